import { compare, equal, toNumber } from '../../quantity';
import { rule } from '../rule';
import { executionScores } from '../support/execution';
import { constant, replace } from '../support/fixes';
import { shownOf } from '../support/indicators';

/** E06: the execution row scores its points times the execution rate, by most schemes at most its points. */
export const e06 = rule(
  {
    id: 'E06',
    slug: 'execution-score',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020', 'scheme'],
    messages: ['score'],
    fixes: ['fix', 'suggestion'],
  },
  (facts, report) => {
    for (const funds of facts.evaluation.funds) {
      const slots = funds.total?.slots;
      const score = slots?.score;
      const points = slots?.points;
      const allowed = executionScores(funds, facts.scheme);
      const [expected] = allowed;
      if (!score?.figure || !points?.figure || expected === undefined) continue;
      const stated = score.figure.value;
      const above = compare(stated, points.figure.value) > 0;
      // Above its points: E01 tells it.
      if ((above && facts.scheme.executionCapped) || allowed.some((value) => equal(value, stated))) continue;
      const operands = [slots?.adjusted ?? slots?.budget, slots?.executed, points];
      report({
        key: 'score',
        cell: score.cell,
        subject: funds.total?.subject ?? '',
        stated: score.text,
        expected,
        verdict: 'inconsistent',
        interval: { low: expected, high: expected },
        values: { points: points.text, rate: shownOf(slots?.rate) },
        related: operands.flatMap((slot) => (slot ? [slot.cell] : [])),
        fix:
          score.source === 'typed'
            ? replace(facts, 'suggestion', score.cell, constant(toNumber(expected)))
            : null,
      });
    }
  },
);
