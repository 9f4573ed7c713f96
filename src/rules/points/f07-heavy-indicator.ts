import { compare, multiply, sum } from '../../quantity';
import type { Decimal } from '../../quantity';
import type { Indicator } from '../../evaluation';
import { rule } from '../rule';
import { classOf, namedRows, subjectOf } from '../support/indicators';

/** Fewer rows than this cannot be spread. */
const FEWEST = 3;

/** F07: no single indicator takes more than half of its first level's points, where there are three or more. */
export const f07 = rule(
  {
    id: 'F07',
    slug: 'heavy-indicator',
    group: 'points',
    severity: 'info',
    basis: ['measures2020'],
    messages: ['heavy'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) {
      const levels = new Map<string, Indicator[]>();
      for (const row of namedRows(form)) {
        if (row.points === null) continue;
        const name = classOf(row.level1);
        const rows = levels.get(name);
        if (rows) rows.push(row);
        else levels.set(name, [row]);
      }
      for (const [level, rows] of levels) {
        // A level with a blank among its points has no whole yet.
        if (rows.length < FEWEST || level === '' || rows.some(({ points }) => !points?.figure)) continue;
        const whole = sum(rows.map(({ points }) => points?.figure?.value ?? '0'));
        const half = multiply(whole, '0.5');
        // Points are few and of few values.
        const heavy = new Map<Decimal, boolean>();
        for (const row of rows) {
          const value = row.points?.figure?.value ?? '0';
          const isHeavy = heavy.get(value) ?? compare(value, half) > 0;
          heavy.set(value, isHeavy);
          if (!row.points?.figure || !isHeavy) continue;
          const values = { level, whole };
          report({
            key: 'heavy',
            cell: row.points.cell,
            subject: subjectOf(row),
            stated: row.points.text,
            values,
          });
        }
      }
    }
  },
);
