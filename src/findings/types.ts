import type { CellAddress, Change } from '../workbook';
import type { Interval, Verdict } from '../quantity';

export type Severity = 'error' | 'warning' | 'info';

/** Words for a person: a key of `messages`, and the figures and names that go into it. */
export interface Words {
  readonly key: string;
  readonly values: { readonly [name: string]: string | number };
}

/** A change that mends a finding. A `fix` is safe to apply unasked, a `suggestion` needs a person's decision. */
export interface Fix {
  readonly kind: 'fix' | 'suggestion';
  readonly label: Words;
  readonly changes: readonly Change[];
}

/** One thing that a reviewer would point at. */
export interface Finding {
  /** Rule, the row's own name and an ordinal where names repeat; the same after rows were inserted. */
  readonly id: string;
  /** The catalogue's id: `G06`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: CellAddress;
  /** The cells that the expectation rests on. */
  readonly related: readonly CellAddress[];
  /** The row's own words. */
  readonly subject: string;
  /** What is wrong, with the figures. Why it matters and what to do are the rule's own texts. */
  readonly words: Words;
  readonly stated: string | null;
  readonly expected: string | null;
  readonly interval: Interval | null;
  readonly verdict: Verdict | null;
  readonly fix: Fix | null;
}

/** A relation that was held to account, whatever came of it. */
export interface Checked {
  /** The relation's name: `changeRate`, `basicAndProject`, … */
  readonly kind: string;
  readonly cell: CellAddress;
  readonly subject: string;
  readonly stated: string;
  readonly recomputed: string;
  readonly interval: Interval;
  readonly verdict: Verdict;
}

/** A rule that crashed: our fault, named, and no other rule suffers. */
export interface RuleFault {
  readonly rule: string;
  readonly detail: string;
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly checked: readonly Checked[];
  readonly faults: readonly RuleFault[];
}
