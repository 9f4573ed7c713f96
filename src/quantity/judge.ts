import { decimalsOf, divide, equal, isZero, negate, shift, subtract, sum } from './decimal';
import {
  changeRateInterval,
  divideIntervals,
  halfUnit,
  intervalAround,
  intersects,
  pointInterval,
  roundingInterval,
  shiftInterval,
  subtractIntervals,
} from './interval';
import type { Decimal, Figure, Interval, Judgement } from './types';

/** A printed number: what judging needs of a `Figure`. */
export type Printed = Pick<Figure, 'value' | 'decimals'> & {
  /** Nothing was rounded off: it stands for itself alone. */
  readonly exact?: boolean;
};

export interface JudgeOptions {
  /** Counts, staff, points, targets and scores are exact as printed; amounts stand for their rounding interval. */
  readonly exact?: boolean;
}

// What a person is shown of a quotient's interval; the verdict is found with the full one.
const SHOWN_DECIMALS = 10;

/**
 * Holds a stated sum against its operands, all in one unit. Verdicts: exact, within-rounding (never with `exact`),
 * inconsistent. `signs`: 1 or −1 for each operand, 1 by default.
 */
export function judgeSum(
  stated: Printed,
  operands: readonly Printed[],
  options: JudgeOptions & { readonly signs?: readonly (1 | -1)[] } = {},
): Judgement {
  const signs = options.signs ?? [];
  const point = sum(operands.map(({ value }, index) => (signs[index] === -1 ? negate(value) : value)));
  // Whatever the signs, what was rounded off adds up.
  const rounded = operands.filter(({ exact }) => options.exact !== true && exact !== true);
  const interval =
    rounded.length === 0
      ? pointInterval(point)
      : intervalAround(point, sum(rounded.map(({ decimals }) => halfUnit(decimals))));
  return additive(stated, point, interval, options);
}

/** Holds a stated difference (增减额 = 本年 − 上年) against its operands, all in one unit, signs included. */
export function judgeDifference(
  stated: Printed,
  minuend: Printed,
  subtrahend: Printed,
  options: JudgeOptions = {},
): Judgement {
  const toInterval = intervalUnder(options);
  const interval = subtractIntervals(toInterval(minuend), toInterval(subtrahend));
  return additive(stated, subtract(minuend.value, subtrahend.value), interval, options);
}

/**
 * Holds a stated percent (执行率, 占比, 完成率: the number before the sign) against part ÷ whole × 100. Null when the
 * whole is zero, or may be zero within its rounding: then nothing can be held against it.
 */
export function judgeQuotient(
  stated: Printed,
  part: Printed,
  whole: Printed,
  options: JudgeOptions = {},
): Judgement | null {
  const toInterval = intervalUnder(options);
  const [parts, wholes] = [toInterval(part), toInterval(whole)];
  return percentage(stated, part.value, whole.value, (decimals) => divideIntervals(parts, wholes, decimals));
}

/**
 * Holds a stated 增减率 against (current − previous) ÷ previous × 100, signs included. Null when the base is or may be
 * zero, or is negative: a rate on it means nothing.
 */
export function judgeChangeRate(
  stated: Printed,
  current: Printed,
  previous: Printed,
  options: JudgeOptions = {},
): Judgement | null {
  const toInterval = intervalUnder(options);
  if (previous.value.startsWith('-')) return null;
  const [levels, bases] = [toInterval(current), toInterval(previous)];
  return percentage(stated, subtract(current.value, previous.value), previous.value, (decimals) => {
    const ratio = divideIntervals(levels, bases, decimals);
    return ratio && subtractIntervals(ratio, pointInterval('1'));
  });
}

/**
 * The same from the printed change: change ÷ (current − change) × 100. Null when the base is or may be zero, or is
 * negative.
 */
export function judgeChangeRateFromChange(
  stated: Printed,
  current: Printed,
  change: Printed,
  options: JudgeOptions = {},
): Judgement | null {
  const toInterval = intervalUnder(options);
  const base = subtract(current.value, change.value);
  if (base.startsWith('-')) return null;
  const [levels, changes] = [toInterval(current), toInterval(change)];
  return percentage(stated, change.value, base, (decimals) => changeRateInterval(levels, changes, decimals));
}

/** Holds a stated value against the one value that it must be: counts, points, scores. */
export function judgeExact(stated: Printed, expected: Decimal): Judgement {
  return {
    recomputed: expected,
    interval: pointInterval(expected),
    verdict: equal(stated.value, expected) ? 'exact' : 'inconsistent',
  };
}

function intervalUnder(options: JudgeOptions): (figure: Printed) => Interval {
  return (figure) =>
    options.exact === true || figure.exact === true ? pointInterval(figure.value) : roundingInterval(figure);
}

function additive(stated: Printed, point: Decimal, interval: Interval, options: JudgeOptions): Judgement {
  if (equal(stated.value, point)) return { recomputed: point, interval, verdict: 'exact' };
  const meets = intersects(intervalUnder(options)(stated), interval);
  return { recomputed: point, interval, verdict: meets ? 'within-rounding' : 'inconsistent' };
}

function percentage(
  stated: Printed,
  numerator: Decimal,
  denominator: Decimal,
  ratioTo: (decimals?: number) => Interval | null,
): Judgement | null {
  // Two places of the ratio become whole percents.
  const shown = isZero(denominator) ? null : ratioTo(SHOWN_DECIMALS + 2);
  if (!shown) return null;
  const interval = shiftInterval(shown, 2);
  const decimals = Math.max(stated.decimals, decimalsOf(stated.value));
  const percent = shift(numerator, 2);
  const recomputed = divide(percent, denominator, decimals);
  if (equal(stated.value, recomputed)) return { recomputed, interval, verdict: 'exact' };
  if (equal(stated.value, divide(percent, denominator, decimals, 'truncate'))) {
    return { recomputed, interval, verdict: 'truncated' };
  }
  // The stated percent is itself rounded, even where its operands are exact counts.
  const told = roundingInterval(stated);
  // What is shown is rounded outward: what it does not meet the full one does not meet, which takes long to compute.
  if (!intersects(told, interval)) return { recomputed, interval, verdict: 'inconsistent' };
  const full = ratioTo();
  const meets = full !== null && intersects(shiftInterval(told, -2), full);
  return { recomputed, interval, verdict: meets ? 'within-rounding' : 'inconsistent' };
}
