import { MAX_COLUMNS } from '../../workbook';
import type { UniverRange } from './univer';

/** Cells that protection leaves open, by sheet id, as `row * MAX_COLUMNS + column`. */
export type OpenCells = ReadonlyMap<string, ReadonlySet<number>>;

/** Cells that protection leaves open: the grid itself does not hold them. */
export class UnlockedCells {
  private readonly open: Map<string, Set<number>>;

  constructor(open: OpenCells) {
    this.open = new Map([...open].map(([sheet, cells]) => [sheet, new Set(cells)]));
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.open.get(sheet)?.has(row * MAX_COLUMNS + column) ?? false;
  }

  set(sheet: string, { startRow, endRow, startColumn, endColumn }: UniverRange, open: boolean): void {
    const cells = this.open.get(sheet) ?? new Set<number>();
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        if (open) cells.add(row * MAX_COLUMNS + column);
        else cells.delete(row * MAX_COLUMNS + column);
      }
    }
    this.open.set(sheet, cells);
  }
}
