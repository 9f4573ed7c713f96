import type { CellAddress, SetCell } from '../workbook';
import type { Decimal } from '../quantity';

/** A computed cell to be filled: an empty cell whose figure others determine. */
export interface Filling {
  /** The field's own word: 执行率, 增减额, 增减率, 占比, 得分, 合计, 总分, 等级. */
  readonly field: string;
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
  readonly change: SetCell;
}

/** A computed field that could not be filled, and why (`messages` has the sentence). */
export interface Unfilled {
  readonly field: string;
  readonly cell: CellAddress;
  readonly subject: string;
  readonly why: 'missingInput' | 'needsJudgement' | 'typed' | 'protected' | 'merged' | 'baseZero';
}

export interface FillPlan {
  readonly fillings: readonly Filling[];
  readonly unfilled: readonly Unfilled[];
}
