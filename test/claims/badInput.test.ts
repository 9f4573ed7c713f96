import { readClaims } from '../../src/claims';

const LONG = 20_000;

test.each([
  ['100,000 digits in a row', '7'.repeat(100_000)],
  ['no punctuation', '收入100万元支出90万元结余10万元'.repeat(LONG / 20)],
  ['brackets that never close', '（其中1万元'.repeat(LONG / 5)],
  ['lists within lists', '其中A10万元'.repeat(LONG / 5)],
  ['brackets that were never opened', '10万元）'.repeat(LONG / 5)],
  ['one word a thousand times', '高于最大持平'.repeat(LONG / 5)],
  ['rows of figures', '1 2 3 4 5 6 7 8 9 10\n'.repeat(LONG / 20)],
  ['separators alone', '、，；。：（）'.repeat(LONG / 7)],
  ['half a surrogate pair', '收入1万元\ud800，支出\udc001万元。'],
])('%s accuses nobody and does not throw', (_, text) => {
  expect(readClaims(text).filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
});

test('traditional characters and spaced digits are read as the simplified and joined ones', () => {
  const [claim] = readClaims(
    '總支出１ ２３４.００ 萬元，其中：基本支出１ ０００.００ 萬元，項目支出２３４.００ 萬元。',
  );
  expect(claim).toMatchObject({ kind: 'sum', verdict: 'exact' });
});

test('garbled scanning loses claims but invents none', () => {
  const text =
    '本年收 入合汁 I,234.5O 万元，其 中：财政 拨款 1,000.00 万元，占 8l.O0 ％，其他 234.50 万 元。';
  expect(readClaims(text).filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
});
