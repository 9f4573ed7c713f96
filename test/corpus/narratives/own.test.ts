import { ELSEWHERE } from './elsewhere';
import { FRESH } from './fresh';
import { OWN } from './own';
import { cellsOf, heldIn, resolved } from './score';
import { slipsOf } from './slips';

/** Of the figures that the tables have or determine, the share that is found; of their slips, that is told. */
const SETS = [
  ['as written', OWN, { found: 0.98, told: 0.93 }],
  ['as written later', FRESH, { found: 0.96, told: 0.81 }],
] as const;

describe.each(SETS)('beside workbooks of our own, %s', (_, narratives, least) => {
  test('right figures are found and nobody is accused', () => {
    const accused: string[] = [];
    const elsewhere: string[] = [];
    let found = 0;
    let known = 0;
    for (const narrated of narratives) {
      const { text, figures } = resolved(narrated);
      const held = heldIn(text, narrated.sample);
      for (const [, { mark, verdict }] of held)
        if (verdict === 'inconsistent') accused.push(`${narrated.id}: ${mark.text}`);
      for (const { start, text: stated, cells } of figures) {
        const one = held.get(start);
        const isHeld = one !== undefined && one.verdict !== 'unchecked';
        if (cells.length > 0) known += 1;
        if (!isHeld) continue;
        if (cells.some((cell) => cellsOf(one).includes(cell))) found += 1;
        else elsewhere.push(`${narrated.id}: ${stated}: ${cellsOf(one).join()}`);
      }
    }
    expect(accused).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(found / known).toBeGreaterThanOrEqual(least.found);
  });

  test('a wrong figure is told with the right cell, and no other figure is accused for it', () => {
    const accused: string[] = [];
    const astray: string[] = [];
    let told = 0;
    let all = 0;
    for (const narrated of narratives) {
      for (const { text, wrong, figure, others } of slipsOf(narrated)) {
        const held = heldIn(text, narrated.sample);
        const one = held.get(figure.start);
        all += 1;
        if (one?.verdict === 'inconsistent') {
          if (figure.cells.some((cell) => cellsOf(one).includes(cell))) told += 1;
          else astray.push(`${narrated.id}: ${figure.text} → ${wrong}: ${cellsOf(one).join()}`);
        }
        if (others.some((start) => held.get(start)?.verdict === 'inconsistent'))
          accused.push(`${narrated.id}: ${figure.text} → ${wrong}`);
      }
    }
    expect(accused).toEqual([]);
    expect(astray).toEqual([]);
    expect(told / all).toBeGreaterThanOrEqual(least.told);
  });
});

test.each(ELSEWHERE)('what is told of other things accuses nobody: %s %s', (book, text) => {
  const accused = [...heldIn(text, book).values()].filter(({ verdict }) => verdict === 'inconsistent');
  expect(accused.map(({ mark }) => mark.text)).toEqual([]);
});
