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
      const [wanted, done] = [expected?.value, actual?.value];
      if (expected && wanted === '') {
        report({
          key: 'noExpected',
          cell: expected.cell,
          subject: '预期目标',
          related: actual ? [actual.cell] : [],
        });
      }
      if (actual && done === '') {
        report({
          key: 'noActual',
          cell: actual.cell,
          subject: '实际完成情况',
          related: expected ? [expected.cell] : [],
        });
      }
    }
  },
);
