import type { Decimal, Interval, Verdict } from '../../quantity';
import type { CellAddress } from '../../workbook';
import type { Mark } from '../types';

/**
 * How a figure of a narrative was found in the workbook: by the generated report that prints it, by its meaning (subject,
 * year, kind), or by its value alone, which says that the tables have it and no more.
 */
export type FoundBy = 'source' | 'meaning' | 'value';

/** A figure of a narrative held against the tables. */
export interface HeldFigure {
  readonly mark: Mark;
  /** Agrees: any verdict but `inconsistent`. `unchecked`: not in the tables, or not certain what it means. */
  readonly verdict: Verdict | 'unchecked';
  /** Null where the tables have no such figure. */
  readonly by: FoundBy | null;
  /** The cells that the figure is held against, all that have its meaning. */
  readonly cells: readonly CellAddress[];
  /** What those cells display, in the same order. */
  readonly shown: readonly string[];
  /** The tables' figure in the unit of the sentence; null where unchecked. */
  readonly recomputed: Decimal | null;
  readonly interval: Interval | null;
  /** The right figure as it would be printed in the sentence; null where it is right or nobody knows. */
  readonly right: string | null;
}
