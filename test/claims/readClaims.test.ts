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
    [
      'an addition to a level of the sentence before',
      '一般公共预算支出100万元。加上解支出20万元、债务还本支出30万元，支出总计160万元。',
      [['sum', '160', 'digit-changed']],
    ],
    [
      'what is composed of named parts',
      '资金800万元由财政资金500万元和自筹资金200万元两部分构成。',
      [['sum', '800', 'digit-changed']],
    ],
    [
      'a bracket of nothing but items',
      '发稿66篇（人民日报24篇、新华社22篇、央视19篇）。',
      [['counts', '66', 'digit-changed']],
    ],
    [
      'a change of the year that the clause names',
      '投入2021年为1250.00万元，2022年为1625.00万元，2023年为2325.00万元；2022年比2021年增加735.00万元。',
      [['change', '735.00', 'digits-transposed']],
    ],
    [
      'a share of a change',
      '全省支出同比增加885.61亿元；民生支出增加528.22亿元，占支出增加额的56.9%。',
      [['share', '56.9', 'digits-transposed']],
    ],
    [
      'points above what is named',
      '全省支出增长22%；民生支出增长25%，增幅高于全省支出5个百分点。',
      [['change', '5', 'digit-changed']],
    ],
    [
      'changes of the three public outlays in a bracket',
      '“三公”经费比上年减少233.34万元（其中出国减少96.08万元、用车减少135.28万元、接待减少28.98万元）。',
      [['causes', '233.34', 'digits-transposed']],
    ],
    [
      'what is audited against what was submitted',
      '结算送审271492.79元，审定161659.69元，审减109383.1元。',
      [['change', '109383.1', 'digits-transposed']],
    ],
  ])('%s', (_, text, expected) => expect(wrong(text)).toEqual(expected));
});

describe('what is not sure accuses nobody', () => {
  test.each([
    ['a cause with a rate of its own', '支出100万元，比上年增加5万元，其中人员经费增加3万元，增长10%。'],
    ['another basis', '收入100万元，比上年增加5万元，同口径增长9%。'],
    ['a list that says it is not complete', '支出100万元，其中主要有：教育20万元、卫生30万元。'],
    [
      'another total of the same parts',
      '年末余额300万元。公用经费76万元，人员经费224万元，基本支出合计300万元。',
    ],
    [
      'a list that goes on with another total',
      '资产总额33.5万元，其中行政单位10.1万元，事业单位23.4万元，负债总额9.9万元。',
    ],
    [
      'the opening and the closing balance',
      '收入总计100万元，包括本年收入90万元、年初结转和结余10万元。支出总计100万元，包括本年支出80万元、年末结转和结余20万元。',
    ],
    [
      'a rate that may be of the whole',
      '年末结转32.44万元，其中基本支出结转8.04万元、项目支出结转24.40万元，比上年减少31.84万元，下降49.53%。',
    ],
    [
      'a growth rate that is compared with one that is not printed',
      '采购金额占总规模的58.6%，比上年增长2.2%，增幅下降16.3个百分点。',
    ],
    [
      'a heading behind a list',
      '总收入100万元，其中：甲60万元，乙40万元。二、支出情况：教育30万元，卫生20万元。',
    ],
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

test('what a person is shown of an interval has the decimals of the figures', () => {
  const [claim] = readClaims(
    '支出合计1255.90万元，其中：人员支出340万元、公用支出500.30万元、项目支出415.40万元。',
  );
  expect(claim?.verdict).toBe('inconsistent');
  expect(claim?.interval).toEqual({ low: '1255.69', high: '1255.71' });
});
