import { read, verdictOf } from './arithmetic';
import { resolve } from './notation';
import type { ClaimVerdict } from './types';

function verdict(text: string, claim: string): ClaimVerdict {
  const [only] = resolve({ id: 'x', source: null, text, claims: claim }).claims;
  if (!only) throw new Error('no claim');
  return verdictOf(only);
}

function changeRate(level: string, change: string, rate: string): ClaimVerdict {
  return verdict(`[a ${level}]万元，[d ${change}]万元，[r ${rate}]%`, 'rate r = a ^d');
}

describe('the arithmetic of the answers', () => {
  it.each([
    ['1679.56', '-328.79', '-16.37', 'exact'],
    ['895', '155', '20.94', 'truncated'],
    ['895', '155', '20.95', 'exact'],
    ['365.8', '293.5', '405.94', 'truncated'],
    ['1.05', '-0.19', '-15.35', 'within-rounding'],
    ['8.54', '2.56', '42.87', 'within-rounding'],
    ['22.59', '20.63', '1,055.4', 'within-rounding'],
    ['895', '155', '17.32', 'inconsistent'],
    ['1679.56', '-328.79', '16.37', 'inconsistent'],
    // Half a unit away from zero is rounded up, on both sides of zero.
    ['1010.05', '10.05', '1.01', 'exact'],
    ['989.95', '-10.05', '-1.01', 'exact'],
    ['989.95', '-10.05', '-1.00', 'truncated'],
  ] as const)('change rate of %s after %s as %s %%: %s', (level, change, rate, expected) => {
    expect(changeRate(level, change, rate)).toBe(expected);
  });

  it('judges a percent on a base of zero by the least rate that rounding allows', () => {
    expect(changeRate('0.30', '0.30', '100')).toBe('inconsistent');
    expect(changeRate('0.30', '0.30', '3000')).toBe('within-rounding');
    expect(changeRate('1', '0.5', '100')).toBe('exact');
  });

  it('gives amounts their rounding and counts none', () => {
    expect(verdict('[t 9.6]万元 [a 1.05]万元 [b 8.54]万元', 'sum t = a b')).toBe('within-rounding');
    expect(verdict('[t 1260.8]万元 [a 890]万元 [b 365.8]万元', 'sum t = a b')).toBe('inconsistent');
    expect(verdict('[t 42]个 [a 38]个 [b 2]个 [c 1]个', 'counts t = a b c')).toBe('inconsistent');
    expect(verdict('[t 42]个 [a 39]个 [b 2]个 [c 1]个', 'counts t = a b c')).toBe('exact');
  });

  it('brings units together', () => {
    expect(verdict('[t 2.08]亿元 [a 1344]万元 [b 15218]万元 [c 4263]万元', 'sum t = a b c')).toBe(
      'within-rounding',
    );
    expect(verdict('[t 1.58]元 [a 1.58]万元', 'rep t = a')).toBe('inconsistent');
    expect(verdict('[a 7.50]万元 [p 3.00]万元 增长[r 1.5]倍', 'rate r = a p')).toBe('exact');
    expect(verdict('[a 21.7]% [p 18.9]% 高[d 2.8]个百分点', 'change d = a p')).toBe('exact');
  });

  it('holds words against levels', () => {
    expect(verdict('[a 22.62]万元[w 小于][m 44.52]万元', 'dir w< = a m')).toBe('exact');
    expect(verdict('[a 22.62]万元[w 大于][m 44.52]万元', 'dir w> = a m')).toBe('inconsistent');
    expect(verdict('[a 9.6]万元与[m 9.59]万元[w 持平]', 'dir w= = a m')).toBe('within-rounding');
    expect(verdict('[a 3]篇[b 5]篇[c 4]篇[w 最多]', 'rank w> = b a c')).toBe('exact');
    expect(verdict('[a 3]篇[b 5]篇[c 4]篇[w 最多]', 'rank w> = c a b')).toBe('inconsistent');
  });

  it('reads full-width and spaced digits', () => {
    expect(read('１ ２３４．５０')).toEqual({ digits: 123450n, decimals: 2 });
    expect(read('-1,055.4')).toEqual({ digits: -10554n, decimals: 1 });
    expect(read('四')).toEqual({ digits: 4n, decimals: 0 });
    expect(() => read('12.3.4')).toThrow('not a figure');
  });
});
