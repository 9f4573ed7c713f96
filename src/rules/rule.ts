import type { CellAddress } from '../workbook';
import type { Interval, Verdict } from '../quantity';
import type { Fix, Severity } from '../findings';
import type { ColumnRole, TableCell, TableColumn, TableKind } from '../recognize';
import type { Scheme } from '../schemes';
import type { Indicator, IndicatorTable, Slot } from '../evaluation';
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

/**
 * What a rule looks at, as data: a row or a text by itself is judged again only when it changed, or what its view shows beside
 * it; the workbook as a whole after every change. A rule may have more than one part.
 */
export interface Rule {
  readonly head: RuleHead;
  readonly rows?: RowPart;
  readonly texts?: TextPart;
  readonly check?: (facts: Facts, report: Report) => void;
}

/** Rows of indicator grids: all, those with a name, or the named ones of grids that report actual values. */
export type RowScope = 'all' | 'named' | 'evaluated';

export interface RowPart {
  readonly of: RowScope;
  readonly check: RowCheck;
}

/** One indicator row with all that a rule on single rows may look at. */
export interface RowView {
  readonly indicator: Indicator;
  /** The row below it in its grid; null for the last. */
  readonly next: Indicator | null;
  readonly form: RowForm;
}

/** What every row of a form is judged by. */
export interface RowForm {
  readonly stage: IndicatorTable['stage'];
  readonly year: string | null;
  readonly sheet: string;
  readonly columns: readonly TableColumn[];
  /** 年度资金总额 of the form: its unit, 全年预算数 and 全年执行数. */
  readonly funds: {
    readonly unit: IndicatorTable['table']['unit'];
    readonly budget: Slot | null;
    readonly executed: Slot | null;
  } | null;
}

/** What every row of the workbook is judged by. */
export interface RowFacts {
  readonly scheme: Scheme;
  /** The workbook's year; null where none is printed. */
  readonly year: string | null;
  /** The cell of the row itself at an address; undefined for any other. */
  readonly tableCell: Facts['tableCell'];
}

export type RowCheck<K extends string = string> = (row: RowView, report: Report<K>, facts: RowFacts) => void;

export interface TextPart {
  /** Texts without any of these words cannot have what the rule looks for. */
  readonly words: readonly string[];
  readonly check: TextCheck;
}

/** A typed text of a table with all that a rule on single texts may look at. */
export interface TextView {
  readonly kind: TableKind;
  readonly role: ColumnRole;
  readonly cell: TableCell;
  /** Whether a self-evaluation stands on the same sheet. */
  readonly evaluated: boolean;
}

export type TextCheck<K extends string = string> = (
  text: TextView,
  report: Report<K>,
  facts: Pick<RowFacts, 'tableCell'>,
) => void;

/** Joins a head and a check of the workbook as a whole; the check can report only sentences that the head names. */
export function rule<const K extends string>(
  head: RuleHead<K>,
  check: (facts: Facts, report: Report<K>) => void,
): Rule {
  return { head, check };
}

/** A rule on single rows; `whole` judges what else of the workbook it is about. */
export function rowRule<const K extends string>(
  head: RuleHead<K>,
  of: RowScope,
  check: RowCheck<K>,
  whole?: (facts: Facts, report: Report<K>) => void,
): Rule {
  return { head, rows: { of, check }, ...(whole && { check: whole }) };
}

/** A rule on single texts that hold one of the words, wherever they stand in the tables. */
export function textRule<const K extends string>(
  head: RuleHead<K>,
  words: readonly string[],
  check: TextCheck<K>,
): Rule {
  return { head, texts: { words, check } };
}

/** `g06-expenditure-parts`: the name of the rule's file, test and page. */
export function ruleFile(head: Pick<RuleHead, 'id' | 'slug'>): string {
  return `${head.id.toLowerCase()}-${head.slug}`;
}
