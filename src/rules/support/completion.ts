import { comparable, compare, compareMeasures, divide, shift, sign } from '../../quantity';
import type { Decimal, Operator } from '../../quantity';
import type { Indicator } from '../../evaluation';
import { targetOf } from './indicators';
import { AT_MOST } from './lexicon';

/** A number target and its actual value in one unit. */
export interface Compared {
  readonly operator: Operator | null;
  readonly target: Decimal;
  readonly actual: Decimal;
}

/** Target and actual as numbers in one unit; null when either is none or only about, or their units do not agree. */
export function compareNumbers(indicator: Indicator): Compared | null {
  if (compared.of !== indicator) compared = { of: indicator, found: compareFresh(indicator) };
  return compared.found;
}

// Many rules, one after the other, ask the same of the same row.
let compared: { readonly of: Indicator | null; readonly found: Compared | null } = { of: null, found: null };
let met: { readonly of: Indicator | null; readonly found: boolean | null } = { of: null, found: null };

function compareFresh(indicator: Indicator): Compared | null {
  const target = targetOf(indicator)?.value;
  const actual = indicator.actual?.value;
  if (target?.kind !== 'number' || actual?.kind !== 'number' || actual.approximate) return null;
  const pair = comparable(target.figure, actual.figure);
  return pair && { operator: target.operator, target: pair[0], actual: pair[1] };
}

/** Whether the target was met; null when the facts do not decide. */
export function isMet(indicator: Indicator): boolean | null {
  if (met.of !== indicator) met = { of: indicator, found: isMetFresh(indicator) };
  return met.found;
}

function isMetFresh(indicator: Indicator): boolean | null {
  const target = targetOf(indicator)?.value;
  const actual = indicator.actual?.value;
  if (!target || !actual) return null;
  const { outcome } = compareMeasures(target, actual, false);
  return outcome === 'unknown' ? null : outcome === 'met';
}

/** Whether a target wants little: 成本 ≤ 90 万元. */
export function isReverse(indicator: Indicator): boolean {
  const target = targetOf(indicator)?.value;
  return target?.kind === 'number' && AT_MOST.has(target.operator);
}

/**
 * Percent of the target that was reached, when that is at least `least`, more is better and the target is above zero; else
 * null.
 */
export function overshootPercent(indicator: Indicator, least: Decimal): Decimal | null {
  const numbers = compareNumbers(indicator);
  if (!numbers || isReverse(indicator)) return null;
  // Most rows do not come near: the cheap comparison first.
  if (Number(numbers.actual) * 100 < Number(numbers.target) * Number(least) * NEARLY) return null;
  if (sign(numbers.target) <= 0) return null;
  const percent = divide(shift(numbers.actual, 2), numbers.target, 2);
  return compare(percent, least) >= 0 ? percent : null;
}

const NEARLY = 0.999;

/** Whether the score is below the points, both being there. */
export function lostPoints({ points, score }: Indicator): boolean {
  return points?.figure && score?.figure ? compare(score.figure.value, points.figure.value) < 0 : false;
}
