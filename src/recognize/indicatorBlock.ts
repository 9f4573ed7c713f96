import { assign, build } from './block';
import type { Assigned, Block } from './block';
import type { HeaderCell } from './evidence';
import type { Grid } from './grid';
import { indicatorHeader, isOrdinalHeader, isWeakName } from './headers';
import { isSection } from './labels';
import { wordsOf } from './text';
import { contentOf } from './vocabulary';

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
  sameGroup(roles, cells);
  witness(grid, roles, cells, bodyRow);
  const name = roles.get('name') ?? roles.get('level2');
  if (name) {
    // 分值 beside every level: the indicator's own stands right of its name.
    for (const role of ['points', 'score'] as const) {
      const own = cells.find((cell) => cell.column > name.column && indicatorHeader(cell.lowest) === role);
      if (own && (roles.get(role)?.column ?? own.column) < name.column) roles.set(role, own);
    }
  }
  const says = ['target', 'actual', 'periodTarget', 'adjustedTarget', 'expected', 'points', 'score'] as const;
  const evidence = says.filter((role) => roles.has(role)).length;
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
  return choices.length < 2 ? block : { ...block, choices: choices.map(({ column }) => column) };
}

const isChoice = (cell: HeaderCell, possibility: HeaderCell): boolean =>
  cell.upper === possibility.upper &&
  /^(?:确定能|有可能|可能|(?:完全)?不可能|能)$/u.test(wordsOf(cell.lowest).key);
