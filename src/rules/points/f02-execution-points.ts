import { equal } from '../../quantity';
import { rule } from '../rule';

/** F02: the execution row has the scheme's points. */
export const f02 = rule(
  {
    id: 'F02',
    slug: 'execution-points',
    group: 'points',
    severity: 'error',
    basis: ['measures2020', 'scheme'],
    messages: ['points'],
    fixes: [],
  },
  ({ evaluation, scheme }, report) => {
    for (const { total } of evaluation.funds) {
      const points = total?.slots.points;
      const expected = scheme.executionPoints;
      if (!points?.figure || expected === null || equal(points.figure.value, expected)) continue;
      report({
        key: 'points',
        cell: points.cell,
        subject: total?.subject ?? '',
        stated: points.text,
        expected,
      });
    }
  },
);
