import type { CellInput } from '../../support/workbook';
import type { Doubt, Kind, Layout, LayoutSheet, Place, Source } from './types';

/** A table's answer in short: roles with their columns and the rows, or pairs of label and value cells. */
export interface TableSpec {
  readonly kind: Kind;
  /** The first sheet when absent. */
  readonly sheet?: string;
  readonly unit?: string | null;
  readonly year?: string | null;
  /** `level1 A, name C, target D` */
  readonly cols?: string;
  /** `7-12, 14`: sheet rows. */
  readonly rows?: string;
  /** `A3:C3 A4:C4`: label and value. */
  readonly pairs?: string;
  /** Rows written out, for readings across. */
  readonly given?: readonly Readonly<Record<string, string>>[];
  readonly doubt?: readonly Doubt[];
}

export interface LayoutSpec {
  readonly id: string;
  readonly province: string;
  readonly source: Source;
  readonly sheets: Readonly<Record<string, LayoutSheet>>;
  readonly tables: readonly TableSpec[];
  readonly unread?: readonly Place[];
  readonly ignore?: readonly Place[];
}

/**
 * Rows from text, one line a row, cells between `|`. Plain digits are numbers, `'95` is the text 95, `⏎` is a line
 * break, `=A1*2→6` is a formula with its computed value. Blanks round a cell are dropped, full-width ones kept.
 */
export function grid(text: string): CellInput[][] {
  return text
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => inputOf(cell.replace(/^[ \t]+|[ \t]+$/g, ''))));
}

function inputOf(cell: string): CellInput {
  if (cell === '') return null;
  const formula = /^(=.+)→(.*)$/.exec(cell);
  if (formula) return { f: formula[1] ?? '', v: inputOf(formula[2] ?? '') as string | number | null };
  if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  return (cell.startsWith("'") ? cell.slice(1) : cell).replaceAll('⏎', '\n');
}

/** The layout of a spec: columns and rows written out, group cells carried down with the cell that holds the text. */
export function layoutOf(spec: LayoutSpec): Layout {
  const first = Object.keys(spec.sheets)[0] ?? '';
  return {
    id: spec.id,
    province: spec.province,
    source: spec.source,
    sheets: spec.sheets,
    expected: {
      tables: spec.tables.map((table) => {
        const name = table.sheet ?? first;
        const sheet = spec.sheets[name];
        if (!sheet) throw new Error(`${spec.id}: no sheet ${name}`);
        const columns = (table.cols ?? '')
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== '')
          .map((part) => {
            const [role = '', column = ''] = part.split(/\s+/);
            return { role, column };
          });
        const pairs = (table.pairs ?? '')
          .split(/\s+/)
          .filter((pair) => pair !== '')
          .map((pair) => {
            const [label = '', value = ''] = pair.split(':');
            return { label, value };
          });
        return {
          kind: table.kind,
          sheet: name,
          ...(table.unit === undefined ? {} : { unit: table.unit }),
          ...(table.year === undefined ? {} : { year: table.year }),
          columns,
          rows: [...rowsOf(sheet, columns, table.rows ?? ''), ...pairs, ...(table.given ?? [])],
          doubt: [...(table.doubt ?? []), ...(isHeadless(table.kind, columns) ? (['columns'] as const) : [])],
        };
      }),
      unread: spec.unread ?? [],
      ignore: spec.ignore ?? [],
    },
  };
}

/** Labels with values, and a goal beside its label, have no columns with headers. */
function isHeadless(kind: Kind, columns: readonly unknown[]): boolean {
  return columns.length === 0 || (kind === 'goals' && columns.length === 1);
}

function rowsOf(
  sheet: LayoutSheet,
  columns: readonly { readonly role: string; readonly column: string }[],
  rows: string,
): Record<string, string>[] {
  const carried = new Map<string, string>();
  return numbersOf(rows).map((row) => {
    const answer: Record<string, string> = {};
    for (const { role, column } of columns) {
      const cell = `${column}${row}`;
      const filled = !isBlank(inputAt(sheet, cell));
      if (role === 'level1' || role === 'level2') {
        if (filled) carried.set(role, cell);
        if (filled && role === 'level1') carried.delete('level2');
        const holder = carried.get(role);
        if (holder !== undefined) answer[role] = holder;
      } else if (filled) answer[role] = cell;
    }
    return answer;
  });
}

function numbersOf(ranges: string): number[] {
  return ranges
    .split(',')
    .filter((range) => range.trim() !== '')
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
}

/** Zero-based coordinates of `B7`. */
export function coordinates(cell: string): { row: number; column: number } {
  const match = /^([A-Z]{1,3})(\d+)$/.exec(cell);
  if (!match) throw new Error(`not a cell: ${cell}`);
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** What a layout's sheet holds at an address; null where nothing was written. */
export function inputAt(sheet: LayoutSheet, cell: string): CellInput {
  const origin = coordinates(sheet.at ?? 'A1');
  const { row, column } = coordinates(cell);
  return sheet.rows[row - origin.row]?.[column - origin.column] ?? null;
}

/** Whether a cell shows nothing. */
export function isBlank(input: CellInput): boolean {
  const value = typeof input === 'object' && input !== null ? (input.v ?? null) : input;
  return value === null || (typeof value === 'string' && value.trim() === '');
}
