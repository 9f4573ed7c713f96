import { compare, divide, isZero, shift, sign } from './decimal';
import type { Decimal, Figure, Measure, PartialDate } from './types';
import { inBaseUnit, unitsAgree } from './units';

/** How an actual value stands to its target. */
export interface Achievement {
  readonly outcome: 'met' | 'unmet' | 'unknown';
  /** Actual as percent of the target, two decimals; null where that means nothing (dates, tiers, a target of zero). */
  readonly percent: Decimal | null;
  /** Why the outcome is unknown. */
  readonly why: 'missing' | 'qualitative' | 'approximate' | 'units' | 'kinds' | 'date' | null;
}

const unknown = (why: NonNullable<Achievement['why']>): Achievement => ({
  outcome: 'unknown',
  percent: null,
  why,
});
const decided = (met: boolean, percent: Decimal | null = null): Achievement => ({
  outcome: met ? 'met' : 'unmet',
  percent,
  why: null,
});

/**
 * Holds a 完成值 against its 指标值. A target without an operator counts as "reach at least this", as `=` does
 * (overshoot meets it). A tier states its own outcome: only the first is met. What the texts cannot decide is unknown.
 *
 * @param percents whether the percent is wanted, too: most callers ask for the outcome alone
 */
export function compareMeasures(target: Measure, actual: Measure, percents = true): Achievement {
  if (actual.kind === 'blank' || actual.kind === 'placeholder' || actual.kind === 'none')
    return unknown('missing');
  if (target.kind === 'blank' || target.kind === 'placeholder' || target.kind === 'none')
    return unknown('missing');
  if (actual.kind === 'tier') return decided(actual.tier === 1);
  if (target.kind === 'date')
    return actual.kind === 'date' ? compareDates(target.date, actual.date) : unknown('kinds');
  if (target.kind === 'tier' || target.kind === 'qualitative') return unknown('qualitative');
  if (actual.kind !== 'number') return unknown(actual.kind === 'qualitative' ? 'qualitative' : 'kinds');
  if (target.kind === 'range') return compareRange(target, actual);
  if (actual.approximate) return unknown('approximate');
  const pair = comparable(target.figure, actual.figure);
  if (!pair) return unknown('units');
  const [wanted, reached] = pair;
  const order = compare(reached, wanted);
  const percent = !percents || isZero(wanted) ? null : divide(shift(reached, 2), wanted, 2);
  return decided(fulfils(target.operator, order, isZero(wanted)), percent);
}

function fulfils(
  operator: (Measure & { kind: 'number' })['operator'],
  order: -1 | 0 | 1,
  zero: boolean,
): boolean {
  if (operator === '≤') return order <= 0;
  if (operator === '<') return order < 0;
  // = 0 accidents: any is one too many.
  if (zero && (operator === '=' || operator === null)) return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}

function compareRange(
  target: Measure & { kind: 'range' },
  actual: Measure & { kind: 'number' },
): Achievement {
  if (actual.approximate) return unknown('approximate');
  const low = comparable(target.low, actual.figure);
  const high = comparable(target.high, actual.figure);
  if (!low || !high) return unknown('units');
  return decided(compare(low[1], low[0]) >= 0 && compare(high[1], high[0]) <= 0);
}

/**
 * Target and actual in one unit; null when their units differ, or when one looks like a fraction of the other's
 * percent (0.95 beside 95%).
 */
export function comparable(target: Figure, actual: Figure): readonly [Decimal, Decimal] | null {
  if (!unitsAgree(target.unit, actual.unit)) return null;
  const percent = target.unit === '%' || actual.unit === '%';
  if (percent && target.unit !== actual.unit) {
    const [bare, signed] = target.unit === '%' ? [actual, target] : [target, actual];
    const fraction = sign(bare.value) > 0 && compare(bare.value, '1') <= 0 && compare(signed.value, '2') > 0;
    if (fraction) return null;
  }
  // A bare actual value beside 10万人 is written in the same scale.
  const wanted = inBaseUnit(target.value, target.unit);
  const reached = inBaseUnit(actual.value, actual.unit);
  if (wanted.base !== '' && actual.unit === null) return [target.value, actual.value];
  if (reached.base !== '' && target.unit === null) return [target.value, actual.value];
  return [wanted.value, reached.value];
}

/** A deadline without a day is met within its month, one without a month within its year; a missing year is the other's. */
function compareDates(target: PartialDate, actual: PartialDate): Achievement {
  if (target.year !== null && actual.year !== null && target.year !== actual.year) {
    return decided(actual.year < target.year);
  }
  if (target.month === null && target.year !== null && target.year === actual.year) return decided(true);
  if (target.month === null || actual.month === null) return unknown('date');
  if (target.month !== actual.month) return decided(actual.month < target.month);
  if (target.day === null) return decided(true);
  if (actual.day !== null) return decided(actual.day <= target.day);
  return target.day >= lastDay(target.month) ? decided(true) : unknown('date');
}

function lastDay(month: number): number {
  if (month === 2) return 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
