import fc from 'fast-check';
import {
  add,
  changeRateInterval,
  compare,
  divide,
  divideIntervals,
  intersects,
  judgeChangeRate,
  judgeChangeRateFromChange,
  judgeQuotient,
  judgeSum,
  multiply,
  multiplyIntervals,
  pointInterval,
  round,
  roundingInterval,
  shift,
  subtract,
  subtractIntervals,
  sumIntervals,
  type Decimal,
  type Interval,
} from '../../src/quantity';

const precise = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((units) => shift(String(units), -4));
const positive = fc.integer({ min: 200, max: 10_000_000 }).map((units) => shift(String(units), -4));
const count = (value: number) => ({ value: String(value), decimals: 0 });
const places = fc.integer({ min: 0, max: 3 });

const printed = (value: Decimal, decimals: number) => ({ value: round(value, decimals), decimals });
const withinHalfAUnit: fc.Arbitrary<{ value: Decimal; interval: Interval }> = fc
  .tuple(precise, places)
  .map(([value, decimals]) => ({ value, interval: roundingInterval(printed(value, decimals)) }));

test('a printed figure stands for half a unit to both sides', () => {
  expect(roundingInterval({ value: '365.8', decimals: 1 })).toEqual({ low: '365.75', high: '365.85' });
  expect(roundingInterval({ value: '890', decimals: 0 })).toEqual({ low: '889.5', high: '890.5' });
  expect(roundingInterval({ value: '15000', decimals: -3 })).toEqual({ low: '14500', high: '15500' });
});

const contains = ({ low, high }: Interval, value: Decimal): boolean =>
  compare(low, value) <= 0 && compare(value, high) <= 0;

test('quotients and rates are rounded outward', () => {
  const [third, thirds] = [`0.${'3'.repeat(26)}`, `0.${'3'.repeat(25)}4`];
  expect(divideIntervals({ low: '1', high: '1' }, { low: '3', high: '3' })).toEqual({
    low: third,
    high: thirds,
  });
  expect(divideIntervals({ low: '-1', high: '-1' }, { low: '3', high: '3' })).toEqual({
    low: `-${thirds}`,
    high: `-${third}`,
  });
  expect(divideIntervals({ low: '-1', high: '2' }, { low: '1', high: '4' })).toEqual({
    low: '-1',
    high: '2',
  });
  expect(divideIntervals({ low: '1', high: '2' }, { low: '-4', high: '-1' })).toEqual({
    low: '-2',
    high: '-0.25',
  });
  const [of, one] = [pointInterval('4'), pointInterval('1')];
  expect(changeRateInterval(of, one)).toEqual({ low: third, high: thirds });
  // A base of 8 to 10 that fell, or rose, by 1 to 2.
  expect(changeRateInterval({ low: '6', high: '8' }, { low: '-2', high: '-2' })).toEqual({
    low: '-0.25',
    high: '-0.2',
  });
  expect(changeRateInterval({ low: '10', high: '12' }, { low: '2', high: '2' })).toEqual({
    low: '0.2',
    high: '0.25',
  });
  expect(changeRateInterval({ low: '0', high: '2' }, { low: '-2', high: '-2' })).toEqual({
    low: '-1',
    high: '-0.5',
  });
  expect(changeRateInterval({ low: '4', high: '5' }, { low: '-1', high: '1' })).toEqual({
    low: '-0.2',
    high: thirds,
  });
  expect(changeRateInterval({ low: '-1', high: '2' }, { low: '-4', high: '-3' })).toEqual({
    low: '-1.5',
    high: '-0.6',
  });
  expect(changeRateInterval({ low: '-0.5', high: '2' }, { low: '-4', high: '-1' })).toEqual({
    low: '-2',
    high: `-${third}`,
  });
  expect(changeRateInterval({ low: '1', high: '2' }, { low: '0', high: '1' })).toBeNull();
});

test('a product lies in the product of the intervals, whatever the signs', () => {
  fc.assert(
    fc.property(withinHalfAUnit, withinHalfAUnit, (a, b) =>
      contains(multiplyIntervals(a.interval, b.interval), multiply(a.value, b.value)),
    ),
  );
  expect(multiplyIntervals({ low: '-2', high: '3' }, { low: '-5', high: '4' })).toEqual({
    low: '-15',
    high: '12',
  });
});

test('touching intervals meet', () => {
  expect(intersects({ low: '2', high: '3' }, { low: '1', high: '2' })).toBe(true);
  expect(intersects({ low: '2', high: '3' }, { low: '1', high: '1.99' })).toBe(false);
  expect(intersects({ low: '1', high: '2' }, { low: '2', high: '3' })).toBe(true);
  expect(intersects({ low: '1', high: '1.99' }, { low: '2', high: '3' })).toBe(false);
});

test('nothing is divided by what may be zero', () => {
  expect(divideIntervals(pointInterval('1'), { low: '0', high: '1' })).toBeNull();
  expect(divideIntervals(pointInterval('1'), { low: '-1', high: '1' })).toBeNull();
  expect(divideIntervals(pointInterval('1'), { low: '-2', high: '-1' })).toEqual({ low: '-1', high: '-0.5' });
});

test('every operation holds what its true values give', () => {
  fc.assert(
    fc.property(withinHalfAUnit, withinHalfAUnit, (a, b) => {
      expect(contains(sumIntervals([a.interval, b.interval]), add(a.value, b.value))).toBe(true);
      expect(contains(sumIntervals([a.interval, b.interval], [1, -1]), subtract(a.value, b.value))).toBe(
        true,
      );
      expect(contains(subtractIntervals(a.interval, b.interval), subtract(a.value, b.value))).toBe(true);
      const quotients = divideIntervals(a.interval, b.interval);
      expect(quotients === null || contains(quotients, divide(a.value, b.value, 40, 'floor'))).toBe(true);
      const rates = changeRateInterval(a.interval, b.interval);
      const rate = rates && divide(b.value, subtract(a.value, b.value), 40, 'floor');
      expect(rates === null || rate === null || contains(rates, rate)).toBe(true);
    }),
  );
});

test('figures that were computed from the full amounts and rounded are never called inconsistent', () => {
  fc.assert(
    fc.property(positive, positive, places, places, (current, previous, decimals, rateDecimals) => {
      const change = subtract(current, previous);
      const rate = divide(shift(change, 2), previous, 30);
      const share = divide(shift(current, 2), previous, 30);
      const stated = printed(rate, rateDecimals);
      const now = printed(current, decimals);
      const before = printed(previous, decimals);
      const verdicts = [
        judgeChangeRate(stated, now, before)?.verdict,
        judgeChangeRateFromChange(stated, now, printed(change, decimals))?.verdict,
        judgeQuotient(printed(share, rateDecimals), now, before)?.verdict,
        judgeSum(now, [before, printed(change, decimals)]).verdict,
      ];
      expect(verdicts).not.toContain('inconsistent');
    }),
  );
});

test('a figure one unit off what exact counts give is inconsistent', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.constantFrom(-1, 1), (a, b, slip) => {
      expect(judgeSum(count(a + b), [count(a), count(b)], { exact: true }).verdict).toBe('exact');
      expect(judgeSum(count(a + b + slip), [count(a), count(b)], { exact: true }).verdict).toBe(
        'inconsistent',
      );
    }),
  );
});
