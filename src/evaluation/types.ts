import type { CellAddress } from '../workbook';
import type { Figure, Measure, MoneyUnit } from '../quantity';
import type { OwnScheme } from './scheme/read';
import type { Reading, Table, TableCell, TableRow } from '../recognize';

/** A value and the cell that it came from. */
export interface Fact<T> {
  readonly value: T;
  readonly cell: CellAddress;
  /** What the cell displays. */
  readonly text: string;
}

/**
 * The place where a figure stands or should stand. `figure` is null for an empty or unreadable cell; `source` says how
 * it got there, so that typed input is never overwritten.
 */
export interface Slot {
  readonly cell: CellAddress;
  readonly text: string;
  readonly figure: Figure | null;
  readonly source: 'empty' | 'typed' | 'formula' | 'text' | 'error';
  /** The number format of the cell. */
  readonly format: string;
}

/** One indicator row of a 自评表 or 申报表. */
export interface Indicator {
  readonly row: TableRow;
  /** The row's anchor: its name cell, else its class cell. */
  readonly cell: CellAddress;
  readonly level1: Fact<string> | null;
  readonly level2: Fact<string> | null;
  /** Empty text when a class is printed with nothing beside it. */
  readonly name: Fact<string>;
  /** With operator and unit of their own columns joined in; null when the table has no such column. */
  readonly target: Fact<Measure> | null;
  readonly adjustedTarget: Fact<Measure> | null;
  readonly periodTarget: Fact<Measure> | null;
  readonly actual: Fact<Measure> | null;
  readonly points: Slot | null;
  readonly score: Slot | null;
  readonly reason: Fact<string> | null;
  readonly explanation: Fact<string> | null;
}

/** The rows of one form's indicator grid, with the form's own 总分 and class subtotals. */
export interface IndicatorTable {
  readonly table: Table;
  /** 自评 has a column of actual values, 申报 has none. */
  readonly stage: 'target' | 'evaluation';
  readonly indicators: readonly Indicator[];
  /** 总分 row: points and score. */
  readonly total: { readonly points: Slot | null; readonly score: Slot | null } | null;
  /** The 项目资金 block of the same form, when there is one. */
  readonly funds: FundsTable | null;
  /** Points written in a level's own cell, 产出指标（50分）. */
  readonly levelPoints: readonly { readonly level: Fact<string>; readonly points: Figure }[];
}

/** A line of money: 收支, 三公, 项目资金, or a task's amount. Absent columns are null. */
export interface MoneyLine {
  readonly table: Table;
  readonly row: TableRow;
  readonly label: Fact<string>;
  /** The label without numbering, 其中, spaces and full-width forms: what rules and templates match. */
  readonly subject: string;
  /** The group that the line stands in, printed in a column of its own (按资金来源); null for none. */
  readonly group: Fact<string> | null;
  readonly slots: { readonly [role in MoneyRole]?: Slot };
  /** Indices in the same table's `lines` of the lines that are its parts. */
  readonly parts: readonly number[];
  /** Whether the parts are said to be all (合计, 小计, heading) or only some (其中). */
  readonly complete: boolean;
}

export type MoneyRole =
  | 'initial'
  | 'budget'
  | 'adjusted'
  | 'executed'
  | 'actual'
  | 'previous'
  | 'change'
  | 'changeRate'
  | 'share'
  | 'rate'
  | 'points'
  | 'score'
  | 'amount';

export interface AccountTable {
  readonly table: Table;
  readonly unit: MoneyUnit | null;
  readonly year: string | null;
  readonly lines: readonly MoneyLine[];
}

export interface FundsTable extends AccountTable {
  /** The 年度资金总额 line. */
  readonly total: MoneyLine | null;
}

/** A label with a value: profile, staff, counted results, remarks, score, ratios. */
export interface Entry {
  readonly table: Table;
  readonly row: TableRow;
  readonly label: Fact<string>;
  readonly subject: string;
  /** The group that the entry stands in, printed in a column of its own (媒体级别); null for none. */
  readonly group: Fact<string> | null;
  readonly value: Slot;
  /** The value's words, for what is text. */
  readonly text: string;
  /** Index in the same list of the entry that this one is a part of; null for none. */
  readonly parent: number | null;
  readonly complete: boolean;
}

export interface Task {
  readonly name: Fact<string>;
  readonly content: Fact<string> | null;
  readonly amount: Slot | null;
  readonly expected: Fact<string> | null;
  /** 支付情况, 完成情况; null when the table has no such column. */
  readonly actual: Fact<string> | null;
  readonly table: Table;
}

export interface Goal {
  readonly expected: Fact<string> | null;
  readonly actual: Fact<string> | null;
  readonly table: Table;
}

/** A unit's year as typed facts. */
export interface Evaluation {
  readonly workbook: string;
  readonly unitName: Fact<string> | null;
  readonly year: Fact<string> | null;
  readonly indicators: readonly IndicatorTable[];
  readonly funds: readonly FundsTable[];
  readonly accounts: readonly AccountTable[];
  readonly sangong: readonly AccountTable[];
  readonly tasks: readonly Task[];
  readonly goals: readonly Goal[];
  readonly profile: readonly Entry[];
  readonly staff: readonly Entry[];
  readonly results: readonly Entry[];
  readonly ratios: readonly Entry[];
  readonly score: readonly Entry[];
  readonly remarks: readonly Entry[];
  readonly monitoring: readonly Table[];
  /** Which figure determines which: rules judge these, compute fills them, the narrative explains by them. */
  readonly relations: readonly Relation[];
  readonly reading: Reading;
  /** The sheet 评价方案 of the workbook; null where there is none. */
  readonly ownScheme: OwnScheme | null;
  /** Formula cells without a computed value. */
  readonly uncomputed: readonly CellAddress[];
}

/**
 * An arithmetic relation between cells that their headers and labels state.
 * - `sum`: result = Σ operands. `complete` false (其中): the operands may only not exceed the result.
 * - `difference`: result = operands[0] − operands[1] (增减额 = 本年 − 上年).
 * - `changeRate`: result % = (operands[0] − operands[1]) / operands[1] × 100. When 增减额 is there and 上年 is not,
 *   `previous` is implied: operands = [本年, 增减额] with form `fromChange`.
 * - `quotient`: result % = operands[0] / operands[1] × 100 (执行率, 占比, 完成率).
 */
export interface Relation {
  readonly kind: 'sum' | 'difference' | 'changeRate' | 'quotient';
  /** What the relation is in the field's words; picks the rule and the sentence. */
  readonly name:
    | 'partsOfTotal'
    | 'basicAndProject' // 支出合计 = 基本支出 + 项目支出
    | 'sangongParts'
    | 'vehicleParts'
    | 'fundsTotal'
    | 'incomeSources'
    | 'budgetBalance' // 基本 + 项目 + 事业发展性 = 财政拨款 + 其他
    | 'byLevel' // 按预算级次
    | 'staffParts'
    | 'resultParts'
    | 'change'
    | 'changeRate'
    | 'executionRate'
    | 'share'
    | 'rollForward'
    | 'causesOfChange'; // listed causes add up to the change
  readonly form: 'plain' | 'fromChange';
  readonly result: Slot;
  readonly operands: readonly Slot[];
  /** Signs of the operands of a sum, 1 or −1; empty for all 1. */
  readonly signs: readonly (1 | -1)[];
  readonly complete: boolean;
  /** Counts and points are exact; amounts stand for their rounding interval. */
  readonly exact: boolean;
  /** The row's own words: 基本支出. */
  readonly subject: string;
  readonly table: Table;
}

export type { TableCell };
