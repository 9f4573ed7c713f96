import { abs, compare, round, subtract } from '../../quantity';
import { rule } from '../rule';
import { gradeOf } from '../support/scores';
import { totalScore, unroundedTotal } from '../support/totals';

const NEAR = '0.01';

/** E19: a total that earns one grade as printed and another with the execution score unrounded is shown in both readings. */
export const e19 = rule(
  {
    id: 'E19',
    slug: 'edge-of-grade',
    group: 'scoring',
    severity: 'info',
    basis: ['system', 'scheme'],
    messages: ['edge'],
    fixes: [],
  },
  ({ evaluation, scheme }, report) => {
    for (const form of evaluation.indicators) {
      const total = totalScore(form, evaluation);
      const carried = total?.figure ? unroundedTotal(form) : null;
      if (!total?.figure || carried === null) continue;
      const printed = total.figure.value;
      const [one, other] = [gradeOf(printed, scheme), gradeOf(carried, scheme)];
      if (one === other || compare(abs(subtract(printed, carried)), NEAR) > 0) continue;
      const values = { printed: one ?? '', carried: round(carried, 6), system: other ?? '' };
      report({ key: 'edge', cell: total.cell, subject: '总分', stated: total.text, values });
    }
  },
);
