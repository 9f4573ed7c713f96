import type { Compact } from '../text/compact';
import type { TextFigure } from '../text/figures';
import type { Block, Row } from './blocks';
import { figureOf, type Cell, type Digits } from './cells';
import { namesOf } from './heads';
import type { Piece } from './lines';
import { isRate, roleOf, unitOf, yearOf, type Role } from './roles';

/** A row or a column: its name and what its figures are. */
export interface Item {
  readonly words: string;
  /** 2010301 of a function, where a column of codes stands beside the names. */
  readonly code: string;
  readonly role: Role;
  readonly year: number | null;
}

/** A figure; nothing, and said so (`dash`) or not (`blank`); or what cannot be read. */
export type Slot = TextFigure | 'dash' | 'blank' | 'other';

/** A table of figures with its names. */
export interface Grid {
  readonly rows: readonly Item[];
  readonly columns: readonly Item[];
  readonly at: (row: number, column: number) => Slot;
}

export const isFigure = (slot: Slot): slot is TextFigure => typeof slot === 'object';

/** Columns as rows: what is said of the one may be said of the other. */
export const transposed = ({ rows, columns, at }: Grid): Grid => ({
  rows: columns,
  columns: rows,
  at: (row, column) => at(column, row),
});

/** The grids of a block, tables side by side apart, and which parts of the text they own. */
export interface Read {
  readonly grids: readonly Grid[];
  readonly owned: readonly Piece[];
}

type Kind = 'label' | 'figure' | 'code' | 'none';

const CODES = /编码|代码|序号|行次|栏次|编号|电话|邮编|排名|名次|日期|时间|文号|建成年|年份|^号$|^年度$/;
const SIDES = /项目|科目|名称|支出|收入|负债|净资产|功能|经济|内容|类别|单位|部门/;

/** Reads a block; `note` is the unit that stands above it. */
export function gridsOf(text: string, compact: Compact, block: Block, note: string | null): Read {
  const width = widthOf(block);
  const kinds = kindsOf(
    block.rows.map(({ cells }) => (cells.length === width ? cells : null)),
    width,
  );
  const aligned = block.rows.map((row) => align(row, width, kinds, block.style === 'space'));
  const names = namesOf(
    block.heads.map(({ cells }) => cells),
    width,
    kinds.filter((kind) => kind === 'figure').length,
    block.style === 'space',
  ).map((name, column) => (name === '' ? namesWithin(aligned, column) : name));
  for (const [column, name] of names.entries())
    if (kinds[column] === 'figure' && (CODES.test(name) || isSequence(aligned, column)))
      kinds[column] = 'code';
  const numeric = kinds.filter((kind) => kind === 'figure' || kind === 'code').length;
  if (numeric < 2 || !isTable(block, names, kinds)) return { grids: [], owned: [] };
  const sides = sidesOf(kinds, names);
  return {
    grids: sides.map((side) => gridOf(text, compact, aligned, names, side, note)),
    owned: ownedBy(aligned),
  };
}

/** Two rows, or one under the names of its columns. */
function isTable({ rows, style }: Block, names: readonly string[], kinds: readonly Kind[]): boolean {
  if (rows.length > 1) return true;
  return (
    style !== 'space' || names.filter((name, column) => kinds[column] === 'figure' && name !== '').length > 1
  );
}

/** How many cells the longest row has: at the end of others blanks may be left out. */
function widthOf({ heads, rows, style }: Block): number {
  const bare =
    style === 'space' ? (cells: readonly Cell[]): number => (cells[0]?.kind === 'figure' ? 1 : 0) : () => 0;
  const longest = rows.reduce((most, { cells }) => Math.max(most, bare(cells) + cells.length), 0);
  return style === 'space' ? longest : Math.max(longest, ...heads.map(({ cells }) => cells.length));
}

type Aligned = readonly Cell[] | null;

/** The cells of a row under their columns; null where it cannot be told which is whose. */
function align({ cells }: Row, width: number, kinds: readonly Kind[], isSpaced: boolean): Aligned {
  if (cells.length === width) return cells;
  const [first] = cells;
  if (!first) return null;
  const missing = width - cells.length;
  if (isSpaced) return first.kind === 'figure' && missing === 1 ? [blankAt(first.start), ...cells] : null;
  const blanks = Array.from({ length: missing }, () => blankAt(first.end));
  const left = [...cells, ...blanks];
  if (stands(left, kinds)) return left;
  // 合计 over several merged cells: the figures stand at the right.
  const labels = cells.findIndex(({ kind }) => kind === 'figure' || kind === 'dash');
  const right = [...cells.slice(0, Math.max(0, labels)), ...blanks, ...cells.slice(Math.max(0, labels))];
  return labels > 0 && stands(right, kinds) ? right : null;
}

const blankAt = (place: number): Cell => ({ start: place, end: place, kind: 'blank' });

/** Whether figures stand in columns of figures. */
const stands = (cells: readonly Cell[], kinds: readonly Kind[]): boolean =>
  cells.every(({ kind }, column) => kind !== 'figure' || kinds[column] !== 'label');

function kindsOf(rows: readonly Aligned[], width: number): Kind[] {
  return Array.from({ length: width }, (_, column) => {
    let [figures, words] = [0, 0];
    for (const row of rows) {
      const cell = row?.[column];
      if (cell?.kind === 'figure') figures += 1;
      else if (cell?.kind === 'words') words += 1;
    }
    return figures > 0 && figures >= words ? 'figure' : words > 0 ? 'label' : 'none';
  });
}

/** 期初 12.00: the words before the figures of a column, where all have the same. */
function namesWithin(rows: readonly Aligned[], column: number): string {
  const words = new Set(
    rows.flatMap((row) => {
      const cell = row?.[column];
      return cell?.kind === 'figure' ? [cell.words] : [];
    }),
  );
  return words.size === 1 ? ([...words][0] ?? '') : '';
}

/** 1, 2, 3 …: the numbers of the rows. */
function isSequence(rows: readonly Aligned[], column: number): boolean {
  let last: number | null = null;
  let length = 0;
  for (const row of rows) {
    const cell = row?.[column];
    if (cell?.kind !== 'figure') continue;
    if (cell.number.unit !== null || !/^\d{1,4}$/.test(cell.number.bare)) return false;
    const value = Number(cell.number.bare);
    if (last !== null && value !== last + 1) return false;
    last = value;
    length += 1;
  }
  return length > 2;
}

/** Columns that belong together: the names of rows, then their figures. */
interface Side {
  readonly labels: readonly number[];
  readonly codes: readonly number[];
  readonly figures: readonly number[];
}

function sidesOf(kinds: readonly Kind[], names: readonly string[]): readonly Side[] {
  const sides: { labels: number[]; codes: number[]; figures: number[] }[] = [];
  let side: (typeof sides)[number] = { labels: [], codes: [], figures: [] };
  const last = kinds.lastIndexOf('figure');
  for (const [column, kind] of kinds.entries()) {
    if (column > last || kind === 'none') continue;
    if (kind === 'label') {
      if (side.figures.length > 0) {
        if (names[column] !== '' && !SIDES.test(names[column] ?? '')) continue;
        sides.push(side);
        side = { labels: [], codes: [], figures: [] };
      }
      side.labels.push(column);
    } else if (kind === 'code') side.codes.push(column);
    else side.figures.push(column);
  }
  sides.push(side);
  // Figures before the first name are its codes: 2010301 行政运行.
  const [first, second] = sides;
  if (first && second && first.labels.length === 0)
    return [{ ...second, codes: [...first.codes, ...first.figures, ...second.codes] }, ...sides.slice(2)];
  return sides;
}

function gridOf(
  text: string,
  compact: Compact,
  rows: readonly Aligned[],
  names: readonly string[],
  side: Side,
  note: string | null,
): Grid {
  const columns = side.figures.map((column) => itemOf(names[column] ?? '', ''));
  const used = rows.filter(
    (row) =>
      row === null || [...side.labels, ...side.figures].some((column) => row[column]?.kind !== 'blank'),
  );
  const items = used.map((row) => {
    // 合计 may stand in the column of the codes.
    const label = [...side.codes, ...side.labels].flatMap((column) => {
      const cell = row?.[column];
      return cell?.kind === 'words' ? [cell.words] : [];
    });
    return itemOf(label.at(-1) ?? '', codeOf(row, side, names));
  });
  const units = columns.map(({ words, role }, index) =>
    isRate(role) && isOfFractions(used, side.figures[index] ?? 0) ? '倍' : unitOf(words),
  );
  const decimals = side.figures.map((column) =>
    numbersIn(used, column).reduce((most, each) => Math.max(most, decimalsOf(each)), 0),
  );
  const slots = used.map((row, at) => {
    const words = items[at]?.words ?? '';
    const own = unitOf(words);
    return side.figures.map((column, index): Slot => {
      const cell = row?.[column];
      if (!cell || cell.kind === 'words') return 'other';
      if (cell.kind !== 'figure') return cell.kind;
      // 增减%, in columns of money.
      const unit = /%/.test(words) ? '%' : (units[index] ?? own ?? note);
      return figureOf(text, compact, cell.number, unit, decimals[index] ?? 0);
    });
  });
  return {
    rows: items.map((item, row) =>
      isOfRates(slots[row] ?? []) ? item : { ...item, role: asLabel(item.words, item.role) },
    ),
    columns,
    at: (row, column) => slots[row]?.[column] ?? 'other',
  };
}

const numbersIn = (rows: readonly Aligned[], column: number): readonly Digits[] =>
  rows.flatMap((row) => {
    const cell = row?.[column];
    return cell?.kind === 'figure' ? [cell.number] : [];
  });

const decimalsOf = ({ bare }: Digits): number => bare.split('.')[1]?.length ?? 0;

/** 0.989: rates as cells of a workbook hold them. */
function isOfFractions(rows: readonly Aligned[], column: number): boolean {
  const numbers = numbersIn(rows, column);
  return (
    numbers.every(({ unit, bare }) => unit === null && Number(bare) < 2) &&
    numbers.some(({ bare }) => bare.length > 3 && Number(bare) !== 0)
  );
}

function isOfRates(slots: readonly Slot[]): boolean {
  const figures = slots.filter(isFigure);
  return figures.length > 0 && figures.every(({ unit }) => unit === '%' || unit === '倍');
}

/** 合格率, 时效目标: names of indicators that their points are told of. */
const asLabel = (words: string, role: Role): Role => (NAMED_BY_ROLE.test(words) ? role : 'plain');

const NAMED_BY_ROLE =
  /^(?:年初|期初|期末|年末|全年|本年|上年|调整后?|追加后?)*(?:预算|执行|决算|支出|完成|余额|增减)?(?:数|额|情况)?$/;

const itemOf = (words: string, code: string): Item => ({
  words,
  code,
  role: roleOf(words),
  year: yearOf(words),
});

/** 2010301, in one column or divided over those of class, section and item. */
function codeOf(row: Aligned, { codes, labels }: Side, names: readonly string[]): string {
  const shown = [...codes, ...labels].flatMap((column) => {
    const cell = row?.[column];
    if (/序号|行次|栏次/.test(names[column] ?? '')) return [];
    return cell?.kind === 'figure' ? [cell.number.bare] : cell?.kind === 'words' ? [cell.words] : [];
  });
  const [first = '', ...more] = shown;
  const parts = more.filter((each) => /^\d{1,2}$/.test(each)).map((each) => each.padStart(2, '0'));
  if (/^\d{3}$/.test(first) && parts.length < 3) return [first, ...parts].join('');
  return shown.find((each) => /^\d{3}(?:\d\d){0,2}$/.test(each)) ?? '';
}

const LONGEST_LABEL = 40;

/** All figures of a table, and names so short that they are no text. */
function ownedBy(rows: readonly Aligned[]): readonly Piece[] {
  return rows.flatMap((row) =>
    (row ?? []).filter(
      ({ kind, start, end }) => kind === 'figure' || (kind === 'words' && end - start <= LONGEST_LABEL),
    ),
  );
}
