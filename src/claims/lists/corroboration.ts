import { mistyping } from '../judging/mistypings';
import { shift, subtract, toNumber } from '../../quantity';
import type { TextFigure } from '../text/figures';
import { addUp, inUnit, isRight, mayFit, quotient, rateFromChange } from '../judging/judge';
import type { Level, Move } from '../statements/levels';

/**
 * Whether the other things that are said of a total or of a part hold once it is what the sum makes it, and do not as it
 * is printed: 收入30372万元，增收6838万元，增长193.5%，税务1653万元，财政8719万元. Then the parts are all, and a figure is wrong.
 */
export function corroborated(total: Level, items: readonly Level[]): boolean {
  if (totalCorroborated(total, items)) return true;
  const figures = items.map(({ figure }) => figure);
  const stated = inUnit(total.figure, total.figure.unit).value;
  return items.some((item, index) => {
    const others = addUp(
      total.figure,
      figures.filter((_, at) => at !== index),
    ).recomputed;
    const meant = subtract(stated, others);
    if (meant.startsWith('-') || items.length < 2 || toNumber(meant) === 0) return false;
    const figure = asFigure(total.figure, meant, figures);
    return improves(item, figure) || shareImproves(item, figure, total.figure);
  });
}

/** The same of the total alone. */
export function totalCorroborated(total: Level, items: readonly Level[]): boolean {
  if (items.length < 2 || total.figure.size <= 0) return false;
  const reached = items.reduce((sum, { figure }) => sum + figure.size, 0);
  if (!mayImprove(total, reached) && !areShared(items)) return false;
  const figures = items.map(({ figure }) => figure);
  const added = asFigure(total.figure, addUp(total.figure, figures).recomputed, figures);
  // 下达5166万元。从支出方向看，…占32%，…: much less, by no slip, is another amount.
  const slipped =
    Math.abs(added.size - total.figure.size) < NEAR * total.figure.size ||
    mistyping(total.figure, added.value) !== null;
  return added.size > 0 && (improves(total, added) || (slipped && sharesImprove(items, total.figure, added)));
}

const NEAR = 0.05;

function asFigure(like: TextFigure, value: string, figures: readonly TextFigure[]): TextFigure {
  const decimals = Math.max(like.decimals, ...figures.map((figure) => inUnit(figure, like.unit).decimals));
  return {
    ...like,
    value: shift(value, 0),
    decimals,
    size: (toNumber(value) * like.size) / (toNumber(like.value) || 1),
  };
}

/** By doubles, generously: whether a rate that is told of a level may hold of so much. */
const mayImprove = ({ moves, executions }: Level, size: number): boolean =>
  executions.some(({ base }) => base !== null) || moves.some((move) => isRateOf(move, size, ABOUT));

const ABOUT = 3;
const CLOSE = 2;

/** Whether amount and rate of a change make a level of so much, to so many units of the rate's last digit. */
function isRateOf({ amount, rate, basis }: Move, size: number, units: number): boolean {
  if (!amount || !rate || basis === 'adjusted') return false;
  const change = amount.minus ? -amount.figure.size : amount.figure.size;
  const told = rate.minus ? -rate.figure.size : rate.figure.size;
  return !(Math.abs((100 * change) / (size - change) - told) > units * 10 ** -rate.figure.decimals);
}

/** Whether a change rate or execution rate holds of the meant figure and not of the printed one. */
function improves(level: Level, meant: TextFigure): boolean {
  for (const move of level.moves) {
    const { amount, rate } = move;
    if (!amount || !rate || !isRateOf(move, meant.size, CLOSE)) continue;
    const right = rateFromChange(rate, meant, amount);
    if (right?.verdict === 'exact' && !isRight(rateFromChange(rate, level.figure, amount))) return true;
  }
  const execution = level.executions.find(({ base }) => base !== null);
  if (!execution?.base) return false;
  if (!mayFit(execution.figure, meant, execution.base)) return false;
  const right = quotient(execution.figure, meant, execution.base);
  return right?.verdict === 'exact' && !isRight(quotient(execution.figure, level.figure, execution.base));
}

const isShared = ({ share }: Level): boolean =>
  share !== null && share.base === null && share.figure.size > 0;

const areShared = (items: readonly Level[]): boolean => items.filter(isShared).length > 1;

/** Two shares and more hold of the meant whole, and none of the printed one. */
function sharesImprove(items: readonly Level[], printed: TextFigure, meant: TextFigure): boolean {
  const shares = items.filter(isShared);
  return (
    shares.length > 1 &&
    shares.every(
      ({ share, figure }) =>
        share !== null &&
        mayFit(share.figure, figure, meant) &&
        isRight(quotient(share.figure, figure, meant)),
    ) &&
    shares.every(({ share, figure }) => share !== null && !isRight(quotient(share.figure, figure, printed)))
  );
}

function shareImproves({ share, figure }: Level, meant: TextFigure, whole: TextFigure): boolean {
  if (!share || share.base || !mayFit(share.figure, meant, whole)) return false;
  return (
    quotient(share.figure, meant, whole)?.verdict === 'exact' &&
    !isRight(quotient(share.figure, figure, whole))
  );
}

/** 下达5166万元。从支出方向看，甲1438万元，占33%；乙…: shares that are of what the parts make, which no slip makes of the printed amount. */
export function areOfOwnSum(total: Level, items: readonly Level[]): boolean {
  if (items.length < 2 || items.some(({ share }) => !share || share.base || share.figure.size === 0))
    return false;
  const figures = items.map(({ figure }) => figure);
  const added = asFigure(total.figure, addUp(total.figure, figures).recomputed, figures);
  // In another sentence, three shares of four digits that fit their own sum are of nothing else, however near it is.
  const telling =
    items.length > 2 &&
    items[0]?.sentence !== total.sentence &&
    items.every(({ share }) => (share?.figure.decimals ?? 0) > 1);
  if (!telling && Math.abs(added.size - total.figure.size) < NEAR * total.figure.size) return false;
  if (mistyping(total.figure, added.value) !== null) return false;
  return items.every(({ share, figure }) => share !== null && isRight(quotient(share.figure, figure, added)));
}
