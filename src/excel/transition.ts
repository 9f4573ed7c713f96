import type { AddSheet, CellAddress, CellContent } from '../workbook';
import type { ChartsStep } from './charts';
import type { LookStyle } from './styles';

/** One cell on its way from a known state to another. */
export interface CellStep {
  readonly cell: CellAddress;
  readonly before: CellContent;
  /** Undefined: the content stays. */
  readonly content: CellContent | undefined;
  readonly formatBefore: string;
  readonly formatAfter: string;
  /** The formats to set, and the same as they were. */
  readonly look: LookStyle;
  readonly lookBefore: LookStyle;
  /** In a column of a table that Excel may fill with a formula of it: what is none is written after all formulas. */
  readonly mayFill?: true;
}

/** What an apply or undo does to the workbook: all of it or nothing. */
export interface Transition {
  readonly steps: readonly CellStep[];
  readonly addSheets: readonly AddSheet[];
  readonly removeSheets: readonly string[];
  /** Our charts, sheet by sheet. */
  readonly charts: readonly ChartsStep[];
  /** The person calculates by hand: what is written is computed in its turn. */
  readonly manual?: boolean;
}
