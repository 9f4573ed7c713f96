import type { Area } from '../workbook';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Few rectangles that cover all places: column runs, joined across neighbouring columns where they have the same rows. Up
 * to `gap` rows between two places are covered too, to save rectangles; with 0 the cover is exact.
 */
export function coverAreas(places: readonly Place[], gap = 0): Area[] {
  const byColumn = new Map<number, number[]>();
  for (const { row, column } of places) {
    const rows = byColumn.get(column);
    if (rows) rows.push(row);
    else byColumn.set(column, [row]);
  }
  const byRows = new Map<string, { row: number; rows: number; columns: number[] }>();
  for (const column of [...byColumn.keys()].sort((a, b) => a - b)) {
    for (const run of runsOf(byColumn.get(column) ?? [], gap)) {
      const key = `${run.row}:${run.rows}`;
      const known = byRows.get(key);
      if (known) known.columns.push(column);
      else byRows.set(key, { ...run, columns: [column] });
    }
  }
  return [...byRows.values()].flatMap(({ row, rows, columns }) =>
    runsOf(columns, 0).map((run) => ({ row, column: run.row, rows, columns: run.rows })),
  );
}

function runsOf(numbers: readonly number[], gap: number): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  let last: { row: number; rows: number } | undefined;
  for (const number of numbers.toSorted((a, b) => a - b)) {
    if (last && number <= last.row + last.rows + gap) last.rows = Math.max(last.rows, number - last.row + 1);
    else runs.push((last = { row: number, rows: 1 }));
  }
  return runs;
}

/** The area cut into bands of rows of at most so many cells; a row that is wider stays whole. */
export function splitRows(area: Area, maxCells: number): Area[] {
  const height = Math.max(1, Math.floor(maxCells / area.columns));
  const bands: Area[] = [];
  for (let row = 0; row < area.rows; row += height) {
    bands.push({ ...area, row: area.row + row, rows: Math.min(height, area.rows - row) });
  }
  return bands;
}

/** A map by place: quick, as an apply asks it for every cell. */
export class PlaceMap<T> {
  readonly #byRow = new Map<number, Map<number, T>>();

  get(row: number, column: number): T | undefined {
    return this.#byRow.get(row)?.get(column);
  }

  set(row: number, column: number, value: T): void {
    let columns = this.#byRow.get(row);
    if (!columns) this.#byRow.set(row, (columns = new Map()));
    columns.set(column, value);
  }
}
