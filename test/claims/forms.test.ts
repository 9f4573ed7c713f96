import fc from 'fast-check';
import { readClaims } from '../../src/claims';
import { alterations, complete, drawing, FORMS, PRINTS } from './forms';
import { randomOf } from './patterns';

/** CLAIMS_FORMS=100 for more statements of each form. */
const EACH = Number(process.env['CLAIMS_FORMS'] ?? '2');

const seeds = fc.integer({ min: 1, max: 0x7f_ff_ff_ff });
const names = Object.keys(FORMS);
const drawn = (name: string, seed: number) => complete(FORMS[name]?.(drawing(randomOf(seed))) ?? '');

const wrongIn = (text: string) => readClaims(text).filter(({ verdict }) => verdict === 'inconsistent');

/** What is accused, with the words about it. */
const accused = (text: string): readonly string[] =>
  wrongIn(text).map(
    ({ kind, stated, operands }) =>
      `${kind} ${stated.text} = ${operands.map((mark) => mark.text).join(' ')} in …${text.slice(Math.max(0, stated.start - 60), stated.end + 20)}…`,
  );

describe('a right statement is not accused', () => {
  test.each(names)(
    '%s',
    (name) => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { text } = drawn(name, seed);
          for (const print of Object.values(PRINTS)) expect(accused(print(text))).toEqual([]);
        }),
        { numRuns: EACH, endOnFailure: true },
      );
    },
    600_000,
  );
});

/** One in so many alterations; the statements are the same in every run, so that the floor can lie close to what is found. */
const EVERY = 11;

test('an altered figure is mostly found, and hardly anything that it does not touch is accused', () => {
  const strays: string[] = [];
  let found = 0;
  const altered = names
    .flatMap((name) => Array.from({ length: EACH }, (_, index) => drawn(name, 7919 * (index + 1))))
    .flatMap(({ text, figures }) => alterations(text, figures))
    .filter((_, index) => index % EVERY === 0);
  for (const { text, start } of altered) {
    const wrong = wrongIn(text);
    const touched = wrong.filter(({ stated, operands }) =>
      [stated, ...operands].some((mark) => mark.start === start),
    );
    found += Number(touched.length > 0);
    if (touched.length < wrong.length)
      strays.push(`${text.slice(start - 20, start + 12)}: ${accused(text).join('; ')}`);
  }
  expect(altered.length).toBeGreaterThan(1000);
  expect(found / altered.length).toBeGreaterThan(0.81);
  expect(strays.length / altered.length).toBeLessThan(0.01);
}, 3_600_000);
