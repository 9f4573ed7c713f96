import { parseArea } from '../../src/workbook';
import type { Area, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';

/** A formula cell: `v` is its computed value; without `v` it came without one (uncomputed). */
export interface FormulaInput {
  readonly f: string;
  readonly v?: CellValue;
}

export type CellInput = CellValue | FormulaInput;
export type Rows = readonly (readonly CellInput[])[];

export interface SheetInput {
  readonly rows: Rows;
  /** The top left cell of `rows`; `A1` when absent. */
  readonly at?: string;
  /** Merged areas such as `A1:C1`; null (the default) when the host did not read them. */
  readonly merges?: readonly string[] | null;
  /** Number formats by cell or area: `{ 'C2:C9': '0.00%' }`. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly visibility?: SheetSnapshot['visibility'];
  readonly protected?: boolean;
}

/** A workbook snapshot from arrays of rows, one entry per sheet: `workbookOf({ 自评表: [['项目名称', '甲']] })`. */
export function workbookOf(
  sheets: Readonly<Record<string, Rows | SheetInput>>,
  name = '测试.xlsx',
): WorkbookSnapshot {
  return {
    name,
    sheets: Object.entries(sheets).map(([sheet, input]) =>
      sheetOf(sheet, 'rows' in input ? input : { rows: input }),
    ),
  };
}

function sheetOf(name: string, input: SheetInput): SheetSnapshot {
  const origin = areaOf(input.at ?? 'A1');
  const full = input.rows.map((row) => row.map((cell) => cell ?? null));
  // The used area of a snapshot is the smallest that holds every value.
  const used = full.flatMap((row, r) => row.flatMap((cell, c) => (cell === null ? [] : [{ r, c }])));
  const top = used[0]?.r ?? 0;
  const bottom = used.at(-1)?.r ?? -1;
  const left = used.reduce((least, { c }) => Math.min(least, c), used[0]?.c ?? 0);
  const right = used.reduce((most, { c }) => Math.max(most, c), -1);
  const area: Area = {
    row: origin.row + top,
    column: origin.column + left,
    rows: Math.max(0, bottom - top + 1),
    columns: Math.max(0, right - left + 1),
  };
  const cells = full
    .slice(top, bottom + 1)
    .map((row) => Array.from({ length: area.columns }, (_, c) => row[left + c] ?? null));
  const formats: string[][] = cells.map((row) => row.map(() => 'General'));
  for (const [address, format] of Object.entries(input.formats ?? {})) {
    const target = areaOf(address);
    for (let r = target.row; r < target.row + target.rows; r += 1) {
      for (let c = target.column; c < target.column + target.columns; c += 1) {
        const row = formats[r - area.row];
        if (row && c >= area.column && c < area.column + area.columns) row[c - area.column] = format;
      }
    }
  }
  return {
    name,
    visibility: input.visibility ?? 'visible',
    protected: input.protected ?? false,
    area,
    values: cells.map((row) => row.map((cell) => (isFormula(cell) ? (cell.v ?? null) : cell))),
    formulas: cells.map((row) =>
      row.some(isFormula) ? row.map((cell) => (isFormula(cell) ? cell.f : null)) : null,
    ),
    formats: formats.map((row) => (row.every((format) => format === 'General') ? null : row)),
    merges: input.merges === undefined || input.merges === null ? null : input.merges.map(areaOf),
    uncomputed: cells.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        isFormula(cell) && cell.v === undefined ? [{ row: area.row + r, column: area.column + c }] : [],
      ),
    ),
  };
}

function isFormula(cell: CellInput): cell is FormulaInput {
  return typeof cell === 'object' && cell !== null;
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`not an address: ${address}`);
  return area;
}
