import { build } from './block';
import type { Assigned, Block } from './block';
import { hasHeads, indicatorRoles } from './columnRoles';
import { contentsOf, mostly } from './contents';
import type { HeaderCell } from './evidence';
import type { Grid } from './grid';
import { indicatorHeader, isCodeHeader, isNoteHeader, isOrdinalHeader } from './headers';
import { isSection } from './labels';
import { wordsOf } from './text';
import type { ColumnRole } from './types';
import { unsettle } from './unsettled';
import { isClass } from './vocabulary';
import { ofItsYear } from './yearColumns';

/** Of two blocks of operator, value and unit, those beside the target are the target's. */
function sameGroup(roles: Assigned, cells: readonly HeaderCell[]): void {
  const target = roles.get('target');
  if (!target || target.upper === target.lowest) return;
  for (const role of ['operator', 'unit'] as const) {
    const own = roles.get(role);
    if (!own || own.upper === target.upper) continue;
    const beside = cells.find((cell) => cell.upper === target.upper && indicatorHeader(cell.lowest) === role);
    if (beside) roles.set(role, beside);
  }
}

/**
 * One 绩效指标 over the columns of both levels and of the name: a header reaches right over blank ones, and what stands below
 * tells which is which.
 */
function spread(grid: Grid, cells: readonly HeaderCell[], row: number, bodyRow: number): HeaderCell[] {
  const last = cells.at(-1);
  return cells.flatMap((cell, index): HeaderCell[] => {
    const next = cells[index + 1]?.column ?? cell.column + 1;
    if (cell === last || next === cell.column + 1 || !holdsClasses(grid, cell.column, bodyRow)) return [cell];
    const under = [cell];
    for (let column = cell.column + 1; column < next; column += 1)
      if (isUnder(grid, column, row, bodyRow) && contentsOf(grid, column, bodyRow).text > 0)
        under.push({ ...cell, column });
    return under.length === LEVEL_WORDS.length && cell.upper === cell.lowest
      ? under.map((one, level) => ({ ...one, lowest: LEVEL_WORDS[level] ?? one.lowest }))
      : under;
  });
}

/** What stands below one head over three columns, of which the first holds classes. */
const LEVEL_WORDS = ['一级指标', '二级指标', '三级指标'];

function isUnder(grid: Grid, column: number, row: number, bodyRow: number): boolean {
  for (let at = row; at < bodyRow; at += 1) if (grid.text(at, column) !== '') return false;
  return true;
}

function holdsClasses(grid: Grid, column: number, bodyRow: number): boolean {
  const contents = contentsOf(grid, column, bodyRow);
  return mostly(contents, contents.level1) || mostly(contents, contents.level2);
}

/** Of the columns below 偏差原因分析, of which some are ticked, the one that is written in. */
function wordsAmongTicks(roles: Assigned, cells: readonly HeaderCell[]): void {
  const reason = roles.get('reason');
  if (!reason || reason.upper === reason.lowest) return;
  const written = cells.find((cell) => cell.upper === reason.upper && /说明|原因/u.test(cell.lowest));
  if (written) roles.set('reason', written);
}

const FIGURES: ReadonlySet<ColumnRole> = new Set(['points', 'score', 'coefficient']);

/**
 * The name, where columns hold the classes and no header names one: words in every row, of no other sort. The value achieved,
 * where no header says it: what has the targets' units.
 */
function surmise(grid: Grid, roles: Assigned, cells: readonly HeaderCell[], bodyRow: number): void {
  if (cells.some(({ lowest }) => isClass(lowest))) return;
  const free = () => {
    const used = new Set([...roles.values()].map(({ column }) => column));
    return cells.filter(
      (cell) =>
        !used.has(cell.column) &&
        !isOrdinalHeader(cell.lowest) &&
        !isCodeHeader(cell.lowest) &&
        !(isSection(cell.upper) && cell.upper === cell.lowest),
    );
  };
  const level = roles.get('level2') ?? roles.get('level1');
  if (!roles.has('name') && level) {
    const least = contentsOf(grid, level.column, bodyRow).filled;
    const name = free().find(
      (cell) =>
        cell.column > level.column &&
        contentsOf(grid, cell.column, bodyRow).filled >= least &&
        isNaming(grid, cell.column, bodyRow),
    );
    if (name) roles.set('name', name);
  }
  // 建设内容 left of what was achieved, its points and its score.
  if (!roles.has('name') && !level && SCORED.every((role) => roles.has(role))) {
    const first = Math.min(...[...roles.values()].map(({ column }) => column));
    const least = contentsOf(grid, roles.get('actual')?.column ?? first, bodyRow).filled;
    const name = free().find(
      (cell) =>
        cell.column < first &&
        !isNoteHeader(cell.lowest) &&
        contentsOf(grid, cell.column, bodyRow).filled >= least &&
        isNaming(grid, cell.column, bodyRow),
    );
    if (name) roles.set('name', name);
  }
  const target = roles.get('target');
  if (!roles.has('name') || !target || roles.has('actual')) return;
  const answer = free().find(
    (cell) => !ELSE.test(cell.text) && answers(grid, target.column, cell.column, bodyRow),
  );
  if (answer) roles.set('actual', answer);
}

const SCORED: readonly ColumnRole[] = ['actual', 'points', 'score'];

function isNaming(grid: Grid, column: number, bodyRow: number): boolean {
  const { filled, text, figures, bound, operator, unit, level1, level2 } = contentsOf(grid, column, bodyRow);
  return (
    text > 0 && figures === 0 && [bound, operator, unit, level1, level2].every((count) => count * 3 < filled)
  );
}

/** What is measured like a target, and is no value of the year. */
const ELSE = /上年|去年|历史|近.年|平均|均值|行业|同类|基期|[比率]$|比例|偏离|幅度/u;

/** The unit behind a figure: 公里 of ≥12公里. */
const TAIL = /\d\s*([^\d\s.,]{1,4}?)(?:以[上内下]|前)?$/u;

/** Whether most cells of a column have the units of the targets beside them and bound nothing: what was achieved. */
function answers(grid: Grid, target: number, column: number, bodyRow: number): boolean {
  let same = 0;
  let filled = 0;
  for (let row = bodyRow; row < Math.min(grid.bottom, bodyRow + 12); row += 1) {
    const own = grid.text(row, column).slice(0, 40);
    const wanted = TAIL.exec(grid.text(row, target).slice(0, 40))?.[1];
    if (own === '' || wanted === undefined) continue;
    filled += 1;
    if (!BOUND.test(own) && TAIL.exec(own)?.[1] === wanted) same += 1;
  }
  return same > 1 && same * 2 > filled;
}

const BOUND = /^(?:[≥≤≧≦<>＜＞]|[大小]于|不[低高少超大小]|至少|控制在)|(?:以[上内下]|[\d年月日底季初末]前)$/u;

const LEVELS = ['level1', 'level2'] as const;

/** Roles that a wrong column of which makes everything else wrong. */
const DISPUTED: readonly ColumnRole[] = ['target', 'actual', 'points', 'score'];

/** A grid of indicators; null where the header is none of one. */
export function indicatorBlock(
  grid: Grid,
  given: readonly HeaderCell[],
  row: number,
  bodyRow: number,
): Block | null {
  const cells = spread(grid, given, row, bodyRow);
  const own = ofItsYear(cells);
  const roles = indicatorRoles(grid, own, bodyRow);
  sameGroup(roles, own);
  wordsAmongTicks(roles, own);
  surmise(grid, roles, own, bodyRow);
  const name = roles.get('name') ?? roles.get('level2');
  if (name) {
    // 分值 beside every level: the indicator's own stands right of its name.
    for (const role of ['points', 'score'] as const) {
      const own = cells.find((cell) => cell.column > name.column && indicatorHeader(cell.lowest) === role);
      if (own && (roles.get(role)?.column ?? own.column) < name.column) roles.set(role, own);
    }
  }
  const unsettled = unsettle(grid, roles, own, bodyRow, DISPUTED, (cell) => {
    const role =
      isSection(cell.lowest) && contentsOf(grid, cell.column, bodyRow).filled === 0
        ? null
        : indicatorHeader(cell.lowest);
    return name && FIGURES.has(role ?? 'name') && cell.column < name.column ? null : role;
  });
  const says = ['target', 'actual', 'periodTarget', 'adjustedTarget', 'expected', 'points', 'score'] as const;
  const evidence = says.filter((role) => roles.has(role)).length + unsettled.length;
  const levels = LEVELS.filter((role) => roles.has(role)).length;
  const heads = name && levels === 0 && hasHeads(grid, name.column, bodyRow) ? 1 : 0;
  const measured = roles.has('unit') || roles.has('operator') ? 1 : 0;
  const target = roles.get('target');
  const bounds = target ? contentsOf(grid, target.column, bodyRow) : null;
  const bounded = bounds && bounds.bound * 2 > bounds.filled ? 1 : 0;
  if (!name || evidence === 0 || evidence + levels + heads + measured + bounded < 2) return null;
  // Words to choose from, and nothing that is aimed at or scored.
  const reached = roles.get('actual') ?? roles.get('expected');
  if (reached && says.every((role) => role === 'actual' || role === 'expected' || !roles.has(role))) {
    const { choice, tier, filled } = contentsOf(grid, reached.column, bodyRow);
    if ((choice + tier) * 2 > filled) return null;
  }
  const possibility = roles.get('possibility');
  const choices = possibility ? cells.filter((cell) => isChoice(cell, possibility)) : [];
  // 全年预计完成情况 and the like only mean something beside a target.
  const block = build('indicators', roles, cells, name.column, row, (cell) => {
    const role = isSection(cell.upper) ? null : indicatorHeader(cell.lowest);
    // 分值 beside every level: those left of the name are of the levels.
    return (role === 'points' || role === 'score') && cell.column < name.column ? null : role;
  });
  const whole: Block = unsettled.length > 0 ? { ...block, unsettled } : block;
  return choices.length < 2 ? whole : { ...whole, choices: choices.map(({ column }) => column) };
}

const isChoice = (cell: HeaderCell, possibility: HeaderCell): boolean =>
  cell.upper === possibility.upper &&
  /^(?:确定能|有可能|可能|(?:完全)?不可能|不?能|否|是)$/u.test(wordsOf(cell.lowest).key);
