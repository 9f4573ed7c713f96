import { difference } from '../../src/taskpane/difference';

/** What is only in the first text stands in brackets. */
const marked = (text: string, other: string): string =>
  difference(text, other)
    .map((piece) => (piece.own ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['收入120万元，增长5%。', '收入130万元，增长5%。', '收入[120]万元，增长5%。'],
  ['甲项目：收入1.5万元', '甲：收入1.6万元', '甲[项目]：收入[1.5]万元'],
  ['甲乙', '甲丙乙', '甲乙'],
  ['甲甲', '甲', '甲[甲]'],
  ['一样', '一样', '一样'],
  ['全不同', '另写的', '[全不同]'],
  ['👍甲', '👎甲', '[👍]甲'],
])('%s beside %s', (text, other, wanted) => {
  expect(marked(text, other)).toBe(wanted);
});

test('a long text is compared from its ends', () => {
  const long = '长'.repeat(600);
  expect(marked(`头1${long}尾`, `头2${long}尾`)).toBe(`头[1]${long}尾`);
  expect(marked(`${long}一${long}`, `${long}二${long}三`)).toContain('[');
  expect(
    difference(`${long}一`, `二${long}`)
      .map(({ text }) => text)
      .join(''),
  ).toBe(`${long}一`);
});
