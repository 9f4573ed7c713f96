import { asides, build, nameRows } from './block';
import type { Assigned, Block } from './block';
import { bodyStop, isFigureText, profile, sideOf } from './evidence';
import type { HeaderCell } from './evidence';
import type { Grid } from './grid';
import {
  indicatorHeader,
  isFunctionHeader,
  isOrdinalHeader,
  isUnitHeader,
  isValueHeader,
  moneyHeader,
} from './headers';
import type { MoneyHeader } from './headers';
import { hintOf } from './hints';
import { labelColumns } from './labelColumns';
import { isSection, labelKind } from './labels';
import { moneyWords } from './moneyWords';
import { isDash, wordsOf } from './text';
import type { ColumnRole } from './types';
import { unsettle } from './unsettled';

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

/** A table of amounts; null where the header is none of one. */
export function moneyBlock(
  grid: Grid,
  cells: readonly HeaderCell[],
  row: number,
  bodyRow: number,
): Block | null {
  const roles: Assigned = new Map();
  const taken: HeaderCell[] = [];
  const rivals = new Map<HeaderCell, ColumnRole>();
  const side = sideOf(grid, cells, bodyRow);
  const until = wordsBelow(grid, bodyRow);
  const latest = Math.max(...cells.map((cell) => wordsOf(cell.printed).year ?? 0));
  const words = moneyWords(grid, cells, bodyRow);
  for (const cell of wholesFirst(cells)) {
    let word = words.get(cell);
    if (word === undefined || cell === side || isOrdinalHeader(cell.lowest)) continue;
    // 小计 below 编制数 counts people.
    if (labelKind(cell.upper) === 'staff') continue;
    const year = wordsOf(cell.printed).year;
    if (
      year !== null &&
      year === latest - 1 &&
      (word === 'actual' || word === 'amount' || word === 'budget' || word === 'initial')
    )
      word = 'previous';
    // What was planned for the year before, where it is printed what was spent in it.
    if (word === 'previous' && year !== null && isPlan(words.get(cell)) && spentIn(words, cell, year))
      continue;
    else if (year !== null && year < latest - 1) continue;
    // The share of an earlier year has no place; a change against it has.
    else if (year !== null && year < latest && (word === 'share' || word === 'rate')) continue;
    // 2022年决算数 beside 本年数: the only year printed is the one before.
    if (year !== null && word === 'actual' && isLoneYear(cells, cell)) word = 'previous';
    const seen = profile(grid, cell.column, bodyRow, until);
    // 预算资金 in the form's left column names the block, not a column of amounts.
    if (seen.text > seen.figures || (seen.figures === 0 && isSection(cell.lowest))) continue;
    const role = MONEY_ROLES[word];
    const before = roles.get(role);
    // 预算调整 is by how much, 调整后预算 what it came to.
    const later = before && role === 'adjusted' && !isFinal(before) && isFinal(cell);
    const money = role === 'actual' || role === 'amount';
    const spent = before && money && isReceived(before) && !isReceived(cell);
    // What was spent, not what came in beside it, is what the rows are of.
    const paid = before && role === 'amount' && INCOME.test(before.upper) && SPENDING.test(cell.upper);
    if (before && !later && !spent && !paid) {
      if (!money || !isReceived(cell)) rivals.set(cell, role);
      continue;
    }
    roles.set(role, cell);
    taken.push(cell);
  }
  const adjusted = roles.get('adjusted');
  const before = roles.get('initial') ?? roles.get('budget');
  if (adjusted && before && isDifference(grid, adjusted, before, bodyRow)) roles.delete('adjusted');
  const figures = roles.size;
  if (figures === 0) return null;
  // 分值 and 得分 of the 项目资金 block.
  for (const cell of cells) {
    const role = indicatorHeader(cell.lowest) ?? hintOf(cell.lowest);
    if ((role === 'points' || role === 'score') && !roles.has(role) && !taken.includes(cell))
      roles.set(role, cell);
  }
  const labels = labelColumns(grid, cells, [...roles.values()], bodyRow);
  if (!labels && isLoneLine(grid, roles, cells, bodyRow))
    return build('money', roles, cells, cells[0]?.column ?? 0, row);
  if (!labels || (figures < 2 && !labels.worded && !labels.evidence)) return null;
  const lone = [...roles.keys()];
  const base = lone.some((role) => BASE_ROLES.has(role));
  // 数量 | 比上年增减: counts with their change.
  if (!base && countedIn(grid, cells, bodyRow)) return null;
  // 占比 or 执行率 beside a count is no table of money by itself.
  if (!base && !lone.includes('change')) return null;
  nameRows(roles, labels);
  const code = cells.find((cell) => isFunctionHeader(cell.lowest) && cell.column !== labels.label.column);
  if (code) roles.set('function', code);
  asides(roles, cells);
  const unsettled = unsettle(grid, roles, cells, bodyRow, ['actual'], (cell) =>
    roles.get('actual') === cell ? 'actual' : (rivals.get(cell) ?? null),
  );
  const block = build('money', roles, cells, labels.label.column, row, (cell) => rivals.get(cell) ?? null);
  const unit = cells.find((cell) => isUnitHeader(cell.lowest));
  return {
    ...block,
    measureColumn: unit?.column ?? null,
    ...(unsettled.length > 0 ? { unsettled } : {}),
  };
}

/**
 * Whether a header stands over one line of figures and nothing else, no word that names it: 年初预算数 | 全年执行数 | 执行率 over the only
 * money of a form.
 */
function isLoneLine(grid: Grid, roles: Assigned, cells: readonly HeaderCell[], bodyRow: number): boolean {
  const planned = (['initial', 'budget', 'adjusted'] as const).some((role) => roles.has(role));
  if (!planned || !roles.has('actual') || roles.size < 3) return false;
  const line = grid.filled(bodyRow);
  const own = new Set(cells.map(({ column }) => column));
  const figures = (row: number) =>
    grid.filled(row).filter(({ text, value }) => typeof value === 'number' || isFigureText(text)).length;
  return (
    line.length === cells.length &&
    figures(bodyRow) === line.length &&
    line.every(({ column }) => own.has(column)) &&
    figures(bodyRow + 1) * 2 < line.length
  );
}

/** Of groups of columns that say the same, 合计 over 预算数 and 决算数 goes before its parts. */
function wholesFirst(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const isWhole = ({ upper, lowest }: HeaderCell): boolean =>
    upper !== lowest && /^(?:合|总|小)计$/u.test(wordsOf(upper).key);
  const whole = cells.filter(isWhole);
  return whole.length < 2 ? cells : [...whole, ...cells.filter((cell) => !isWhole(cell))];
}

const isPlan = (word: MoneyHeader | undefined): boolean => word === 'budget' || word === 'initial';

const spentIn = (words: ReadonlyMap<HeaderCell, MoneyHeader>, cell: HeaderCell, year: number): boolean =>
  [...words].some(
    ([other, word]) => other !== cell && word === 'actual' && wordsOf(other.printed).year === year,
  );

const INCOME = /收入(?:合计)?$/u;
const SPENDING = /支出(?:合计)?$/u;

/** The first row of words alone below rows with figures: another block begins there. */
function wordsBelow(grid: Grid, bodyRow: number): number {
  let figures = false;
  for (let row = bodyRow; row < bodyStop(grid, bodyRow); row += 1) {
    const cells = grid.filled(row);
    const some = cells.some(({ text, value }) => typeof value === 'number' || isFigureText(text));
    if (figures && !some && cells.length > 1 && cells.every(({ text }) => !isDash(text))) return row;
    figures ||= some;
  }
  return Infinity;
}

/** Money that came in is what was carried out only where no other column says what was spent of it. */
const isReceived = ({ text }: HeaderCell): boolean =>
  /到位|到账|来款|收入|拨入/u.test(text) && !/支出|支付|执行|使用|决算/u.test(text);

const isFinal = ({ text }: HeaderCell): boolean => /后|全年/u.test(wordsOf(text).open);

/** Whether what is called an adjusted budget is by how much it was adjusted: less than nothing, or far less than the budget itself. */
function isDifference(grid: Grid, cell: HeaderCell, budget: HeaderCell, bodyRow: number): boolean {
  if (isFinal(cell)) return false;
  let small = 0;
  let all = 0;
  for (let row = bodyRow; row < bodyStop(grid, bodyRow); row += 1) {
    const own = grid.value(row, cell.column);
    const whole = grid.value(row, budget.column);
    if (typeof own !== 'number' || typeof whole !== 'number' || whole <= 0) continue;
    if (own < 0) return true;
    all += 1;
    if (own * 2 < whole) small += 1;
  }
  return all > 1 && small * 4 > all * 3;
}

/** Whether a column is the only one with a year, beside another that says the same without one, and none of the year before. */
function isLoneYear(cells: readonly HeaderCell[], cell: HeaderCell): boolean {
  const others = cells.filter((other) => other !== cell);
  const words = others.map(({ text }) => moneyHeader(text.replaceAll(' ', '')));
  return (
    (words.includes('actual') || words.includes('amount')) &&
    !words.includes('previous') &&
    others.every(({ printed }) => wordsOf(printed).year === null)
  );
}

const countedIn = (grid: Grid, cells: readonly HeaderCell[], bodyRow: number): boolean =>
  cells.some(
    (cell) =>
      isValueHeader(cell.lowest) &&
      moneyHeader(cell.text.replaceAll(' ', '')) === null &&
      profile(grid, cell.column, bodyRow).figures > 0,
  );

const BASE_ROLES: ReadonlySet<ColumnRole> = new Set([
  'initial',
  'budget',
  'adjusted',
  'actual',
  'previous',
  'amount',
]);
