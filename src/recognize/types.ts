import type { Area, CellAddress, CellValue } from '../workbook';
import type { MoneyUnit } from '../quantity';

/** What a table is about (command line contract). */
export type TableKind =
  | 'indicators' // 绩效指标, 自评 or 申报
  | 'monitoring' // 运行监控
  | 'funds' // 项目资金
  | 'accounts' // 收支, 决算, 预算
  | 'sangong' // 三公经费
  | 'tasks' // 重点工作任务
  | 'goals' // 总体目标
  | 'profile' // 基本信息
  | 'staff' // 机构人员
  | 'results' // counted results
  | 'ratios'
  | 'score' // 总分, 等级
  | 'remarks'; // problems, measures

/** What a column says of its row (command line contract; which kinds have which is design.md's list). */
export type ColumnRole =
  | 'level1'
  | 'level2'
  | 'name'
  | 'operator'
  | 'target'
  | 'adjustedTarget'
  | 'unit'
  | 'periodTarget'
  | 'actual'
  | 'expected'
  | 'possibility'
  | 'points'
  | 'score'
  | 'coefficient'
  | 'reason'
  | 'explanation'
  | 'core'
  | 'label'
  | 'initial'
  | 'budget'
  | 'executed'
  | 'rate'
  | 'function'
  | 'adjusted'
  | 'previous'
  | 'change'
  | 'changeRate'
  | 'share'
  | 'content'
  | 'amount'
  | 'value';

export interface TableColumn {
  readonly role: ColumnRole;
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** The header's words, levels joined by a space, trimmed. */
  readonly header: string;
  /** The unit written in this column's own header, when it differs from the table's. */
  readonly unit: MoneyUnit | '%' | null;
  /** What gave the role, where it was not our own header words: a local word, or a person's correction. */
  readonly by?: 'localWord' | 'person';
  /** Other columns of the table whose words claim the same role; the role was not given to them. */
  readonly rivals?: readonly HeaderWord[];
}

/** A cell of a header as printed, levels joined by a space; empty where a column has no words. */
export interface HeaderWord {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly text: string;
}

/** A role, and the columns that claim it alike. */
export interface UnsettledRole {
  readonly role: ColumnRole;
  readonly columns: readonly HeaderWord[];
}

/** Where a table's header stands, with every column of it: also those that have no role. */
export interface TableHeader {
  readonly row: number;
  /** The first row below the header. */
  readonly bodyRow: number;
  readonly cells: readonly HeaderWord[];
}

/** What speaks for a kind: the heading, a column's words, the row labels. `words` are as printed. */
export interface KindReason {
  readonly by: 'heading' | 'columns' | 'labels';
  readonly words: readonly string[];
}

/** A kind that a table may be, with what speaks for it. */
export interface KindReading {
  readonly kind: TableKind;
  readonly because: readonly KindReason[];
}

/**
 * Names a table, or a range without one, so that it is found again after rows and columns moved: by its sheet, its title
 * and the words of its header (the labels of a form without one); years count as equal. Never by address.
 */
export interface TableAnchor {
  readonly sheet: string;
  readonly title: string;
  readonly headers: readonly string[];
  /** Place among the sheet's tables with the same title and header words, and how many there were. */
  readonly ordinal: number;
  readonly equals: number;
  /** The same for those with the same header words under any title. */
  readonly siblingOrdinal: number;
  readonly siblings: number;
}

/** A cell of a table. An empty cell of a known column is there too, with empty text: compute needs its place. */
export interface TableCell {
  readonly cell: CellAddress;
  readonly value: CellValue;
  /** What the cell displays, trimmed, in a sheet of two languages its Chinese words; empty for an empty cell. */
  readonly text: string;
  readonly formula: string | null;
  readonly format: string;
}

export interface TableRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /**
   * Carried-down levels give the cell that holds their text. Tables with labels have them too, where columns left of the
   * label name groups (媒体级别 beside 发稿媒体).
   */
  readonly cells: { readonly [role in ColumnRole]?: TableCell };
  /** Depth in the tree of parts and totals: 0 for a row that is part of no other. */
  readonly depth: number;
  /** Index in `rows` of the row that this one is a part of; null for none. */
  readonly parent: number | null;
  /**
   * `total`: 合计, 小计, 总计 or a heading row whose parts make it up; `ofWhich`: under 其中 or 包括, perhaps not all
   * parts; `item`: any other.
   */
  readonly role: 'total' | 'ofWhich' | 'item';
}

export interface Table {
  readonly kind: TableKind;
  readonly sheet: string;
  /** The table with its header and the title, unit and total rows that belong to it. */
  readonly area: Area;
  /** The heading that names this table (`2024年收支情况表`, `绩效指标`), empty when it has none. */
  readonly title: string;
  readonly titleCell: CellAddress | null;
  /** As printed near the table; null when not printed. */
  readonly unit: MoneyUnit | null;
  readonly year: string | null;
  /** The unit of counts as printed near the table (`篇` of 单位：篇); null when none or several are printed. */
  readonly measure: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /**
   * Rows of an indicator grid that total others and are none of its indicators: 总分 (its words in `name`) and the subtotals
   * of classes. The 总分 row is also a `score` table of its own. Empty for other kinds.
   */
  readonly totals: readonly TableRow[];
  /** Absent for a form of labels with values beside them. */
  readonly header?: TableHeader;
  /** Other kinds that as much speaks for as for this one, and the kind itself first. Absent when the kind is plain. */
  readonly alternatives?: readonly KindReading[];
  /** Roles that two columns claim alike: neither has it until a person says which. */
  readonly unsettled?: readonly UnsettledRole[];
  readonly anchor?: TableAnchor;
  /** The kind as it was read before a person corrected it. */
  readonly readAs?: TableKind;
  /** Indices of the corrections that were applied to this table. */
  readonly corrections?: readonly number[];
}

/** A range with content that belongs to no table, and why (`messages` has the sentence). */
export interface Unread {
  readonly sheet: string;
  readonly area: Area;
  readonly why:
    'noHeader' | 'unknownHeader' | 'prose' | 'ownOutput' | 'hidden' | 'tooLarge' | 'dismissed' | 'ambiguous';
  /** The kinds that as much speaks for, with what does (`ambiguous`). */
  readonly readings?: readonly KindReading[];
  /** The words of its first row where that looks like a header, else the first words of each row. */
  readonly header?: readonly HeaderWord[];
  readonly anchor?: TableAnchor;
  /** The kind that was read here before a person said that it is no table (`dismissed`). */
  readonly readAs?: TableKind;
  readonly corrections?: readonly number[];
}

/** What became of the corrections that a reading was given. */
export interface Guided {
  readonly applied: number;
  /** Indices of corrections that match nothing any more, or that cannot be carried out. */
  readonly stale: readonly number[];
}

export interface Reading {
  readonly tables: readonly Table[];
  readonly unread: readonly Unread[];
  readonly guided?: Guided;
}
