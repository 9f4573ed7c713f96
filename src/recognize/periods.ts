import type { Block } from './block';
import type { Grid } from './grid';
import type { Header } from './header';
import { isPeriodGoal } from './headers';
import type { TableColumn } from './types';

const LONG_TERM = /实施期|实施周期|中长期|长期|中期|三年|周期/u;
/** How far above two grids beside each other the goals of their periods may stand. */
const PERIOD_ROWS = 8;

/**
 * Of two grids beside each other whose headers are the same, the one below 实施期目标 holds the targets of that period, not of
 * the year.
 */
export function periodColumns(grid: Grid, { row, blocks }: Header, block: Block): readonly TableColumn[] {
  const { columns } = block;
  if (blocks.length < 2 || columns.some(({ role }) => role === 'periodTarget' || role === 'actual'))
    return columns;
  const named = columns.find(({ role }) => role === 'name');
  if (named && LONG_TERM.test(named.header))
    return columns.map((column) => (column.role === 'target' ? { ...column, role: 'periodTarget' } : column));
  for (let above = row - 1; above >= Math.max(grid.top, row - PERIOD_ROWS); above -= 1) {
    const goals = grid.filled(above).filter(({ text }) => text.length <= 30 && isPeriodGoal(text));
    const long = goals.find(({ text }) => LONG_TERM.test(text));
    const annual = goals.find(({ text }) => !LONG_TERM.test(text) && /年/u.test(text));
    if (!long || !annual || long.column >= annual.column) continue;
    const target = columns.find(({ role }) => role === 'target');
    if (!target || target.column >= annual.column) return columns;
    return columns.map((column) => (column === target ? { ...column, role: 'periodTarget' } : column));
  }
  return columns;
}
