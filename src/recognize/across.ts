import { isErrorValue } from '../workbook';
import { isCaptionRow } from './captions';
import type { Caption } from './captions';
import type { Grid } from './grid';
import { linesOf } from './lines';
import { moneyHeader } from './headers';
import type { MoneyHeader } from './headers';
import { isNumbering, isSangongLabel } from './labels';
import { asMoneyUnit, isDash, looksNumeric, normalise, wordsOf } from './text';
import { growTree } from './tree';
import type { ColumnRole, Table, TableCell, TableColumn, TableRow } from './types';

/** A 三公经费 table that lies across, and the row below it. */
export interface Across {
  readonly table: Table;
  readonly end: number;
}

const MOST_HEADER_ROWS = 4;
/** The form has six parts, twice or three times. */
const MOST_COLUMNS = 200;
const MOST_DATA_ROWS = 6;
const LONGEST = 30;
/** A whole below the name of what it is the whole of: the name says more. */
const WHOLE = /^(?:小计|合计|总计)$/u;

/** One part of the 三公经费: its column, the cells above it from the top, and what the group it stands in says. */
interface Part {
  readonly column: number;
  readonly label: TableCell;
  readonly key: string;
  readonly group: string;
}

const ROLES: { readonly [header in MoneyHeader]?: ColumnRole } = {
  initial: 'budget',
  budget: 'budget',
  adjusted: 'adjusted',
  actual: 'actual',
  previous: 'previous',
  change: 'change',
  changeRate: 'changeRate',
  rate: 'rate',
};

/**
 * The national 三公经费 form lies across: each part is a column, 预算数 and 决算数 are groups of columns or rows. Each part
 * becomes a row whose label is its header cell. Null where the rows are something else, such as one unit each.
 */
export function readAcross(grid: Grid, start: number, caption: Caption): Across | null {
  const bodyRow = isCaptionRow(grid, start) ? null : headerEnd(grid, start);
  if (bodyRow === null) return null;
  const parts = partsOf(grid, start, bodyRow);
  const rows: number[] = [];
  let end = bodyRow;
  for (; end < grid.bottom && end < bodyRow + MOST_DATA_ROWS; end += 1) {
    const cells = grid.filled(end);
    if (!cells.some(({ value, text }) => typeof value === 'number' || looksNumeric(text))) break;
    if (!isNumbering(cells)) rows.push(end);
  }
  const cells =
    byGroup(grid, parts, rows) ?? byRow(grid, parts, rows) ?? byTitle(grid, parts, rows, caption.title);
  const units = cells ? null : byUnit(grid, parts, bodyRow, caption.title);
  if (!cells && !units) return null;
  if (units) end = units.end;
  const columns: TableColumn[] = [];
  const given: TableRow[] = [];
  for (const [label, values] of cells ?? units?.cells ?? []) {
    const row: { [role in ColumnRole]?: TableCell } = { label };
    for (const [role, value] of values) {
      row[role] = value;
      if (!columns.some((one) => one.role === role && one.column === value.cell.column))
        columns.push({ role, column: value.cell.column, header: label.text, unit: null });
    }
    given.push({ row: label.cell.row, cells: row, depth: 0, parent: null, role: 'item' });
  }
  const used = [...parts.map(({ column }) => column), ...grid.filled(start).map(({ column }) => column)];
  const left = Math.min(...used);
  const top = caption.top ?? start;
  return {
    end,
    table: {
      kind: 'sangong',
      sheet: grid.sheet.name,
      area: { row: top, column: left, rows: end - top, columns: Math.max(...used) - left + 1 },
      title: caption.title,
      titleCell: caption.titleCell,
      unit: caption.unit ?? asMoneyUnit(wordsOf(caption.title).unit),
      year: caption.year,
      measure: null,
      columns: columns.sort((a, b) => a.column - b.column),
      rows: growTree(given, linesOf(grid, given, [], [])),
      totals: [],
    },
  };
}

/** The row below a header of words in which parts of the 三公经费 are columns; null when there is none. */
function headerEnd(grid: Grid, start: number): number | null {
  let named = 0;
  let row = start;
  for (; row < Math.min(grid.bottom, start + MOST_HEADER_ROWS); row += 1) {
    const cells = grid.filled(row);
    if (cells.length === 0 || isNumbering(cells)) break;
    const words = cells.every(
      ({ value, text }) =>
        typeof value === 'string' &&
        text.length <= LONGEST &&
        (isErrorValue(value) || !looksNumeric(text) || /[年月]/u.test(text)),
    );
    if (!words) break;
    // A title or a note above is none of the header.
    if (row === start && cells.length < 2) return null;
    if (cells.length > MOST_COLUMNS) return null;
    named += cells.filter(({ text }) => isSangongLabel(text)).length;
  }
  return named >= 3 && row < grid.bottom ? row : null;
}

function partsOf(grid: Grid, start: number, bodyRow: number): Part[] {
  const columns = new Set<number>();
  for (let row = start; row < bodyRow; row += 1)
    for (const { column } of grid.filled(row)) columns.add(column);
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column): Part[] => {
      const path: TableCell[] = [];
      let reach = grid.left;
      for (let row = start; row < bodyRow; row += 1) {
        const over = grid.filled(row).findLast((cell) => cell.column <= column);
        if (!over || over.column < reach) continue;
        // A cell reaches right over blanks, where something stands below it.
        const own = over.column === column;
        const below = ownBelow(grid, row, bodyRow, column);
        if (!own && !below) continue;
        if (row > start || own || below) reach = Math.max(reach, over.column);
        path.push(grid.cell(row, over.column));
      }
      const first = path[0];
      const lowest = path.length > 1 ? path.at(-1) : undefined;
      const above = first && saysRole(first.text);
      const below = !above && lowest !== undefined && saysRole(lowest.text);
      const group = above ? first.text : below ? lowest.text : '';
      const named = above ? path.slice(1) : below ? path.slice(0, -1) : path;
      const last = named.at(-1);
      if (!last) return [];
      // The uppermost cell names the whole form, not what 合计 is the whole of.
      const owner = named.at(-2);
      const title =
        owner?.cell.row === start && !above && !(isSangongLabel(owner.text) && !/三公/u.test(owner.text));
      const label = WHOLE.test(normalise(last.text)) && owner && !title ? owner : last;
      return [{ column, label, key: named.map(({ text }) => keyOf(text)).join('/'), group }];
    });
}

/** “三公”经费合计 over one group of columns is 合计 over the other. */
const keyOf = (text: string): string => {
  const plain = normalise(text);
  return /三公/u.test(plain) || WHOLE.test(plain) ? '合计' : plain;
};

/** 预算数, 决算数 and the like; 小计 says nothing of its figures. */
function saysRole(text: string): boolean {
  const header = wordAt(text);
  return header !== null && ROLES[header] !== undefined;
}

/** What a head of figures says; a year alone is what was spent in it. */
function wordAt(text: string): MoneyHeader | null {
  const header = moneyHeader(text);
  return header === 'amount' && /年/u.test(text) ? 'actual' : header;
}

function ownBelow(grid: Grid, row: number, bodyRow: number, column: number): boolean {
  for (let next = row + 1; next < bodyRow; next += 1) if (grid.text(next, column) !== '') return true;
  return false;
}

type Cells = Map<TableCell, Map<ColumnRole, TableCell>>;

/** 预算数 and 决算数 over groups of columns, all figures on one row. */
function byGroup(grid: Grid, parts: readonly Part[], rows: readonly number[]): Cells | null {
  const grouped = parts.filter(({ group }) => group !== '');
  const [row] = rows;
  if (row === undefined || rows.length > 1 || grouped.length < 3) return null;
  const latest = Math.max(...grouped.map(({ group }) => wordsOf(group).year ?? 0));
  const labels = new Map<string, TableCell>();
  const cells: Cells = new Map();
  for (const { group, key, label, column } of grouped) {
    const role = roleOf(group, latest);
    if (role === null) continue;
    const known = labels.get(key) ?? label;
    labels.set(key, known);
    const values = cells.get(known) ?? new Map<ColumnRole, TableCell>();
    // Two groups that say the same: which is meant is not ours to guess.
    if (values.has(role)) return null;
    values.set(role, grid.cell(row, column));
    cells.set(known, values);
  }
  return cells.size === 0 ? null : cells;
}

/** A line of a unit's own, each part below its header cell. */
type Lines = readonly (readonly [TableCell, ReadonlyMap<ColumnRole, TableCell>])[];

/** So many units a bureau may list. */
const MOST_UNITS = 2_000;

/**
 * One unit in each row, the parts as columns: each part of each unit is a row, in the group of its unit. Only the title says
 * whether it is budget or final accounts.
 */
function byUnit(
  grid: Grid,
  parts: readonly Part[],
  bodyRow: number,
  title: string,
): { readonly cells: Lines; readonly end: number } | null {
  const role = roleOfTitle(title);
  const names = parts.find(({ label }) => UNIT_NAME.test(normalise(label.text)));
  const own = parts.filter(({ column }) => names && column > names.column);
  if (role === null || !names || own.length < 3 || own.some(({ group }) => group !== '')) return null;
  const cells: (readonly [TableCell, ReadonlyMap<ColumnRole, TableCell>])[] = [];
  let row = bodyRow;
  for (; row < Math.min(grid.bottom, bodyRow + MOST_UNITS); row += 1) {
    const filled = grid.filled(row);
    if (filled.length === 0) break;
    if (isNumbering(filled)) continue;
    const name =
      grid.text(row, names.column) === '' ? filled[0] : filled.find(({ column }) => column === names.column);
    if (!name || name.column > names.column || own.some(({ column }) => !isFigureAt(grid, row, column)))
      break;
    if (own.every(({ column }) => grid.text(row, column) === '')) break;
    const unit = grid.cell(row, name.column);
    for (const { label, column } of own)
      cells.push([
        label,
        new Map<ColumnRole, TableCell>([
          ['level1', unit],
          [role, grid.cell(row, column)],
        ]),
      ]);
  }
  return cells.length === 0 ? null : { cells, end: row };
}

const UNIT_NAME = /^(?:(?:预算|部门|所属|下属|填报)?(?:单位|部门)(?:名称)?)$/u;

/** One row of figures, of which only the title says what they are. */
function byTitle(grid: Grid, parts: readonly Part[], rows: readonly number[], title: string): Cells | null {
  const [row] = rows;
  const role = roleOfTitle(title);
  if (row === undefined || rows.length > 1 || role === null) return null;
  if (parts.some(({ group, column }) => group !== '' || !isFigureAt(grid, row, column))) return null;
  return new Map(parts.map(({ label, column }) => [label, new Map([[role, grid.cell(row, column)]])]));
}

/** What figures are of which only the title speaks; null where it names both, or neither. */
function roleOfTitle(title: string): 'actual' | 'budget' | null {
  const final = /决算/u.test(title);
  if (final === /预算(?!单位|部门|财政拨款)/u.test(title)) return null;
  return final ? 'actual' : 'budget';
}

const isFigureAt = (grid: Grid, row: number, column: number): boolean => {
  const text = grid.text(row, column);
  return text === '' || isDash(text) || looksNumeric(text);
};

/** 预算数 and 决算数 as rows. */
function byRow(grid: Grid, parts: readonly Part[], rows: readonly number[]): Cells | null {
  const [names] = parts;
  if (!names || rows.length === 0 || parts.some(({ group }) => group !== '')) return null;
  const latest = Math.max(...rows.map((row) => wordsOf(grid.text(row, names.column)).year ?? 0));
  const roles = rows.map((row) => roleOf(grid.text(row, names.column), latest));
  if (roles.includes(null) || new Set(roles).size < roles.length) return null;
  const cells: Cells = new Map();
  for (const { column, label } of parts.slice(1)) {
    const values = new Map<ColumnRole, TableCell>();
    roles.forEach((role, index) => {
      if (role !== null) values.set(role, grid.cell(rows[index] ?? 0, column));
    });
    cells.set(label, values);
  }
  return cells.size === 0 ? null : cells;
}

function roleOf(text: string, latest: number): ColumnRole | null {
  const header = wordAt(text);
  const role = header === null ? null : (ROLES[header] ?? null);
  const { year } = wordsOf(text);
  if (role === null || year === null || year === latest) return role;
  return year === latest - 1 && (role === 'budget' || role === 'actual') ? 'previous' : null;
}
