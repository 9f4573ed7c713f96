import { assign, build } from './block';
import type { Assigned, Block } from './block';
import { profile } from './evidence';
import type { HeaderCell } from './evidence';
import type { Grid } from './grid';
import { indicatorHeader, isCodeHeader, isOrdinalHeader, isWeakName } from './headers';
import { hintOf } from './hints';
import { isSection } from './labels';
import { wordsOf } from './text';
import type { ColumnRole } from './types';
import { unsettle } from './unsettled';
import { contentOf, isClass } from './vocabulary';

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

/** One 绩效指标 over the columns of both levels and of the name: what stands below tells which is which. */
function spread(grid: Grid, roles: Assigned, cells: readonly HeaderCell[], bodyRow: number): void {
  const name = roles.get('name');
  if (!name || roles.has('level1') || roles.has('level2')) return;
  const first = contentOf(grid, name.column, bodyRow);
  if (first !== 'level1' && first !== 'level2') return;
  const next = cells.find(({ column }) => column > name.column)?.column ?? name.column + 1;
  const under = (column: number): HeaderCell => ({ ...name, column });
  roles.set(first, name);
  roles.delete('name');
  for (let column = name.column + 1; column < next; column += 1) {
    const content = contentOf(grid, column, bodyRow);
    if ((content === 'level1' || content === 'level2') && !roles.has(content))
      roles.set(content, under(column));
    else if (!roles.has('name') && profile(grid, column, bodyRow).text > 0) roles.set('name', under(column));
  }
}

/** Of the columns below 偏差原因分析, of which some are ticked, the one that is written in. */
function wordsAmongTicks(roles: Assigned, cells: readonly HeaderCell[]): void {
  const reason = roles.get('reason');
  if (!reason || reason.upper === reason.lowest) return;
  const written = cells.find((cell) => cell.upper === reason.upper && /说明|原因/u.test(cell.lowest));
  if (written) roles.set('reason', written);
}

/**
 * Levels, operators and units by what their columns hold: a header such as 指标 or 指标类型 says any of them. Only where the
 * words left a role open, or gave 指标性质 to a column without a single operator.
 */
function witness(grid: Grid, roles: Assigned, cells: readonly HeaderCell[], bodyRow: number): void {
  const name = roles.get('name');
  const operator = roles.get('operator');
  if (operator && name && operator.column < name.column) {
    const content = contentOf(grid, operator.column, bodyRow);
    if (content === 'level1' || content === 'level2') roles.delete('operator');
  }
  const used = new Set([...roles.values()].map(({ column }) => column));
  for (const cell of cells) {
    if (used.has(cell.column) || isOrdinalHeader(cell.lowest)) continue;
    const left = name !== undefined && cell.column < name.column;
    const content = contentOf(grid, cell.column, bodyRow);
    if (content === null || roles.has(content)) continue;
    if ((content === 'level1' || content === 'level2') && left) roles.set(content, cell);
    // Between the name and its target, where forms put them.
    if ((content === 'operator' || content === 'unit') && name && !left && roles.has('target'))
      roles.set(content, cell);
  }
}

/** Roles that stand left of an indicator's name, or are its name. */
const NAMING: ReadonlySet<ColumnRole> = new Set(['level1', 'level2', 'name']);
const FIGURES: ReadonlySet<ColumnRole> = new Set(['points', 'score', 'coefficient']);

/**
 * Roles that other words than the forms' hint at, and then what the columns hold: only beside what is known by its words or
 * by its content, and where the column holds what the role says.
 */
function surmise(grid: Grid, roles: Assigned, cells: readonly HeaderCell[], bodyRow: number): void {
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
  // A row that names classes is a row of the body, whatever it looks like.
  if (cells.some(({ lowest }) => isClass(lowest))) return;
  if (!roles.has('name')) nameByContent(grid, roles, free(), bodyRow);
  const name = roles.get('name') ?? roles.get('level2');
  if (!name || roles.size < 2) return;
  for (const cell of free()) {
    const role = hintOf(cell.lowest) ?? hintOf(cell.text);
    if (role === null || roles.has(role) || NAMING.has(role) || cell.column < name.column) continue;
    if (holds(grid, cell.column, bodyRow, role)) roles.set(role, cell);
  }
  if (!roles.has('target') && !roles.has('periodTarget')) {
    // ≥95% and the like are targets, whatever stands above them.
    const bounded = free().find((cell) => cell.column > name.column && areBounds(grid, cell.column, bodyRow));
    if (bounded) roles.set('target', bounded);
  }
  const target = roles.get('target');
  if (!target || roles.has('actual')) return;
  const answer = free().find(
    (cell) => cell.column > name.column && answers(grid, target.column, cell.column, bodyRow),
  );
  if (answer) roles.set('actual', answer);
}

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

/** Where columns hold the official classes, the words right of them name the indicators. */
function nameByContent(grid: Grid, roles: Assigned, free: readonly HeaderCell[], bodyRow: number): void {
  const told = free.map((cell) => ({ cell, content: contentOf(grid, cell.column, bodyRow) }));
  for (const { cell, content } of told)
    if ((content === 'level1' || content === 'level2') && !roles.has(content)) roles.set(content, cell);
  const level = roles.get('level2') ?? roles.get('level1');
  if (!level) return;
  const name = told.find(({ cell, content }) => {
    if (cell.column <= level.column || content !== null) return false;
    const { text, figures } = profile(grid, cell.column, bodyRow);
    return text > 0 && figures === 0 && !areBounds(grid, cell.column, bodyRow);
  });
  if (name) roles.set('name', name.cell);
}

function holds(grid: Grid, column: number, bodyRow: number, role: ColumnRole): boolean {
  const { text, figures } = profile(grid, column, bodyRow);
  if (FIGURES.has(role)) return text <= figures;
  if (role === 'operator' || role === 'unit') return contentOf(grid, column, bodyRow) === role;
  return role !== 'reason' && role !== 'explanation' ? true : figures <= text;
}

const BOUND = /^(?:[≥≤≧≦<>＜＞]|[大小]于|不[低高少超大小]|至少|控制在)|(?:以[上内下]|前)$/u;

/** Whether at least a third of a column's cells bound a value: targets. */
function areBounds(grid: Grid, column: number, bodyRow: number): boolean {
  let bounds = 0;
  let filled = 0;
  for (let row = bodyRow; row < Math.min(grid.bottom, bodyRow + 12); row += 1) {
    const text = grid.text(row, column);
    if (text === '') continue;
    filled += 1;
    if (text.length <= 24 && BOUND.test(text)) bounds += 1;
  }
  return bounds > 0 && bounds * 3 >= filled;
}

/** Roles that a wrong column of which makes everything else wrong. */
const DISPUTED: readonly ColumnRole[] = ['target', 'actual', 'points', 'score'];

/** A grid of indicators; null where the header is none of one. */
export function indicatorBlock(
  grid: Grid,
  cells: readonly HeaderCell[],
  row: number,
  bodyRow: number,
): Block | null {
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
  const deepest = cells.find(({ lowest }) => lowest.startsWith('四级'));
  if (deepest && roles.has('name')) roles.set('name', deepest);
  spread(grid, roles, cells, bodyRow);
  sameGroup(roles, cells);
  wordsAmongTicks(roles, cells);
  witness(grid, roles, cells, bodyRow);
  surmise(grid, roles, cells, bodyRow);
  const name = roles.get('name') ?? roles.get('level2');
  if (name) {
    // 分值 beside every level: the indicator's own stands right of its name.
    for (const role of ['points', 'score'] as const) {
      const own = cells.find((cell) => cell.column > name.column && indicatorHeader(cell.lowest) === role);
      if (own && (roles.get(role)?.column ?? own.column) < name.column) roles.set(role, own);
    }
  }
  const unsettled = unsettle(grid, roles, cells, bodyRow, DISPUTED, (cell) => {
    const role = indicatorHeader(cell.lowest);
    return name && FIGURES.has(role ?? 'name') && cell.column < name.column ? null : role;
  });
  const says = ['target', 'actual', 'periodTarget', 'adjustedTarget', 'expected', 'points', 'score'] as const;
  const evidence = says.filter((role) => roles.has(role)).length + unsettled.length;
  const levels = (roles.has('level1') ? 1 : 0) + (roles.has('level2') ? 1 : 0);
  if (!name || evidence === 0 || evidence + levels < 2) return null;
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
  /^(?:确定能|有可能|可能|(?:完全)?不可能|能)$/u.test(wordsOf(cell.lowest).key);
