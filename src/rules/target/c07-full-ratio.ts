import { equal } from '../../quantity';
import { rowRule } from '../rule';
import { constant, replace } from '../support/fixes';
import { subjectOf } from '../support/indicators';
import { BOUNDED_RATIO } from '../support/lexicon';

/** C07: ≥100% of a ratio that cannot exceed 100 % means ＝100%. */
export const c07 = rowRule(
  {
    id: 'C07',
    slug: 'full-ratio',
    group: 'target',
    severity: 'info',
    basis: ['system'],
    messages: ['equals'],
    fixes: ['suggestion'],
  },
  'named',
  ({ indicator }, report, facts) => {
    const { target, name, row } = indicator;
    if (target?.value.kind !== 'number' || target.value.operator !== '≥') return;
    const { unit, value } = target.value.figure;
    if (
      unit !== '%' ||
      !equal(value, '100') ||
      !BOUNDED_RATIO.test(name.value) ||
      /增长|完成率/.test(name.value)
    )
      return;
    const own = row.cells.operator;
    const fix = replace(facts, 'suggestion', own?.cell ?? target.cell, constant(own ? '＝' : '＝100%'));
    report({
      key: 'equals',
      cell: target.cell,
      subject: subjectOf(indicator),
      stated: target.text,
      expected: '＝100%',
      fix,
    });
  },
);
