import { judgeSum } from '../../quantity';
import type { Draft } from '../judging/draft';
import { digitsOf, ENOUGH_DIGITS, type TextFigure } from '../text/figures';
import { mistypedSum } from '../judging/mistypings';
import { put } from '../text/grouped';
import { levelsByFigure } from '../statements/near';
import type { Level } from '../statements/levels';
import { addUp, dimension, isRight, mayBeSum, quotient } from '../judging/judge';

/** A part of a whole with its share in it. */
interface Slice {
  readonly part: TextFigure;
  readonly share: TextFigure;
  readonly right: boolean;
}

const HUNDRED = 100;
const NEAR = 0.35;
const FURTHEST = 2000;
const MOST = 16;

/**
 * 车费23.75万元，占决算的83.45%；…接待费4.71万元，占16.55%: parts of one whole, wherever they stand, whose shares make 100 are all of it, so that
 * they make the whole as well; and where they make it, their shares make 100.
 */
export function slicedWholes(levels: readonly Level[], drafts: readonly Draft[]): readonly Draft[] {
  const levelOf = levelsByFigure(levels);
  const slices = new Map<TextFigure, Slice[]>();
  const sums = new Map<TextFigure, (readonly TextFigure[])[]>();
  const hundreds = new Set<TextFigure>();
  const loose = new Map<TextFigure, TextFigure>();
  for (const { kind, stated, operands, judged, word } of drafts) {
    if (word) continue;
    const [part, whole] = operands;
    // A table tells by itself what its shares are of.
    if (
      kind === 'share' &&
      part &&
      levelOf.has(part) &&
      stated.figure.size > 0 &&
      stated.figure.unit === '%'
    ) {
      if (judged === null) loose.set(part, stated.figure);
      else if (whole) put(slices, whole, { part, share: stated.figure, right: isRight(judged) });
    }
    if (judged === null) continue;
    if (kind === 'sum' || kind === 'counts') put(sums, stated.figure, operands);
    else if (kind === 'shareTotal') for (const operand of operands) hundreds.add(operand);
  }
  const found: Draft[] = [];
  for (const [whole, held] of slices) {
    const added = sums.get(whole) ?? [];
    const rest = restOf(levels, levelOf, held, loose);
    const all = rest ? [...held, rest] : held;
    if (all.length > MOST || isAllTold(all, added, loose, hundreds)) continue;
    const own = withoutNested(all, sums);
    const made = madeOf(whole, own, added, loose);
    for (const { part, share } of [...(made?.filter((slice) => slice.loose) ?? []), ...(rest ? [rest] : [])])
      found.push({
        kind: 'share',
        stated: { figure: share, minus: false },
        operands: [part, whole],
        judged: quotient(share, part, whole),
      });
    found.push(...ofSlices(whole, made ?? runOf(whole, own) ?? own, sums, hundreds));
  }
  return found;
}

/**
 * 受益学生28930人。其中食堂供餐27302人，占94.37%，企业供餐1742人，占5.63%: what stands right behind the parts of which the shares are right, and has all
 * that is missing of 100.
 */
function restOf(
  levels: readonly Level[],
  levelOf: ReadonlyMap<TextFigure, Level>,
  held: readonly Slice[],
  loose: ReadonlyMap<TextFigure, TextFigure>,
): Slice | null {
  const part = held.at(-1)?.part;
  const last = part && levelOf.get(part);
  const next = last && levels[last.index + 1];
  const share = next && loose.get(next.figure);
  if (!share || next.sentence !== last.sentence || dimension(next.figure) !== dimension(last.figure))
    return null;
  const shares = [...held.map((slice) => slice.share), share];
  const telling = shares.every((figure) => digitsOf(figure) >= ENOUGH_DIGITS);
  return telling && held.every(({ right }) => right) && isHundred(shares)
    ? { part: next.figure, share, right: false }
    : null;
}

/** Nothing is left to tell: each part is in a sum, each share in a hundred, and no part of a sum waits for its whole. */
const isAllTold = (
  all: readonly Slice[],
  sums: readonly (readonly TextFigure[])[],
  loose: ReadonlyMap<TextFigure, TextFigure>,
  hundreds: ReadonlySet<TextFigure>,
): boolean =>
  sums.length === 0
    ? all.length < 2
    : all.every(({ part, share }) => hundreds.has(share) && sums.some((parts) => parts.includes(part))) &&
      !sums.some((parts) => parts.some((part) => loose.has(part)));

/** The parts of a sum that holds, each with its share of the whole; of one alone it may not have been known what its share is of. */
function madeOf(
  whole: TextFigure,
  own: readonly Slice[],
  sums: readonly (readonly TextFigure[])[],
  loose: ReadonlyMap<TextFigure, TextFigure>,
): readonly (Slice & { readonly loose?: true })[] | null {
  for (const parts of sums) {
    if (parts.length < 2 || addUp(whole, parts).verdict !== 'exact') continue;
    const made = parts.flatMap((part): readonly (Slice & { readonly loose?: true })[] => {
      const slice = own.find((each) => each.part === part);
      const share = slice ? undefined : loose.get(part);
      return slice ? [slice] : share ? [{ part, share, right: false, loose: true }] : [];
    });
    if (made.length === parts.length && made.filter((slice) => slice.loose).length < 2) return made;
  }
  return null;
}

/** The longest run of slices, one after the other, whose parts make the whole. */
function runOf(whole: TextFigure, own: readonly Slice[]): readonly Slice[] | null {
  const parts = own.toSorted((a, b) => a.share.from - b.share.from);
  for (let length = parts.length - 1; length > 1; length -= 1)
    for (let from = 0; from + length <= parts.length; from += 1) {
      const run = parts.slice(from, from + length);
      if (
        mayBeSum(
          whole,
          run.map(({ part }) => part),
        )
      )
        return run;
    }
  return null;
}

/** The sum and the hundred that slices of one whole make. */
function ofSlices(
  whole: TextFigure,
  slices: readonly Slice[],
  sums: ReadonlyMap<TextFigure, readonly (readonly TextFigure[])[]>,
  hundreds: ReadonlySet<TextFigure>,
): readonly Draft[] {
  const parts = slices.toSorted((a, b) => a.share.from - b.share.from);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 2 || last.share.from - first.share.from > FURTHEST) return [];
  if (parts.some(({ part }) => dimension(part) !== dimension(whole))) return [];
  if (new Set(parts.map(({ part }) => part)).size < parts.length) return [];
  const figures = parts.map(({ part }) => part);
  const shares = parts.map(({ share }) => share);
  const make100 = isHundred(shares) && parts.filter(({ right }) => !right).length < 2;
  const mayMake = mayBeSum(whole, figures);
  const known = (sums.get(whole) ?? []).flat();
  const isSummed = figures.some((part) => known.includes(part));
  const isTold = shares.some((share) => hundreds.has(share));
  if ((!make100 && !mayMake) || (isSummed && isTold)) return [];
  const added = addUp(whole, figures);
  const makeAll = mayMake && added.verdict === 'exact';
  if (!makeAll && !make100) return [];
  const hundred = judgeSum({ value: '100', decimals: 12 }, shares);
  const found: Draft[] = [];
  // 甲3.66万元，人员经费占基本支出90.34万元的86.72%；公用经费12万元，占13.28%: a part so far from its share is not what the share is of.
  const isOwn =
    parts.every(({ right }) => right) ||
    mistypedSum(whole, figures) !== null ||
    Math.abs(figures.reduce((sum, { size }) => sum + size, -whole.size)) < NEAR * whole.size;
  if (!isSummed && (isOwn || isRight(added)))
    found.push({
      kind: dimension(whole) === '元' ? 'sum' : 'counts',
      stated: { figure: whole, minus: false },
      operands: figures,
      judged: added,
    });
  if (!isTold && (makeAll || isRight(hundred)))
    found.push({
      kind: 'shareTotal',
      stated: { figure: last.share, minus: false },
      operands: shares,
      judged: hundred,
    });
  return found;
}

/** What is a part of another part is none beside it. */
function withoutNested(
  all: readonly Slice[],
  sums: ReadonlyMap<TextFigure, readonly (readonly TextFigure[])[]>,
): readonly Slice[] {
  const inner = new Set(all.flatMap(({ part }) => (sums.get(part) ?? []).flat()));
  return all.filter(
    ({ part, share }, at) =>
      !inner.has(part) && all.findIndex((each) => each.part === part && each.share === share) === at,
  );
}

/** Exactly, to the last digit that is printed. */
const isHundred = (shares: readonly TextFigure[]): boolean =>
  Math.abs(shares.reduce((sum, { size }) => sum + size, -HUNDRED)) < 1e-6;
