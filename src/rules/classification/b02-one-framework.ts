import { rule } from '../rule';
import { classPairs } from '../support/indicators';

/** B02: 成本 is a class under 产出 (2020) or a first level (2021), not both in one grid. */
export const b02 = rule(
  {
    id: 'B02',
    slug: 'one-framework',
    group: 'classification',
    severity: 'warning',
    basis: ['measures2020', 'guide2021'],
    messages: ['mixed'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) {
      const classes = classPairs(form);
      const asLevel = classes.find(({ level1 }) => level1 === '成本')?.first.level1;
      const asClass = classes.find(({ level1, level2 }) => level1 === '产出' && level2 === '成本')?.first
        .level2;
      if (!asLevel || !asClass) continue;
      report({ key: 'mixed', cell: asClass.cell, subject: asClass.value, related: [asLevel.cell] });
    }
  },
);
