import { readClaims } from '../../src/claims';
import { verdictOf } from '../corpus/claims/arithmetic';
import { SETTLED } from '../corpus/claims/split';
import type { Mark } from '../corpus/claims/types';
import { slipsOf } from './handSlips';

/** CLAIMS_SLIPS=1 for every paragraph; otherwise one in so many. */
const EVERY = Number(process.env['CLAIMS_SLIPS'] ?? '6');

interface Slipped {
  readonly id: string;
  readonly text: string;
  /** Where the slip stands, and by how much what is behind it has moved. */
  readonly start: number;
  readonly by: number;
  /** Whether an annotated relation is broken by it. */
  readonly breaks: boolean;
}

/** Each annotated figure of a paragraph with each slip. */
function slipped({ id, text, claims }: (typeof SETTLED)[number]): readonly Slipped[] {
  const marks = new Map<number, Mark>();
  for (const { kind, stated, operands } of claims)
    for (const mark of kind === 'direction' || kind === 'rank' ? operands : [stated, ...operands])
      marks.set(mark.start, mark);
  return [...marks.values()].flatMap((mark) =>
    slipsOf(mark.text).map((slip) => {
      const turned = <M extends Mark>(each: M): M =>
        each.start === mark.start ? { ...each, text: slip } : each;
      return {
        id,
        text: text.slice(0, mark.start) + slip + text.slice(mark.end),
        start: mark.start,
        by: slip.length - mark.text.length,
        breaks: claims.some(
          (claim) =>
            claim.verdict !== 'inconsistent' &&
            verdictOf({ ...claim, stated: turned(claim.stated), operands: claim.operands.map(turned) }) ===
              'inconsistent',
        ),
      };
    }),
  );
}

const wrongIn = (text: string) => readClaims(text).filter(({ verdict }) => verdict === 'inconsistent');

test('a slip in any figure of the corpus is mostly found, and accuses nothing that it does not touch', () => {
  const strays: string[] = [];
  let broken = 0;
  let found = 0;
  SETTLED.filter((_, index) => index % EVERY === 0).forEach((paragraph) => {
    // What is wrong as it stands may be accused in whichever way.
    const known = new Set(
      [
        ...wrongIn(paragraph.text),
        ...paragraph.claims.filter(({ verdict }) => verdict === 'inconsistent'),
      ].map(({ kind, stated }) => `${kind} ${stated.start}`),
    );
    for (const { id, text, start, by, breaks } of slipped(paragraph)) {
      const wrong = wrongIn(text);
      const touches = wrong.some(({ stated, operands }) =>
        [stated, ...operands].some((mark) => mark.start === start),
      );
      broken += Number(breaks);
      found += Number(breaks && touches);
      for (const { kind, stated, operands } of wrong) {
        const before = stated.start > start ? stated.start - by : stated.start;
        const own = [stated, ...operands].some((mark) => mark.start === start);
        if (!own && !known.has(`${kind} ${before}`)) strays.push(`${id}: ${kind} ${stated.text}`);
      }
    }
  });
  expect(strays.length).toBeLessThanOrEqual(1);
  expect(broken).toBeGreaterThan(500);
  expect(found / broken).toBeGreaterThan(0.75);
}, 120_000);
