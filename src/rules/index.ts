import type { Evaluation } from '../evaluation';
import type { Judged } from '../findings';
import type { Scheme } from '../schemes';
import { RULES } from './catalogue';
import { judgeBy } from './engine';

/** Every finding of every rule, every relation that was held, and the rules that failed by our own fault. */
export function judgeEvaluation(evaluation: Evaluation, scheme: Scheme): Judged {
  return judgeBy(RULES, evaluation, scheme);
}

export { RULES } from './catalogue';
export { judgeBy } from './engine';
export { ruleFile } from './rule';
export type { Basis, Rule, RuleGroup, RuleHead } from './rule';
