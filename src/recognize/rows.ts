import type { Block } from './block';
import type { Grid } from './grid';
import { isNote, isNumbering, isRemnant, isTotalLabel } from './labels';
import { looksNumeric } from './text';
import type { ColumnRole, TableCell, TableColumn, TableRow } from './types';

/** The cells of a row by what they say. */
export type Cells = { [role in ColumnRole]?: TableCell };

/**
 * The cells of a row below a header; of columns one of which is ticked, the ticked one.
 * @param sample of another row of the block: a copy of it is made faster than an object that grows
 */
export function cellsOf(grid: Grid, block: Block, row: number, sample: Cells = {}): Cells {
  const cells: Cells = { ...sample };
  for (const { role, column } of block.columns) {
    const ticked =
      role === 'possibility' ? block.choices.find((choice) => grid.text(row, choice) !== '') : undefined;
    cells[role] = grid.cell(row, ticked ?? column);
  }
  return cells;
}

/** A row that is part of no other, until the tree is grown. */
export const plainRow = (row: number, cells: Cells): TableRow => ({
  row,
  cells,
  depth: 0,
  parent: null,
  role: 'item',
});

const WORDS: ReadonlySet<ColumnRole> = new Set([
  'label',
  'level1',
  'level2',
  'function',
  'reason',
  'explanation',
  'content',
]);

/**
 * Rows of a table with labels: every row that has one. Groups are carried down with the cell that holds their text; where
 * the label is blank beside a group's own figures, the group's words are the label.
 * @param left the table's leftmost column: 合计 may stand in place of an ordinal or a code
 * @param carry whether a blank label stands for the one above it (类别 beside several lines of text)
 */
export function labelledRows(
  grid: Grid,
  columns: readonly TableColumn[],
  left: number,
  from: number,
  end: number,
  carry: boolean,
): TableRow[] {
  const rows: TableRow[] = [];
  const groups = columns.filter(({ role }) => role === 'level1' || role === 'level2');
  const figures = columns.filter(({ role }) => !WORDS.has(role));
  const held: Cells = {};
  let label: TableCell | undefined;
  for (let row = from; row < end; row += 1) {
    if (grid.filled(row).length === 0) continue;
    if (row < from + 2 && isNumbering(grid.filled(row))) continue;
    const cells: Cells = {};
    for (const { role, column } of columns) cells[role] = grid.cell(row, column);
    for (const { role } of groups) {
      const own = cells[role];
      if (own && own.text !== '') {
        held[role] = own;
        if (role === 'level1') delete held.level2;
      }
    }
    const stated = figures.some(({ column }) => grid.text(row, column) !== '');
    const group = groups.findLast(({ role }) => (cells[role]?.text ?? '') !== '');
    for (const { role } of groups) {
      const carried = held[role];
      if (carried) cells[role] = carried;
      else delete cells[role];
    }
    if (cells.label?.text === '') {
      if (group && stated) {
        // The line above all groups: 全年预算合计.
        cells.label = grid.cell(row, group.column);
        for (const { role } of groups) {
          delete cells[role];
          delete held[role];
        }
      } else if (stated && besideLabel(grid, row, left, cells.label.cell.column) !== null) {
        cells.label = grid.cell(row, besideLabel(grid, row, left, cells.label.cell.column) ?? left);
      } else if (carry && label && stated) cells.label = label;
      else continue;
    }
    if (!cells.label || isRemnant(cells.label.text) || (!stated && isNote(cells.label.text))) continue;
    label = cells.label;
    rows.push(plainRow(row, cells));
  }
  return rows;
}

/** A column of words left of a blank label; null for none. */
function besideLabel(grid: Grid, row: number, left: number, label: number): number | null {
  for (let column = label - 1; column >= left; column -= 1) {
    const text = grid.text(row, column);
    if (text !== '' && !looksNumeric(text) && (isTotalLabel(text) || isRemnant(text))) return column;
  }
  return null;
}

/** Rows of tasks: a name with its content; a template's optional line that nobody filled is none. */
export function taskRows(grid: Grid, block: Block, from: number, end: number): TableRow[] {
  const rows: TableRow[] = [];
  for (let row = from; row < end; row += 1) {
    const name = grid.text(row, block.key);
    const told = block.columns.some(({ column }) => column !== block.key && grid.text(row, column) !== '');
    if (name === '' || (!told && isRemnant(name)) || isTotalLabel(name)) continue;
    rows.push(plainRow(row, cellsOf(grid, block, row)));
  }
  return rows;
}

/** Rows of goals: the text below 预期目标 and 实际完成情况. */
export function goalRows(grid: Grid, block: Block, from: number, end: number): TableRow[] {
  const rows: TableRow[] = [];
  for (let row = from; row < end; row += 1) {
    const cells = cellsOf(grid, block, row);
    if (Object.values(cells).every((cell) => cell.text === '')) {
      // An empty form still has the place of its goal.
      if (row === from && end === from + 1) rows.push(plainRow(row, cells));
      continue;
    }
    rows.push(plainRow(row, cells));
  }
  return rows;
}
