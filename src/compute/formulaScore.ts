import {
  compare,
  divide,
  greatest,
  isZero,
  multiply,
  subtract,
  type Decimal,
  type Operator,
} from '../quantity';
import type { Scheme } from '../schemes';

/** A number target and what was reached, in one unit. */
export interface Reached {
  /** null where none is printed. */
  readonly operator: Operator | null;
  readonly target: Decimal;
  readonly actual: Decimal;
}

export interface FormulaScore {
  readonly score: Decimal;
  /** Whether nobody could score it otherwise: not an overshot ＝ that the scheme leaves open, and no target without a sign. */
  readonly certain: boolean;
}

/**
 * The score of a number indicator: met is full, unmet in proportion, never below zero (财预〔2020〕10号); a reverse indicator
 * by the scheme's formula. Half-up to the scheme's decimals, from the exact quotient. Null where only a person can tell: a
 * negative target, ＞ and ＜ met just exactly, a zero that more is better than, an overshot ＝ where the scheme says so.
 *
 * @param points of the indicator
 */
export function formulaScore(
  { operator, target, actual }: Reached,
  points: Decimal,
  scheme: Scheme,
): FormulaScore | null {
  if (compare(target, '0') < 0) return null;
  const order = compare(actual, target);
  const zero = isZero(target);
  if ((operator === '<' || operator === '>') && (order === 0 || zero)) return null;
  if (operator === '≤' || operator === '<') {
    if (order <= 0) return { score: points, certain: true };
    return { score: zero ? '0' : exceeded(actual, target, points, scheme), certain: true };
  }
  if (zero) {
    if (operator === '≥') return null;
    return { score: order <= 0 ? points : '0', certain: operator === '=' };
  }
  const over = operator === '=' && order > 0;
  if (over && scheme.equalsOvershoot === 'review') return null;
  const certain = operator !== null && (!over || scheme.equalsOvershoot === 'full');
  const share = order < 0 ? part(greatest('0', actual), target, points, scheme) : points;
  return { score: share, certain };
}

/** `numerator ÷ denominator` of the points: one division and one rounding, so that no half is lost on the way. */
function part(numerator: Decimal, denominator: Decimal, points: Decimal, { scoreDecimals }: Scheme): Decimal {
  return divide(multiply(numerator, points), denominator, scoreDecimals);
}

function exceeded(actual: Decimal, target: Decimal, points: Decimal, scheme: Scheme): Decimal {
  switch (scheme.reverseFormula) {
    case 'allOrNothing':
      return '0';
    case 'ratio':
      return part(target, actual, points, scheme);
    case 'linear':
      return part(greatest('0', subtract(multiply(target, '2'), actual)), target, points, scheme);
  }
}
