import {
  judgeChangeRate,
  judgeChangeRateFromChange,
  judgeDifference,
  judgeExact,
  judgeQuotient,
  judgeSum,
  type Figure,
} from '../../src/quantity';

/** The figure as printed: `890.0` has one decimal. */
const printed = (text: string): Figure => ({
  value: text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
  decimals: text.split('.')[1]?.length ?? 0,
  unit: null,
  text,
});
const all = (...texts: string[]): Figure[] => texts.map(printed);

describe('sums', () => {
  test.each([
    ['1260.8', ['890', '365.8'], '1255.8', 'inconsistent'],
    ['9.6', ['1.05', '8.54'], '9.59', 'within-rounding'],
    ['9.60', ['1.05', '8.54'], '9.59', 'within-rounding'],
    ['100.93', ['90.72', '1.52', '8.68'], '100.92', 'within-rounding'],
    ['91.58', ['37.38', '26.69', '27.51'], '91.58', 'exact'],
    ['-328.79', ['-227.43', '-25.17', '0.57', '-70.93', '-5.81'], '-328.77', 'within-rounding'],
    ['1373.66', ['860.87', '512.79'], '1373.66', 'exact'],
  ])('%s = %j is %s: %s', (stated, operands, recomputed, verdict) => {
    expect(judgeSum(printed(stated), all(...operands))).toMatchObject({ recomputed, verdict });
  });

  test('the interval is what the printed operands may have been', () => {
    expect(judgeSum(printed('1260.8'), all('890', '365.8')).interval).toEqual({
      low: '1255.25',
      high: '1256.35',
    });
  });

  test('counts are exact: one too few is wrong', () => {
    expect(judgeSum(printed('42'), all('38', '2', '1'), { exact: true }).verdict).toBe('inconsistent');
    expect(judgeSum(printed('42'), all('39', '2', '1'), { exact: true }).verdict).toBe('exact');
    expect(judgeSum(printed('42'), all('38', '2', '1')).verdict).toBe('within-rounding');
  });

  test('signs are taken into account', () => {
    expect(judgeSum(printed('5.00'), all('8.00', '3.00'), { signs: [1, -1] }).verdict).toBe('exact');
  });
});

test('differences', () => {
  expect(judgeDifference(printed('-328.79'), printed('1679.56'), printed('2008.35')).verdict).toBe('exact');
  expect(judgeDifference(printed('-1.29'), printed('1.71'), printed('3')).verdict).toBe('exact');
  expect(judgeDifference(printed('-328.78'), printed('1679.56'), printed('2008.35')).verdict).toBe(
    'within-rounding',
  );
  expect(judgeDifference(printed('328.79'), printed('1679.56'), printed('2008.35')).verdict).toBe(
    'inconsistent',
  );
});

describe('change rates from the printed change', () => {
  test.each([
    ['20.94', '895', '155', '20.95', 'truncated'],
    ['405.94', '365.8', '293.5', '405.95', 'truncated'],
    ['-15.35', '1.05', '-0.19', '-15.32', 'within-rounding'],
    ['42.87', '8.54', '2.56', '42.81', 'within-rounding'],
    ['-16.37', '1679.56', '-328.79', '-16.37', 'exact'],
    ['16.37', '1679.56', '-328.79', '-16.37', 'inconsistent'],
    ['1055.4', '22.59', '20.63', '1052.6', 'within-rounding'],
    ['1060.4', '22.59', '20.63', '1052.6', 'inconsistent'],
  ])('%s %% of %s, change %s: %s, %s', (stated, current, change, recomputed, verdict) => {
    expect(judgeChangeRateFromChange(printed(stated), printed(current), printed(change))).toMatchObject({
      recomputed,
      verdict,
    });
  });

  test('the interval does not count the change twice', () => {
    const judgement = judgeChangeRateFromChange(printed('1055.4'), printed('22.59'), printed('20.63'));
    expect(Number(judgement?.interval.low)).toBeCloseTo(1046.95, 2);
    expect(Number(judgement?.interval.high)).toBeCloseTo(1058.21, 2);
  });
});

describe('change rates from both years', () => {
  test.each([
    ['-16.37', '1679.56', '2008.35', 'exact'],
    ['-16.38', '1679.56', '2008.35', 'inconsistent'],
    ['100', '0.60', '0.30', 'exact'],
    ['0', '5', '5', 'exact'],
  ])('%s %% of %s after %s: %s', (stated, current, previous, verdict) => {
    expect(judgeChangeRate(printed(stated), printed(current), printed(previous))?.verdict).toBe(verdict);
  });

  test('no rate on a base of zero, of nearly zero, or below', () => {
    expect(judgeChangeRate(printed('100'), printed('0.30'), printed('0.00'))).toBeNull();
    expect(judgeChangeRate(printed('100'), printed('0.30'), printed('-0.30'))).toBeNull();
    expect(judgeChangeRateFromChange(printed('100'), printed('0.30'), printed('0.30'))).toBeNull();
    expect(judgeChangeRateFromChange(printed('100'), printed('0.31'), printed('0.30'))).toBeNull();
  });
});

describe('quotients', () => {
  test.each([
    ['43', '1.71', '3', 'inconsistent'],
    ['57', '1.71', '3', 'exact'],
    ['69', '0.53', '1.71', 'inconsistent'],
    ['31', '0.53', '1.71', 'exact'],
    ['86.20', '37.24', '43.2', 'exact'],
    ['102.59', '338.31', '329.77', 'exact'],
    ['60.91', '91.58', '150.36', 'exact'],
    ['60.90', '91.58', '150.36', 'truncated'],
  ])('%s %% of %s in %s: %s', (stated, part, whole, verdict) => {
    expect(judgeQuotient(printed(stated), printed(part), printed(whole))?.verdict).toBe(verdict);
  });

  test('counts of a whole', () => {
    for (const [stated, part] of [
      ['93', '39'],
      ['5', '2'],
      ['2', '1'],
    ] as const) {
      expect(judgeQuotient(printed(stated), printed(part), printed('42'), { exact: true })?.verdict).toBe(
        'exact',
      );
    }
    expect(judgeQuotient(printed('92'), printed('39'), printed('42'), { exact: true })?.verdict).toBe(
      'truncated',
    );
    expect(judgeQuotient(printed('94'), printed('39'), printed('42'), { exact: true })?.verdict).toBe(
      'inconsistent',
    );
  });

  test('a tie rounded to even is within rounding', () => {
    expect(judgeQuotient(printed('12'), printed('1'), printed('8'), { exact: true })?.verdict).toBe(
      'truncated',
    );
    expect(judgeQuotient(printed('88'), printed('7'), printed('8'), { exact: true })?.verdict).toBe('exact');
    expect(judgeQuotient(printed('62'), printed('5'), printed('8'), { exact: true })?.verdict).toBe(
      'truncated',
    );
  });

  test('nothing is a share of zero', () => {
    expect(judgeQuotient(printed('0'), printed('0'), printed('0'))).toBeNull();
    expect(judgeQuotient(printed('0'), printed('0'), printed('0'), { exact: true })).toBeNull();
  });
});

test('what must be one value', () => {
  expect(judgeExact(printed('9.00'), '9').verdict).toBe('exact');
  expect(judgeExact(printed('9.09'), '9')).toEqual({
    recomputed: '9',
    interval: { low: '9', high: '9' },
    verdict: 'inconsistent',
  });
});
