import { parseFigure, parseMeasure } from '../../src/quantity';
import type { MoneyUnit } from '../../src/quantity';
import type {
  AccountTable,
  Entry,
  Evaluation,
  Fact,
  FundsTable,
  Goal,
  IndicatorTable,
  MoneyLine,
  MoneyRole,
  Slot,
  Task,
} from '../../src/evaluation';
import type { ColumnRole, Table, TableColumn, TableCell, TableKind, TableRow } from '../../src/recognize';
import type { Scheme } from '../../src/schemes';

/** A line of money as a test writes it: label, indent (a part of the line above that is indented less), figures. */
export type LineInput = { readonly label: string; readonly depth?: number; readonly remark?: string } & {
  readonly [role in MoneyRole]?: string;
};

export interface AccountInput {
  readonly title?: string;
  readonly year?: string;
  readonly unit?: MoneyUnit | null;
  readonly lines: readonly LineInput[];
}

export interface EntryInput {
  readonly label: string;
  readonly value: string;
  readonly depth?: number;
  readonly unit?: string;
  readonly group?: string;
  readonly matter?: string;
  readonly remark?: string;
  readonly share?: string;
}

export interface IndicatorInput {
  readonly level1?: string;
  readonly level2?: string;
  readonly name: string;
  readonly target?: string;
  readonly period?: string;
  readonly actual?: string;
  readonly points?: string;
  readonly score?: string;
  readonly reason?: string;
}

export interface EvaluationInput {
  readonly unitName?: string;
  readonly year?: string;
  readonly accounts?: readonly AccountInput[];
  readonly sangong?: readonly AccountInput[];
  readonly funds?: readonly (AccountInput & { readonly name?: string })[];
  readonly profile?: readonly EntryInput[];
  readonly staff?: readonly EntryInput[];
  readonly results?: readonly EntryInput[];
  readonly ratios?: readonly EntryInput[];
  readonly score?: readonly EntryInput[];
  readonly remarks?: readonly EntryInput[];
  readonly tasks?: readonly {
    readonly actual?: string;
    readonly name: string;
    readonly content?: string;
    readonly amount?: string;
    readonly expected?: string;
  }[];
  readonly taskTitle?: string;
  readonly goals?: readonly { readonly expected?: string; readonly actual?: string }[];
  readonly indicators?: readonly {
    readonly stage: IndicatorTable['stage'];
    readonly rows: readonly IndicatorInput[];
    readonly total?: string;
    readonly points?: string;
  }[];
}

let sheets = 0;

function newTable(
  kind: TableKind,
  title: string,
  unit: MoneyUnit | null,
  rows: TableRow[],
  columns: TableColumn[],
): Table {
  sheets += 1;
  const sheet = `表${sheets}`;
  return {
    kind,
    sheet,
    area: { row: 0, column: 0, rows: 100, columns: 20 },
    title,
    titleCell: title === '' ? null : { sheet, row: 0, column: 0 },
    unit,
    year: null,
    columns,
    rows,
    totals: [],
    measure: null,
  };
}

class Rows {
  readonly rows: TableRow[] = [];
  readonly columns: TableColumn[] = [];
  readonly table: Table;

  constructor(kind: TableKind, title = '', unit: MoneyUnit | null = null) {
    this.table = newTable(kind, title, unit, this.rows, this.columns);
  }

  add(cells: { readonly [role in ColumnRole]?: string }, depth = 0): TableRow {
    const row = this.rows.length + 2;
    const made: Partial<Record<ColumnRole, TableCell>> = {};
    Object.entries(cells).forEach(([role, text], column) => {
      if (!this.columns.some((known) => known.role === role))
        this.columns.push({ role: role as ColumnRole, column, header: '', unit: null });
      made[role as ColumnRole] = {
        cell: { sheet: this.table.sheet, row, column },
        value: text === '' ? null : text,
        text,
        formula: null,
        format: 'General',
      };
    });
    const parent = this.rows.findLastIndex((other) => other.depth < depth);
    const added: TableRow = { row, cells: made, depth, parent: parent < 0 ? null : parent, role: 'item' };
    this.rows.push(added);
    return added;
  }
}

function factOf(cell: TableCell | undefined): Fact<string> | null {
  return cell ? { value: cell.text, cell: cell.cell, text: cell.text } : null;
}

function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing there');
  return value;
}

function slotOf(cell: TableCell | undefined): Slot | null {
  if (!cell) return null;
  const figure = cell.text === '' ? null : parseFigure(cell.text);
  return {
    cell: cell.cell,
    text: cell.text,
    figure,
    source: cell.text === '' ? 'empty' : 'typed',
    format: 'General',
  };
}

function accountOf(kind: TableKind, { title = '', unit = '万元', year, lines }: AccountInput): AccountTable {
  const rows = new Rows(kind, title, unit);
  const made = lines.map(({ label, depth = 0, remark, ...figures }) => {
    const row = rows.add(
      { label, ...(figures as Record<string, string>), ...(remark ? { reason: remark } : {}) },
      depth,
    );
    const slots: Partial<Record<MoneyRole, Slot>> = {};
    for (const role of Object.keys(figures) as MoneyRole[]) slots[role] = must(slotOf(row.cells[role]));
    return { row, slots };
  });
  const found: MoneyLine[] = made.map(({ row, slots }, index) => ({
    table: rows.table,
    row,
    label: must(factOf(row.cells.label)),
    subject: must(row.cells.label).text,
    group: null,
    slots,
    parts: made.flatMap((other, part) => (other.row.parent === index ? [part] : [])),
    complete: false,
  }));
  return { table: rows.table, unit, year: year ?? null, lines: found };
}

function entriesOf(kind: TableKind, inputs: readonly EntryInput[] = [], title = ''): Entry[] {
  const rows = new Rows(kind, title);
  return inputs.map(({ label, value, depth = 0, unit, group, matter, remark, share }) => {
    const row = rows.add(
      {
        ...(group === undefined ? {} : { level1: group }),
        ...(matter === undefined ? {} : { level2: matter }),
        label,
        value,
        ...(unit === undefined ? {} : { unit }),
        ...(share === undefined ? {} : { share }),
        ...(remark === undefined ? {} : { explanation: remark }),
      },
      depth,
    );
    return {
      table: rows.table,
      row,
      label: must(factOf(row.cells.label)),
      subject: label,
      group: null,
      value: must(slotOf(row.cells.value)),
      text: value,
      parent: row.parent,
      complete: false,
    };
  });
}

function totalOf({ cells }: TableRow) {
  return { points: slotOf(cells.points), score: slotOf(cells.score) };
}

/** An evaluation made by hand. What is not given is not there. */
export function evaluationOf(input: EvaluationInput): Evaluation {
  sheets = 0;
  const head = new Rows('profile', '', null);
  const headRow = head.add({ label: input.unitName ?? '', value: input.year ?? '' });
  const tasks = new Rows('tasks', input.taskTitle ?? '年度重点工作任务', '万元');
  const goals = new Rows('goals');
  const funds = (input.funds ?? []).map((table): FundsTable => {
    const account = accountOf('funds', table);
    return Object.assign(account, { total: account.lines[0] ?? null });
  });
  return {
    workbook: '测试.xlsx',
    unitName: input.unitName === undefined ? null : factOf(headRow.cells.label),
    year: input.year === undefined ? null : factOf(headRow.cells.value),
    indicators: (input.indicators ?? []).map(({ stage, rows: inputs, total, points }): IndicatorTable => {
      const rows = new Rows('indicators');
      return {
        table: rows.table,
        stage,
        indicators: inputs.map((one) => {
          const row = rows.add({
            level1: one.level1 ?? '',
            level2: one.level2 ?? '',
            name: one.name,
            ...(one.target === undefined ? {} : { target: one.target }),
            ...(one.period === undefined ? {} : { periodTarget: one.period }),
            ...(one.actual === undefined ? {} : { actual: one.actual }),
            ...(one.points === undefined ? {} : { points: one.points }),
            ...(one.score === undefined ? {} : { score: one.score }),
            ...(one.reason === undefined ? {} : { reason: one.reason }),
          });
          const measure = (role: ColumnRole) => {
            const cell = row.cells[role];
            return cell ? { value: parseMeasure(cell.text), cell: cell.cell, text: cell.text } : null;
          };
          return {
            table: rows.table,
            row,
            cell: must(row.cells.name).cell,
            level1: one.level1 === undefined ? null : factOf(row.cells.level1),
            level2: one.level2 === undefined ? null : factOf(row.cells.level2),
            name: must(factOf(row.cells.name)),
            target: measure('target'),
            adjustedTarget: null,
            periodTarget: measure('periodTarget'),
            actual: measure('actual'),
            points: slotOf(row.cells.points),
            score: slotOf(row.cells.score),
            reason: factOf(row.cells.reason),
            explanation: null,
          };
        }),
        total:
          total === undefined
            ? null
            : totalOf(rows.add({ score: total, ...(points === undefined ? {} : { points }) })),
        funds: null,
        levelPoints: [],
      };
    }),
    funds,
    accounts: (input.accounts ?? []).map((table) => accountOf('accounts', table)),
    sangong: (input.sangong ?? []).map((table) => accountOf('sangong', table)),
    tasks: (input.tasks ?? []).map(({ name, content, amount, expected, actual }): Task => {
      const row = tasks.add({
        name,
        ...(content === undefined ? {} : { content }),
        ...(amount === undefined ? {} : { amount }),
        ...(expected === undefined ? {} : { expected }),
        ...(actual === undefined ? {} : { actual }),
      });
      return {
        name: must(factOf(row.cells.name)),
        content: factOf(row.cells.content),
        amount: slotOf(row.cells.amount),
        expected: factOf(row.cells.expected),
        actual: factOf(row.cells.actual),
        table: tasks.table,
      };
    }),
    goals: (input.goals ?? []).map(({ expected, actual }): Goal => {
      const row = goals.add({
        ...(expected === undefined ? {} : { expected }),
        ...(actual === undefined ? {} : { actual }),
      });
      return { expected: factOf(row.cells.expected), actual: factOf(row.cells.actual), table: goals.table };
    }),
    profile: entriesOf('profile', input.profile),
    staff: entriesOf('staff', input.staff),
    results: entriesOf('results', input.results),
    ratios: entriesOf('ratios', input.ratios),
    score: entriesOf('score', input.score),
    remarks: entriesOf('remarks', input.remarks),
    monitoring: [],
    relations: [],
    reading: { tables: [], unread: [] },
    uncomputed: [],
    ownScheme: null,
  };
}

/** A scheme with the common bands. */
export const SCHEME: Scheme = {
  id: 'test',
  name: { zh: '测试方案', en: 'Test' },
  basis: '财预〔2020〕10号',
  evidence: [],
  levels: [],
  executionPoints: '10',
  totalPoints: '100',
  reverseFormula: 'linear',
  rules: {},
  equalsOvershoot: null,
  completionBase: 'adjusted',
  executionCapped: true,
  overshootPercent: '130',
  scoreDecimals: 2,
  percentDecimals: 2,
  grades: [
    { name: '优', from: '90' },
    { name: '良', from: '80' },
    { name: '中', from: '60' },
    { name: '差', from: '0' },
  ],
  totalCaps: [],
  tiers: [
    { high: '1', low: '0.8' },
    { high: '0.8', low: '0.6' },
    { high: '0.6', low: '0' },
  ],
  template: 'guangzhou-department',
};
