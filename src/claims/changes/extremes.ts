import type { Compact } from '../text/compact';
import type { Draft } from '../judging/draft';
import { difference, dimension } from '../judging/judge';
import type { Lead } from '../statements/leads';
import type { Level, Statements } from '../statements/levels';
import { keyOf } from '../statements/subjects';
import { ranked } from './ranks';

const PAIR =
  /(最[高多大])的([一-龥（）]{2,16})(?:比|较|与)[一-龥]{0,6}(最[低少小])的([一-龥（）]{2,16}?)(?:高出?|多出?|大|相差|差距?)(?=\d)/g;
const NEAR = 24;

/** 得分最高的甲县比得分最低的乙县高11.25分: the first and the last of what was told, and how far apart they are. */
export function extremeClaims(
  original: string,
  folded: Compact,
  { levels, leads }: Statements,
): readonly Draft[] {
  const drafts: Draft[] = [];
  let next = 0;
  let ahead = 0;
  for (const match of folded.text.matchAll(PAIR)) {
    const [whole, most = '', first = '', least = '', last = ''] = match;
    const from = match.index;
    const to = from + whole.length;
    while (next < levels.length && (levels[next]?.figure.from ?? 0) < from) next += 1;
    while (ahead < leads.length && (leads[ahead]?.figure.from ?? 0) < to) ahead += 1;
    const stated = leads[ahead];
    if (stated?.figure.from !== to || stated.figure.approximate) continue;
    const items = itemsBefore(levels, next, stated);
    const [high, low] = [named(items, first), named(items, last)];
    if (!high || !low || high === low) continue;
    const figures = items.map(({ figure }) => figure);
    drafts.push({
      kind: 'change',
      stated: { figure: stated.figure, minus: false },
      operands: [high.figure, low.figure],
      judged: difference({ figure: stated.figure, minus: false }, high.figure, low.figure),
    });
    const words = [
      { at: from, word: most, own: high.figure },
      { at: from + whole.lastIndexOf(least), word: least, own: low.figure },
    ];
    for (const { at, word, own } of words)
      drafts.push(ranked(original, folded, at, at + word.length, { own, figures, sure: true }));
  }
  return drafts;
}

/** What the sentence of the last level tells in the measure of the figure. */
function itemsBefore(levels: readonly Level[], next: number, { figure, paragraph }: Lead): readonly Level[] {
  const last = levels[next - 1];
  return levels
    .slice(Math.max(0, next - NEAR), next)
    .filter(
      (level) =>
        level.paragraph === paragraph &&
        level.sentence === last?.sentence &&
        !level.aside &&
        dimension(level.figure) === dimension(figure),
    );
}

function named(items: readonly Level[], name: string): Level | null {
  const [only, ...more] = items.filter(({ key }) => key !== '' && key === keyOf(name));
  return only && more.length === 0 ? only : null;
}
