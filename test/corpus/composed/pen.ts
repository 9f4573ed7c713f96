import type { CellInput } from '../../support/workbook';
import type { Doubt, ExpectedTable, Kind, Layout } from '../layouts/types';

/** A place on the sheet, zero-based. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** What a form of one sheet is written with: cells, and the tables that its reader should find. */
export interface Pen {
  readonly put: (row: number, column: number, value: CellInput) => At;
  readonly expect: (table: TableDraft) => void;
  /** A place whose rows count neither way. */
  readonly leave: (from: At, to: At) => void;
}

export interface TableDraft {
  readonly kind: Kind;
  readonly unit?: string | null;
  readonly year?: string | null;
  readonly columns: readonly { readonly role: string; readonly column: number }[];
  readonly rows: readonly Readonly<Record<string, At>>[];
  readonly doubt?: readonly Doubt[];
}

const addressOf = ({ row, column }: At): string => {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return `${name}${row + 1}`;
};

/** The layout that a composition writes. */
export function written(id: string, compose: (pen: Pen) => void): Layout {
  const cells: CellInput[][] = [];
  const tables: ExpectedTable[] = [];
  const ignore: { sheet: string; range: string }[] = [];
  compose({
    put: (row, column, value) => {
      while (cells.length <= row) cells.push([]);
      const line = cells[row] ?? [];
      while (line.length <= column) line.push(null);
      line[column] = value;
      return { row, column };
    },
    expect: (table) => {
      tables.push({
        ...table,
        sheet: SHEET,
        columns: table.columns.map(({ role, column }) => ({
          role,
          column: addressOf({ row: 0, column }).slice(0, -1),
        })),
        rows: table.rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([role, at]) => [role, addressOf(at)])),
        ),
        doubt: [...(table.doubt ?? []), ...(table.columns.length === 0 ? (['columns'] as const) : [])],
      });
    },
    leave: (from, to) => ignore.push({ sheet: SHEET, range: `${addressOf(from)}:${addressOf(to)}` }),
  });
  return {
    id,
    province: '自拟',
    source: { issuer: null, title: id, year: null, note: '自拟' },
    sheets: { [SHEET]: { rows: cells } },
    expected: { tables, unread: [], ignore },
  };
}

const SHEET = '表';
