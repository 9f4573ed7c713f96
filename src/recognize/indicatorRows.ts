import type { Block } from './block';
import type { Grid } from './grid';
import { isNumbering, isPointsTotal, isRemnant, isScoreTotal } from './labels';
import { cellsOf, plainRow } from './rows';
import type { Cells } from './rows';
import type { Glance } from './sheetLines';
import { isDash, looksNumeric } from './text';
import type { ColumnRole, TableCell, TableColumn, TableRow } from './types';
import { classLevel, isAbove } from './vocabulary';

/** Rows read below a header, and the row where the table ended. */
export interface Body {
  readonly rows: readonly TableRow[];
  /** Rows that total others: 总分, and the subtotals of classes. */
  readonly totals: readonly TableRow[];
  readonly end: number;
}

/** Rows of an indicator grid. Blank levels are carried down with the cell that holds their text. */
export function indicatorRows(grid: Grid, block: Block, from: number, end: number): Body {
  const rows: TableRow[] = [];
  const totals: TableRow[] = [];
  let level1: TableCell | undefined;
  let level2: TableCell | undefined;
  // A class whose lines are all template remnants is a row with a blank name.
  let bare: { row: number; cells: Cells } | null = null;
  const settle = () => {
    if (bare) rows.push(plainRow(bare.row, bare.cells));
    bare = null;
  };
  let whole: boolean | undefined;
  const hasName = block.columns.some(({ role }) => role === 'name');
  const values = block.columns.filter(({ role }) => !['level1', 'level2', 'name'].includes(role));
  const layout = layoutOf(grid, block);
  const sample: Cells = {};
  for (const { role, column } of block.columns) sample[role] = grid.cell(from, column);
  for (let row = from; row < end; row += 1) {
    const line = grid.line(row);
    const { plain: kept = null } = line ?? {};
    if (row === from && isNumbering(grid.filled(row))) continue;
    if (kept?.layout === layout && kept.above1 === level1 && kept.above2 === level2) {
      if (kept.opens) settle();
      bare = null;
      level1 = saying(kept.read.cells.level1);
      level2 = saying(kept.read.cells.level2);
      rows.push(kept.read);
      continue;
    }
    const glance = grid.glance(row);
    if (!glance || glance.count === 0) continue;
    const cells = cellsOf(grid, block, row, sample);
    const own = namesIn(cells);
    // Points may stand left of the word.
    const first = glance.word < 0 ? null : grid.cell(row, glance.word);
    if (
      first &&
      isScoreTotal(first.text) &&
      own.every(({ text }) => text === first.text || looksNumeric(text))
    ) {
      totals.push({
        ...plainRow(row, totalCells(grid, block, row, { ...cells, name: first })),
        role: 'total',
      });
      continue;
    }
    const sum = own.at(-1) ?? first;
    if (
      sum &&
      isBare(cells) &&
      isPointsTotal(sum.text) &&
      values.every((one) => isPoints(one) || isBlankAt(grid, row, one))
    ) {
      totals.push({ ...plainRow(row, { ...cells, name: sum }), role: 'total' });
      continue;
    }
    const stated = values.some(({ column }) => {
      const { text } = grid.cell(row, column);
      return text !== '' && !isDash(text);
    });
    const mayHead = hasName && mayBeHead(grid, block, row, glance);
    const head = mayHead ? classHead(grid, block, row, end, glance.first) : null;
    if (head) {
      settle();
      if (head.level === 'level1') level2 = undefined;
      if (head.level === 'level1') level1 = grid.cell(row, head.column);
      else level2 = grid.cell(row, head.column);
      if (glance.count > 1)
        totals.push({ ...plainRow(row, { ...cells, name: grid.cell(row, head.column) }), role: 'total' });
      continue;
    }
    if (own.length === 0) {
      if (stated && hasName && level2 === undefined && level1 === undefined) rows.push(plainRow(row, cells));
      continue;
    }
    if (!stated && own.every(({ text }) => isRemnant(text))) continue;
    const [above1, above2] = [level1, level2];
    const newLevel1 = cells.level1 !== undefined && cells.level1.text !== '';
    const newLevel2 = cells.level2 !== undefined && cells.level2.text !== '';
    if (newLevel1 || newLevel2) settle();
    if (newLevel1) {
      if (level1?.text !== cells.level1?.text) level2 = undefined;
      level1 = cells.level1;
    }
    if (newLevel2) level2 = cells.level2;
    const carried = cells;
    if (level1) carried.level1 = level1;
    if (level2) carried.level2 = level2;
    const name = cells.name?.text ?? '';
    const remnant = !stated && isRemnant(name);
    if (hasName && (name === '' || remnant)) {
      if (name === '' && stated && !newLevel2 && isSubtotal(grid, block, row, end)) {
        totals.push({ ...plainRow(row, carried), role: 'total' });
        continue;
      }
      if (name === '' && stated) {
        settle();
        rows.push(plainRow(row, carried));
        continue;
      }
      if (newLevel2 || (newLevel1 && !opensClass(grid, block, row, end))) {
        const blank = carried.name ? { ...carried.name, value: null, text: '' } : undefined;
        bare = { row, cells: blank ? { ...carried, name: blank } : carried };
      }
      continue;
    }
    const above = rows.at(-1);
    if (
      above &&
      own.length === 1 &&
      glance.count === 1 &&
      (continues(above, row, name) ||
        (isWrapped(above, row, name) && (whole ??= isWhole(grid, block, from, end))))
    ) {
      rows[rows.length - 1] = joined(above, name);
      continue;
    }
    bare = null;
    const read = plainRow(row, carried);
    rows.push(read);
    // Nothing of this was asked of another row, but for the classes above.
    if (line && !mayHead && glance.count > 1)
      line.plain = { layout, above1, above2, opens: newLevel1 || newLevel2, read };
  }
  settle();
  return { rows, totals, end };
}

const isPoints = ({ role }: TableColumn): boolean => role === 'points' || role === 'score';

function isBlankAt(grid: Grid, row: number, { column }: TableColumn): boolean {
  const text = grid.text(row, column);
  return text === '' || isDash(text);
}

/** All of a block, and of where it is looked for, that its rows are read by. */
const layoutOf = ({ left, right }: Grid, { columns, choices }: Block): string =>
  JSON.stringify([left, right, choices, columns.map(({ role, column }) => [role, column])]);

const saying = (cell: TableCell | undefined): TableCell | undefined => (cell?.text === '' ? undefined : cell);

/** The cells that name a row and its classes, as far as they say something. */
function namesIn({ level1, level2, name }: Cells): readonly TableCell[] {
  const found: TableCell[] = [];
  for (const cell of [level1, level2, name]) if (cell && cell.text !== '') found.push(cell);
  return found;
}

/** A total with its score, where a merge put its only figure into another column. */
function totalCells(grid: Grid, block: Block, row: number, cells: Cells): Cells {
  if (!cells.score || cells.score.text !== '') return cells;
  const figures = grid
    .filled(row)
    .filter(({ text, value }) => typeof value === 'number' || looksNumeric(text));
  const [only] = figures;
  if (!only || figures.length > 1 || roleAt(block, only.column) === 'points') return cells;
  return { ...cells, score: grid.cell(row, only.column) };
}

/** Whether nothing is aimed at in a row, and nothing was reached: points and scores alone. */
const isBare = ({ target, actual, periodTarget }: Cells): boolean =>
  [target, actual, periodTarget].every((cell) => !cell || cell.text === '' || isDash(cell.text));

const roleAt = ({ columns }: Block, column: number): ColumnRole | undefined =>
  columns.find((one) => one.column === column)?.role;

/** Whether words stand alone in a row but for points and a score. */
function mayBeHead(grid: Grid, block: Block, row: number, { first, right }: Glance): boolean {
  if (typeof grid.value(row, first) !== 'string') return false;
  for (let column = first + 1; column < right; column += 1) {
    const role = roleAt(block, column);
    if (role !== 'points' && role !== 'score' && grid.text(row, column) !== '') return false;
  }
  return true;
}

/**
 * A class that heads the rows below it, alone in its row but for its points and score: written over the grid, or in the
 * column of the names. Null for a class in the column of its level.
 */
function classHead(
  grid: Grid,
  block: Block,
  row: number,
  end: number,
  column: number,
): { readonly level: 'level1' | 'level2'; readonly column: number } | null {
  const has = (one: ColumnRole) => block.columns.some(({ role }) => role === one);
  const text = grid.text(row, column);
  const level = classLevel(text, has('level2')) ?? numberedHead(grid, text, column, row, end);
  const own = roleAt(block, column);
  // （一）产出指标 in the column of the second level heads its rows, where the first has none.
  if (own === 'level2' && !has('level1') && isAbove(text)) return { level: 'level1', column };
  if (level === null || own === 'level1' || own === 'level2' || has(level)) return null;
  return { level, column };
}

const OUTLINE: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.．]/u,
  /^[(（][一二三四五六七八九十]+[)）]/u,
];
const outlined = (text: string): number => OUTLINE.findIndex((pattern) => pattern.test(text.trim()));

/** The level of a class of no official name, by its number: 一、 over （一） over the rows that say something. */
function numberedHead(
  grid: Grid,
  text: string,
  column: number,
  row: number,
  end: number,
): 'level1' | 'level2' | null {
  const depth = outlined(text);
  if (depth < 0 || text.length > LONGEST_HEAD) return null;
  for (let next = row + 1; next < end; next += 1) {
    const cells = grid.filled(next);
    if (cells.length === 0) continue;
    const deeper = outlined(grid.text(next, column));
    const follows = deeper > depth || (deeper < 0 && cells.length > 1);
    return !follows ? null : depth === 0 ? 'level1' : 'level2';
  }
  return null;
}

const LONGEST_HEAD = 24;

/** Words that no name ends with, and marks that none begins with: what stands around a break in the middle of a name. */
const BROKEN_OFF = /[、,，和与及或的之为在对至—–\-(（《“]$|[（(《“][^）)》”]*$/u;
const TAKEN_UP = /^[、,，）)》”。]/u;

/** Whether a name alone in its row is the rest of the one above it: a long name that was broken by hand. */
function continues(above: TableRow, row: number, name: string): boolean {
  const before = above.cells.name;
  return (
    before !== undefined && above.row === row - 1 && (BROKEN_OFF.test(before.text) || TAKEN_UP.test(name))
  );
}

const LEAST_WRAPPED = 6;

/** Whether a name alone in its row may be the second line of the one above it: that is as long as the line it was broken at. */
function isWrapped(above: TableRow, row: number, name: string): boolean {
  const before = above.cells.name?.text ?? '';
  return (
    above.row === row - 1 &&
    before.length >= Math.max(LEAST_WRAPPED, name.length) &&
    !/^(?:[\d一二三四五六七八九十①-⑳★*※(（]|其中)/u.test(name)
  );
}

/** Whether every indicator of a grid has its target, what was achieved and its points, but for a few names without anything. */
function isWhole(grid: Grid, block: Block, from: number, end: number): boolean {
  const told = (['name', 'target', 'actual', 'points'] as const).map((role) =>
    block.columns.find((column) => column.role === role),
  );
  const [name, ...figures] = told;
  if (!name || figures.some((column) => column === undefined)) return false;
  let full = 0;
  let bare = 0;
  for (let row = from; row < end; row += 1) {
    if (grid.text(row, name.column) === '') continue;
    const filled = figures.filter((column) => column && grid.text(row, column.column) !== '').length;
    if (filled === figures.length) full += 1;
    else if (filled === 0) bare += 1;
    else return false;
  }
  return bare * 2 <= full;
}

/** The row with the rest of its name; the cell stays the one that the name begins in. */
function joined(above: TableRow, rest: string): TableRow {
  const { name } = above.cells;
  return name ? { ...above, cells: { ...above.cells, name: { ...name, text: name.text + rest } } } : above;
}

/** A class on a row of its own whose second levels follow below. */
function opensClass(grid: Grid, block: Block, row: number, end: number): boolean {
  const level1 = block.columns.find(({ role }) => role === 'level1');
  const others = block.columns.filter(({ role }) => role === 'level2' || role === 'name');
  if (!level1) return false;
  for (let next = row + 1; next < end; next += 1) {
    if (grid.filled(next).length === 0) continue;
    return (
      grid.text(next, level1.column) === '' && others.some(({ column }) => grid.text(next, column) !== '')
    );
  }
  return false;
}

const isSubtotal = opensClass;
