import type { Assigned } from './block';
import { bodyStop, profile } from './evidence';
import type { HeaderCell } from './evidence';
import type { Grid } from './grid';
import { wordsOf } from './text';
import type { ColumnRole, UnsettledRole } from './types';

/**
 * Takes a role from its column where the words of another claim it as well and nothing tells which is meant: both are filled,
 * with other content, and neither is a part of the other's group. What is taken is told, and left to a person.
 */
export function unsettle(
  grid: Grid,
  roles: Assigned,
  cells: readonly HeaderCell[],
  bodyRow: number,
  disputed: readonly ColumnRole[],
  claims: (cell: HeaderCell) => ColumnRole | null,
): readonly UnsettledRole[] {
  const found: UnsettledRole[] = [];
  for (const role of disputed) {
    const own = roles.get(role);
    if (!own) continue;
    const taken = new Set([...roles].filter(([one]) => one !== role).map(([, { column }]) => column));
    const rivals = cells.filter(
      (cell) =>
        cell.column !== own.column &&
        !taken.has(cell.column) &&
        claims(cell) === role &&
        // Columns in a group of their own: another period's, or parts of a whole.
        cell.upper === cell.lowest &&
        own.upper === own.lowest &&
        alike(grid, own, cell, bodyRow),
    );
    if (rivals.length === 0 || isPlain(own, rivals)) continue;
    // 全年完成值 beside 半年完成值: what was reached by the end of the year.
    const whole = [own, ...rivals].filter(({ text }) => !OF_A_PART.test(text));
    const [ended, ...more] = whole;
    if (ended && more.length === 0 && whole.length <= rivals.length) {
      roles.set(role, ended);
      continue;
    }
    const [official, ...others] = [own, ...rivals].filter(({ lowest }) => OFFICIAL.test(wordsOf(lowest).key));
    if (official && others.length === 0) {
      roles.set(role, official);
      continue;
    }
    roles.delete(role);
    found.push({ role, columns: [own, ...rivals].map(({ column, printed }) => ({ column, text: printed })) });
  }
  return found;
}

/** A part of the year: 上半年, 前三季度, 1-6月. */
const OF_A_PART = /半年|季度?|\d月|月(?:底|末|份|度)|中期/u;

/** The words of the official forms say more than others: 决算数 beside 实际支出. */
const OFFICIAL = /^(?:某年|本年)?(?:决算数|全年执行数|实际完成值|年度指标值|分值|得分)$/u;

/** 自评得分 beside the scores of others is the one that a self-evaluation is about. */
const isPlain = (own: HeaderCell, rivals: readonly HeaderCell[]): boolean =>
  own.lowest.includes('自评') && !rivals.some(({ lowest }) => lowest.includes('自评'));

/** Both filled with the same sort of content, and not the same. */
function alike(grid: Grid, first: HeaderCell, second: HeaderCell, bodyRow: number): boolean {
  const a = profile(grid, first.column, bodyRow);
  const b = profile(grid, second.column, bodyRow);
  if (a.text + a.figures === 0 || b.text + b.figures === 0) return false;
  if (a.figures > a.text !== b.figures > b.text) return false;
  for (let row = bodyRow; row < bodyStop(grid, bodyRow); row += 1)
    if (grid.text(row, first.column) !== grid.text(row, second.column)) return true;
  return false;
}
