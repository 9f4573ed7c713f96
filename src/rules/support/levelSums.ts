import { equal, sum } from '../../quantity';
import type { CellAddress } from '../../workbook';
import type { Fact, IndicatorTable, Slot } from '../../evaluation';
import type { Report } from '../rule';
import { namedRows } from './indicators';

const place = (cell: CellAddress): string => `${cell.row},${cell.column}`;

/**
 * Reports `sum` where points written in a level's own cell are not the sum of the points of its rows. Levels whose rows
 * are not all filled are not held.
 */
export function holdLevelPoints(
  form: IndicatorTable,
  level: 'level1' | 'level2',
  report: Report<'sum'>,
): void {
  if (form.levelPoints.length === 0) return;
  const points = new Map<string, (Slot | null)[]>();
  for (const row of namedRows(form)) {
    const fact: Fact<string> | null = row[level];
    if (!fact) continue;
    const slots = points.get(place(fact.cell)) ?? [];
    slots.push(row.points);
    points.set(place(fact.cell), slots);
  }
  for (const stated of form.levelPoints) {
    const slots = points.get(place(stated.level.cell)) ?? [];
    const filled = slots.flatMap((slot) => (slot?.figure ? [slot] : []));
    const expected = sum(filled.map(({ figure }) => figure?.value ?? '0'));
    if (filled.length === 0 || filled.length < slots.length || equal(stated.points.value, expected)) continue;
    report({
      key: 'sum',
      cell: stated.level.cell,
      subject: stated.level.value,
      stated: stated.points.value,
      expected,
      verdict: 'inconsistent',
      interval: { low: expected, high: expected },
      related: filled.map(({ cell }) => cell),
    });
  }
}
