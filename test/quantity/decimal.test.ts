import fc from 'fast-check';
import {
  abs,
  add,
  compare,
  convertFigure,
  convertMoney,
  decimalsOf,
  divide,
  equal,
  fromNumber,
  isDecimal,
  MONEY_UNITS,
  multiply,
  negate,
  round,
  shift,
  subtract,
  sum,
  toNumber,
  toText,
  truncate,
  type Decimal,
  type Rounding,
} from '../../src/quantity';

/** Decimals of up to nine digits before and four after the point. */
const decimals: fc.Arbitrary<Decimal> = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([units, places]) => shift(String(units), -places));

test('arithmetic is exact', () => {
  expect(add('0.1', '0.2')).toBe('0.3');
  expect(subtract('1679.56', '2008.35')).toBe('-328.79');
  expect(multiply('1.005', '100')).toBe('100.5');
  expect(sum(['90.72', '1.52', '8.68'])).toBe('100.92');
  expect(sum([])).toBe('0');
  expect(negate('0')).toBe('0');
  expect(multiply('-0.5', '0')).toBe('0');
  expect(round('-0.004', 2)).toBe('0');
  expect(shift('1', -8)).toBe('0.00000001');
  expect(shift('1', 30)).toBe(`1${'0'.repeat(30)}`);
});

test.each([
  ['1.005', 2, '1.01'],
  ['-1.005', 2, '-1.01'],
  ['2.5', 0, '3'],
  ['-2.5', 0, '-3'],
  ['89.995', 2, '90'],
  ['1250', -2, '1300'],
  ['0.5', 3, '0.5'],
])('round %s to %d decimals is %s, as Excel does', (value, places, expected) => {
  expect(round(value, places)).toBe(expected);
});

test('floor and ceiling are to one side, whatever the sign', () => {
  expect(['floor', 'ceiling'].map((side) => round('2.55', 1, side as Rounding))).toEqual(['2.5', '2.6']);
  expect(['floor', 'ceiling'].map((side) => round('-2.55', 1, side as Rounding))).toEqual(['-2.6', '-2.5']);
  expect(round('1.50', 2)).toBe('1.5');
  expect(round('15', -1)).toBe('20');
});

test('numbers are compared digit for digit, however many there are', () => {
  expect(compare('90071992547409931', '90071992547409930')).toBe(1);
  expect(compare('90071992547409930', '90071992547409931')).toBe(-1);
  expect(compare('1', '90071992547409931')).toBe(-1);
  expect(compare('90071992547409931', '1')).toBe(1);
  expect(compare('0.1', '0.10')).toBe(0);
  expect(equal('1.0', '1')).toBe(true);
  expect(equal('90071992547409930', '90071992547409931')).toBe(false);
  expect(() => divide('1', '0.0', 2)).toThrow('division by zero');
});

test('truncate cuts towards zero', () => {
  expect(truncate('20.9459', 2)).toBe('20.94');
  expect(truncate('-20.9459', 2)).toBe('-20.94');
});

test('divide rounds once, to any side', () => {
  expect(divide('1', '3', 4)).toBe('0.3333');
  expect(divide('2', '3', 4)).toBe('0.6667');
  expect(divide('-2', '3', 2, 'floor')).toBe('-0.67');
  expect(divide('-2', '3', 2, 'ceiling')).toBe('-0.66');
  expect(divide('2', '-3', 2, 'truncate')).toBe('-0.66');
  expect(() => divide('1', '0', 2)).toThrow(RangeError);
});

test.each([
  [328.789_999_999_999_96, '328.79'],
  [0.1 + 0.2, '0.3'],
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
  [-0, '0'],
  [1260.8, '1260.8'],
  [9_007_199_254_740_991, '9007199254740991'],
])('%d stands for %s', (number, expected) => {
  expect(fromNumber(number)).toBe(expected);
});

test('no decimal stands for what is no finite number', () => {
  expect([Number.NaN, Infinity, -Infinity].map(fromNumber)).toEqual([null, null, null]);
});

test('fixed text', () => {
  expect(toText('1260.8', 2)).toBe('1260.80');
  expect(toText('-0.001', 2)).toBe('0.00');
  expect(toText('5', 0)).toBe('5');
  expect(toText('1250', -2)).toBe('1300');
});

test('amounts in other units', () => {
  expect(convertMoney('226145100', '元', '万元')).toBe('22614.51');
  expect(convertMoney('1.5', '亿元', '万元')).toBe('15000');
  expect(convertFigure({ value: '1.5', decimals: 1, unit: '亿元', text: '1.5亿元' }, '万元')).toMatchObject({
    value: '15000',
    decimals: -3,
    unit: '万元',
  });
});

describe('properties', () => {
  test('sums agree with big integers', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), { maxLength: 8 }), (units) => {
        const total = units.reduce((a, b) => a + b, 0n);
        expect(equal(sum(units.map((unit) => shift(String(unit), -3))), shift(String(total), -3))).toBe(true);
      }),
    );
  });

  test('rounding moves by half a unit at most, and to the last place', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 4 }), (value, places) => {
        const rounded = round(value, places);
        expect(decimalsOf(rounded)).toBeLessThanOrEqual(places);
        expect(compare(abs(subtract(rounded, value)), shift('5', -places - 1))).toBeLessThanOrEqual(0);
        expect(round(negate(value), places)).toBe(negate(rounded));
      }),
    );
  });

  test('divide encloses the quotient', () => {
    fc.assert(
      fc.property(decimals, decimals, fc.integer({ min: 0, max: 12 }), (a, b, places) => {
        fc.pre(!equal(b, '0'));
        const low = divide(a, b, places, 'floor');
        const high = divide(a, b, places, 'ceiling');
        const [over, under] = compare(b, '0') > 0 ? [high, low] : [low, high];
        expect(compare(multiply(under, b), a)).toBeLessThanOrEqual(0);
        expect(compare(multiply(over, b), a)).toBeGreaterThanOrEqual(0);
        expect(compare(subtract(high, low), shift('1', -places))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('a decimal of 15 digits survives being a double', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(fromNumber(toNumber(value))).toBe(value);
        expect(isDecimal(value)).toBe(true);
      }),
    );
  });

  test('units of money convert there and back', () => {
    fc.assert(
      fc.property(
        decimals,
        fc.constantFrom(...MONEY_UNITS),
        fc.constantFrom(...MONEY_UNITS),
        (value, from, to) => {
          expect(convertMoney(convertMoney(value, from, to), to, from)).toBe(value);
        },
      ),
    );
  });
});
