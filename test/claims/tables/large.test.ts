import { readClaims } from '../../../src/claims';

const ROWS = 20_000;
const rows = (one: (index: number) => string): string =>
  Array.from({ length: ROWS }, (_, index) => one(index)).join('\n');

test.each([
  [
    'rows under a header',
    `单位：万元\n项目\t预算数\t决算数\t执行率\n${rows((at) => `项目${at}\t${at}.00\t${at}.00\t100%`)}`,
  ],
  ['rows of zeros that are all totals', rows(() => '合计\t0\t0\t0')],
  ['rows without a header', rows((at) => `项目 ${at} ${2 * at} ${3 * at}`)],
  [
    'codes',
    `编码\t项目\t预算数\t决算数\n${rows((at) => `${201 + (at % 7)}${10 + (at % 80)}\t项\t${at}\t${at}`)}`,
  ],
  ['100,000 columns', '1\t'.repeat(100_000)],
  ['100,000 rules', '|'.repeat(100_000)],
  ['a row as long as a text', `合计 ${'1 '.repeat(100_000)}`],
  ['nothing but tabs', `${'\t'.repeat(60)}\n`.repeat(5000)],
])('%s: no exception, and nobody accused', (_, text) => {
  expect(readClaims(text).filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
});
