import { readClaims } from '../../src/claims';
import { score } from '../corpus/claims/score';
import { seedAnswers, seedsPresent, seedText } from '../corpus/claims/seeds';
import { DEVELOPMENT } from '../corpus/claims/split';
import type { Paragraph } from '../corpus/claims/types';

const scored = (paragraphs: readonly Paragraph[]) =>
  score(
    paragraphs.map(({ id, text, claims }) => ({ id, text, expected: claims, reported: readClaims(text) })),
  );

describe('the corpus of paragraphs, development', () => {
  const result = scored(DEVELOPMENT);

  test('no right figure is accused', () => expect(result.alarms).toEqual([]));
  test('most claims are found', () => {
    expect(result.found).toBeGreaterThanOrEqual(9350);
    expect(result.caught).toBeGreaterThanOrEqual(1390);
  });
});

const TOGETHER = 6;

test('right paragraphs accuse nobody when they stand in one text', () => {
  const right = DEVELOPMENT.filter(({ claims }) => claims.every(({ verdict }) => verdict !== 'inconsistent'));
  const texts = right.flatMap((_, index) =>
    index % TOGETHER === 0
      ? [
          right
            .slice(index, index + TOGETHER)
            .map(({ text }) => text)
            .join('\n'),
        ]
      : [],
  );
  const accused = texts.flatMap((text) =>
    readClaims(text).flatMap((claim) => (claim.verdict === 'inconsistent' ? [claim.text] : [])),
  );
  expect(texts.length).toBeGreaterThan(40);
  expect(accused).toEqual([]);
});

(seedsPresent ? describe : describe.skip)('the seed documents', () => {
  const result = score(
    seedsPresent
      ? seedAnswers().map((answers) => {
          const text = seedText(answers);
          return { id: answers.file, text, expected: answers.claims, reported: readClaims(text) };
        })
      : [],
  );

  test('no right figure is accused', () => expect(result.alarms).toEqual([]));
  test('every relation is found, and 1260.8 = 890 + 365.8 is not let pass', () => {
    expect(result.missed).toEqual([]);
    expect(result.caught).toBe(2);
  });
});
