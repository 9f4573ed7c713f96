import type { Finding, Severity } from '../findings';
import { leveled } from '../findings';
import type { Problem, Rule } from './rule';

/** A rule that is to judge, with its place in the list of rules and the severity that a scheme or a person gave it. */
export interface Active {
  readonly rule: Rule;
  readonly index: number;
  readonly level: Severity | undefined;
}

/** What a rule said of something, or that it crashed there. */
export interface Said {
  /** The rule's place in the list of rules. */
  readonly rule: number;
  readonly finding: Omit<Finding, 'id'> | null;
  /** The words of the exception; null for none. */
  readonly crash: string | null;
}

/** A problem as the finding that it is. */
export function saidBy({ rule, index, level }: Active, problem: Problem): Said {
  return { rule: index, finding: findingOf(rule, problem, level), crash: null };
}

function findingOf({ head }: Rule, problem: Problem, level: Severity | undefined): Omit<Finding, 'id'> {
  const { subject, stated = null, expected = null } = problem;
  return {
    rule: head.id,
    severity: leveled(head.severity, problem.severity ?? head.severity, level),
    cell: problem.cell,
    related: problem.related ?? [],
    subject,
    words: {
      key: `${head.id}.${problem.key}`,
      values: {
        subject,
        ...(stated !== null && { stated }),
        ...(expected !== null && { expected }),
        ...problem.values,
      },
    },
    stated,
    expected,
    interval: problem.interval ?? null,
    verdict: problem.verdict ?? null,
    fix: problem.fix ?? null,
  };
}
