import type { CellAddress, SetCell } from '../workbook';
import type { Decimal } from '../quantity';

/** The field's own word. */
export type Field = '执行率' | '增减额' | '增减率' | '占比' | '比率' | '得分' | '合计' | '总分' | '等级';

/** The scores from which a person may choose, both included. */
export interface Band {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** A computed cell to be filled: an empty cell whose figure others determine. */
export interface Filling {
  readonly field: Field;
  readonly cell: CellAddress;
  readonly subject: string;
  readonly formula: string;
  /** What the formula gives, as we computed it: a decimal, or text such as 优 or --（基数为0，不可比）. */
  readonly result: Decimal | string;
  /** The result as the cell will show it. */
  readonly text: string;
  readonly numberFormat: string;
  /** The cells that it is computed from. */
  readonly operands: readonly CellAddress[];
  /** The band of a score that is only proposed; null for a result that nobody could give otherwise. */
  readonly proposal: Band | null;
  readonly change: SetCell;
}

/** Why a computed field is left to the person. */
export type WhyUnfilled =
  | 'missingInput' // a figure that it needs is blank, unreadable or itself not to be had
  | 'numberAsText' // a figure that it needs is text that no formula should read
  | 'needsJudgement' // only a person can tell: qualitative, approximate, a scoring standard of its own
  | 'band' // a person chooses within a band of scores
  | 'protected'
  | 'merged' // the cell is covered by a merged one
  | 'baseZero'; // nothing is divided by zero

/** A computed field that could not be filled, and why (`messages` has the sentence). */
export interface Unfilled {
  readonly field: Field;
  readonly cell: CellAddress;
  readonly subject: string;
  readonly why: WhyUnfilled;
  /** Of a score within a band: the scores that it may have. */
  readonly band?: Band;
}

export interface FillPlan {
  readonly fillings: readonly Filling[];
  readonly unfilled: readonly Unfilled[];
}
