import { judgedIf, type Draft } from '../judging/draft';
import { addSigned, dimension } from '../judging/judge';
import type { Level, Statements } from '../statements/levels';
import { OPENING, partOf, signedAs } from './flows';
import { changedSince } from './remainders';

const CLOSING = /年末|期末|年终|月末|季末/;

/** 年初数1300万元，本年增加50万元，减少20万元，年末数1330万元: what came and went between two levels that stand side by side. */
export function stockClaims({ levels, changes }: Statements): readonly Draft[] {
  return levels.flatMap((closing): readonly Draft[] => {
    const opening = levels[closing.index - 1];
    if (!opening || !isBetween(opening, closing)) return [];
    const told = changedSince(changes, opening, closing);
    if (!told || told.length < 2) return [];
    const signed = [
      signedAs(opening.figure, false),
      ...told.map(({ figure, minus }) => signedAs(figure, minus)),
    ];
    const stated = signedAs(closing.figure, false);
    const both = told.some(({ minus }) => minus) && told.some(({ minus }) => !minus);
    return [
      {
        kind: 'rollForward',
        stated,
        operands: signed.map(({ figure }) => figure),
        ...judgedIf(both, addSigned(stated, signed)),
      },
    ];
  });
}

const isBetween = (opening: Level, closing: Level): boolean =>
  opening.sentence === closing.sentence &&
  opening.depth === closing.depth &&
  !closing.tabular &&
  !closing.aside &&
  !opening.aside &&
  CLOSING.test(closing.label) &&
  partOf(closing) === 'closing' &&
  OPENING.test(opening.label) &&
  dimension(opening.figure) === dimension(closing.figure);
