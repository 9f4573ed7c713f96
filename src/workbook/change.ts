import type { CellAddress } from './address';
import type { ChartsImage, SetCharts } from './charts';
import type { SheetSetup } from './sheetSetup';
import type { CellValue } from './value';

/** What to put in a cell: a constant (text is never read as a formula), or a formula with the value that we computed. */
export type CellContent =
  | { readonly formula: string; readonly value: CellValue }
  | { readonly formula: null; readonly value: CellValue };

/** The formats that we set. What is absent stays as it is. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly horizontal?: 'general' | 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of about one character. */
  readonly indent?: number;
}

/** Sets one cell of an existing or newly added sheet. */
export interface SetCell {
  readonly kind: 'cell';
  readonly cell: CellAddress;
  readonly content?: CellContent;
  readonly style?: CellStyle;
  /** What must be there now, else nothing is applied: somebody edited it since it was read. */
  readonly expect?: CellContent;
}

/** Adds a sheet at the end. Fails when the name is taken. */
export interface AddSheet {
  readonly kind: 'addSheet';
  readonly name: string;
  /** Column widths from A on, in characters of the default font. */
  readonly widths: readonly number[];
  /** Whether the person is taken there. */
  readonly activate: boolean;
  /** What else belongs to it; absent for nothing. */
  readonly setup?: SheetSetup;
}

/** One step of a set that is applied whole or not at all, in order. */
export type Change = SetCell | AddSheet | SetCharts;

/** A cell before and after an apply: enough to put it back exactly, and to see whether somebody edited it since. */
export interface CellImage {
  readonly cell: CellAddress;
  readonly before: CellContent;
  readonly after: CellContent;
  /** The formats that the apply changed, as they were; null where it changed none. */
  readonly style: CellStyle | null;
}

/** What an apply replaced. Serialisable, so that it can be undone after the pane was closed. */
export interface BeforeImage {
  readonly cells: readonly CellImage[];
  readonly addedSheets: readonly string[];
  /** Our charts on sheets that were there before; absent for none. */
  readonly charts?: readonly ChartsImage[];
}

/** Whether two contents are the same to a person: same formula, or same constant. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  return (a.value ?? '') === (b.value ?? '');
}
