import type { Evaluation } from '../evaluation';
import type { Judged, RuleLevels } from '../findings';
import type { Scheme } from '../schemes';
import { RULES } from './catalogue';
import { judgeAgain, judgeBy } from './engine';
import type { Judgement } from './engine';

/**
 * Every finding of every rule, every relation that was held, and the rules that failed by our own fault. What the scheme
 * says of a rule's severity gives way to `levels`, a person's own choice.
 */
export function judgeEvaluation(evaluation: Evaluation, scheme: Scheme, levels: RuleLevels = {}): Judged {
  return judgeBy(RULES, evaluation, scheme, { ...scheme.rules, ...levels });
}

/**
 * The same after an earlier judgement: what did not change since keeps what was said of it. `judged` is equal to what
 * `judgeEvaluation` gives.
 */
export function judgeEvaluationAgain(
  evaluation: Evaluation,
  scheme: Scheme,
  levels: RuleLevels,
  before: Judgement | null,
): Judgement {
  return judgeAgain(RULES, evaluation, scheme, { ...scheme.rules, ...levels }, before);
}

export { RULES } from './catalogue';
export { judgeBy } from './engine';
export type { Judgement } from './engine';
export { ruleFile } from './rule';
export { judgeProjects, projectSpendings, unitSpending } from './support/projectSums';
export type { Basis, Rule, RuleGroup, RuleHead } from './rule';
