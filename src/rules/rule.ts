import type { CellAddress } from '../workbook';
import type { Interval, Verdict } from '../quantity';
import type { Fix, Severity } from '../findings';
import type { Facts } from './facts';

/** Groups of the catalogue, in its order: A to I. */
export type RuleGroup =
  | 'structure'
  | 'classification'
  | 'target'
  | 'actual'
  | 'scoring'
  | 'points'
  | 'budget'
  | 'ties'
  | 'consistency';

/** Documents that rules rest on; `messages` has their titles. */
export type Basis =
  | 'measures2020'
  | 'guide2021'
  | 'framework2013'
  | 'form'
  | 'system'
  | 'arithmetic'
  | 'scheme'
  | 'classification'
  | 'usage';

/** What a rule is, as data. */
export interface RuleHead<K extends string = string> {
  /** The catalogue's id, `G06`; with `slug` it names the file, the test and the page. */
  readonly id: string;
  readonly slug: string;
  readonly group: RuleGroup;
  /** The severity of a finding that does not say another. */
  readonly severity: Severity;
  readonly basis: readonly Basis[];
  /** Keys of its sentences: each finding uses one. */
  readonly messages: readonly K[];
  /** The kinds of fix that it offers. */
  readonly fixes: readonly Fix['kind'][];
}

/** What a rule reports: a finding without what the engine knows. */
export interface Problem<K extends string = string> {
  readonly key: K;
  readonly cell: CellAddress;
  /** The row's own words. */
  readonly subject: string;
  /** For the sentence, beside subject, stated and expected. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly severity?: Severity;
  readonly related?: readonly CellAddress[];
  readonly stated?: string | null;
  readonly expected?: string | null;
  readonly interval?: Interval;
  readonly verdict?: Verdict;
  readonly fix?: Fix | null;
}

export type Report<K extends string = string> = (problem: Problem<K>) => void;

export interface Rule {
  readonly head: RuleHead;
  readonly check: (facts: Facts, report: Report) => void;
}

/** Joins a head and a check; the check can report only sentences that the head names. */
export function rule<const K extends string>(
  head: RuleHead<K>,
  check: (facts: Facts, report: Report<K>) => void,
): Rule {
  return { head, check };
}

/** `g06-expenditure-parts`: the name of the rule's file, test and page. */
export function ruleFile(head: Pick<RuleHead, 'id' | 'slug'>): string {
  return `${head.id.toLowerCase()}-${head.slug}`;
}
