import fc from 'fast-check';
import { readClaims } from '../../src/claims';
import { DEVELOPMENT } from '../corpus/claims/split';

/** Statements on one line, without columns: what a reader of prose may print in other ways. */
const TEXTS = DEVELOPMENT.filter(({ text }) => !text.includes('\n') && !text.includes('单位：')).map(
  ({ text }) => text,
);

const verdicts = (text: string) =>
  readClaims(text).map(({ kind, stated, operands, verdict }) => [
    kind,
    bare(stated.text),
    operands.map((mark) => bare(mark.text)),
    verdict,
  ]);

const bare = (text: string): string =>
  text.replace(/\s/g, '').replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

const text = fc.constantFrom(...TEXTS);

/** A line of prose is not shorter: characters on lines of their own are the label of a column. */
const SHORTEST_LINE = 8;

/** Breaks and spaces stand between characters that are no digits; a figure keeps its unit. */
function spaced(line: string, seed: number, mark: string): string {
  let state = seed;
  let last = 0;
  return [...line]
    .map((char, index) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      const next = line.charAt(index + 1);
      const loose = /[一-龥，。；]/.test(char) && /[一-龥]/.test(next) && !/[。；：]/.test(char);
      if (!loose || state % 7 !== 0 || (mark === '\n' && index - last < SHORTEST_LINE)) return char;
      last = index;
      return char + mark;
    })
    .join('');
}

describe('how a text is printed does not change its verdicts', () => {
  test.each([
    ['spaces', ' '],
    ['ideographic spaces', '　'],
    ['line breaks', '\n'],
  ])('%s', (_, mark) => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 1_000_000 }), (line, seed) => {
        expect(verdicts(spaced(line, seed, mark))).toEqual(verdicts(line));
      }),
      { numRuns: 100 },
    );
  });

  test('words alone are wrapped before a colon; a row behind a figure is not', () => {
    const line =
      '支出决算数大于年初预算数：年初预算486.00万元，决算461.70万元，完成95.0%，收回财政24.30万元。';
    expect(verdicts(line.replace('年初预算数：', '年初预\n算数：'))).toEqual(verdicts(line));
    const rows = ['合计：3.90万元', '工资：1.60万元', '房租：2.30万元'];
    expect(verdicts(rows.join('\n'))).toEqual([['sum', '3.90', ['1.60', '2.30'], 'exact']]);
  });

  test.each<readonly [string, (printed: string) => string]>([
    [
      'full-width digits',
      (printed) => printed.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ['traditional units', (printed) => printed.replaceAll('万元', '萬元')],
    ['line breaks of Windows', (printed) => printed.replaceAll('\n', '\r\n')],
    ['a byte order mark and a last line break', (printed) => `\ufeff${printed}\n`],
  ])('%s, in every paragraph of the corpus', (_, reprint) => {
    const changed = DEVELOPMENT.filter(
      ({ text: printed }) => JSON.stringify(verdicts(reprint(printed))) !== JSON.stringify(verdicts(printed)),
    );
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  test('one unit word for another throughout, the figures as they are', () => {
    const plain = TEXTS.filter((line) => /万元/.test(line) && !/[^万]元|亿|万(?!元)/.test(line));
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.constantFrom('元', '亿元', '千元'), (line, unit) => {
        expect(verdicts(line.replaceAll('万元', unit))).toEqual(verdicts(line));
      }),
      { numRuns: 100 },
    );
  });

  test('the order of the items of a list', () => {
    const items = ['因公出国（境）费12.02万元', '公务用车购置及运行费27.46万元', '公务接待费22.59万元'];
    const shuffled = fc.shuffledSubarray(items, { minLength: 3 });
    fc.assert(
      fc.property(shuffled, fc.constantFrom('62.07', '62.70'), (order, total) => {
        const [claim] = readClaims(`“三公”经费决算${total}万元，其中：${order.join('；')}。`);
        expect(claim?.verdict).toBe(total === '62.07' ? 'exact' : 'inconsistent');
      }),
    );
  });
});
