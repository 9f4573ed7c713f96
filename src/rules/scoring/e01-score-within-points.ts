import { hasOwnStandard } from '../../compute';
import { compare, toNumber, type Decimal } from '../../quantity';
import type { Slot } from '../../evaluation';
import type { Facts } from '../facts';
import { rowRule } from '../rule';
import type { Report } from '../rule';
import { executionScores } from '../support/execution';
import { constant, replace } from '../support/fixes';
import { isExecutionRow, subjectOf } from '../support/indicators';
import { certainScore } from '../support/scores';

/** E01: no score is above its points, in the rows and in the execution row where the scheme caps it. */
export const e01 = rowRule(
  {
    id: 'E01',
    slug: 'score-within-points',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020', 'system'],
    messages: ['above'],
    fixes: ['fix'],
  },
  'named',
  ({ indicator }, report, facts) => {
    const { points, score } = indicator;
    if (!isAbove(points, score) || (isExecutionRow(indicator) && !facts.scheme.executionCapped)) return;
    const formula = hasOwnStandard(indicator) ? null : certainScore(indicator, facts.scheme);
    tell(facts, report, subjectOf(indicator), formula, points, score);
  },
  (facts, report) => {
    if (!facts.scheme.executionCapped) return;
    for (const funds of facts.evaluation.funds) {
      const { points, score } = funds.total?.slots ?? {};
      const formula = executionScores(funds, facts.scheme)[0] ?? null;
      tell(facts, report, funds.total?.subject ?? '', formula, points, score);
    }
  },
);

type Maybe = Slot | null | undefined;

const isAbove = (points: Maybe, score: Maybe): boolean =>
  points?.figure && score?.figure ? compare(score.figure.value, points.figure.value) > 0 : false;

/** `formula` is what the scheme's formula gives; without it the points themselves are expected. */
function tell(
  facts: Pick<Facts, 'tableCell'>,
  report: Report<'above'>,
  subject: string,
  formula: Decimal | null,
  points: Maybe,
  score: Maybe,
): void {
  if (!points?.figure || !score?.figure || !isAbove(points, score)) return;
  const expected = formula ?? points.figure.value;
  report({
    key: 'above',
    cell: score.cell,
    subject,
    stated: score.text,
    expected,
    values: { points: points.text },
    related: [points.cell],
    fix: score.source === 'typed' ? replace(facts, 'fix', score.cell, constant(toNumber(expected))) : null,
  });
}
