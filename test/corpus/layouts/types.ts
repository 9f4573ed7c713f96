import type { CellInput } from '../../support/workbook';

export type Kind =
  | 'indicators'
  | 'monitoring'
  | 'funds'
  | 'accounts'
  | 'sangong'
  | 'tasks'
  | 'goals'
  | 'profile'
  | 'staff'
  | 'results'
  | 'ratios'
  | 'score'
  | 'remarks';

/** Where a layout comes from. `issuer` and `year` are null where it follows only a description of the form. */
export interface Source {
  readonly issuer: string | null;
  readonly title: string;
  readonly year: string | null;
  readonly address?: string;
  /** What the layout follows of its source, and what was altered. */
  readonly note: string;
}

export interface LayoutSheet {
  readonly rows: readonly (readonly CellInput[])[];
  readonly at?: string;
  /** Null or absent: the merges were not read, as in Excel. */
  readonly merges?: readonly string[] | null;
  readonly formats?: Readonly<Record<string, string>>;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
}

/** What of an answer is a matter of opinion, and therefore not scored. */
export type Doubt =
  /** Column roles are not scored (labels in several columns, or in a header). */
  | 'columns'
  /** A role that is not scored, such as `role:function`: the contract does not say whether a code column has it. */
  | `role:${string}`
  /** Two roles that count as one: `same:periodTarget=target`. */
  | `same:${string}=${string}`
  /** The kind could as well be another one; rows and columns are scored on the table that overlaps most. */
  | 'kind';

export interface ExpectedTable {
  readonly kind: Kind;
  readonly sheet: string;
  /** As printed near the table; null: none is printed; absent: not scored. */
  readonly unit?: string | null;
  readonly year?: string | null;
  readonly columns: readonly { readonly role: string; readonly column: string }[];
  /** Role to the cell that holds its text. `B3|H3`: either cell is right. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly doubt: readonly Doubt[];
}

export interface Place {
  readonly sheet: string;
  readonly range?: string;
}

export interface Layout {
  readonly id: string;
  readonly province: string;
  readonly source: Source;
  readonly sheets: Readonly<Record<string, LayoutSheet>>;
  readonly expected: {
    readonly tables: readonly ExpectedTable[];
    /** Places in which no table may be read. */
    readonly unread: readonly Place[];
    /** Places whose rows are not scored either way: signatures, conclusions, dates. */
    readonly ignore: readonly Place[];
  };
}
