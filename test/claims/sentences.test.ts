import { readClaims } from '../../src/claims';
import { slipsOf } from './handSlips';
import { SENTENCES } from './sentences';

const wrongIn = (text: string) => readClaims(text).filter(({ verdict }) => verdict === 'inconsistent');

test('no right sentence is accused', () =>
  expect(SENTENCES.filter(({ text }) => wrongIn(text).length > 0)).toEqual([]));

test('a slip in a figure that the words determine is mostly found, and accuses nothing else', () => {
  let slips = 0;
  let found = 0;
  let strays = 0;
  for (const { text, determined } of SENTENCES) {
    for (const { start, figure } of determined) {
      for (const slip of slipsOf(figure)) {
        const wrong = wrongIn(text.slice(0, start) + slip + text.slice(start + figure.length));
        const own = wrong.filter(({ stated, operands }) =>
          [stated, ...operands].some((mark) => mark.start === start),
        );
        slips += 1;
        found += Number(own.length > 0);
        strays += wrong.length - own.length;
      }
    }
  }
  expect(slips).toBeGreaterThan(2600);
  expect(found / slips).toBeGreaterThan(0.92);
  expect(strays).toBe(0);
}, 120_000);
