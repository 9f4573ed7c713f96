import { Big } from 'big.js';
import fc from 'fast-check';
import { add, divide, multiply, round, shift, subtract, sum, type Rounding } from '../../src/quantity';

/** Decimals as cells print them, some with more digits than a double holds, some with zeros at the end. */
const printed = fc
  .tuple(
    fc.boolean(),
    fc.oneof(fc.bigInt({ min: 0n, max: 99_999n }), fc.bigInt({ min: 0n, max: 10n ** 17n })),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([minus, units, places]) => {
    const digits = String(units).padStart(places + 1, '0');
    const at = digits.length - places;
    const number = places === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
    return minus && units !== 0n ? `-${number}` : number;
  });

const own = Big();
own.NE = -1e6;
own.PE = 1e6;
const plain = (value: Big): string => (value.eq(0) ? '0' : value.toString());
const MODES: Readonly<Record<'halfUp' | 'truncate', 0 | 1>> = { truncate: 0, halfUp: 1 };

test('decimals of few digits are computed as the library computes all of them', () => {
  fc.assert(
    fc.property(printed, printed, fc.integer({ min: -4, max: 6 }), (a, b, places) => {
      expect(add(a, b)).toBe(plain(own(a).plus(b)));
      expect(subtract(a, b)).toBe(plain(own(a).minus(b)));
      expect(multiply(a, b)).toBe(plain(own(a).times(b)));
      expect(shift(a, places)).toBe(places === 0 ? a : plain(own(a).times(`1e${places}`)));
      expect(round(a, places)).toBe(plain(own(a).round(places, 1)));
    }),
    { numRuns: 1000 },
  );
});

test('so are their quotients, in every rounding', () => {
  fc.assert(
    fc.property(printed, printed, fc.integer({ min: 0, max: 30 }), (a, b, places) => {
      fc.pre(!own(b).eq(0));
      for (const [rounding, mode] of Object.entries(MODES)) {
        own.DP = places;
        own.RM = mode;
        expect(divide(a, b, places, rounding as Rounding)).toBe(plain(own(a).div(b)));
      }
      const [floor, ceiling] = [divide(a, b, places, 'floor'), divide(a, b, places, 'ceiling')];
      const [low, high] = [own(floor).times(b), own(ceiling).times(b)];
      const [least, most] = own(b).gt(0) ? [low, high] : [high, low];
      expect(least.lte(a) && most.gte(a)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('and so are sums of many', () => {
  fc.assert(
    fc.property(fc.array(printed, { maxLength: 30 }), (values) => {
      expect(sum(values)).toBe(plain(values.reduce((total, value) => total.plus(value), own('0'))));
    }),
  );
});
