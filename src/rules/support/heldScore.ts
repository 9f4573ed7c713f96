import { compare, equal, toNumber } from '../../quantity';
import type { Operator } from '../../quantity';
import type { Facts } from '../facts';
import type { Report } from '../rule';
import { overshootPercent } from './completion';
import { constant, replace } from './fixes';
import { evaluatedRows, subjectOf, targetOf } from './indicators';
import { hasOwnStandard } from '../../compute';
import { certainScore } from './scores';

/**
 * Reports `score` for each row whose target has one of these signs and whose score is not what the formula gives. Not held:
 * rows with a standard of their own, scores above the points (E01), and points taken off far overfulfilment, which the
 * measures of 2020 leave to people.
 */
export function holdScores(facts: Facts, operators: readonly Operator[], report: Report<'score'>): void {
  for (const { indicator } of evaluatedRows(facts)) {
    const target = targetOf(indicator);
    const { score, points, actual } = indicator;
    if (target?.value.kind !== 'number' || target.value.operator === null || !actual) continue;
    if (!operators.includes(target.value.operator) || !score?.figure || !points?.figure) continue;
    if (hasOwnStandard(indicator) || compare(score.figure.value, points.figure.value) > 0) continue;
    const expected = certainScore(indicator, facts.scheme);
    if (expected === null || equal(score.figure.value, expected)) continue;
    if (overshootPercent(indicator, facts.scheme.overshootPercent) !== null) continue;
    report({
      key: 'score',
      cell: score.cell,
      subject: subjectOf(indicator),
      stated: score.text,
      expected,
      verdict: 'inconsistent',
      interval: { low: expected, high: expected },
      values: { target: target.text, actual: actual.text, points: points.text },
      related: [actual.cell, target.cell, points.cell],
      fix:
        score.source === 'typed'
          ? replace(facts, 'suggestion', score.cell, constant(toNumber(expected)))
          : null,
    });
  }
}
