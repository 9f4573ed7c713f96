import { readClaims } from '../../../src/claims';
import { slipsOf } from '../handSlips';
import { expectedOf, foundIn, PRINTED, textOf } from './read';

test.each(PRINTED.map((printed) => [printed.name, printed] as const))('%s', (_, printed) => {
  const found = foundIn(textOf(printed));
  expect(expectedOf(printed).filter((claim) => !found.includes(claim))).toEqual([]);
  const wrong = expectedOf(printed).filter((claim) => claim.endsWith('#X'));
  expect(found.filter((claim) => claim.endsWith('#X')).toSorted()).toEqual(wrong.toSorted());
});

test('a slip in a figure that a table determines is mostly found, and accuses nothing else', () => {
  let slips = 0;
  let found = 0;
  const strays: string[] = [];
  for (const printed of PRINTED) {
    const text = textOf(printed);
    const right = readClaims(text).filter(({ verdict }) => verdict !== 'unchecked');
    if (right.some(({ verdict }) => verdict === 'inconsistent')) continue;
    const used = new Map(
      right.flatMap(({ stated, operands }) => [stated, ...operands].map((mark) => [mark.start, mark.text])),
    );
    for (const [start, figure] of used) {
      for (const slip of slipsOf(figure)) {
        const wrong = readClaims(text.slice(0, start) + slip + text.slice(start + figure.length)).filter(
          ({ verdict }) => verdict === 'inconsistent',
        );
        const own = wrong.filter(({ stated, operands }) =>
          [stated, ...operands].some((mark) => mark.start === start),
        );
        slips += 1;
        found += Number(own.length > 0);
        if (own.length < wrong.length) strays.push(`${printed.name}: ${figure} → ${slip}`);
      }
    }
  }
  expect(slips).toBeGreaterThan(1400);
  expect(found / slips).toBeGreaterThan(0.97);
  expect(strays).toEqual([]);
});
