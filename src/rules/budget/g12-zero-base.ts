import { isZero, subtract } from '../../quantity';

import { rule } from '../rule';
import { constant, replace } from '../support/fixes';

/** What is printed for a rate on nothing, in the words of a provincial finance department. */
const NOT_COMPARABLE = '--（基数为0，不可比）';

/** G12: a rate of change on a base of zero is no percentage. Where both years are zero, 0% is accepted. */
export const g12 = rule(
  {
    id: 'G12',
    slug: 'zero-base',
    group: 'budget',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['percent'],
    fixes: ['fix'],
  },
  (facts, report) => {
    for (const relation of facts.evaluation.relations) {
      const { kind, form, result, operands, subject } = relation;
      const [first, second] = operands.map(({ figure }) => figure?.value);
      if (kind !== 'changeRate' || !result.figure || first === undefined || second === undefined) continue;
      if (!isZero(form === 'fromChange' ? subtract(first, second) : second)) continue;
      if (isZero(first) && isZero(result.figure.value)) continue;
      report({
        key: 'percent',
        cell: result.cell,
        subject,
        stated: result.text,
        expected: NOT_COMPARABLE,
        related: operands.map(({ cell }) => cell),
        fix: replace(facts, 'fix', result.cell, constant(NOT_COMPARABLE)),
      });
    }
  },
);
