import { verdictOf } from './arithmetic';
import { seedAnswers, seedsPresent, seedText } from './seeds';
import type { AnnotatedClaim } from './types';

const answers = seedAnswers();
const claims = answers.flatMap((seed) => seed.claims);

function verdictFor(text: string, kind: AnnotatedClaim['kind']): readonly string[] {
  return claims
    .filter((claim) => claim.kind === kind && claim.stated.text === text)
    .map(({ verdict }) => verdict);
}

describe('answers for the seed documents', () => {
  it('lists at least forty relations in five documents', () => {
    expect(answers).toHaveLength(5);
    expect(claims.length).toBeGreaterThanOrEqual(40);
  });

  it.each(claims.map((claim): [string, AnnotatedClaim] => [`${claim.kind} ${claim.stated.text}`, claim]))(
    'has the verdict of its printed figures: %s',
    (_name, claim) => {
      expect(verdictOf(claim)).toBe(claim.verdict);
    },
  );

  it('accuses only the sum and the restatement of one document', () => {
    const accused = claims.filter(({ verdict }) => verdict === 'inconsistent');
    expect(accused.map(({ kind, stated }) => [kind, stated.text])).toEqual([
      ['sum', '1260.8'],
      ['repeated', '890'],
    ]);
    expect(accused[0]?.operands.map(({ text }) => text)).toEqual(['890', '365.8']);
    expect(accused[1]?.operands.map(({ text }) => text)).toEqual(['895']);
  });

  it('knows truncated and rounded figures', () => {
    expect(verdictFor('20.94', 'changeRate')).toEqual(['truncated']);
    expect(verdictFor('405.94', 'changeRate')).toEqual(['truncated']);
    expect(verdictFor('15.35', 'changeRate')).toEqual(['within-rounding']);
    expect(verdictFor('42.87', 'changeRate')).toEqual(['within-rounding']);
    expect(verdictFor('9.6', 'sum')).toEqual(['within-rounding']);
    expect(verdictFor('328.79', 'causes')).toEqual(['exact', 'within-rounding']);
    expect(verdictFor('100.93', 'sum')).toEqual(['within-rounding']);
  });
});

const present = seedsPresent ? describe : describe.skip;
present('offsets in the seed documents (set SELFEVAL_SEEDS where they are elsewhere)', () => {
  it.each(answers.map((seed) => [seed.file, seed] as const))(
    'cut out what was annotated: %s',
    (_file, seed) => {
      const text = seedText(seed);
      for (const claim of seed.claims) {
        for (const mark of [claim.stated, ...claim.operands]) {
          expect(text.slice(mark.start, mark.end)).toBe(mark.text);
        }
        expect(claim.start).toBeLessThanOrEqual(claim.stated.start);
        expect(claim.end).toBeGreaterThanOrEqual(claim.stated.end);
      }
    },
  );
});
