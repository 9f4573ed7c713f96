import type { Severity } from './types';

/** What a scheme or a person makes of a rule: its findings at another severity, or none. */
export type RuleLevel = Severity | 'off';

/** Rules by their id, of which a scheme or a person decided. */
export type RuleLevels = Readonly<Record<string, RuleLevel>>;

const ORDER: readonly Severity[] = ['info', 'warning', 'error'];

/**
 * The severity of a finding whose rule was given another. What the rule itself reports milder than its own severity stays
 * milder: information about rounding does not become an error with the rule's errors.
 */
export function leveled(own: Severity, reported: Severity, chosen: Severity | undefined): Severity {
  if (chosen === undefined) return reported;
  if (reported === own) return chosen;
  return ORDER.indexOf(reported) < ORDER.indexOf(chosen) ? reported : chosen;
}

export function isRuleLevel(value: unknown): value is RuleLevel {
  return value === 'off' || ORDER.includes(value as Severity);
}
