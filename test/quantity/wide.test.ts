import { Big } from 'big.js';
import fc from 'fast-check';
import {
  negated,
  wide,
  wideOrder,
  wideProduct,
  wideQuotient,
  wideRound,
  wideShift,
  wideSum,
  written,
  type Rest,
} from '../../src/quantity/wide';

/** Decimals of up to forty digits, with zeros at the end, before and behind the point. */
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.integer({ min: 0, max: 30 }))
  .map(([units, places]) => {
    const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
    const number = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    return units < 0n ? `-${number}` : number;
  });

// Another library, which computes digit by digit, has to give the same.
const own = Big();
own.NE = -1e6;
own.PE = 1e6;
const plain = (value: Big): string => (value.eq(0) ? '0' : value.toString());
const MODES: readonly (readonly [Rest, 0 | 1 | 3])[] = [
  ['down', 0],
  ['halfUp', 1],
  ['up', 3],
];

test('decimals of any length are computed as another library computes them', () => {
  fc.assert(
    fc.property(decimals, decimals, fc.integer({ min: 0, max: 30 }), (a, b, places) => {
      fc.pre(!own(b).eq(0));
      expect(written(wide(a))).toBe(plain(own(a)));
      expect(written(wideSum(wide(a), wide(b)))).toBe(plain(own(a).plus(b)));
      expect(written(negated(wide(a)))).toBe(plain(own(a).neg()));
      expect(written(wideProduct(wide(a), wide(b)))).toBe(plain(own(a).times(b)));
      expect(wideOrder(wide(a), wide(b))).toBe(own(a).cmp(b));
      expect(wideOrder(wide(a), wide(a))).toBe(0);
      for (const [rest, mode] of MODES) {
        expect(written(wideRound(wide(a), places, rest))).toBe(plain(own(a).round(places, mode)));
        own.DP = places;
        own.RM = mode;
        expect(written(wideQuotient(wide(a), wide(b), places, rest))).toBe(plain(own(a).div(b)));
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['1.2e+21', '1200000000000000000000'],
  ['-1.25E-3', '-0.00125'],
  ['5e2', '500'],
  ['5.', '5'],
  ['.5', '0.5'],
  ['-.50', '-0.5'],
  ['007', '7'],
  ['-0.00', '0'],
  ['100', '100'],
])('%s is %s', (text, expected) => {
  expect(written(wide(text))).toBe(expected);
});

test.each(['', '-', '.', 'x', '0x10', ' 1', '1 ', '1e', '1.2.3', '+1', 'a1', '1a', 'e5'])(
  '%j is no decimal',
  (text) => {
    expect(() => wide(text)).toThrow(RangeError);
  },
);

test('places below zero are tens and hundreds', () => {
  expect(written(wideShift(wide('1.5'), 3))).toBe('1500');
  expect(written(wideShift(wide('1.5'), -3))).toBe('0.0015');
  expect(written(wideRound(wide('1250'), -2, 'halfUp'))).toBe('1300');
  expect(written(wideRound(wide('-1249'), -2, 'halfUp'))).toBe('-1200');
  expect(written(wideRound(wide('1201'), -2, 'up'))).toBe('1300');
  expect(written(wideRound(wide('1299'), -2, 'down'))).toBe('1200');
  expect(written(wideQuotient(wide('2500'), wide('2'), -2, 'halfUp'))).toBe('1300');
  expect(written(wideQuotient(wide('1'), wide('-3'), 2, 'up'))).toBe('-0.34');
});
