import type { MoneyUnit } from '../quantity';
import { mayBeHeader, isFigureText, profile } from './evidence';
import type { HeaderCell } from './evidence';
import type { ColumnRole } from './types';
import { readBlock } from './families';
import type { Block } from './block';
import { classesBelow, LEAST_UNKNOWN } from './columnRoles';
import { isErrorValue } from '../workbook';
import type { Filled, Grid } from './grid';
import {
  goalHeader,
  indicatorHeader,
  isCodeHeader,
  isHeaderWord,
  isLabelHeader,
  isOrdinalHeader,
  isPeriodGoal,
  isWeakName,
  isValueHeader,
  moneyHeader,
} from './headers';
import { isFieldLabel, isSection, labelKind } from './labels';
import { isDash, unitIn, withoutUnitNote, wordsOf } from './text';
import { isClass, OPERATOR } from './vocabulary';

/** A header found on a sheet: one block, or several side by side. */
export interface Header {
  readonly blocks: readonly Block[];
  readonly row: number;
  /** The first row below the header. */
  readonly bodyRow: number;
}

const MAX_HEADER_ROWS = 3;

/** The table header that starts at a row; null when that row is none. */
export function headerAt(grid: Grid, row: number): Header | null {
  if (isFieldRow(grid, row) || (!mayBeHeader(grid, row) && !isToldBelow(grid, row))) return null;
  let best: { header: Header; score: number } | null = null;
  for (let levels = 1; levels <= MAX_HEADER_ROWS && row + levels <= grid.bottom; levels += 1) {
    if (levels > 1 && !mayContinueHeader(grid, row, row + levels - 1)) break;
    const cells = stack(grid, row, levels);
    const bodyRow = bodyBelow(grid, row + levels);
    const noted = notedUnit(grid, row, bodyRow);
    const blocks = split(grid, cells, bodyRow).flatMap((part) => {
      const block = readBlock(grid, part, row, bodyRow);
      return block ? [{ ...block, unit: block.unit ?? noted }] : [];
    });
    if (blocks.length === 0) continue;
    const score = blocks.reduce((sum, block) => sum + worth(block), 0);
    // A further row of header words belongs to the header even where it adds no column (经费保障, 确定能).
    if (!best || score >= best.score - 1) best = { header: { blocks, row, bodyRow }, score };
  }
  return best?.header ?? null;
}

/** The unit of a note that shares a row with the header's words. */
function notedUnit(grid: Grid, row: number, bodyRow: number): MoneyUnit | null {
  for (let level = row; level < bodyRow; level += 1)
    for (const { text } of grid.filled(level)) if (/单位/u.test(text)) return unitIn(text);
  return null;
}

/** The row below a header, past a blank one that parts it from its figures. */
function bodyBelow(grid: Grid, row: number): number {
  if (row + 1 >= grid.bottom || grid.filled(row).length > 0) return row;
  const [first, ...rest] = grid.filled(row + 1);
  const figures = rest.some(({ text, value }) => typeof value === 'number' || isFigureText(text));
  return typeof first?.value === 'string' && figures ? row + 1 : row;
}

/** 主管部门 | 某局 | 实施期 | 2024-2026年: a field of the form with its value first, whatever follows. */
function isFieldRow(grid: Grid, row: number): boolean {
  const cells = grid.filled(row);
  // 项目名称 | 维修预算 | 维修支出 over the parts of either.
  if (cells.length > 2 && cells.slice(1).every(({ text }) => isSum(text)) && partsHeads(grid, row, row + 1))
    return false;
  if (cells.length > 2 && overFigures(grid, row, cells)) return false;
  // 项目名称 | | 主管部门 | with nothing filled in yet, over the header of the indicators.
  if (cells.every(({ text }) => labelKind(text) === 'profile') && headsIndicators(grid, row + 1)) return true;
  const field =
    isField(grid, cells[0], cells[1]) ||
    // 资金用途 | 业务类 | 预算单位 | 某局.
    (cells.length === 4 && isField(grid, cells[2], cells[3]));
  if (!field) return false;
  // 职责 | 工作活动 | 绩效指标 | 指标值.
  const said = cells.slice(1).map(({ text }) => grid.said(text));
  return !(
    said.some((text) => NAMED(text)) && said.some((text) => SAID.has(indicatorHeader(text) ?? 'name'))
  );
}

const headsIndicators = (grid: Grid, row: number): boolean =>
  grid.filled(row).filter(({ text }) => indicatorHeader(grid.said(text)) !== null).length >= LEAST_UNKNOWN;

const NAMED = (text: string): boolean => isWeakName(text) || indicatorHeader(text) === 'name';

/** Whether a row stands over a line of figures, each below a cell of it, behind the words that name them. */
function overFigures(grid: Grid, row: number, cells: readonly Filled[]): boolean {
  const below = grid.filled(row + 1);
  const [name, ...figures] = below;
  if (!name || typeof name.value !== 'string' || name.column !== cells[0]?.column || figures.length < 2)
    return false;
  const over = new Set(cells.map(({ column }) => column));
  return figures.every(
    ({ column, text, value }) => (typeof value === 'number' || isFigureText(text)) && over.has(column),
  );
}

/** Whether a head ends as those over sums of money do. */
const isSum = (text: string): boolean =>
  /(?:预算|决算|支出|收入|资金|经费|金额|拨款|情况|[数额])$/u.test(wordsOf(text).key);

function isField(grid: Grid, label: Filled | undefined, value: Filled | undefined): boolean {
  return (
    label !== undefined &&
    value !== undefined &&
    labelKind(label.text) === 'profile' &&
    !isFieldLabel(value.text) &&
    labelKind(value.text) === null &&
    (!isHeaderWord(grid.said(value.text)) || isSpan(value.text))
  );
}

/** Years and months that are somebody's answer, not the year of a column: 2023-2025年, 2023年1月至12月. */
const isSpan = (text: string): boolean =>
  /\d/u.test(text) && !/^[12][90]\d\d年?度?$|[数额率值算况]|支出|收入/u.test(text.normalize('NFKC'));

/** Whether a row of words none of which we know has the official classes of indicators below it, and figures beside them. */
function isToldBelow(grid: Grid, row: number): boolean {
  if (grid.filled(row).length < LEAST_UNKNOWN || !mayBeHeader(grid, row, 0)) return false;
  return !grid.filled(row).some(({ text }) => isClass(text)) && classesBelow(grid, row + 1);
}

/** Columns that say something: groups beside labels may be the words of a header row that was not taken for one. */
const worth = ({ family, columns }: Block): number =>
  family === 'indicators'
    ? columns.length
    : columns.filter(({ role }) => role !== 'level1' && role !== 'level2').length;

/** A field of the form (单位 | 某局) right above an indicator grid's own header. */
function isFieldAbove(grid: Grid, first: number, row: number): boolean {
  const roles = grid.filled(row).flatMap(({ text }) => indicatorHeader(grid.said(text)) ?? []);
  return (
    roles.length >= 3 &&
    roles.includes('name') &&
    grid.filled(first).some(({ text, value }) => {
      const said = grid.said(text);
      return (
        typeof value === 'string' &&
        !isErrorValue(value) &&
        !isHeaderWord(said) &&
        !isSection(text) &&
        !SUB_HEADER.test(wordsOf(said).key)
      );
    })
  );
}

/** A further header row has blanks under the key columns and words only, or it repeats what stands above it. */
function mayContinueHeader(grid: Grid, first: number, row: number): boolean {
  // Long words that are no header words are somebody's text: this row is no header at all.
  if (
    grid
      .filled(first)
      .some(({ text }) => text.length > 12 && !isHeaderWord(grid.said(text)) && !isSection(text))
  )
    return false;
  if (isFieldAbove(grid, first, row)) return false;
  if (partsHeads(grid, first, row)) return true;
  const above = new Map(grid.filled(first).map(({ column, text }) => [column, text]));
  const cells = grid.filled(row).filter(({ value }) => !isErrorValue(value));
  if (cells.length === 0) return false;
  const start = grid.filled(first)[0]?.column ?? 0;
  let fresh = 0;
  let unknown = 0;
  for (const { column, text, value } of cells) {
    if (typeof value !== 'string' || text.length > 16 || column < start) return false;
    if (isFigureText(text)) return false;
    const over = above.get(column);
    if (over === text) continue;
    if (!isHeaderWord(grid.said(text)) && !SUB_HEADER.test(wordsOf(text).key)) {
      // A word of one's own beside known ones, under a cell that reaches over it.
      if (over !== undefined || isClass(text)) return false;
      unknown += 1;
      continue;
    }
    if (
      over !== undefined &&
      !reaches(grid, first, row, column) &&
      isKeyWord(grid.said(over)) &&
      !isLevelWord(grid.said(text)) &&
      !(
        /项目$|科目$|编码$|代码$/u.test(wordsOf(over).key) &&
        /编码|代码|名称|^[类款项]$/u.test(wordsOf(text).key)
      )
    )
      return false;
    fresh += 1;
  }
  return fresh > unknown;
}

/**
 * Whether a row does nothing but part heads above it that reach over several columns (年初 and 调整后 below 指标值), in whatever words:
 * a row of the body fills columns of its own.
 */
function partsHeads(grid: Grid, first: number, row: number): boolean {
  const heads = grid.filled(first);
  const cells = grid.filled(row);
  if (row !== first + 1 || cells.length < 2) return false;
  if (heads.length < 3 && !heads.some(({ text }) => moneyHeader(grid.said(text)) !== null)) return false;
  const parts = new Map<number, number>();
  let at = -1;
  for (const { column, text, value } of cells) {
    while ((heads[at + 1]?.column ?? Infinity) <= column) at += 1;
    const head = heads[at];
    if (!head || typeof value !== 'string' || text.length > LONGEST_PART || isClass(text)) return false;
    if (isFigureText(text) || isDash(text) || OPERATOR.test(text)) return false;
    parts.set(head.column, (parts.get(head.column) ?? 0) + 1);
  }
  return [...parts.values()].every((count) => count > 1) && parts.size < heads.length;
}

const LONGEST_PART = 16;

/** Whether a cell of the upper header row reaches over further cells of this one, as 资金情况 over 预算数 and 执行数. */
function reaches(grid: Grid, first: number, row: number, column: number): boolean {
  // 项目名称 | 宣传经费 is a field above a header of its own.
  if (grid.filled(first).length < 3) return false;
  const next = grid.filled(first).find((cell) => cell.column > column)?.column ?? grid.right;
  const under = grid.filled(row).filter((cell) => cell.column >= column && cell.column < next);
  return under.length > 1 && under.every(({ text }) => moneyHeader(text) !== null);
}

/** Words below a group header that are no header by themselves. */
const SUB_HEADER =
  /^(?:经费保障|制度保障|人员保障|硬件条件保障|其他|原因说明|确定能|有可能|完全不可能|某年|小计|合计|比例|比率|幅度|%|数|额|增减|类|款|项|金额|数量|总额|财政拨款|财政资金|其他资金|单位资金|自有资金|一般公共预算|政府性基金|中央|省级?|市级?|区级?|县级?|上级|本级)$/u;

/** 一级 and 二级 below 指标类别. */
const isLevelWord = (text: string): boolean => ['level1', 'level2'].includes(indicatorHeader(text) ?? '');

const isKeyWord = (text: string): boolean =>
  ['level1', 'level2', 'name'].includes(indicatorHeader(text) ?? '') ||
  (isLabelHeader(text) && moneyHeader(text) === null);

/** Header levels of every column: an upper cell reaches right over blanks, as a merged cell does. */
function stack(grid: Grid, row: number, levels: number): HeaderCell[] {
  const columns = new Map<number, string[]>();
  for (let level = 0; level < levels; level += 1) {
    for (const { column, text, value } of grid.filled(row + level)) {
      // #REF! says nothing, and 单位：万元 nothing of its column; what stands above or below does.
      if (isErrorValue(value) || withoutUnitNote(text) === '') continue;
      const texts = columns.get(column) ?? [];
      texts[level] = text;
      columns.set(column, texts);
    }
  }
  const upper = grid.filled(row);
  const cells: HeaderCell[] = [];
  for (const [column, texts] of [...columns].sort(([a], [b]) => a - b)) {
    let top = texts[0];
    if (top === undefined && levels > 1) {
      top = upper.findLast((cell) => cell.column < column)?.text;
    }
    const parts: string[] = [];
    for (const text of [top, ...texts.slice(1)]) {
      if (text !== undefined && text !== '' && parts.at(-1) !== text) parts.push(text);
    }
    const said = parts.map((part) => grid.said(part));
    cells.push({
      column,
      printed: parts.join(' ').replace(/\s+/gu, ' '),
      text: said.join(' ').replace(/\s+/gu, ' '),
      lowest: said.at(-1) ?? '',
      upper: said[0] ?? '',
    });
  }
  return cells;
}

/** Cuts a header where a second label column begins: tables side by side. */
function split(grid: Grid, cells: readonly HeaderCell[], bodyRow: number): HeaderCell[][] {
  // Indicator grids have several columns of words; side by side their roles would repeat.
  const indicators = cells.flatMap((cell) => indicatorHeader(cell.lowest) ?? []);
  const named = indicators.includes('name') || indicators.includes('level2');
  if (named && indicators.length >= 4 && new Set(indicators).size === indicators.length) return [[...cells]];
  const goals = cells.filter(
    ({ lowest }, index) => isPeriodGoal(lowest) && !(index === 0 && isSection(lowest)),
  );
  const others = cells.filter((cell) => !goals.includes(cell));
  // 实施期目标 | 年度目标, and nothing but the form's section beside them.
  if (
    goals.length > 1 &&
    others.every(
      ({ upper, lowest }) => (isSection(upper) || isSection(lowest)) && goalHeader(lowest) !== 'actual',
    )
  )
    return goals.map((goal) => [goal]);
  const blocks = parallel(cells);
  if (blocks) return blocks;
  const parts: HeaderCell[][] = [];
  let part: HeaderCell[] = [];
  let seen = new Set<string>();
  let labels = 0;
  let figures = 0;
  let numbers = 0;
  for (const [index, cell] of cells.entries()) {
    const label =
      isLabelCell(grid, cell, bodyRow) ||
      (figures > 0 && beginsAgain(grid, cell, cells[index + 1], seen, bodyRow));
    const role = indicatorHeader(cell.lowest) ?? moneyHeader(cell.text) ?? cell.lowest;
    const again =
      (figures > 0 && seen.has(role) && namesBefore(grid, cell, cells[index - 1], bodyRow)) ||
      (label && labels > 0 && (figures > 0 || (numbers > 0 && seen.has(role)))) ||
      ((isOrdinalHeader(cell.lowest) || (isCodeHeader(cell.lowest) && labels > 0)) && figures > 0) ||
      (seen.has(role) && figures > 0 && labels === 0 && label);
    if (again && part.length > 0) {
      parts.push(part);
      part = [];
      seen = new Set();
      labels = 0;
      figures = 0;
      numbers = 0;
    }
    if (label) labels += 1;
    else if (moneyHeader(cell.text) !== null || (isValueHeader(cell.lowest) && !isLabelHeader(cell.lowest)))
      figures += 1;
    if (!isCodeHeader(cell.lowest) && profile(grid, cell.column, bodyRow).figures > 0) numbers += 1;
    seen.add(role);
    part.push(cell);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/**
 * Indicator grids beside each other without a gap: cut where the words of their columns begin anew. One 一级指标 over both is
 * of both (实施期目标 beside 年度目标). Null where nothing begins anew.
 */
function parallel(cells: readonly HeaderCell[]): HeaderCell[][] | null {
  const roles = cells.map(
    (cell) => indicatorHeader(cell.lowest) ?? (isWeakName(cell.lowest) ? 'name' : null),
  );
  const role = (['level1', 'level2', 'name'] as const).find(
    (one) => roles.indexOf(one) !== roles.lastIndexOf(one),
  );
  if (role === undefined) return null;
  const starts = roles.flatMap((one, index) => (one === role ? [index] : []));
  const [first = 0] = starts;
  const shared = cells.slice(0, first).filter((_, index) => roles[index] !== null);
  const parts: HeaderCell[][] = [];
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? cells.length;
    const own = roles.slice(start, end);
    if (!own.includes('name') || !own.some((one) => one !== null && SAID.has(one))) return null;
    parts.push(index === 0 ? cells.slice(0, end) : [...shared, ...cells.slice(start, end)]);
  }
  return parts;
}

/** What an indicator grid says of its indicators. */
const SAID: ReadonlySet<ColumnRole> = new Set(['target', 'periodTarget', 'actual', 'points', 'score']);

/** Words (支出用途) before amounts under a header that the table had already: a table of its own. */
function beginsAgain(
  grid: Grid,
  cell: HeaderCell,
  next: HeaderCell | undefined,
  seen: ReadonlySet<string>,
  bodyRow: number,
): boolean {
  const money = next === undefined ? null : moneyHeader(next.text);
  if (!next || money === null || !seen.has(money) || !isLabelHeader(cell.lowest)) return false;
  const own = profile(grid, cell.column, bodyRow);
  return own.text > own.figures && profile(grid, next.column, bodyRow).figures > 0;
}

/** Whether the column left of a header word has none, and names rows: a table of its own whose labels have no header. */
function namesBefore(grid: Grid, cell: HeaderCell, before: HeaderCell | undefined, bodyRow: number): boolean {
  if (!before || before.column >= cell.column - 1) return false;
  const own = profile(grid, cell.column - 1, bodyRow);
  return own.text > 1 && own.text > own.figures && profile(grid, cell.column, bodyRow).figures > 0;
}

function isLabelCell(grid: Grid, cell: HeaderCell, bodyRow: number): boolean {
  // 主要内容 and 增减原因 beside figures speak of the row, they begin no table.
  if (!isLabelHeader(cell.lowest) || /内容$|原因$|用途$|情况$/u.test(wordsOf(cell.lowest).key)) return false;
  const seen = profile(grid, cell.column, bodyRow);
  return seen.text > seen.figures;
}
