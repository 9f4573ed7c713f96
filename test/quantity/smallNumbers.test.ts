import {
  smallDifference,
  smallProduct,
  smallQuotient,
  smallShift,
  smallSigned,
  smallSum,
} from '../../src/quantity/small';

// The short way gives the number itself, or null where `wide` has to compute: for more than 15 digits, for another notation,
// and where a step leaves the safe integers.
const MOST = '123456789012345';

test.each([
  [[], '0'],
  [['1.5', '2.25'], '3.75'],
  [['2.25', '1.5'], '3.75'],
  [['-1.5', '1.50'], '0'],
  [['0.05', '-0.10'], '-0.05'],
  [['10', '20'], '30'],
  [['9', '-10'], '-1'],
  [['100.10'], '100.1'],
  [['0', '0.5'], '0.5'],
  [[MOST], MOST],
  [[`-${MOST}`], `-${MOST}`],
  [['1234567.89012345'], '1234567.89012345'],
  [['-1234567.89012345'], '-1234567.89012345'],
  [['1234567890123456'], null],
  [['-1234567890123456'], null],
  [['1234567.890123456'], null],
  [['999999999999999', '0.5'], null],
  [['0.5', '999999999999999'], null],
  [['90071992547409', '0.01', '-90071992547409'], '0.01'],
  [['900719925474099', '0.01'], null],
  [[''], null],
  [['-'], null],
  [['.5'], null],
  [['-.5'], null],
  [['5.'], null],
  [['1.2.3'], null],
  [['1e5'], null],
  [['1/2'], null],
  [['1:2'], null],
  [['1', 'x'], null],
] as const)('the sum of %j is %s', (values, expected) => expect(smallSum(values)).toBe(expected));

test.each([
  ['5', '3', '2'],
  ['3', '5.25', '-2.25'],
  ['5.25', '3', '2.25'],
  ['0.3', '0.1', '0.2'],
  ['x', '1', null],
  ['1', 'x', null],
  ['999999999999999', '0.5', null],
  ['0.5', '999999999999999', null],
] as const)('%s − %s is %s', (a, b, expected) => expect(smallDifference(a, b)).toBe(expected));

test.each([
  ['12.5', '4', '50'],
  ['-0.5', '0.5', '-0.25'],
  ['12.5', '0', '0'],
  ['100000000', '100000000', null],
  ['x', '1', null],
  ['1', 'x', null],
] as const)('%s × %s is %s', (a, b, expected) => expect(smallProduct(a, b)).toBe(expected));

test.each([
  ['12.5', 2, '1250'],
  ['12.5', 1, '125'],
  ['12.5', 0, '12.5'],
  ['12.5', -2, '0.125'],
  ['-7', -1, '-0.7'],
  ['5', 15, '5000000000000000'],
  ['5', 16, null],
  ['x', 1, null],
] as const)('%s × 10^%s is %s', (a, power, expected) => expect(smallShift(a, power)).toBe(expected));

test.each([
  ['7', '2', 0, 'down', '3'],
  ['7', '2', 0, 'halfUp', '4'],
  ['7', '2', 0, 'up', '4'],
  ['7', '3', 0, 'halfUp', '2'],
  ['8', '3', 0, 'halfUp', '3'],
  ['7', '3', 0, 'up', '3'],
  ['6', '3', 0, 'up', '2'],
  ['6', '3', 2, 'halfUp', '2'],
  ['-7', '2', 0, 'halfUp', '-4'],
  ['7', '-2', 0, 'down', '-3'],
  ['-7', '-2', 1, 'down', '3.5'],
  ['0', '3', 2, 'up', '0'],
  ['1', '3', 4, 'halfUp', '0.3333'],
  ['0.01', '3', 4, 'halfUp', '0.0033'],
  ['1.2345', '1', 2, 'halfUp', '1.23'],
  ['1.2345', '0.5', 1, 'halfUp', '2.5'],
  ['1', '0.25', 0, 'halfUp', '4'],
  ['1', '0', 2, 'halfUp', null],
  ['1', '3', -1, 'halfUp', null],
  ['1', '3', 16, 'halfUp', '0.3333333333333333'],
  ['2', '3', 26, 'up', '0.66666666666666666666666667'],
  ['-2', '3', 26, 'down', '-0.66666666666666666666666666'],
  ['29999999999999', '30000000000000', 12, 'up', '1'],
  ['29999999999999', '30000000000000', 12, 'down', '0.999999999999'],
  ['123456789012345', '3', 2, 'halfUp', '41152263004115'],
  ['9008', '0.0009009', 5, 'up', '9998889.99889'],
  ['1', '123456789012345', 20, 'halfUp', null],
  ['0.00000001', '123456789012345', 0, 'halfUp', null],
  ['x', '1', 0, 'halfUp', null],
  ['1', 'x', 0, 'halfUp', null],
] as const)('%s ÷ %s to %s decimals is %s', (a, b, decimals, mode, expected) =>
  expect(smallQuotient(a, b, decimals, mode)).toBe(expected),
);

test.each([
  ['12.50', 'negated', '-12.5'],
  ['-7', 'negated', '7'],
  ['0', 'negated', '0'],
  ['-0.25', 'absolute', '0.25'],
  ['3', 'absolute', '3'],
  ['x', 'negated', null],
  ['1234567890123456', 'absolute', null],
] as const)('%s is %s as %s', (a, sign, expected) => expect(smallSigned(a, sign)).toBe(expected));
