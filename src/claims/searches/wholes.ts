import { judgeSum } from '../../quantity';
import type { Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { put } from '../text/grouped';
import { addUp, dimension, isRight, mayBeSum } from '../judging/judge';

/** A part of a whole with its share in it. */
interface Slice {
  readonly part: TextFigure;
  readonly share: TextFigure;
  readonly right: boolean;
}

const HUNDRED = 100;
const FURTHEST = 2000;
const MOST = 16;

/**
 * 车费23.75万元，占决算的83.45%；…接待费4.71万元，占16.55%: parts of one whole, wherever they stand, whose shares make 100 are all of it, so that
 * they make the whole as well; and where they make it, their shares make 100.
 */
export function slicedWholes(drafts: readonly Draft[]): readonly Draft[] {
  const slices = new Map<TextFigure, Slice[]>();
  const summed = new Map<TextFigure, TextFigure[]>();
  const hundreds = new Set<TextFigure>();
  for (const { kind, stated, operands, judged, word } of drafts) {
    const [part, whole] = operands;
    if (judged === null || word) continue;
    if (kind === 'share' && part && whole && stated.figure.size > 0 && stated.figure.unit === '%')
      put(slices, whole, { part, share: stated.figure, right: isRight(judged) });
    else if (kind === 'sum' || kind === 'counts')
      for (const operand of operands) put(summed, stated.figure, operand);
    else if (kind === 'shareTotal') for (const operand of operands) hundreds.add(operand);
  }
  return [...slices].flatMap(([whole, all]): readonly Draft[] => {
    if (all.length < 2 || all.length > MOST) return [];
    const parts = withoutNested(all, summed).toSorted((a, b) => a.share.from - b.share.from);
    const last = parts.at(-1);
    const first = parts[0];
    if (!first || !last || parts.length < 2 || last.share.from - first.share.from > FURTHEST) return [];
    if (parts.some(({ part }) => dimension(part) !== dimension(whole))) return [];
    const figures = parts.map(({ part }) => part);
    const shares = parts.map(({ share }) => share);
    const wrong = parts.filter(({ right }) => !right).length;
    const make100 = isHundred(shares) && wrong < 2;
    const mayMake = mayBeSum(whole, figures);
    const isKnown =
      shares.some((share) => hundreds.has(share)) &&
      figures.some((part) => summed.get(whole)?.includes(part));
    if ((!make100 && !mayMake) || isKnown) return [];
    const added = addUp(whole, figures);
    const makeAll = mayMake && added.verdict === 'exact';
    if (!makeAll && !make100) return [];
    const hundred = judgeSum({ value: '100', decimals: 12 }, shares);
    const found: Draft[] = [];
    const known = summed.get(whole) ?? [];
    if (!figures.some((part) => known.includes(part)))
      found.push({
        kind: dimension(whole) === '元' ? 'sum' : 'counts',
        stated: { figure: whole, minus: false },
        operands: figures,
        judged: added,
      });
    if (!shares.some((share) => hundreds.has(share)) && (makeAll || isRight(hundred)))
      found.push({
        kind: 'shareTotal',
        stated: { figure: last.share, minus: false },
        operands: shares,
        judged: hundred,
      });
    return found;
  });
}

/** What is a part of another part is none beside it. */
function withoutNested(
  all: readonly Slice[],
  summed: ReadonlyMap<TextFigure, readonly TextFigure[]>,
): readonly Slice[] {
  const inner = new Set(all.flatMap(({ part }) => summed.get(part) ?? []));
  return all.filter(
    ({ part, share }, at) =>
      !inner.has(part) && all.findIndex((each) => each.part === part && each.share === share) === at,
  );
}

/** Exactly, to the last digit that is printed. */
const isHundred = (shares: readonly TextFigure[]): boolean =>
  Math.abs(shares.reduce((sum, { size }) => sum + size, -HUNDRED)) < 1e-6;
