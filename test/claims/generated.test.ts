import fc from 'fast-check';
import { readClaims } from '../../src/claims';
import { isCell, paragraph, printed, randomOf, written, type Generated, type Random } from './patterns';

/** 5,000 paragraphs that are always the same; CLAIMS_GENERATED=20000 for as many others. */
const ASKED = process.env['CLAIMS_GENERATED'];
const RUNS = ASKED === undefined ? { numRuns: 5000, seed: 2026 } : { numRuns: Number(ASKED) };

/** One figure that a relation determines, moved beyond all rounding. */
function spoilt(
  { pieces }: Generated,
  random: Random,
): { readonly changed: Generated; readonly at: number } | null {
  const cells = pieces.flatMap((piece, index) => (isCell(piece) && piece.apart > 0 ? [index] : []));
  const index = cells[random(cells.length)];
  const cell = index === undefined ? undefined : pieces[index];
  if (index === undefined || cell === undefined || !isCell(cell)) return null;
  const units = cell.units + (cell.apart + random(9)) * (1 + random(3));
  return { changed: { pieces: pieces.with(index, { ...cell, units }) }, at: index };
}

const wrongIn = (text: string) => readClaims(text).filter(({ verdict }) => verdict === 'inconsistent');

test('no right paragraph is accused, and every wrong figure is found', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 0x7f_ff_ff_ff }), (seed) => {
      const random = randomOf(seed);
      const right = paragraph(random);
      expect(wrongIn(written(right).text)).toEqual([]);
      const spoiltOne = spoilt(right, random);
      if (!spoiltOne) return;
      const { text, starts } = written(spoiltOne.changed);
      const place = right.pieces.slice(0, spoiltOne.at).filter(isCell).length;
      const start = starts[place] ?? -1;
      const cell = spoiltOne.changed.pieces[spoiltOne.at];
      const found = wrongIn(text);
      const touched = found.some(({ stated, operands }) =>
        [stated, ...operands].some((mark) => mark.start === start),
      );
      if (!touched) throw new Error(`${cell && isCell(cell) ? printed(cell) : ''} is not found in ${text}`);
    }),
    RUNS,
  );
}, 600_000);
