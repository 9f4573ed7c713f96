import type { HeaderCell } from './evidence';
import { indicatorHeader } from './headers';
import { hintOf } from './hints';
import { isYearSpan, wordsOf } from './text';
import type { ColumnRole } from './types';

/** What names an indicator, or speaks of more than one year, stays whatever year is printed beside it. */
const ANY_YEAR: ReadonlySet<ColumnRole> = new Set([
  'level1',
  'level2',
  'name',
  'periodTarget',
  'explanation',
  'reason',
]);

/**
 * The columns of an indicator grid without those of other years than its own: the last that has both targets and what was
 * achieved, else the last with targets. 2023年完成值 beside 2024年目标值 is what was reached the year before.
 */
export function ofItsYear(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const dated = cells.flatMap((cell) => {
    const { year } = wordsOf(cell.printed);
    return year === null || isYearSpan(cell.printed) ? [] : [{ cell, year, role: roleOf(cell) }];
  });
  if (new Set(dated.map(({ year }) => year)).size < 2) return cells;
  const years = (role: ColumnRole) => dated.filter((one) => one.role === role).map(({ year }) => year);
  const targets = years('target');
  const both = targets.filter((year) => years('actual').includes(year));
  if (targets.length === 0) return cells;
  // Goals of the years to come begin with the year's own.
  const ahead = both.length === 0 && years('actual').length === 0 && new Set(targets).size > 1;
  const own = ahead ? Math.min(...targets) : Math.max(...(both.length > 0 ? both : targets));
  const other = new Set(
    dated
      .filter(({ year, role }) => year !== own && (role === null || !ANY_YEAR.has(role)))
      .map(({ cell }) => cell),
  );
  return cells.filter((cell) => !other.has(cell));
}

function roleOf(cell: HeaderCell): ColumnRole | null {
  const joined = cell.text.replaceAll(' ', '');
  return indicatorHeader(joined) ?? indicatorHeader(cell.lowest) ?? hintOf(joined) ?? hintOf(cell.lowest);
}
