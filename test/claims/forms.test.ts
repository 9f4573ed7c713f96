import { readClaims } from '../../src/claims';
import { alterations, complete, drawing, FORMS, PRINTS } from './forms';
import { randomOf } from './patterns';

/** CLAIMS_FORMS=100 for more statements of each form. The first ones are the same in every run. */
const EACH = Number(process.env['CLAIMS_FORMS'] ?? '3');

/** One in so many alterations. */
const EVERY = 17;

const FORM_LIST = Object.entries(FORMS);

/** The statements of a form, each with the places of its figures. */
const drawn = (at: number): readonly ReturnType<typeof complete>[] =>
  Array.from({ length: EACH }, (_, index) => {
    const seed = Math.imul(index * FORM_LIST.length + at + 1, 0x9e_37_79_b1) >>> 1;
    return complete(FORM_LIST[at]?.[1](drawing(randomOf(seed))) ?? '');
  });

const wrongIn = (text: string) => readClaims(text).filter(({ verdict }) => verdict === 'inconsistent');

/** What is accused, with the words about it. */
const accused = (text: string): readonly string[] =>
  wrongIn(text).map(
    ({ kind, stated, operands }) =>
      `${kind} ${stated.text} = ${operands.map((mark) => mark.text).join(' ')} in …${text.slice(Math.max(0, stated.start - 60), stated.end + 20)}…`,
  );

describe('a right statement is not accused, however it is printed', () => {
  test.each(FORM_LIST.map(([name], at) => ({ name, at })))(
    '$name',
    ({ at }) => {
      for (const { text } of drawn(at))
        for (const print of Object.values(PRINTS)) expect(accused(print(text))).toEqual([]);
    },
    600_000,
  );
});

test('an altered figure is mostly found, and hardly anything that it does not touch is accused', () => {
  const strays: string[] = [];
  let found = 0;
  const altered = FORM_LIST.flatMap((_, at) => drawn(at))
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
  expect(found / altered.length).toBeGreaterThan(0.845);
  expect(strays.length / altered.length).toBeLessThan(0.01);
}, 3_600_000);
