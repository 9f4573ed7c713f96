import fc from 'fast-check';
import { readClaims } from '../../src/claims';

const wrong = (text: string) =>
  readClaims(text)
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map(({ kind, stated, slip }) => [kind, stated.text, slip]);

describe('wrong figures', () => {
  test.each([
    [
      'this year as the base',
      '收入67949万元，增加6517万元；支出12133万元，减少282万元，下降2.32%。',
      [['changeRate', '2.32', 'this-years-base']],
    ],
    [
      'the unspent share',
      '年初预算200.00万元，全年支出160.00万元，预算完成率为20.00%。',
      [['executionRate', '20.00', 'unspent-share']],
    ],
    [
      'a rate on a base of nothing',
      '公务接待费支出0.30万元，比上年增加0.30万元，增长100%。',
      [['changeRate', '100', 'zero-base']],
    ],
    [
      'parts that are not the total',
      '全年支出1260.8万元，其中，基本支出890万元，项目支出365.8万元。',
      [['sum', '1260.8', null]],
    ],
  ])('%s', (_, text, expected) => expect(wrong(text)).toEqual(expected));
});

describe('what is not sure accuses nobody', () => {
  test.each([
    ['a cause with a rate of its own', '支出100万元，比上年增加5万元，其中人员经费增加3万元，增长10%。'],
    ['another basis', '收入100万元，比上年增加5万元，同口径增长9%。'],
    ['a list that says it is not complete', '支出100万元，其中主要有：教育20万元、卫生30万元。'],
    ['approximate figures', '支出约100万元，比上年增加5万元，增长50%。'],
    ['dates and document numbers', '根据财预〔2023〕15号，2024年3月1日至31日开展，共3项。'],
  ])('%s', (_, text) => expect(wrong(text)).toEqual([]));
});

test('offsets are those of the text as it is', () => {
  const text = '收 入 ２００．００ 万元，比上年增加 １０．００ 万元，\n增长 5.26 ％。';
  const [claim] = readClaims(text);
  expect(claim).toMatchObject({ kind: 'changeRate', verdict: 'exact' });
  expect(text.slice(claim?.stated.start, claim?.stated.end)).toBe('5.26');
  expect(text.slice(claim?.start, claim?.end)).toBe(claim?.text);
});

test('no text makes it throw, and every offset is within the text', () => {
  const piece = fc.constantFrom(
    '收入',
    '12.5',
    '万元',
    '，',
    '。',
    '（',
    '）',
    '增加',
    '5%',
    '占',
    '其中：',
    '\n',
    ' ',
    '、',
    '合计',
    '0',
    '的',
    '比上年',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end, stated } of readClaims(text)) {
        expect(start).toBeLessThanOrEqual(stated.start);
        expect(stated.end).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 200 },
  );
});

test.each([
  '预算完成较好，年初预算数189.38万元，全年预算数188.91万元。其中：本年财政拨款年初预算179.38万元，全年预算179.38万元；上年结转资金年初预算10.00万元，全年预算9.53万元。',
  '年初预算数189.38万元。其中：本年财政拨款年初预算179.38万元；上年结转资金年初预算10.00万元。',
])('a part that bears the name of its whole is no slip of the whole: %s', (text) => {
  expect(readClaims(text).filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
});
