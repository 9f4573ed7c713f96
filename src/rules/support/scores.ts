import { compare, decimalsOf, divide, multiply, round, subtract } from '../../quantity';
import type { Decimal } from '../../quantity';
import type { Indicator } from '../../evaluation';
import type { Scheme } from '../../schemes';
import type { Compared } from './completion';
import { compareNumbers } from './completion';

/**
 * The score that a number indicator's formula gives (财预〔2020〕10号: met is full, else in proportion; reverse
 * indicators by the scheme's formula), half-up to the scheme's decimals. Null where only a person can tell: no sign, an
 * overshot ＝, a zero target that more is better than.
 */
export function formulaScore(indicator: Indicator, scheme: Scheme): Decimal | null {
  const points = indicator.points?.figure?.value;
  const numbers = compareNumbers(indicator);
  if (points === undefined || !numbers) return null;
  const share = achievedShare(numbers, points, scheme);
  return share && (decimalsOf(share) <= scheme.scoreDecimals ? share : round(share, scheme.scoreDecimals));
}

// Digits carried before the one rounding at the end.
const CARRIED = 20;

function achievedShare(
  { operator, target, actual }: Compared,
  points: Decimal,
  scheme: Scheme,
): Decimal | null {
  const order = compare(actual, target);
  const zeroTarget = compare(target, '0') === 0;
  if (compare(target, '0') < 0) return null;
  if (operator === '≤' || operator === '<') {
    if (order < 0 || (order === 0 && operator === '≤')) return points;
    if (order === 0) return null;
    return zeroTarget ? '0' : exceeded(actual, target, points, scheme.reverseFormula);
  }
  if (operator === '=') {
    if (order === 0) return points;
    if (zeroTarget) return order < 0 ? points : '0';
    return order > 0 ? null : inProportion(actual, target, points);
  }
  if (operator === null || zeroTarget) return null;
  if (order > 0 || (order === 0 && operator === '≥')) return points;
  return order === 0 ? null : inProportion(actual, target, points);
}

function inProportion(actual: Decimal, target: Decimal, points: Decimal): Decimal {
  return compare(actual, '0') <= 0 ? '0' : divide(multiply(actual, points), target, CARRIED);
}

function exceeded(
  actual: Decimal,
  target: Decimal,
  points: Decimal,
  formula: Scheme['reverseFormula'],
): Decimal {
  if (formula === 'allOrNothing') return '0';
  if (formula === 'ratio') return divide(multiply(target, points), actual, CARRIED);
  const left = subtract(multiply(target, '2'), actual);
  return compare(left, '0') <= 0 ? '0' : divide(multiply(left, points), target, CARRIED);
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

/** A row whose score follows a standard of its own (a scoring note, a coefficient) is not held to the formula. */
export function hasOwnStandard(indicator: Indicator): boolean {
  const note = indicator.explanation?.value ?? '';
  return (indicator.row.cells.coefficient?.text ?? '') !== '' || /扣|得分|满分|计分|\d分/.test(note);
}
