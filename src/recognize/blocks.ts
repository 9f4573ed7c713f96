import type { MoneyUnit } from '../quantity';
import type { Grid } from './grid';
import {
  goalHeader,
  indicatorHeader,
  isCodeHeader,
  isFunctionHeader,
  isHeaderWord,
  isLabelHeader,
  isNoteHeader,
  isOrdinalHeader,
  isRemarkHeader,
  isUnitHeader,
  isValueHeader,
  isWeakName,
  moneyHeader,
  taskHeader,
} from './headers';
import type { MoneyHeader } from './headers';
import { isFundsLabel, isSangongLabel, isSection } from './labels';
import { asMoneyUnit, isDash, looksNumeric, wordsOf } from './text';
import type { ColumnRole, TableColumn } from './types';

/** The families of grids, by the words of their headers. */
export type Family = 'indicators' | 'money' | 'tasks' | 'goals' | 'values' | 'remarks';

/** One table's columns as its header gives them; its rows are read below `bodyRow`. */
export interface Block {
  readonly family: Family;
  readonly columns: readonly TableColumn[];
  /** The column whose words name a row. */
  readonly key: number;
  /** First and last column, the ones without a role included. */
  readonly from: number;
  readonly to: number;
  /** Ordinals and codes beside the key: not read, but no sign of anything else either. */
  readonly code: number | null;
  /** The cell that names the section in the form's left column. */
  readonly section: { readonly row: number; readonly column: number; readonly text: string } | null;
  readonly unit: MoneyUnit | null;
  readonly year: number | null;
}

export interface Header {
  readonly blocks: readonly Block[];
  readonly row: number;
  readonly bodyRow: number;
}

interface HeaderCell {
  readonly column: number;
  /** All levels joined by a space. */
  readonly text: string;
  readonly lowest: string;
  readonly upper: string;
}

const MAX_HEADER_ROWS = 3;
const EVIDENCE_ROWS = 12;

/** The table header that starts at a row; null when that row is none. */
export function headerAt(grid: Grid, row: number): Header | null {
  if (!mayBeHeader(grid, row)) return null;
  let best: { header: Header; score: number } | null = null;
  for (let levels = 1; levels <= MAX_HEADER_ROWS && row + levels <= grid.bottom; levels += 1) {
    if (levels > 1 && !mayContinueHeader(grid, row, row + levels - 1)) break;
    const cells = stack(grid, row, levels);
    const bodyRow = row + levels;
    const blocks = split(grid, cells, bodyRow).flatMap((part) => {
      const block = readBlock(grid, part, row, bodyRow);
      return block ? [block] : [];
    });
    if (blocks.length === 0) continue;
    const score = blocks.reduce((sum, block) => sum + block.columns.length, 0);
    if (!best || score > best.score) best = { header: { blocks, row, bodyRow }, score };
  }
  return best?.header ?? null;
}

/** A header row is words alone: at least two of them, one at least a header word, no figure. */
function mayBeHeader(grid: Grid, row: number): boolean {
  const cells = grid.filled(row);
  if (cells.length < 2) return false;
  let words = 0;
  for (const { text, value } of cells) {
    if (typeof value !== 'string') {
      // A bare year is a header too: 2023 | 2024.
      if (typeof value !== 'number' || !Number.isInteger(value) || value < 2000 || value > 2099) return false;
      continue;
    }
    if (text.length > 40 || /[:：]./u.test(text) || (looksNumeric(text) && !/[年月]/u.test(text)))
      return false;
    if (isHeaderWord(text)) words += 1;
  }
  return words >= 1;
}

/** A further header row has blanks under the key columns and words only, or it repeats what stands above it. */
function mayContinueHeader(grid: Grid, first: number, row: number): boolean {
  const above = new Map(grid.filled(first).map(({ column, text }) => [column, text]));
  const cells = grid.filled(row);
  if (cells.length === 0) return false;
  const start = grid.filled(first)[0]?.column ?? 0;
  let fresh = 0;
  for (const { column, text, value } of cells) {
    if (typeof value !== 'string' || text.length > 16 || column < start) return false;
    if (looksNumeric(text) && !/[年月]/u.test(text)) return false;
    const over = above.get(column);
    if (over === text) continue;
    if (!isHeaderWord(text) && !SUB_HEADER.test(wordsOf(text).key)) return false;
    if (over !== undefined && isKeyWord(over)) return false;
    fresh += 1;
  }
  return fresh > 0;
}

/** Words below a group header that are no header by themselves. */
const SUB_HEADER =
  /^(?:经费保障|制度保障|人员保障|硬件条件保障|其他|原因说明|确定能|有可能|完全不可能|某年|小计|合计|比例|比率|幅度|%|数|额|增减|类|款|项|金额|数量)$/u;

const isKeyWord = (text: string): boolean =>
  ['level1', 'level2', 'name'].includes(indicatorHeader(text) ?? '') ||
  (isLabelHeader(text) && moneyHeader(text) === null);

/** Header levels of every column: an upper cell reaches right over blanks, as a merged cell does. */
function stack(grid: Grid, row: number, levels: number): HeaderCell[] {
  const columns = new Map<number, string[]>();
  for (let level = 0; level < levels; level += 1) {
    for (const { column, text } of grid.filled(row + level)) {
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
    cells.push({
      column,
      text: parts.join(' ').replace(/\s+/gu, ' '),
      lowest: parts.at(-1) ?? '',
      upper: parts[0] ?? '',
    });
  }
  return cells;
}

/** Cuts a header where a second label column begins: tables side by side. */
function split(grid: Grid, cells: readonly HeaderCell[], bodyRow: number): HeaderCell[][] {
  const parts: HeaderCell[][] = [];
  let part: HeaderCell[] = [];
  let seen = new Set<string>();
  let labels = 0;
  let figures = 0;
  for (const cell of cells) {
    const label = isLabelCell(grid, cell, bodyRow);
    const role = indicatorHeader(cell.lowest) ?? moneyHeader(cell.text) ?? cell.lowest;
    const again =
      (label && labels > 0 && figures > 0) ||
      (isOrdinalHeader(cell.lowest) && part.length > 0) ||
      (seen.has(role) && figures > 0 && labels === 0 && label);
    if (again && part.length > 0) {
      parts.push(part);
      part = [];
      seen = new Set();
      labels = 0;
      figures = 0;
    }
    if (label) labels += 1;
    else if (moneyHeader(cell.text) !== null || (isValueHeader(cell.lowest) && !isLabelHeader(cell.lowest)))
      figures += 1;
    seen.add(role);
    part.push(cell);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

function isLabelCell(grid: Grid, cell: HeaderCell, bodyRow: number): boolean {
  if (!isLabelHeader(cell.lowest)) return false;
  const seen = profile(grid, cell.column, bodyRow);
  return seen.text > seen.figures;
}

interface Profile {
  readonly text: number;
  readonly figures: number;
  readonly blank: number;
}

/** What the first rows below a header hold in a column. */
function profile(grid: Grid, column: number, bodyRow: number): Profile {
  let text = 0;
  let figures = 0;
  let blank = 0;
  for (let row = bodyRow; row < Math.min(grid.bottom, bodyRow + EVIDENCE_ROWS); row += 1) {
    const cells = grid.filled(row);
    if (cells.length === 0 || (row > bodyRow && cells.length > 1 && mayBeHeader(grid, row))) break;
    const value = grid.value(row, column);
    const words = grid.text(row, column);
    if (words === '' || isDash(words)) blank += 1;
    else if (typeof value === 'number' || looksNumeric(words) || words.startsWith('#')) figures += 1;
    else text += 1;
  }
  return { text, figures, blank };
}

function readBlock(grid: Grid, cells: readonly HeaderCell[], row: number, bodyRow: number): Block | null {
  return (
    indicatorBlock(cells, row) ??
    goalBlock(cells, row) ??
    taskBlock(grid, cells, row, bodyRow) ??
    moneyBlock(grid, cells, row, bodyRow) ??
    remarkBlock(grid, cells, row, bodyRow) ??
    valueBlock(grid, cells, row, bodyRow)
  );
}

type Assigned = Map<ColumnRole, HeaderCell>;

function assign(cells: readonly HeaderCell[], roleOf: (text: string) => ColumnRole | null): Assigned {
  const roles: Assigned = new Map();
  // The form's section (年度重点工作任务 beside 名称) has the role only where no other cell has it.
  const plain = cells.filter((cell) => !isSection(cell.upper));
  for (const cell of [...plain, ...cells.filter((cell) => isSection(cell.upper))]) {
    const role = roleOf(cell.text.replaceAll(' ', '')) ?? roleOf(cell.lowest) ?? roleOf(cell.upper);
    if (role !== null && !roles.has(role)) roles.set(role, cell);
  }
  return roles;
}

function build(
  family: Family,
  roles: Assigned,
  cells: readonly HeaderCell[],
  key: number,
  row: number,
): Block {
  const units = [...roles.values()].map((cell) => wordsOf(cell.text).unit).filter((unit) => unit !== null);
  const money = asMoneyUnit(units.find((unit) => asMoneyUnit(unit) !== null) ?? null);
  const sectionCell = cells.find((cell) => isSection(cell.upper) && ![...roles.values()].includes(cell));
  const unit = money ?? (sectionCell ? asMoneyUnit(wordsOf(sectionCell.upper).unit) : null);
  const columns = [...roles].map(([role, cell]): TableColumn => {
    const own = wordsOf(cell.text).unit;
    return {
      role,
      column: cell.column,
      header: cell.text,
      unit: own === '%' ? '%' : own === unit ? null : asMoneyUnit(own),
    };
  });
  const used = columns.map(({ column }) => column);
  const years = cells.map((cell) => wordsOf(cell.text).year).filter((year) => year !== null);
  return {
    family,
    columns: columns.sort((a, b) => a.column - b.column),
    key,
    from: Math.min(key, ...used),
    to: Math.max(...used, ...cells.map(({ column }) => column)),
    code: cells.find((cell) => isCodeHeader(cell.lowest))?.column ?? null,
    section: sectionCell ? { row, column: sectionCell.column, text: sectionCell.upper } : null,
    unit,
    year: years.length > 0 ? Math.max(...years) : null,
  };
}

function indicatorBlock(cells: readonly HeaderCell[], row: number): Block | null {
  const roles = assign(cells, indicatorHeader);
  if (!roles.has('name')) {
    const last = cells.findLast(
      (cell) =>
        isWeakName(cell.lowest) &&
        cell.column > (roles.get('level2') ?? roles.get('level1') ?? cells[0] ?? cell).column,
    );
    const first = cells.find((cell) => isWeakName(cell.lowest));
    const weak = last ?? (roles.has('level1') || roles.has('level2') ? undefined : first);
    if (weak) roles.set('name', weak);
  }
  const name = roles.get('name') ?? roles.get('level2');
  const says = ['target', 'actual', 'periodTarget', 'adjustedTarget', 'expected', 'points', 'score'] as const;
  const evidence = says.filter((role) => roles.has(role)).length;
  const levels = (roles.has('level1') ? 1 : 0) + (roles.has('level2') ? 1 : 0);
  if (!name || evidence === 0 || evidence + levels < 2) return null;
  // 全年预计完成情况 and the like only mean something beside a target.
  return build('indicators', roles, cells, name.column, row);
}

function goalBlock(cells: readonly HeaderCell[], row: number): Block | null {
  const roles = assign(cells, goalHeader);
  const others = cells.filter((cell) => ![...roles.values()].includes(cell) && !isSection(cell.upper));
  const expected = roles.get('expected');
  if (!expected || !roles.has('actual') || others.length > 0) return null;
  return build('goals', roles, cells, expected.column, row);
}

function taskBlock(grid: Grid, cells: readonly HeaderCell[], row: number, bodyRow: number): Block | null {
  const roles = assign(cells, taskHeader);
  const name = roles.get('name');
  if (!name) return null;
  const named =
    /任务|重点工作/u.test(wordsOf(name.text).key) ||
    cells.some((cell) => /重点(?:工作)?任务|重点工作/u.test(cell.upper));
  if (!roles.has('content') && !(roles.has('expected') && named) && !(named && roles.has('amount')))
    return null;
  if (roles.size < 2 || profile(grid, name.column, bodyRow).figures > 0) return null;
  return build('tasks', roles, cells, name.column, row);
}

const MONEY_ROLES: { readonly [word in MoneyHeader]: ColumnRole } = {
  initial: 'initial',
  budget: 'budget',
  adjusted: 'adjusted',
  actual: 'actual',
  previous: 'previous',
  change: 'change',
  changeRate: 'changeRate',
  share: 'share',
  rate: 'rate',
  amount: 'amount',
};

function moneyBlock(grid: Grid, cells: readonly HeaderCell[], row: number, bodyRow: number): Block | null {
  const roles: Assigned = new Map();
  const taken: HeaderCell[] = [];
  const latest = Math.max(...cells.map((cell) => wordsOf(cell.text).year ?? 0));
  for (const cell of cells) {
    const joined = cell.text.replaceAll(' ', '');
    let word = moneyHeader(joined) ?? moneyHeader(cell.lowest);
    if (word === null || isOrdinalHeader(cell.lowest)) continue;
    const year = wordsOf(cell.text).year;
    if (
      year !== null &&
      year === latest - 1 &&
      (word === 'actual' || word === 'budget' || word === 'initial')
    )
      word = 'previous';
    else if (year !== null && year < latest - 1) continue;
    const seen = profile(grid, cell.column, bodyRow);
    if (seen.text > seen.figures) continue;
    const role = MONEY_ROLES[word];
    if (roles.has(role)) continue;
    roles.set(role, cell);
    taken.push(cell);
  }
  const figures = roles.size;
  if (figures === 0) return null;
  // 分值 and 得分 of the 项目资金 block.
  for (const cell of cells) {
    const role = indicatorHeader(cell.lowest);
    if ((role === 'points' || role === 'score') && !roles.has(role) && !taken.includes(cell))
      roles.set(role, cell);
  }
  const label = labelColumn(grid, cells, [...roles.values()], bodyRow);
  if (!label) return null;
  const strong = figures >= 2 || (label.header !== '' && isLabelHeader(label.header) && figures === 1);
  const evidence = label.evidence;
  if (!strong && !evidence) return null;
  const head: HeaderCell = {
    column: label.column,
    text: label.header,
    lowest: label.header,
    upper: label.header,
  };
  roles.set('label', head);
  const code = cells.find((cell) => isFunctionHeader(cell.lowest) && cell.column !== label.column);
  if (code) roles.set('function', code);
  return build('money', roles, cells, label.column, row);
}

interface LabelColumn {
  readonly column: number;
  readonly header: string;
  /** Its rows are the lines of a known form. */
  readonly evidence: boolean;
}

/** The column of labels: by its header's words, else the nearest column left of the figures that holds words. */
function labelColumn(
  grid: Grid,
  cells: readonly HeaderCell[],
  figures: readonly HeaderCell[],
  bodyRow: number,
): LabelColumn | null {
  const used = new Set(figures.map(({ column }) => column));
  const free = cells.filter(
    (cell) =>
      !used.has(cell.column) &&
      !isOrdinalHeader(cell.lowest) &&
      !isCodeHeader(cell.lowest) &&
      !isNoteHeader(cell.lowest),
  );
  const named = free.filter((cell) => isLabelHeader(cell.lowest) && !isFunctionHeader(cell.lowest));
  const found = (cell: HeaderCell | undefined): LabelColumn | null =>
    cell
      ? { column: cell.column, header: cell.text, evidence: knownLines(grid, cell.column, bodyRow) }
      : null;
  const worded = named.find((cell) => profile(grid, cell.column, bodyRow).text > 0);
  if (worded) return found(worded);
  const first = Math.min(...used);
  // The header cell may be blank, or name the form's section (项目资金).
  for (let column = first - 1; column >= grid.left; column -= 1) {
    const seen = profile(grid, column, bodyRow);
    if (seen.text > 0 && seen.text >= seen.figures) {
      const cell = cells.find((candidate) => candidate.column === column);
      const header = cell && !isSection(cell.upper) ? cell.text : '';
      if (header !== '' && !isLabelHeader(header) && !isFunctionHeader(header)) {
        return knownLines(grid, column, bodyRow) ? { column, header, evidence: true } : null;
      }
      return { column, header, evidence: knownLines(grid, column, bodyRow) };
    }
  }
  return found(named[0] ?? free.find((cell) => isFunctionHeader(cell.lowest)));
}

function knownLines(grid: Grid, column: number, bodyRow: number): boolean {
  for (let row = bodyRow; row < Math.min(grid.bottom, bodyRow + EVIDENCE_ROWS); row += 1) {
    const text = grid.text(row, column);
    if (
      text !== '' &&
      (isFundsLabel(text) ||
        isSangongLabel(text) ||
        MONEY_LINE.test(text.normalize('NFKC').replace(/\s+/gu, '')))
    ) {
      return true;
    }
  }
  return false;
}

const MONEY_LINE = /(?:基本支出|项目支出|人员经费|公用经费|财政拨款|支出合计|收入合计|工资福利|商品和服务)/u;

function remarkBlock(grid: Grid, cells: readonly HeaderCell[], row: number, bodyRow: number): Block | null {
  const remarks = cells.filter((cell) => isRemarkHeader(cell.lowest));
  const others = cells.filter(
    (cell) =>
      !remarks.includes(cell) &&
      !isOrdinalHeader(cell.lowest) &&
      !isNoteHeader(cell.lowest) &&
      !isSection(cell.upper),
  );
  const first = remarks[0];
  if (!first || others.length > 0) return null;
  const ordinal = cells.some((cell) => isOrdinalHeader(cell.lowest));
  const seen = profile(grid, first.column, bodyRow);
  if ((remarks.length < 2 && !ordinal) || seen.text === 0 || seen.figures > 0) return null;
  // Two columns of words are two lists of the same kind; each row of either is an entry under its header.
  const roles: Assigned = new Map([['label', first]]);
  const block = build('remarks', roles, cells, first.column, row);
  return {
    ...block,
    columns: remarks.map(({ column, text }) => ({ role: 'value', column, header: text, unit: null })),
  };
}

function valueBlock(grid: Grid, cells: readonly HeaderCell[], row: number, bodyRow: number): Block | null {
  const rest = cells.filter(
    (cell) => !isOrdinalHeader(cell.lowest) && !isNoteHeader(cell.lowest) && !isCodeHeader(cell.lowest),
  );
  const unitCell = rest.find((cell) => isUnitHeader(cell.lowest));
  const values = rest.filter(
    (cell) => cell !== unitCell && (isValueHeader(cell.lowest) || isValueHeader(cell.text)),
  );
  const value = values.find((cell) => profile(grid, cell.column, bodyRow).figures > 0) ?? values.at(-1);
  if (!value) return null;
  const labels = rest.filter((cell) => cell !== unitCell && cell !== value && isLabelHeader(cell.lowest));
  const label = labels.findLast((cell) => cell.column < value.column) ?? labels[0];
  if (!label || profile(grid, label.column, bodyRow).text === 0) return null;
  const roles: Assigned = new Map([
    ['label', label],
    ['value', value],
  ]);
  if (unitCell) roles.set('unit', unitCell);
  return build('values', roles, cells, label.column, row);
}
