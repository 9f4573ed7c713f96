import type { CellAddress, CellContent } from '../workbook';
import { containsCell } from '../workbook';
import { PlaceMap } from './areas';
import type { CellState } from './blocks';
import { loadInChunks, stateMap } from './blocks';
import type { Captured } from './capture';
import { nameKey } from './capture';
import type { CellStep } from './transition';

const BLANK: CellContent = { formula: null, value: null };

/**
 * The steps, followed by some that hold the other cells of table columns where they are: Excel may take a formula in an
 * otherwise blank column of a table for that of the whole column, and fill it. Costs syncs only where a formula goes to a sheet
 * with tables.
 */
export async function withHeldCells(
  context: Excel.RequestContext,
  now: Captured,
  steps: readonly CellStep[],
): Promise<CellStep[]> {
  const held: CellStep[] = [];
  const marked = new Map<CellStep, CellStep>();
  for (const [key, { sheet, name, tables }] of now.sheets) {
    const own = steps.filter(({ cell }) => nameKey(cell.sheet) === key);
    const formulas = own.filter(({ content }) => (content?.formula ?? null) !== null);
    if (tables.length === 0 || formulas.length === 0) continue;
    const bodies = tables.map((table) => {
      const range = table.getDataBodyRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      range.untrack();
      return range;
    });
    await context.sync();
    const columns = bodies
      .map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        row: rowIndex,
        column: columnIndex,
        rows: rowCount,
        columns: columnCount,
      }))
      .flatMap((body) => {
        const met = formulas.filter(({ cell }) => containsCell(body, cell));
        return [...new Set(met.map(({ cell }) => cell.column))].map((column) => ({
          ...body,
          column,
          columns: 1,
        }));
      });
    if (columns.length === 0) continue;
    const ours = new PlaceMap<CellStep>();
    for (const step of own) ours.set(step.cell.row, step.cell.column, step);
    const blocks = await loadInChunks(
      context,
      columns.map((area) => ({ sheet, area })),
    );
    columns.forEach(({ row, column, rows }, index) => {
      const states = stateMap(blocks[index] ?? []);
      const cells = Array.from({ length: rows }, (_, r) => ({
        cell: { sheet: name, row: row + r, column },
        step: ours.get(row + r, column),
        state: states.get(row + r, column) ?? { content: BLANK, format: 'General' },
      }));
      // Where anything else stands in the column, Excel fills nothing.
      if (cells.some(({ step, state }) => !step?.content && !isBlank(state.content))) return;
      for (const { cell, step, state } of cells) {
        if (step) marked.set(step, { ...step, content: step.content ?? step.before, mayFill: true });
        else held.push(holding(cell, state));
      }
    });
  }
  return [...steps.map((step) => marked.get(step) ?? step), ...held];
}

const holding = (cell: CellAddress, { format }: CellState): CellStep => ({
  cell,
  before: BLANK,
  content: BLANK,
  formatBefore: format,
  formatAfter: format,
  look: {},
  lookBefore: {},
  mayFill: true,
});

const isBlank = ({ formula, value }: CellContent): boolean => formula === null && (value ?? '') === '';
