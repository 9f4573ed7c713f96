import {
  abs,
  compare,
  divide,
  equal,
  isZero,
  judgeChangeRate,
  judgeChangeRateFromChange,
  judgeDifference,
  judgeExact,
  judgeQuotient,
  judgeSum,
  negate,
  roundingInterval,
  shift,
  sign,
  subtract,
  sum,
  type Judgement,
  type Printed,
} from '../../quantity';
import { isCounted, MONEY, type TextFigure } from '../text/figures';

/** Amounts of money in 元, otherwise the measure word: only figures of one dimension are added. */
export const dimension = ({ unit }: TextFigure): string =>
  unit === null ? '' : (DIMENSIONS.get(unit) ?? unit);

// 编制45名，实有42人.
const DIMENSIONS = new Map([...Object.keys(MONEY).map((unit) => [unit, '元'] as const), ['名', '人']]);

/** A printed figure in another unit of its dimension (倍 and % are one), with the decimals that it then has. */
export function inUnit(figure: TextFigure, unit: string | null, minus = false): Printed {
  const power = powerOf(figure.unit) - powerOf(unit);
  const value = minus ? negate(abs(figure.value)) : figure.value;
  return { value: shift(value, power), decimals: figure.decimals - power };
}

const powerOf = (unit: string | null): number => (unit === null ? 0 : (POWERS.get(unit) ?? 0));

const POWERS = new Map([...Object.entries(MONEY), ['倍', 2]]);

/** Whole counts, people and points of a score are exact as printed; 412.07万人 and 28.4公里 are rounded. */
const isExact = (figure: TextFigure): boolean =>
  !['', '元', '%', '倍', '百分点'].includes(dimension(figure)) && isCounted(figure.unit, figure.decimals);

export function addUp(stated: TextFigure, parts: readonly TextFigure[]): Judgement {
  return addSigned(
    { figure: stated, minus: false },
    parts.map((figure) => ({ figure, minus: false })),
  );
}

/** Whether parts make a total; the interval is computed only where they do not make it exactly. */
export function isSum(stated: TextFigure, parts: readonly TextFigure[]): boolean {
  const reached = sum(parts.map((part) => inUnit(part, stated.unit).value));
  return equal(stated.value, reached) || isRight(addUp(stated, parts));
}

export interface Signed {
  readonly figure: TextFigure;
  readonly minus: boolean;
}

export function addSigned(stated: Signed, parts: readonly Signed[]): Judgement {
  const { unit } = stated.figure;
  const isWhole = wholeAmong([stated.figure, ...parts.map(({ figure }) => figure)]);
  return judgeSum(
    asPrinted(stated.figure, unit, stated.minus, (figure) => figure.size === 0 && isWhole(figure)),
    parts.map(({ figure, minus }) => asPrinted(figure, unit, minus, isWhole)),
    { exact: isExact(stated.figure) },
  );
}

/** The same where what is printed without decimals may be rounded, whatever stands beside it. */
export function addRounded({ figure, minus }: Signed, parts: readonly Signed[]): Judgement {
  return judgeSum(
    inUnit(figure, figure.unit, minus),
    parts.map((part) => inUnit(part.figure, figure.unit, part.minus)),
    { exact: isExact(figure) },
  );
}

/** As printed; what is whole has no rounding. */
const asPrinted = (
  figure: TextFigure,
  unit: string | null,
  minus: boolean,
  isWhole: (figure: TextFigure) => boolean,
): Printed => {
  const printed = inUnit(figure, unit, minus);
  return isWhole(figure) ? { ...printed, exact: true } : printed;
};

/** So many figures with decimals to each without say that zeros were left out. */
const TRIMMED = 2;

const isNever = (): boolean => false;

/** 0万元, or 340万元, among figures with decimals: exactly so, as their zeros were left out. */
function wholeAmong(figures: readonly TextFigure[]): (figure: TextFigure) => boolean {
  if (figures.every(({ decimals }) => decimals > 0)) return isNever;
  const finer = figures.filter(({ decimals }) => decimals > 0);
  const whole = figures.filter(({ decimals, size }) => decimals === 0 && size !== 0);
  const trimmed = finer.length > TRIMMED && finer.length >= TRIMMED * whole.length;
  return ({ decimals, size, unit }) =>
    decimals === 0 &&
    // 0亿元 may be some millions.
    (size === 0
      ? finer.length > 0 || unit === '万元' || unit === '元'
      : // A whole 元 among 分 is rounded.
        trimmed && unit !== '元' && finer.some((one) => one.unit === unit));
}

export function difference(stated: Signed, current: TextFigure, previous: TextFigure): Judgement {
  const unit = dimension(stated.figure) === '百分点' ? '%' : stated.figure.unit;
  const fine = [stated.figure, current, previous].some(({ decimals }) => decimals > 0);
  const isZeroAmong = ({ decimals, size }: TextFigure): boolean => fine && decimals === 0 && size === 0;
  return judgeDifference(
    inUnit(stated.figure, stated.figure.unit, stated.minus),
    asPrinted(current, unit, false, isZeroAmong),
    asPrinted(previous, unit, false, isZeroAmong),
    { exact: isExact(stated.figure) },
  );
}

/** Judged once for each share and whole, as several readings ask: figures are never changed. */
const judgedShares = new WeakMap<
  TextFigure,
  { part: TextFigure; whole: TextFigure; judged: Judgement | null }[]
>();

export function quotient(stated: TextFigure, part: TextFigure, whole: TextFigure): Judgement | null {
  const known = judgedShares.get(stated) ?? [];
  const same = known.find((each) => each.part === part && each.whole === whole);
  if (same) return same.judged;
  const judged = inStated(
    stated,
    judgeQuotient(inUnit(stated, '%'), inUnit(part, whole.unit), inUnit(whole, whole.unit), {
      exact: isExact(whole),
    }),
  );
  if (known.length === 0) judgedShares.set(stated, known);
  if (known.length < SHARES_KEPT) known.push({ part, whole, judged });
  return judged;
}

const SHARES_KEPT = 4;

/** Whether a share may be right at all: by doubles, generously. What does not fit needs no exact judgement. */
export function mayFit(stated: TextFigure, part: TextFigure, whole: TextFigure): boolean {
  const factor = stated.unit === '倍' ? 100 : 1;
  const given = stated.size * factor;
  // A cut figure is off by up to a whole unit of its last digit.
  const unit = 1.001 * factor * 10 ** -stated.decimals;
  const least = whole.size - whole.slack;
  if (least <= 0) return true;
  const [low, high] = [part.size - part.slack, part.size + part.slack];
  const lowest = (100 * low) / (low < 0 ? least : whole.size + whole.slack);
  const highest = (100 * high) / (high < 0 ? whole.size + whole.slack : least);
  return given >= lowest - unit - 1e-6 && given <= highest + unit + 1e-6;
}

const sizeOf = ({ figure, minus }: Signed): number => (minus ? -figure.size : figure.size);

/** As `inUnit` has it: what is taken away is below 0, whatever its own sign. */
const signedSize = ({ figure, minus }: Signed): number => (minus ? -Math.abs(figure.size) : figure.size);

/** The same of a change rate, from level and change: whether it may be exact. */
export function mayBeRate(rate: Signed, current: TextFigure, change: Signed): boolean {
  const moved = sizeOf(change);
  const base = current.size - moved;
  if (base <= current.slack + change.figure.slack) return true;
  const factor = rate.figure.unit === '倍' ? 100 : 1;
  const told = sizeOf(rate) * factor;
  return Math.abs((100 * moved) / base - told) <= factor * 10 ** -rate.figure.decimals + 1e-6;
}

/** The same of a change rate, from two levels: whether it may be exact. */
export function mayBeRateOf(rate: Signed, current: TextFigure, previous: TextFigure): boolean {
  if (previous.size <= 0) return true;
  const factor = rate.figure.unit === '倍' ? 100 : 1;
  const reached = (100 * (current.size - previous.size)) / previous.size;
  return Math.abs(reached - signedSize(rate) * factor) <= factor * 10 ** -rate.figure.decimals + 1e-6;
}

/** And of a sum. */
export function mayBeSum(stated: TextFigure, parts: readonly TextFigure[]): boolean {
  let [reached, most] = [0, Math.abs(stated.size)];
  for (const { size } of parts) {
    reached += size;
    most += Math.abs(size);
  }
  return Math.abs(reached - stated.size) <= 1e-9 * most;
}

/** And of a sum of what is added and taken away: whether it may be right, to the rounding of all its figures. */
export function mayAddUp(stated: Signed, parts: readonly Signed[]): boolean {
  let off = -signedSize(stated);
  let slack = halfOf(stated.figure);
  let most = Math.abs(off);
  for (const part of parts) {
    off += signedSize(part);
    slack += halfOf(part.figure);
    most += Math.abs(part.figure.size);
  }
  return Math.abs(off) <= slack + 1e-9 * most;
}

/** Half a unit of the last digit, of counts too. */
const halfOf = ({ unit, decimals }: TextFigure): number => 0.5 * 10 ** (powerOf(unit) - decimals);

/** And of a difference: whether it may be exact. */
export const mayBeDifference = (stated: Signed, current: TextFigure, previous: TextFigure): boolean =>
  Math.abs(current.size - previous.size - sizeOf(stated)) <=
  1e-9 * (Math.abs(current.size) + Math.abs(previous.size));

export function rateOf(stated: Signed, current: TextFigure, previous: TextFigure): Judgement | null {
  return inStated(
    stated.figure,
    judgeChangeRate(
      inUnit(stated.figure, '%', stated.minus),
      inUnit(current, previous.unit),
      inUnit(previous, previous.unit),
      { exact: isExact(current) },
    ),
  );
}

/** Two statements of one quantity: equal, or as near as their printed digits can tell. */
export function same(stated: TextFigure, earlier: TextFigure): Judgement {
  return isExact(stated)
    ? judgeExact(inUnit(stated, stated.unit), inUnit(earlier, stated.unit).value)
    : addUp(stated, [earlier]);
}

/** −1, 0 or 1 as one figure is less than, equal to or greater than another of its dimension. */
export function order(a: TextFigure, b: TextFigure): -1 | 0 | 1 {
  return compare(inUnit(a, '元').value, inUnit(b, '元').value);
}

/** A rate from level and change. A base that may be zero leaves the interval open upwards; on a base of 0 no rate holds. */
export function rateFromChange(stated: Signed, current: TextFigure, change: Signed): Judgement | null {
  const rate = inUnit(stated.figure, '%', stated.minus);
  const level = inUnit(current, current.unit);
  const moved = inUnit(change.figure, current.unit, change.minus);
  const exact = isExact(current);
  const judged = judgeChangeRateFromChange(rate, level, moved, { exact });
  if (judged) return inStated(stated.figure, judged);
  const base = subtract(level.value, moved.value);
  if (sign(base) < 0) return null;
  if (!isZero(base)) {
    const point = judgeChangeRateFromChange(rate, level, moved, { exact: true });
    if (point && point.verdict !== 'inconsistent') return inStated(stated.figure, point);
  }
  if (sign(moved.value) <= 0) return null;
  const low = exact ? moved.value : roundingInterval(moved).low;
  const least = subtract(exact ? level.value : roundingInterval(level).high, low);
  if (sign(low) <= 0) return null;
  // Nothing the year before, and exactly so.
  if (sign(least) <= 0) return null;
  const bound = judgeQuotient(
    rate,
    { value: low, decimals: 0 },
    { value: least, decimals: 0 },
    { exact: true },
  );
  if (!bound) return null;
  const meets = compare(roundingInterval(rate).high, bound.recomputed) >= 0;
  return inStated(stated.figure, { ...bound, verdict: meets ? 'within-rounding' : 'inconsistent' });
}

/** A rise that is greater than what it has led to: no rate of it holds. */
export function rateBeyond(stated: Signed, current: TextFigure, change: Signed): Judgement | null {
  const level = inUnit(current, current.unit).value;
  const moved = inUnit(change.figure, current.unit, change.minus).value;
  const base = subtract(level, moved);
  if (sign(base) >= 0 || sign(level) <= 0) return null;
  const recomputed = shift(divide(moved, base, stated.figure.decimals + 4), 2);
  return inStated(stated.figure, {
    recomputed,
    interval: { low: recomputed, high: recomputed },
    verdict: 'inconsistent',
  });
}

/** What was judged in percent, told in the stated unit (倍). */
function inStated(stated: TextFigure, judged: Judgement | null): Judgement | null {
  if (!judged || stated.unit !== '倍') return judged;
  const { low, high } = judged.interval;
  return {
    ...judged,
    recomputed: shift(judged.recomputed, -2),
    interval: { low: shift(low, -2), high: shift(high, -2) },
  };
}

export const isRight = (judged: Judgement | null): judged is Judgement =>
  judged !== null && judged.verdict !== 'inconsistent';

export { equal };
