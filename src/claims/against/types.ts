import type { Decimal, Interval, Printed, Verdict } from '../../quantity';
import type { CellAddress } from '../../workbook';
import type { Mark } from '../types';
import type { FigureKind } from './subjects';

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

/** What a figure of a table is of its row. */
export type Aspect =
  | FigureKind
  | 'change'
  | 'changeRate'
  | 'share'
  | 'execution'
  | 'target'
  | 'points'
  | 'score'
  | 'deduction'
  // A column of a kind of its own, 项目支出 beside 基本支出: of its row only by both names.
  | 'cross';

/** A figure of the workbook with its meaning; amounts and counts in the base of their unit (元, 人次). */
export interface TableFigure {
  readonly key: string;
  readonly aspect: Aspect;
  /** 年初预算, 调整预算; null where the header says neither. */
  readonly stage: 'initial' | 'adjusted' | null;
  readonly year: string | null;
  /** The months of a part of the year, `1-7` of 1—7月执行数; null for the whole year. */
  readonly period: string | null;
  readonly printed: Printed;
  /** 元, %, a measure word; empty where none is known. */
  readonly base: string;
  /** Counts, points and scores; amounts and rates stand for their rounding interval. */
  readonly exact: boolean;
  /** An indicator, a count or a score, whose name is its own; names of money stand in many tables. */
  readonly named: boolean;
  readonly cell: CellAddress;
  readonly text: string;
  /** Label, title and header: what says which money it is. */
  readonly words: string;
  /** The words of its column. */
  readonly header: string;
  /** The other figures of the row, by column: from a level to its change, rate and share. */
  readonly row: readonly TableFigure[];
  /** Its column of its table. */
  readonly column: string;
  /** The year before's, in a row of its own. */
  readonly previous?: TableFigure;
  /** What it is computed of, where no cell prints it: 产出指标得分, 前三季度支出. */
  readonly from?: readonly TableFigure[];
}
