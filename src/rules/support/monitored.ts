import type { Indicator } from '../../evaluation';
import type { Facts } from '../facts';
import { comparableName, evaluatedRows } from './indicators';
import type { Monitored } from './monitoring';
import { monitoredRows } from './monitoring';

/** A row of a self-evaluation with the row of the year's monitoring that has its name; names that occur twice are left out. */
export function monitoredMatches(
  facts: Facts,
): readonly { readonly indicator: Indicator; readonly monitored: Monitored }[] {
  const seen = new Map<string, Monitored | null>();
  for (const row of monitoredRows(facts)) {
    const name = comparableName(row.name.text);
    seen.set(name, seen.has(name) ? null : row);
  }
  if (seen.size === 0) return [];
  const rows = new Map<string, { indicator: Indicator; year: string | null } | null>();
  for (const { indicator, table } of evaluatedRows(facts)) {
    const name = comparableName(indicator.name.value);
    rows.set(name, rows.has(name) ? null : { indicator, year: table.table.year });
  }
  return [...rows].flatMap(([name, row]) => {
    const monitored = seen.get(name);
    if (!row || !monitored) return [];
    const years = new Set([row.year, monitored.table.year].filter((year) => year !== null));
    return years.size > 1 ? [] : [{ indicator: row.indicator, monitored }];
  });
}
