import type { Evaluation } from '../evaluation';
import type { Judged, RuleLevels } from '../findings';
import type { Scheme } from '../schemes';
import { RULES } from './catalogue';
import { judgeBy } from './engine';

/**
 * Every finding of every rule, every relation that was held, and the rules that failed by our own fault. What the scheme
 * says of a rule's severity gives way to `levels`, a person's own choice.
 */
export function judgeEvaluation(evaluation: Evaluation, scheme: Scheme, levels: RuleLevels = {}): Judged {
  return judgeBy(RULES, evaluation, scheme, { ...scheme.rules, ...levels });
}

export { RULES } from './catalogue';
export { judgeBy } from './engine';
export { ruleFile } from './rule';
export { judgeProjects, projectSpendings, unitSpending } from './support/projectSums';
export type { Basis, Rule, RuleGroup, RuleHead } from './rule';
