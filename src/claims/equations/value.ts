import {
  add,
  divideIntervals,
  divide,
  isZero,
  multiply,
  multiplyIntervals,
  pointInterval,
  roundingInterval,
  shift,
  shiftInterval,
  subtract,
  subtractIntervals,
  sumIntervals,
  type Decimal,
  type Interval,
} from '../../quantity';
import { isCounted, MONEY, type TextFigure } from '../text/figures';
import { figuresIn, type Expression } from './expression';

/** What a calculation comes to: at the figures as printed, and at all that they may stand for. */
export interface Value {
  readonly point: Decimal;
  readonly interval: Interval;
}

const QUOTIENT_DECIMALS = 26;

/** The power of ten of a unit: 元 and pieces are 1, a percent a hundredth. */
export function powerOf(unit: string | null): number {
  if (unit === '%' || unit === '百分点') return -2;
  return MONEY[unit ?? ''] ?? (unit?.startsWith('万') ? 4 : 0);
}

/** The value in 元, pieces or parts of one; figures without a unit have `bare`. Null where something may be divided by nothing. */
export function valueOf(expression: Expression, bare: string | null): Value | null {
  const fine = figuresIn(expression).some(({ decimals, unit }) => decimals > 0 && unit !== '%');
  const read = (each: Expression): Value | null => {
    if ('figure' in each) return printed(each.figure, bare, fine);
    const [left, right] = [read(each.left), read(each.right)];
    if (!left || !right) return null;
    const [a, b] = [left.interval, right.interval];
    switch (each.operator) {
      case '+':
        return { point: add(left.point, right.point), interval: sumIntervals([a, b]) };
      case '-':
        return { point: subtract(left.point, right.point), interval: subtractIntervals(a, b) };
      case '×':
        return { point: multiply(left.point, right.point), interval: multiplyIntervals(a, b) };
      case '÷': {
        const interval = isZero(right.point) ? null : divideIntervals(a, b);
        return interval && { point: divide(left.point, right.point, QUOTIENT_DECIMALS), interval };
      }
    }
  };
  return read(expression);
}

/** Counts, 100% and whole numbers among whole numbers are exact; the rest is rounded to its last digit. */
function printed(figure: TextFigure, bare: string | null, fine: boolean): Value {
  const unit = figure.unit ?? bare;
  const power = powerOf(unit);
  const point = shift(figure.value, power);
  const isWhole = figure.decimals === 0 && (!fine || unit === null || unit === '%');
  const exact =
    isWhole || (unit !== null && !(unit in MONEY) && unit !== '%' && isCounted(unit, figure.decimals));
  return { point, interval: exact ? pointInterval(point) : shiftInterval(roundingInterval(figure), power) };
}
