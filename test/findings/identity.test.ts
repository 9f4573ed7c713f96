import fc from 'fast-check';
import type { Finding } from '../../src/findings';
import { identify, identityName } from '../../src/findings';

const finding = (rule: string, subject: string, row: number): Omit<Finding, 'id'> => ({
  rule,
  subject,
  severity: 'error',
  cell: { sheet: '表', row, column: 1 },
  related: [],
  words: { key: `${rule}.x`, values: {} },
  stated: null,
  expected: null,
  interval: null,
  verdict: null,
  fix: null,
});

describe('identity of findings', () => {
  it.each([
    ['其中：当年财政拨款', '当年财政拨款'],
    ['（一）基本支出', '基本支出'],
    ['2、项目支出：', '项目支出'],
    ['指标1：发 稿 量', '发稿量'],
    ['４Ｋ节目', '4K节目'],
    ['4K节目', '4K节目'],
  ])('names %s %s', (subject, name) => {
    expect(identityName(subject)).toBe(name);
  });

  it('is rule and name, with an ordinal where names repeat', () => {
    const ids = identify([
      finding('G06', '基本支出', 3),
      finding('G06', '1、基本支出', 9),
      finding('G07', '基本支出', 3),
    ]).map(({ id }) => id);
    expect(ids).toEqual(['G06:基本支出', 'G06:基本支出:2', 'G07:基本支出']);
  });

  it('survives inserted rows and is unique', () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('G06', 'E10'), fc.constantFrom('甲', '乙', '')));
    fc.assert(
      fc.property(rows, fc.nat(50), (pairs, shift) => {
        const at = (by: number) => identify(pairs.map(([rule, name], row) => finding(rule, name, row + by)));
        const ids = at(0).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(at(shift).map(({ id }) => id)).toEqual(ids);
      }),
    );
  });
});
