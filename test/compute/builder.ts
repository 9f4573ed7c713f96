import type {
  Entry,
  Evaluation,
  Fact,
  FundsTable,
  Indicator,
  IndicatorTable,
  MoneyLine,
  MoneyRole,
  Relation,
  Slot,
} from '../../src/evaluation';
import { figureOfCell, measureOfCell } from '../../src/quantity';
import type { ColumnRole, Table, TableCell, TableRow } from '../../src/recognize';
import {
  cellAt,
  parseArea,
  textAt,
  type CellAddress,
  type CellValue,
  type Change,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/workbook';

/** A cell of a test sheet: a value, or a value with its number format, or a formula with its value. */
export type TestCell =
  CellValue | { readonly value: CellValue; readonly format?: string; readonly formula?: string };

export function sheetOf(
  name: string,
  rows: readonly (readonly TestCell[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const columns = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = row[column] ?? null;
      return typeof cell === 'object' && cell !== null ? cell : { value: cell };
    }),
  );
  return {
    name,
    visibility: 'visible',
    protected: false,
    area: { row: 0, column: 0, rows: rows.length, columns },
    values: full.map((row) => row.map(({ value }) => value)),
    formulas: full.map((row) => row.map((cell) => cell.formula ?? null)),
    formats: full.map((row) => row.map((cell) => cell.format ?? 'General')),
    merges: [],
    uncomputed: [],
    ...more,
  };
}

export const workbookOf = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ name: 'test.xlsx', sheets });

/** Facts of one sheet, picked by `B7`. */
export class Facts {
  constructor(
    readonly sheet: SheetSnapshot,
    readonly table: Table = tableOf(sheet),
  ) {}

  address(local: string): CellAddress {
    const area = parseArea(local);
    if (!area) throw new Error(`no cell: ${local}`);
    return { sheet: this.sheet.name, row: area.row, column: area.column };
  }

  text(local: string): string {
    const { row, column } = this.address(local);
    return textAt(this.sheet, row, column).trim();
  }

  slot(local: string): Slot {
    const cell = this.address(local);
    const { value, formula, format } = cellAt(this.sheet, cell.row, cell.column);
    const figure = figureOfCell({ value, format }, null);
    const source = formula === null ? (this.text(local) === '' ? 'empty' : 'typed') : 'formula';
    return { cell, text: this.text(local), figure, source, format };
  }

  fact(local: string): Fact<string> {
    return { value: this.text(local), cell: this.address(local), text: this.text(local) };
  }

  tableCell(local: string): TableCell {
    const cell = this.address(local);
    return { cell, text: this.text(local), ...cellAt(this.sheet, cell.row, cell.column) };
  }

  relation(
    kind: Relation['kind'],
    result: string,
    operands: readonly string[],
    more: Partial<Relation> = {},
  ): Relation {
    return {
      kind,
      name:
        kind === 'sum'
          ? 'partsOfTotal'
          : kind === 'quotient'
            ? 'executionRate'
            : kind === 'difference'
              ? 'change'
              : 'changeRate',
      form: 'plain',
      result: this.slot(result),
      operands: operands.map((local) => this.slot(local)),
      signs: [],
      complete: true,
      exact: false,
      subject: '支出',
      table: this.table,
      ...more,
    };
  }

  /** A row whose name, target, actual, points, score, reason are in columns A to F, from a one-based row. */
  indicator(row: number, more: Partial<Indicator> = {}): Indicator {
    const measure = (local: string) => {
      const cell = this.address(local);
      const { value, format } = cellAt(this.sheet, cell.row, cell.column);
      return {
        value: measureOfCell({ value, format, text: this.text(local) }),
        cell,
        text: this.text(local),
      };
    };
    return {
      row: this.row(row),
      cell: this.address(`A${row}`),
      level1: null,
      level2: null,
      name: this.fact(`A${row}`),
      target: measure(`B${row}`),
      adjustedTarget: null,
      periodTarget: null,
      actual: measure(`C${row}`),
      points: this.slot(`D${row}`),
      score: this.slot(`E${row}`),
      reason: null,
      explanation: null,
      ...more,
    };
  }

  row(row: number, role: TableRow['role'] = 'item'): TableRow {
    return {
      row: row - 1,
      cells: {
        name: this.tableCell(`A${row}`),
        points: this.tableCell(`D${row}`),
        score: this.tableCell(`E${row}`),
      },
      depth: 0,
      parent: null,
      role,
    };
  }

  form(indicators: readonly Indicator[], more: Partial<IndicatorTable> = {}): IndicatorTable {
    return {
      table: this.table,
      stage: 'evaluation',
      indicators,
      total: null,
      funds: null,
      levelPoints: [],
      ...more,
    };
  }

  /** Money roles of one line by their cells. */
  line(label: string, slots: Partial<Record<MoneyRole, string>>): MoneyLine {
    return {
      table: this.table,
      row: this.row(this.address(label).row + 1),
      label: this.fact(label),
      subject: this.text(label),
      group: null,
      slots: Object.fromEntries(Object.entries(slots).map(([role, local]) => [role, this.slot(local)])),
      parts: [],
      complete: true,
    };
  }

  funds(total: MoneyLine): FundsTable {
    return { table: this.table, unit: '万元', year: null, lines: [total], total };
  }

  entry(label: string, value: string): Entry {
    return {
      table: this.table,
      row: this.row(this.address(label).row + 1),
      label: this.fact(label),
      subject: this.text(label),
      group: null,
      value: this.slot(value),
      text: this.text(value),
      parent: null,
      complete: false,
    };
  }
}

/** A table over a whole sheet whose columns are given by letter-less index: `[3, 'points', '分值']`. */
export function tableOf(
  sheet: SheetSnapshot,
  columns: readonly (readonly [number, ColumnRole, string])[] = [],
  kind: Table['kind'] = 'indicators',
): Table {
  return {
    kind,
    sheet: sheet.name,
    area: sheet.area,
    title: '',
    titleCell: null,
    unit: '万元',
    year: null,
    measure: null,
    totals: [],
    columns: columns.map(([column, role, header]) => ({ role, column, header, unit: null })),
    rows: sheet.values.map((_, row) => ({ row, cells: {}, depth: 0, parent: null, role: 'item' })),
  };
}

export function evaluationOf(facts: Partial<Evaluation>): Evaluation {
  return {
    workbook: 'test.xlsx',
    unitName: null,
    year: null,
    indicators: [],
    funds: [],
    accounts: [],
    sangong: [],
    tasks: [],
    goals: [],
    profile: [],
    staff: [],
    results: [],
    ratios: [],
    score: [],
    remarks: [],
    monitoring: [],
    relations: [],
    reading: { tables: [], unread: [] },
    uncomputed: [],
    ownScheme: null,
    ...facts,
  };
}

/** The sheet after changes, as a host would leave it. */
export function applied(sheet: SheetSnapshot, changes: readonly Change[]): SheetSnapshot {
  const values = sheet.values.map((row) => [...row]);
  const formulas = sheet.formulas.map((row, index) => [...(row ?? values[index]?.map(() => null) ?? [])]);
  const formats = sheet.formats.map((row, index) => [...(row ?? values[index]?.map(() => 'General') ?? [])]);
  for (const change of changes) {
    if (change.kind !== 'cell' || change.cell.sheet !== sheet.name) continue;
    const { row, column } = change.cell;
    const [valueRow, formulaRow, formatRow] = [values[row], formulas[row], formats[row]];
    if (!valueRow || !formulaRow || !formatRow) throw new Error('outside the sheet');
    if (change.content) {
      valueRow[column] = change.content.value;
      formulaRow[column] = change.content.formula;
    }
    if (change.style?.numberFormat !== undefined) formatRow[column] = change.style.numberFormat;
  }
  return { ...sheet, values, formulas, formats };
}
