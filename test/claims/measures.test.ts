import { readClaims } from '../../src/claims';

const told = (text: string) =>
  readClaims(text).map(({ kind, stated, verdict }) => `${kind} ${stated.text} ${verdict}`);

describe('what is measured is rounded, what is counted is not', () => {
  test.each([
    [
      '年末参保人数412.07万人，其中在职职工338.52万人，离退休人员73.56万人。',
      'counts 412.07 within-rounding',
    ],
    ['道路共28.4公里，其中县道12.27公里，乡道16.16公里。', 'counts 28.4 within-rounding'],
    ['参保人数412万人，其中在职职工338万人，离退休人员73万人。', 'counts 412 within-rounding'],
    ['在职412人，其中行政338人，事业73人。', 'counts 412 inconsistent'],
    ['总分96.1分，其中投入38.5分，产出57.5分。', 'counts 96.1 inconsistent'],
    ['参保人数412.07万人，其中在职职工338.52万人，离退休人员78.56万人。', 'counts 412.07 inconsistent'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('full-width commas between thousands', () => {
  test.each([
    [
      '国有资本经营预算收入8，058万元；加上上年结转收入2，764万元、转移性收入377万元，收入总量为11，199万元。',
      'sum 11，199 exact',
    ],
    ['支出1，068，780.5元，其中基本支出28，697.5元，项目支出1，040，083元。', 'sum 1，068，780.5 exact'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test('a list of figures stays one', () => {
    expect(told('三镇分别为120，135，145万元，合计400万元。').join()).not.toContain('120，135');
  });
});

test.each([
  ['实际支出1412.54亿元，完成调整预算1471.03亿元[4]的96.0%。', 'executionRate 96.0 exact'],
  [
    '调整预算为1471.03亿元。实际支出1412.54亿元，完成调整预算[12]的69.0%。',
    'executionRate 69.0 inconsistent',
  ],
])('the mark of a note is no word: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  [
    '坚持三个原则：一是厉行节约、勤俭办事；二是量入为出、量力而行；三是突出重点、讲求绩效。',
    'counts 三 exact',
  ],
  [
    '坚持四个原则：一是厉行节约、勤俭办事；二是量入为出、量力而行；三是突出重点、讲求绩效。',
    'counts 四 inconsistent',
  ],
])('what 一是, 二是 mark is counted: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});
