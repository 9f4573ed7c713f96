import type { Block } from './block';
import type { Header } from './header';
import type { Grid } from './grid';
import { headerAt } from './header';
import { isCaptionRow } from './captions';
import { isNote, isRemnant, isScoreTotal, isSection, isTotalLabel, labelKind } from './labels';
import { isDash, looksNumeric } from './text';
import { isClass } from './vocabulary';
import type { ColumnRole, TableCell, TableColumn, TableRow } from './types';

/** Rows read below a header, and the row where the table ended. */
export interface Body {
  readonly rows: readonly TableRow[];
  /** Rows that total others: 总分, and the subtotals of classes. */
  readonly totals: readonly TableRow[];
  readonly end: number;
}

type Cells = { [role in ColumnRole]?: TableCell };

/** Where the rows below a header end: the next header, heading, note, form field or blank row. */
export function bodyEnd(grid: Grid, header: Header): number {
  let row = header.bodyRow;
  while (row < grid.bottom) {
    const cells = grid.filled(row);
    if (cells.length === 0) {
      if (!continuesAfterBlank(grid, header, row)) return row;
    } else if (endsTable(grid, header, row)) return row;
    row += 1;
  }
  return row;
}

function continuesAfterBlank(grid: Grid, header: Header, blank: number): boolean {
  const next = blank + 1;
  if (blank === header.bodyRow || grid.filled(next).length === 0 || endsTable(grid, header, next))
    return false;
  return header.blocks.some((block) => {
    const filled = block.columns.filter(({ column }) => grid.text(next, column) !== '');
    const fits = block.columns.every(({ column, role }) => {
      const text = grid.text(next, column);
      return (
        !FIGURE_ROLES.has(role) ||
        text === '' ||
        isDash(text) ||
        looksNumeric(text) ||
        grid.isNumber(next, column)
      );
    });
    return fits && filled.length >= 3 && grid.text(next, block.key) !== '';
  });
}

const FIGURE_ROLES: ReadonlySet<ColumnRole> = new Set([
  'initial',
  'budget',
  'adjusted',
  'executed',
  'actual',
  'previous',
  'change',
  'changeRate',
  'share',
  'rate',
  'amount',
  'points',
  'score',
  'coefficient',
]);

// Asked for every row below a header.
const known = new WeakMap<Header, ReadonlySet<Block['family']>>();

function familiesOf(header: Header): ReadonlySet<Block['family']> {
  const families = known.get(header) ?? new Set(header.blocks.map(({ family }) => family));
  known.set(header, families);
  return families;
}

function endsTable(grid: Grid, header: Header, row: number): boolean {
  const cells = grid.filled(row);
  const first = cells[0];
  if (!first) return true;
  const numbers = cells.some(({ value }) => typeof value === 'number');
  if (!numbers && cells.length > 1 && headerAt(grid, row) !== null) return true;
  if (isNote(first.text) || /^(?:填报|填表|制表|审核|联系|单位负责)[^:：]{0,6}[:：]/u.test(first.text))
    return true;
  const families = familiesOf(header);
  if (cells.length === 1) {
    const inside = cells.filter(({ column }) =>
      header.blocks.some((block) => column >= block.from && column <= block.to),
    );
    if (families.has('goals') || families.has('remarks'))
      // The text of a goal alone in its row.
      return row === header.bodyRow &&
        header.blocks.some(({ columns }) => columns.some(({ column }) => column === first.column)) &&
        !isSection(first.text)
        ? false
        : isSection(first.text) || headingBefore(grid, row);
    if (families.has('indicators') && inside.length > 0 && isClass(first.text)) return false;
    // A class printed alone is a row; any other word alone, with a table below it, is that table's heading.
    if (numbers) return false;
    // 总分 or 合计 whose figures are still to come.
    if (families.has('indicators') && isScoreTotal(first.text)) return headingBefore(grid, row);
    const kind = labelKind(first.text);
    // 自评等级 with its place still blank is no class of indicators.
    if (kind === 'score' && !isScoreTotal(first.text)) return true;
    if (kind === 'remarks' || kind === 'goals' || /[。；]$/u.test(first.text)) return true;
    return (
      first.text.length > 60 || headingBefore(grid, row) || (inside.length === 0 && !isSection(first.text))
    );
  }
  // 自评得分 | 96.4 below a list of ratios, its figure in none of the list's own columns.
  if (families.has('values') && labelKind(first.text) === 'score')
    return header.blocks.every(({ columns }) =>
      columns.every(({ role, column }) => role !== 'value' || grid.text(row, column) === ''),
    );
  if (families.has('indicators') || families.has('goals') || families.has('tasks') || families.has('money')) {
    // A field of the form (存在问题, 填报人, 年度总体目标) stands in the leftmost column with its value beside it.
    const left = Math.min(...header.blocks.map(({ from }) => from));
    const kind = typeof first.value === 'string' && first.column <= left ? labelKind(first.text) : null;
    if (kind !== null && kind !== 'staff' && !isScoreTotal(first.text)) {
      // Even where its text stands below the indicators' names.
      if (kind === 'remarks' && cells.length <= 3) return true;
      if (kind === 'score' || families.has('money') || families.has('goals') || families.has('tasks'))
        return !isMoneyRow(grid, header, row);
      return (
        cells.length <= 6 &&
        !cells.some(({ column }) =>
          header.blocks.some((block) => column === block.key && block.key !== first.column),
        )
      );
    }
  }
  return false;
}

const isMoneyRow = (grid: Grid, header: Header, row: number): boolean =>
  header.blocks.some(
    (block) =>
      block.family === 'money' &&
      block.columns.some(
        ({ role, column }) =>
          FIGURE_ROLES.has(role) && (grid.isNumber(row, column) || looksNumeric(grid.text(row, column))),
      ),
  );

const NUMBERED = /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])/u;

/** Whether the row is a heading: a table begins right below it, perhaps after more headings. */
export function headingBefore(grid: Grid, row: number): boolean {
  if (!isCaptionRow(grid, row)) return false;
  let next = row + 1;
  while (next < Math.min(grid.bottom, row + 4)) {
    const cells = grid.filled(next);
    const [only] = cells;
    // A sentence or the next numbered heading: this one has no table below it.
    if (cells.length === 1 && only && (!isCaptionRow(grid, next) || NUMBERED.test(only.text))) return false;
    if (cells.length > 1 && headerAt(grid, next) !== null) return true;
    if (cells.length > 1 && !isCaptionRow(grid, next)) {
      const first = cells[0];
      return (
        NUMBERED.test(grid.filled(row)[0]?.text ?? '') &&
        first !== undefined &&
        labelKind(first.text) !== null
      );
    }
    next += 1;
  }
  return false;
}

function cellsOf(grid: Grid, block: Block, row: number): Cells {
  const cells: Cells = {};
  for (const { role, column } of block.columns) {
    const ticked =
      role === 'possibility' ? block.choices.find((choice) => grid.text(row, choice) !== '') : undefined;
    cells[role] = grid.cell(row, ticked ?? column);
  }
  return cells;
}

const plainRow = (row: number, cells: Cells): TableRow => ({
  row,
  cells,
  depth: 0,
  parent: null,
  role: 'item',
});

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
  const hasName = block.columns.some(({ role }) => role === 'name');
  const values = block.columns.filter(({ role }) => !['level1', 'level2', 'name'].includes(role));
  for (let row = from; row < end; row += 1) {
    const filled = grid.filled(row);
    if (filled.length === 0) continue;
    const cells = cellsOf(grid, block, row);
    const own = [cells.level1, cells.level2, cells.name].filter(
      (cell) => cell !== undefined && cell.text !== '',
    );
    const first = filled[0];
    if (first && isScoreTotal(first.text) && own.every((cell) => cell?.text === first.text)) {
      totals.push({ ...plainRow(row, { ...cells, name: grid.cell(row, first.column) }), role: 'total' });
      continue;
    }
    const stated = values.some(({ column }) => {
      const text = grid.text(row, column);
      return text !== '' && !isDash(text);
    });
    if (own.length === 0) {
      if (stated && hasName && level2 === undefined && level1 === undefined) rows.push(plainRow(row, cells));
      continue;
    }
    if (!stated && own.every((cell) => cell !== undefined && isRemnant(cell.text))) continue;
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
    if (above && own.length === 1 && filled.length === 1 && continues(above, row, name)) {
      rows[rows.length - 1] = joined(above, name);
      continue;
    }
    bare = null;
    rows.push(plainRow(row, carried));
  }
  settle();
  return { rows, totals, end };
}

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
    if (!cells.label || isRemnant(cells.label.text)) continue;
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
