import { readClaims } from '../../src/claims';

const wrongIn = (text: string) =>
  readClaims(text).flatMap(({ verdict, kind, stated }) =>
    verdict === 'inconsistent' ? [`${kind} ${stated.text}`] : [],
  );

describe('what is left of a whole by its names', () => {
  test.each([
    ['设备原值860万元，累计折旧215万元，净值645万元。', '设备原值860万元，累计折旧215万元，净值654万元。'],
    ['核定编制38名，实有35名，空编3名。', '核定编制38名，实有35名，空编5名。'],
    ['应收租金64.2万元，已收58.7万元，未收5.5万元。', '应收租金64.2万元，已收58.7万元，未收6.5万元。'],
    [
      '执行方面，旧存案件113件，新收345件，结案229件，未结229件。',
      '执行方面，旧存案件113件，新收345件，结案229件，期末未结116件。',
    ],
    [
      '年初结存诉求36件，本期新收812件，办结793件，到12月底尚未办结55件。',
      '年初结存诉求36件，本期新收812件，办结793件，到12月底尚未办结19件。',
    ],
    [
      '2021年全市总收入48200万元。财政支出36150万元，上解支出2410万元，债务还本支出1830万元，补充预算稳定调节基金960万元，结转下年6850万元。',
      '2021年全市总收入48200万元。财政支出36150万元，上解支出2410万元，债务还本支出1830万元，补充预算稳定调节基金960万元，结转下年8680万元。',
    ],
  ])('%s', (right, wrong) => {
    expect(wrongIn(right)).toEqual([]);
    expect(wrongIn(wrong)).toContainEqual(expect.stringMatching(/^rollForward/));
  });

  test.each([
    '全县基本支出预算984.48万元，实际执行965.84万元。截至2022年末县财政出借资金余额368万元，上年末余额489万元，一年间减少121万元。',
    '受理案件1458件，结案889件，未结569件。执行方面，旧存113件，新收345件，结案229件，未结229件。',
  ])('no accusation: %s', (text) => expect(wrongIn(text)).toEqual([]));
});

describe('a budget that is changed in the year', () => {
  test.each([
    [
      'what is added',
      '年初预算500万元，追加80万元，调整预算580万元。',
      '年初预算500万元，追加80万元，调整预算508万元。',
    ],
    [
      'what is added and what is cut',
      '年初预算500万元，年中追加80万元，核减30万元，调整后预算550万元。',
      '年初预算500万元，年中追加80万元，核减30万元，调整后预算610万元。',
    ],
  ])('%s', (_name, right, wrong) => {
    expect(wrongIn(right)).toEqual([]);
    expect(wrongIn(wrong).length).toBe(1);
  });

  test('a change against another year is no part of it', () =>
    expect(wrongIn('年初预算500万元，比上年增加50万元，调整预算580万元。')).toEqual([]));
});

describe('a rate that is named after its part', () => {
  test.each([
    ['受理申请420件，办结399件，办结率95.0%。', '受理申请420件，办结399件，办结率59.0%。'],
    [
      '全年收到拨款250万元，实际支出240万元，执行率96.0%，结余10万元。',
      '全年收到拨款250万元，实际支出240万元，执行率69.0%，结余10万元。',
    ],
    [
      '下达资金250万元，支出240万元，结转10万元，执行率96.0%。',
      '下达资金250万元，支出240万元，结转10万元，执行率86.0%。',
    ],
    ['指标满分30分，得27.6分，得分率92.0%。', '指标满分30分，得27.6分，得分率29.0%。'],
  ])('%s', (right, wrong) => {
    expect(wrongIn(right)).toEqual([]);
    expect(wrongIn(wrong).length).toBe(1);
  });
});

test('加上： opens no list of parts', () =>
  expect(
    wrongIn('全县本级收入2400万元，加上：上年结转300万元、上级补助5100万元，收入总计7800万元。'),
  ).toEqual([]));

test('receipts in total hold what was carried over', () =>
  expect(
    wrongIn(
      '收入860万元，加补助420万元、上年结转40万元，收入总计1320万元；支出1200万元，加上解60万元、结转下年60万元，支出总计1320万元。',
    ),
  ).toEqual([]));

describe('parts of the year', () => {
  test.each([
    [
      '全年支出1500万元。一季度支出270万元，二季度支出405万元，上半年675万元；三季度支出405万元，前三季度1080万元。',
      '全年支出1500万元。一季度支出270万元，二季度支出405万元，上半年657万元；三季度支出405万元，前三季度1080万元。',
    ],
    [
      '上半年收入8.2亿元，下半年收入9.3亿元，全年收入17.5亿元。',
      '上半年收入8.2亿元，下半年收入9.3亿元，全年收入15.7亿元。',
    ],
  ])('%s', (right, wrong) => {
    expect(wrongIn(right)).toEqual([]);
    expect(wrongIn(wrong).length).toBeGreaterThan(0);
  });
});

const told = (figure: string) =>
  `摘要：2024年绿化养护项目预算358.00万元，执行347.20万元。\n正文：2024年绿化养护项目预算358.00万元，执行${figure}万元。`;

describe('what is told again behind the same quantity', () => {
  test('the same figure', () => expect(wrongIn(told('347.20'))).toEqual([]));
  test('a figure with two digits changed about', () =>
    expect(wrongIn(told('342.70'))).toEqual(['repeated 342.70']));
  test('another figure is of another time', () => expect(wrongIn(told('118.65'))).toEqual([]));
});
