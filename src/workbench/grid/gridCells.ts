import { MAX_COLUMNS, type Area } from '../../workbook';
import { rangeOf } from './commands';
import type {
  UniverCell,
  UniverFacade,
  UniverFacadeSheet,
  UniverFacadeWorkbook,
  UniverMatrix,
  UniverRange,
} from './univer';

/** Sheets grow in steps: growing row by row is slow in Univer. */
const GROWTH_ROWS = 200;
const GROWTH_COLUMNS = 10;

/** Cells and commands of the grid, below the store: sizes, bulk reads and writes. */
export class GridCells {
  /** Depth of calls from the program: what the grid reports meanwhile was not done by hand. */
  private depth = 0;

  constructor(
    private readonly univer: UniverFacade,
    private readonly workbook: UniverFacadeWorkbook,
    /** Called after cells of a sheet were written. */
    private readonly wrote: (sheet: string) => void,
  ) {}

  /** Whether what the grid reports now was done by hand. */
  get byHand(): boolean {
    return this.depth === 0;
  }

  sheet(id: string): UniverFacadeSheet {
    const found = this.workbook.getSheetBySheetId(id);
    if (!found) throw new Error(`no sheet ${id}`);
    return found;
  }

  facadeRange(sheet: string, area: Area): ReturnType<UniverFacadeSheet['getRange']> {
    const { startRow, endRow, startColumn, endColumn } = this.clip(sheet, area);
    return this.sheet(sheet).getRange(
      startRow,
      startColumn,
      endRow - startRow + 1,
      endColumn - startColumn + 1,
    );
  }

  /** The area as a range inside the sheet's present size: whole rows and columns are larger than the grid keeps. */
  clip(sheet: string, area: Area): UniverRange {
    const view = this.sheet(sheet).getSheet();
    const range = rangeOf(area);
    return {
      ...range,
      endRow: Math.max(range.startRow, Math.min(range.endRow, view.getRowCount() - 1)),
      endColumn: Math.max(range.startColumn, Math.min(range.endColumn, view.getColumnCount() - 1)),
    };
  }

  /** Grows the sheet until it holds the area; of whole rows and columns only what the other dimension needs. */
  ensure(sheet: string, area: Area): void {
    const view = this.sheet(sheet);
    const rows = area.rows > 500_000 ? area.row + 1 : area.row + area.rows;
    const columns = area.columns >= MAX_COLUMNS / 2 ? area.column + 1 : area.column + area.columns;
    const inner = view.getSheet();
    this.byUs(() => {
      if (rows > inner.getRowCount()) view.setRowCount(rows + GROWTH_ROWS);
      if (columns > inner.getColumnCount()) view.setColumnCount(columns + GROWTH_COLUMNS);
    });
  }

  read<T>(
    sheet: string,
    area: Area,
    pick: (cell: UniverCell | null | undefined, row: number, column: number) => T,
  ): T[][] {
    const matrix = this.sheet(sheet).getSheet().getCellMatrix();
    return Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_, j) =>
        pick(matrix.getValue(area.row + i, area.column + j), area.row + i, area.column + j),
      ),
    );
  }

  fillCells(sheet: string, area: Area, make: (row: number, column: number) => UniverCell | undefined): void {
    this.ensure(sheet, area);
    const { startRow, endRow, startColumn, endColumn } = this.clip(sheet, area);
    const matrix: UniverMatrix<UniverCell> = {};
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        const cell = make(row, column);
        if (cell) (matrix[row] ??= {})[column] = cell;
      }
    }
    if (Object.keys(matrix).length === 0) return;
    this.run('sheet.mutation.set-range-values', {
      subUnitId: sheet,
      cellValue: matrix,
      // Else the grid takes cells without contents for cleared ones and forgets their formulas.
      trigger: 'sheet.command.set-style',
    });
    this.wrote(sheet);
  }

  setCells(sheet: string, area: Area, value: UniverMatrix<UniverCell>): void {
    if (Object.keys(value).length === 0) return;
    this.ensure(sheet, area);
    this.run('sheet.command.set-range-values', {
      subUnitId: sheet,
      range: this.clip(sheet, area),
      value,
    });
    this.wrote(sheet);
  }

  run(id: string, params: object): void {
    const done = this.byUs(() =>
      this.univer.syncExecuteCommand(id, { unitId: this.workbook.getId(), ...params }),
    );
    if (!done) throw new Error(`the grid refused ${id}`);
  }

  byUs<T>(work: () => T): T {
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
    }
  }
}
