import { cellsOf, heldIn, resolved } from './score';
import { slipsOf, type SlipKind } from './slips';
import { RIGHT } from './texts';

const named = RIGHT.map((narrated) => [`${narrated.sample} ${narrated.id}`, narrated] as const);

/** Figures that are not found. */
const MISSED: Readonly<Record<string, readonly string[]>> = {
  // Media whose names are written apart from one another.
  '004 results': ['50', '204', '507'],
};

describe('what a person writes beside the tables', () => {
  test.each(named)('%s', (_, narrated) => {
    const { text, figures } = resolved(narrated);
    const held = heldIn(text, narrated.sample);
    const told = figures.map(({ start, text: stated, cells }) => {
      const one = held.get(start);
      return { stated, cells, verdict: one?.verdict, right: one?.right ?? null, found: cellsOf(one) };
    });
    expect(told.filter(({ verdict, right }) => verdict === 'inconsistent' || right !== null)).toEqual([]);
    const known = told.filter(({ cells }) => cells.length > 0);
    expect(told.filter((one) => !known.includes(one) && one.verdict !== 'unchecked')).toEqual([]);
    const missed = known.filter(({ verdict }) => verdict === 'unchecked').map(({ stated }) => stated);
    const elsewhere = known.filter(
      ({ verdict, cells, found }) => verdict !== 'unchecked' && !cells.every((cell) => found.includes(cell)),
    );
    expect(elsewhere).toEqual([]);
    expect(missed).toEqual(MISSED[narrated.id] ?? []);
  });
});

/** Of the slips of each kind, the least share that is told with the right cell. */
const LEAST: Readonly<Record<SlipKind, number>> = {
  transposed: 0.92,
  digit: 0.92,
  lost: 0.9,
  tenfold: 0.93,
  row: 0.93,
  column: 0.91,
};

test('a wrong figure is told with the right cell, and no other figure is accused for it', () => {
  const told = new Map<SlipKind, boolean[]>();
  const accused: string[] = [];
  const astray: string[] = [];
  const slips = RIGHT.flatMap((narrated) => slipsOf(narrated).map((slip) => [narrated, slip] as const));
  for (const [{ sample, id }, { kind, text, wrong, figure, others }] of slips) {
    const held = heldIn(text, sample);
    const one = held.get(figure.start);
    const isTold = one?.verdict === 'inconsistent';
    const isRight = isTold && figure.cells.some((cell) => cellsOf(one).includes(cell));
    if (isTold && !isRight) astray.push(`${id}: ${figure.text} → ${wrong}: ${cellsOf(one).join()}`);
    told.set(kind, [...(told.get(kind) ?? []), isRight]);
    for (const start of others) {
      if (held.get(start)?.verdict === 'inconsistent') accused.push(`${id}: ${figure.text} → ${wrong}`);
    }
  }
  expect(accused).toEqual([]);
  expect(astray).toEqual([]);
  for (const [kind, all] of told) {
    const share = all.filter(Boolean).length / all.length;
    expect([kind, share, share >= LEAST[kind]]).toEqual([kind, share, true]);
  }
});
