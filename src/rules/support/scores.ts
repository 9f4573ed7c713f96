import { formulaScore } from '../../compute';
import { compare, multiply, round } from '../../quantity';
import type { Decimal } from '../../quantity';
import type { Indicator } from '../../evaluation';
import type { Scheme } from '../../schemes';
import { compareNumbers } from './completion';

/**
 * The score that a number indicator must have, half-up to the scheme's decimals. Null where only a person can tell, and
 * where a person could as well score otherwise: no sign, an overshot ＝.
 */
export function certainScore(indicator: Indicator, scheme: Scheme): Decimal | null {
  const points = indicator.points?.figure?.value;
  const numbers = compareNumbers(indicator);
  if (points === undefined || !numbers) return null;
  const scored = formulaScore(numbers, points, scheme);
  return scored?.certain === true ? scored.score : null;
}

/**
 * The scores that a tier of qualitative completion allows, each rounded to the scheme's decimals. `high` itself is
 * allowed in the first tier only.
 */
export function tierScores(
  tier: 1 | 2 | 3,
  points: Decimal,
  scheme: Scheme,
): { low: Decimal; high: Decimal } {
  const [first, second, third] = scheme.tiers;
  const band = tier === 1 ? first : tier === 2 ? second : third;
  const of = (share: string): Decimal => round(multiply(points, share), scheme.scoreDecimals);
  return { low: of(band.low), high: of(band.high) };
}

/** The name of the grade that a total earns under a scheme; null below every grade. */
export function gradeOf(total: Decimal, scheme: Scheme): string | null {
  return scheme.grades.find(({ from }) => compare(total, from) >= 0)?.name ?? null;
}
