import type { Draft } from '../judging/draft';
import { addSigned, dimension, isRight } from '../judging/judge';
import { isMade } from '../statements/funds';
import type { Level, Statements } from '../statements/levels';
import { OPENING, partOf, signedAs } from './flows';
import { changedBetween } from './remainders';

const MOST = 6;
const GIVEN = /收入|收到|拨入|下达|预算|安排|到位|筹集|拨款|追加|补助|配套/;

/**
 * 上年结转46万元，本年预算420万元，合计466万元: what was carried over and what came in, from the beginning of the sentence, make what
 * there is to be spent; so does what was added in the course of the year (追加).
 */
export function availableClaims({ levels, changes }: Statements): readonly Draft[] {
  return levels.flatMap((total): readonly Draft[] => {
    if (total.tabular || total.aside || !isMade(levels, total)) return [];
    const parts: Level[] = [];
    for (let index = total.index - 1; index >= Math.max(0, total.index - MOST); index -= 1) {
      const level = levels[index];
      if (level?.sentence !== total.sentence || level.depth !== total.depth) break;
      if (level.aside || level.lead.tabular || dimension(level.figure) !== dimension(total.figure)) return [];
      parts.unshift(level);
      if (level.lead.breaks || level.lead.semicolon) break;
    }
    const [first] = parts;
    const begins = first !== undefined && (first.index === 0 || first.lead.breaks || first.lead.semicolon);
    const openings = parts.filter(({ label }) => OPENING.test(label));
    const others = parts.filter((part) => !openings.includes(part));
    if (!begins || openings.length !== 1 || others.length === 0 || total.lead.semicolon) return [];
    if (others.some((part) => partOf(part) === 'out' || !GIVEN.test(part.label))) return [];
    // 其中、包括: what a list has told before is no further part.
    if (parts.slice(1).some(({ lead }) => !/^[，、]/.test(lead.gap))) return [];
    const told = changedBetween(changes, first, total);
    const signed = [...parts.map(({ figure }) => signedAs(figure, false)), ...told].toSorted(
      (a, b) => a.figure.from - b.figure.from,
    );
    const stated = signedAs(total.figure, false);
    const judged = addSigned(stated, signed);
    // 年初预算A，上年结转B，追加C，共计D: of three the words may leave one within another.
    if (signed.length > 3 && !isRight(judged)) return [];
    const kind = signed.some(({ minus }) => minus) ? 'rollForward' : 'sum';
    return [{ kind, stated, operands: signed.map(({ figure }) => figure), judged }];
  });
}
