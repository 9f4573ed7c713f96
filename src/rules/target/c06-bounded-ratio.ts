import { compare, sign } from '../../quantity';
import { rowRule } from '../rule';
import { subjectOf } from '../support/indicators';
import { BOUNDED_RATIO, SATISFACTION } from '../support/lexicon';

/** C06: a ratio that cannot exceed 100 % (合格率, 满意度, 覆盖率 …; not 完成率 or 增长率) lies between 0 and 100. */
export const c06 = rowRule(
  {
    id: 'C06',
    slug: 'bounded-ratio',
    group: 'target',
    severity: 'error',
    basis: ['system'],
    messages: ['outside'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    if (!BOUNDED_RATIO.test(indicator.name.value) || /增长|提[高升]|完成率/.test(indicator.name.value))
      return;
    for (const fact of [indicator.target, indicator.adjustedTarget, indicator.actual]) {
      if (fact?.value.kind !== 'number' || fact.value.figure.unit !== '%') continue;
      const { value } = fact.value.figure;
      // Nobody asks and finds no satisfaction at all.
      const least = SATISFACTION.test(indicator.name.value) ? 1 : 0;
      if (compare(value, '100') <= 0 && sign(value) >= least) continue;
      report({ key: 'outside', cell: fact.cell, subject: subjectOf(indicator), stated: fact.text });
    }
  },
);
