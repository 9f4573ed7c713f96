import { equal } from '../../quantity';
import { rowRule } from '../rule';
import { constant, replace } from '../support/fixes';
import { subjectOf } from '../support/indicators';
import { BOUNDED_RATIO, POSITIVE_NAME, REVERSE_NAME } from '../support/lexicon';

/** C02: a number target has its sign (＞ ≥ ＝ ＜ ≤), in its cell or in the column of signs. */
export const c02 = rowRule(
  {
    id: 'C02',
    slug: 'sign-missing',
    group: 'target',
    severity: 'warning',
    basis: ['system', 'form'],
    messages: ['missing'],
    fixes: ['suggestion'],
  },
  'named',
  ({ indicator }, report, facts) => {
    const { target } = indicator;
    // What is only about is C15's: no sign makes it sure.
    if (target?.value.kind !== 'number' || target.value.operator !== null || target.value.approximate) return;
    const name = indicator.name.value;
    const reverse = REVERSE_NAME.test(name);
    const { figure } = target.value;
    const full = BOUNDED_RATIO.test(name) && figure.unit === '%' && equal(figure.value, '100');
    const sign = full || reverse === POSITIVE_NAME.test(name) ? '＝' : reverse ? '≤' : '≥';
    // A column of its own wants the sign there; the number stays where it is.
    const own = indicator.row.cells.operator;
    const place = own?.cell ?? target.cell;
    const expected = own ? sign : sign + figure.value + (figure.unit ?? '');
    report({
      key: 'missing',
      cell: target.cell,
      subject: subjectOf(indicator),
      stated: target.text,
      values: { suggestion: expected },
      fix: replace(facts, 'suggestion', place, constant(expected)),
    });
  },
);
