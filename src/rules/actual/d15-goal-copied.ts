import { rule } from '../rule';
import { comparableName } from '../support/indicators';

const SHORTEST = 10;

/** D15: 实际完成情况 is not the text of 预期目标 over again. */
export const d15 = rule(
  {
    id: 'D15',
    slug: 'goal-copied',
    group: 'actual',
    severity: 'warning',
    basis: ['measures2020'],
    messages: ['copied'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { expected, actual } of evaluation.goals) {
      if (!expected || !actual) continue;
      const [wanted, done] = [comparableName(expected.value), comparableName(actual.value)];
      if (done.length < SHORTEST || wanted !== done) continue;
      report({ key: 'copied', cell: actual.cell, subject: '实际完成情况', related: [expected.cell] });
    }
  },
);
