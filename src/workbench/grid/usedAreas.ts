import type { Area } from '../../workbook';
import { holdsContent } from './cell';
import type { UniverMatrixView } from './univer';

interface Found {
  readonly values: Area | null;
  readonly any: Area | null;
}

/** The used areas of sheets, found by one look through the cells and kept until something changes there. */
export class UsedAreas {
  private readonly found = new Map<string, Found>();

  constructor(private readonly matrixOf: (sheet: string) => UniverMatrixView) {}

  /** The smallest area with every value or formula, or also with every format of a cell's own; null for none. */
  of(sheet: string, valuesOnly: boolean): Area | null {
    let found = this.found.get(sheet);
    if (!found) {
      found = look(this.matrixOf(sheet));
      this.found.set(sheet, found);
    }
    return valuesOnly ? found.values : found.any;
  }

  forget(sheet: string): void {
    this.found.delete(sheet);
  }
}

function look(matrix: UniverMatrixView): Found {
  const values = new Bounds();
  const any = new Bounds();
  matrix.forValue((row, column, cell) => {
    const content = holdsContent(cell);
    if (content) values.add(row, column);
    if (content || cell?.s) any.add(row, column);
  });
  return { values: values.area(), any: any.area() };
}

/** The smallest area around the cells added. */
export class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  area(): Area | null {
    if (this.bottom < 0) return null;
    return {
      row: this.top,
      column: this.left,
      rows: this.bottom - this.top + 1,
      columns: this.right - this.left + 1,
    };
  }
}
