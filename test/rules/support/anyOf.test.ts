import fc from 'fast-check';
import { anyOf, where } from '../../../src/rules/support/words';

const letters = fc.constantFrom('满', '意', '度', '率', '未', '完', '成', '帅', '最', '1', '%', '😀');
const texts = fc.array(letters, { maxLength: 8 }).map((some) => some.join(''));
const words = fc.array(
  fc.array(letters, { minLength: 1, maxLength: 3 }).map((some) => some.join('')),
  { minLength: 1, maxLength: 6 },
);

test('a text holds one of the words where a regular expression of them says so', () => {
  fc.assert(
    fc.property(words, texts, (some, text) => {
      const expected = new RegExp(some.join('|')).test(text);
      expect(anyOf(some).test(text)).toBe(expected);
      expect(anyOf(some.join('|')).test(text)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test('characters whose codes end alike are told apart', () => {
  const other = String.fromCharCode('满'.charCodeAt(0) - 0x1000);
  expect(anyOf('满意').test(`${other}意`)).toBe(false);
  expect(anyOf(`${other}意`).test('满意')).toBe(false);
  expect(anyOf(['满意', `${other}意`]).test(`很${other}意`)).toBe(true);
});

test('no words are in no text', () => {
  expect(anyOf([]).test('满意')).toBe(false);
});

test('a pattern is asked of texts with one of its words alone', () => {
  const satisfied = where('满意|称赞', /(?<!不)满意|一致称赞/);
  const said = ['满意', '不满意', '一致称赞', '称赞', ''];
  expect(said.map((text) => satisfied.test(text))).toEqual([true, false, true, false, false]);
});
