import type { Grid } from './grid';
import { looksNumeric } from './text';
import type { HeaderWord, Unread } from './types';

/** A label with its value in a row of which other cells were read. */
export interface Missed {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly label: HeaderWord;
}

/** Labels with values that nothing says the kind of, those below each other as one range. */
export function missedAreas(grid: Grid, missed: readonly Missed[]): Unread[] {
  const areas: Unread[] = [];
  for (const { row, from, to, label } of missed) {
    const above = areas.findLastIndex(
      ({ area }) => area.column === from && area.columns === to - from + 1 && area.row + area.rows === row,
    );
    const before = areas[above];
    const name = { column: label.column, text: label.text };
    if (before)
      areas[above] = {
        ...before,
        area: { ...before.area, rows: before.area.rows + 1 },
        header: [...(before.header ?? []), name].slice(0, MOST_NAMES),
      };
    else
      areas.push({
        sheet: grid.sheet.name,
        area: { row, column: from, rows: 1, columns: to - from + 1 },
        why: 'noHeader',
        header: [name],
      });
  }
  return areas;
}

/** So many rows name a range without a header. */
const MOST_NAMES = 40;

/** Areas of rows that belong to no table, with what they look like. */
export function unreadAreas(grid: Grid, rows: readonly number[]): Unread[] {
  const areas: Unread[] = [];
  let group: number[] = [];
  const close = () => {
    const area = describe(grid, group);
    if (area) areas.push(area);
    group = [];
  };
  for (const row of rows) {
    const last = group.at(-1);
    if (last !== undefined && row > last + 1) close();
    group.push(row);
  }
  close();
  return areas;
}

function describe(grid: Grid, rows: readonly number[]): Unread | null {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  let figures = 0;
  let prose = true;
  const names: HeaderWord[] = [];
  for (const row of rows) {
    const cells = grid.filled(row);
    const name = cells.find(({ text, value }) => typeof value === 'string' && !looksNumeric(text));
    if (name && names.length < MOST_NAMES) names.push({ column: name.column, text: name.text });
    for (const { column, text, value } of cells) {
      left = Math.min(left, column);
      right = Math.max(right, column);
      if (typeof value === 'number' || looksNumeric(text)) figures += 1;
    }
    if (cells.length > 1) prose = false;
  }
  const head = grid.filled(first);
  const worded =
    head.length > 1 && head.every(({ value, text }) => typeof value === 'string' && !looksNumeric(text));
  const why = prose && figures === 0 ? 'prose' : worded ? 'unknownHeader' : 'noHeader';
  return {
    sheet: grid.sheet.name,
    area: { row: first, column: left, rows: last - first + 1, columns: right - left + 1 },
    why,
    ...(why === 'prose'
      ? {}
      : { header: why === 'noHeader' ? names : head.map(({ column, text }) => ({ column, text })) }),
  };
}
