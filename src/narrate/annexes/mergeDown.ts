import type { AnnexCell } from '../types';

/**
 * Rows whose first columns tell the same words once for all rows below each other that have them, each column inside the
 * run of the column before it.
 */
export function mergeDown(rows: readonly (readonly AnnexCell[])[], columns: number): AnnexCell[][] {
  const goesOn = (row: number, column: number): boolean =>
    row > 0 &&
    Array.from({ length: column + 1 }, (_, at) => at).every((at) => {
      const [above, own] = [rows[row - 1]?.[at]?.text, rows[row]?.[at]?.text];
      return own !== '' && own === above;
    });
  return rows.map((cells, row) =>
    cells.flatMap((cell, column): AnnexCell[] => {
      if (column >= columns) return [cell];
      if (goesOn(row, column)) return [];
      let length = 1;
      while (row + length < rows.length && goesOn(row + length, column)) length += 1;
      return [length > 1 ? { ...cell, rows: length } : cell];
    }),
  );
}
