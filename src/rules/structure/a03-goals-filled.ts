import { rule } from '../rule';

/** A03: 预期目标 and, at year's end, 实际完成情况 are both written. */
export const a03 = rule(
  {
    id: 'A03',
    slug: 'goals-filled',
    group: 'structure',
    severity: 'error',
    basis: ['measures2020'],
    messages: ['noExpected', 'noActual'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { expected, actual } of evaluation.goals) {
      for (const [key, fact, subject, other] of [
        ['noExpected', expected, '预期目标', actual],
        ['noActual', actual, '实际完成情况', expected],
      ] as const) {
        if (fact?.value !== '') continue;
        report({ key, cell: fact.cell, subject, related: other ? [other.cell] : [] });
      }
    }
  },
);
