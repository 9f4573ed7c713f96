import { compare, equal, toNumber } from '../../quantity';
import type { Operator } from '../../quantity';
import type { Report, RowFacts, RowView } from '../rule';
import { overshootPercent } from './completion';
import { constant, replace } from './fixes';
import { subjectOf, targetOf } from './indicators';
import { hasOwnStandard } from '../../compute';
import { certainScore } from './scores';

/**
 * Reports `score` for a row whose target has one of these signs and whose score is not what the formula gives. Not held:
 * rows with a standard of their own, scores above the points (E01), and points taken off far overfulfilment, which the
 * measures of 2020 leave to people.
 */
export function holdScore(
  { indicator }: RowView,
  operators: readonly Operator[],
  report: Report<'score'>,
  facts: RowFacts,
): void {
  const target = targetOf(indicator);
  const { score, points, actual } = indicator;
  if (target?.value.kind !== 'number' || target.value.operator === null || !actual) return;
  if (!operators.includes(target.value.operator) || !score?.figure || !points?.figure) return;
  if (hasOwnStandard(indicator) || compare(score.figure.value, points.figure.value) > 0) return;
  const expected = certainScore(indicator, facts.scheme);
  if (expected === null || equal(score.figure.value, expected)) return;
  if (overshootPercent(indicator, facts.scheme.overshootPercent) !== null) return;
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
