import { ACCOUNTS } from './accounts';
import { BUDGETS } from './budgets';
import type { Generated, Pattern, Random } from './cells';
import { REVIEWS } from './reviews';
import { SANGONG } from './sangong';
import { SHAPES } from './shapes';
import { TABLES } from './tables';

export const PATTERNS: readonly Pattern[] = [
  ...ACCOUNTS,
  ...SANGONG,
  ...BUDGETS,
  ...REVIEWS,
  ...TABLES,
  ...SHAPES,
];

/** One to three statements of different topics after one another: what is told twice with other figures contradicts itself. */
export function paragraph(random: Random): Generated {
  const groups = [ACCOUNTS, SANGONG, BUDGETS, REVIEWS, TABLES, SHAPES];
  const chosen = Array.from(
    { length: 1 + random(3) },
    () => groups.splice(random(groups.length), 1)[0] ?? [],
  );
  const join = ['', '\n'][random(2)] ?? '';
  return {
    pieces: chosen.flatMap((group, index) => {
      const pattern = group[random(group.length)];
      return [...(index > 0 ? [join] : []), ...(pattern ? pattern(random) : [])];
    }),
  };
}

export { isCell, printed, written, type Cell, type Generated, type Random } from './cells';
export { randomOf } from './random';
