import type { Grid } from './grid';
import type { TableRow } from './types';

/** A code of the government revenue and expenditure classification: 类 201, 款 20101, 项 2010101. */
const CODE = /^\d{3}(?:\d\d){0,2}$/u;
/** 类, 款 and 项 may stand in a column each. */
const MOST_COLUMNS = 3;

/**
 * The classification codes beside the labels of a table, empty where a row has none. They are told by what the columns left
 * of the label hold, since their header is often merged away: codes some of which begin with another.
 */
export function codesBeside(grid: Grid, rows: readonly TableRow[], known: number | null): readonly string[] {
  // 合计 often stands in the place of a code, left of the other labels.
  const label = rows.reduce((most, row) => Math.max(most, row.cells.label?.cell.column ?? -1), -1);
  if (known !== null && known < label) {
    const codes = rows.map(({ row }) => code(grid.text(row, known)));
    if (nested(codes)) return codes;
  }
  for (let width = 1; width <= Math.min(MOST_COLUMNS, label); width += 1) {
    const texts = rows.map(({ row }) =>
      Array.from({ length: width }, (_, index) => grid.text(row, label - width + index).trim()).join(''),
    );
    const codes = texts.map(code);
    const filled = texts.filter((text) => text !== '').length;
    if (nested(codes) && codes.filter((one) => one !== '').length * 2 >= filled) return codes;
  }
  return [];
}

/** 类 of the functional classification: 201 to 234; 301 and on are economic classes. */
const FUNCTIONAL = /^2[0-3]\d(?:\d\d){0,2}$/u;

/** The column of functional codes of a table; null where most are of another classification, or there are none. */
export function functionColumn(grid: Grid, rows: readonly TableRow[], known: number | null): number | null {
  if (known === null) return null;
  const texts = rows
    .map(({ row }) => grid.text(row, known).normalize('NFKC').trim())
    .filter((text) => text !== '');
  const functional = texts.filter((text) => FUNCTIONAL.test(text)).length;
  return functional > 0 && functional * 2 >= texts.length ? known : null;
}

function code(text: string): string {
  const plain = text.normalize('NFKC').trim();
  return CODE.test(plain) ? plain : '';
}

function nested(codes: readonly string[]): boolean {
  const all = new Set(codes);
  return codes.some((one) => one.length > 3 && (all.has(one.slice(0, -2)) || all.has(one.slice(0, 3))));
}
