import { compare, sign } from '../../quantity';
import type { Figure } from '../../quantity';
import { rowRule } from '../rule';
import { subjectOf, targetOf } from '../support/indicators';

/** C05: target and actual value are both percents or both fractions (1 = 100 %), not 95 beside 0.95. */
export const c05 = rowRule(
  {
    id: 'C05',
    slug: 'percent-or-fraction',
    group: 'target',
    severity: 'warning',
    basis: ['system'],
    messages: ['mixed'],
    fixes: [],
  },
  'evaluated',
  ({ indicator }, report) => {
    const target = targetOf(indicator);
    const { actual, name } = indicator;
    if (target?.value.kind !== 'number' || actual?.value.kind !== 'number') return;
    const [a, b] = [target.value.figure, actual.value.figure];
    const ratio = /率|度|比例|比重|占比/.test(name.value) || a.unit === '%' || b.unit === '%';
    if (!ratio || !(isFraction(a) ? isPercent(b) : isFraction(b) && isPercent(a))) return;
    report({
      key: 'mixed',
      cell: actual.cell,
      subject: subjectOf(indicator),
      stated: actual.text,
      values: { target: target.text },
      related: [target.cell],
    });
  },
);

const isFraction = ({ value, unit }: Figure): boolean =>
  unit === null && sign(value) > 0 && compare(value, '1') <= 0;

// Up to one percent a percent and a fraction cannot be told apart.
const isPercent = ({ value, unit }: Figure): boolean =>
  (unit === '%' || unit === null) && compare(value, '2') > 0 && compare(value, '200') <= 0;
