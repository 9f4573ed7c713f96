import { equal, shift, type Judgement } from '../../quantity';
import { doubted, judgedIf, type Draft } from '../judging/draft';
import { digitsOf, type TextFigure } from '../text/figures';
import {
  difference,
  dimension,
  isRight,
  quotient,
  rateBeyond,
  rateFromChange,
  rateOf,
  type Signed,
} from '../judging/judge';
import type { Breakdown, Level, Move, Outline } from '../statements/levels';
import { isEqual, type Origin, type Origins } from './previous';

/** Level, change and rate: any two determine the third. A change that may be of several levels is of one that it fits. */
export function movementClaims(
  levels: readonly Level[],
  { listOf }: Outline,
  breakdowns: readonly Breakdown[],
  origins: Origins,
): readonly Draft[] {
  const made = new Map<Level, Breakdown>();
  for (const breakdown of breakdowns) {
    const last = isRight(breakdown.judged) ? breakdown.parts.at(-1) : undefined;
    if (last && last.index > breakdown.total.index) made.set(last, breakdown);
  }
  return levels.flatMap((level) =>
    level.moves.flatMap((move, index) => {
      const { owners, closed } = possible(ownersOf(level, move, index, listOf, made), move);
      const drafts = owners.map((owner) => {
        const own = claims(owner, move, origins);
        return move.near && owner === level ? own.map((draft) => ({ ...draft, near: true })) : own;
      });
      const fitting = drafts.find((each) => each.length > 0 && each.every(({ judged }) => isRight(judged)));
      const [first] = drafts;
      if (fitting || owners.length === 1) return fitting ?? first ?? [];
      // Wrong of whichever it is said; behind A、B it goes on with the whole.
      if (closed && drafts.every(isWrong))
        return (/^(?:、|和)/.test(level.lead.gap) ? drafts.at(-1) : first) ?? [];
      // 41万元：A0万元，B21万元，C20万元。比上年减少19万元，下降43.78%: a new sentence goes on with the subject of the one before.
      const whole = drafts[1] ?? [];
      if (move.anew && isPair(move) && isWrong(whole)) return whole;
      return (first ?? []).map((draft) => doubted(draft));
    }),
  );
}

/** An amount and the rate behind it. */
const isPair = ({ amount, rate }: Move): boolean =>
  amount !== null && rate !== null && amount.figure.from < rate.figure.from;

const isWrong = (drafts: readonly Draft[]): boolean =>
  drafts.some(({ judged }) => judged !== null && !isRight(judged));

/** Levels that a change may be said of; `closed`: it is one of these and no other. */
interface Owners {
  readonly owners: readonly Level[];
  readonly closed: boolean;
}

/**
 * The level that was named last; behind ； or 。, or when that has its change, what it is a part of too. Behind the last
 * of several parts of which no other changes, it may be said of the whole.
 */
function ownersOf(
  level: Level,
  move: Move,
  index: number,
  listOf: Outline['listOf'],
  made: ReadonlyMap<Level, Breakdown>,
): Owners {
  const owners = [level];
  const again = level.moves.slice(0, index).some(
    ({ basis, against }) =>
      move.basis === null ||
      // 与2022年相比减少7万元，与2023年预算相比减少8万元: both of the level.
      (basis === move.basis && (against === null || move.against === null || against === move.against)),
  );
  if (!move.loose && !again) {
    const list = listOf.get(level);
    const isLast = list !== undefined && list.items.length > 1 && list.items.at(-1) === level;
    const { total, items } = isLast
      ? list
      : { total: made.get(level)?.total, items: made.get(level)?.parts ?? [] };
    const alone =
      total !== undefined &&
      move.near &&
      items.every(
        (item) => item === level || (item.moves.every(({ inner }) => inner === true) && !item.still),
      );
    return { owners: alone ? [level, total] : owners, closed: alone };
  }
  const totalOf = (one: Level): Level | undefined => listOf.get(one)?.total ?? made.get(one)?.total;
  for (
    let total = totalOf(level);
    total && owners.length < 5 && !owners.includes(total);
    total = totalOf(total)
  )
    owners.push(total);
  // What is told once more is no other level.
  return { owners: owners.filter((owner, at) => at === 0 || !isEqual(owner, level)), closed: false };
}

/** 公用经费353.71万元，比上年增加654万元: nothing grows by more than it is. */
function possible(all: Owners, { amount }: Move): Owners {
  if (!amount || amount.minus || !all.closed) return all;
  const owners = all.owners.filter(({ figure }) => amount.figure.size <= figure.size);
  return owners.length > 0 ? { ...all, owners } : all;
}

// A change many times its level is hardly of a level that was told elsewhere.
const FAR = 20;

// Two levels that are compared by name may well be as far apart as a city and its village.
const FARTHEST = 400;

const isComparable = (a: TextFigure, b: TextFigure): boolean =>
  a.size <= FARTHEST * b.size + FAR && b.size <= FARTHEST * a.size + FAR;

function claims(level: Level, move: Move, origins: Origins): readonly Draft[] {
  const { amount, rate, apart } = move;
  if (amount && apart) return gap(level, amount, origins);
  const origin = borneOut(level, move, origins.of(level, move));
  const drafts: Draft[] = [];
  if (move.saved === true && rate && amount && origin)
    return [change(level, amount, origin.figure, origin.sure), savedShare(rate, amount, origin)];
  // 送审18.36亿元，审减2.14亿元，审减率11.66%: of what was sent.
  const saved =
    move.saved === true && rate && amount ? quotient(rate.figure, amount.figure, level.figure) : null;
  if (saved && rate && amount && (isRight(saved) || !SETTLED.test(level.label)))
    return [savedShare(rate, amount, { figure: level.figure, sure: SENT.test(level.label) })];
  if (amount && origin) drafts.push(change(level, amount, origin.figure, origin.sure));
  if (rate) {
    const rates = rateClaims(level, rate, amount, origin);
    const real = REAL.test(`${level.topic}${level.label}`);
    drafts.push(...(real ? rates.filter(({ judged }) => isRight(judged)) : rates));
  }
  const near =
    (amount === null || amount.figure.size <= FAR * level.figure.size + FAR) &&
    (!move.base || isComparable(level.figure, move.base));
  const sure =
    move.basis !== 'adjusted' &&
    !SUPPOSED.test(level.label) &&
    (!move.remote || (near && (origin?.sure === true || origins.isOnly(level))));
  return sure ? drafts : drafts.map((draft) => doubted(draft));
}

// 若计入划入的中心27.32万元，则较上年增加13.66万元: of what that would make together.
const SUPPOSED =
  /^(?:若|如|如果|假如|假设|倘若)(?:再|将|把)?(?:计入|加上|加计|包括|包含|考虑|扣除|剔除|不计|不含|还原|合并)/;

// Fewer digits follow from too many figures.
const TELLING = 2;

/** What amount or rate alone confirms is what both are counted from. */
function borneOut(level: Level, { amount, rate }: Move, origin: Origin | null): Origin | null {
  if (!origin || origin.sure || !amount || !rate) return origin;
  const byAmount =
    digitsOf(amount.figure) > TELLING && difference(amount, level.figure, origin.figure).verdict === 'exact';
  const byRate =
    digitsOf(rate.figure) >= TELLING && rateOf(rate, level.figure, origin.figure)?.verdict === 'exact';
  return byAmount || byRate ? { ...origin, sure: true } : origin;
}

const SETTLED = /审定|核定|成交|中标|结算|合同|实际|支出|采购(?:金额|规模)/;
const SENT = /送审|报审|申报|涉及|预算|控制价|计划/;
/** What grows in constant prices, so that its rate does not follow from its levels. */
export const REAL = /生产总值|增加值|总产值|GDP/;

/** 送审7368万元，审定6708万元，核减660万元，核减率8.96%: the share of what was saved. */
const savedShare = (rate: Signed, amount: Signed, origin: Origin): Draft => ({
  kind: 'share',
  stated: { figure: rate.figure, minus: false },
  operands: [amount.figure, origin.figure],
  ...judgedIf(origin.sure, quotient(rate.figure, amount.figure, origin.figure)),
});

/** By the level that it is counted from, where that is printed; otherwise by the amount of the change. */
function rateClaims(
  level: Level,
  rate: Signed,
  amount: Signed | null,
  origin: Origin | null,
): readonly Draft[] {
  const judged = origin && rateOf(rate, level.figure, origin.figure);
  const byOrigin: Draft[] = origin
    ? [
        {
          kind: 'changeRate',
          stated: rate,
          operands: [level.figure, origin.figure],
          ...judgedIf(origin.sure, judged),
        },
      ]
    : [];
  if (isRight(judged)) return byOrigin;
  // Where the change and the level before are at odds, the rate is of the levels.
  if (origin?.sure === true) return byOrigin;
  if (!amount) return judged ? byOrigin : [];
  return rateByChange(level, rate, amount);
}

const POWERS = [-4, -3, -2, -1, 1, 2, 3, 4];

/** With the point elsewhere. */
const moved = (of: TextFigure, power: number): TextFigure => ({
  ...of,
  value: shift(of.value, power),
  decimals: of.decimals - power,
  size: of.size * 10 ** power,
});

/** 8.40亿元，增加140亿元，增长20.0%: more than there is, and right with another unit or with the point elsewhere. */
function mistypedRise({ figure }: Level, rate: Signed, amount: Signed): Judgement | null {
  if (digitsOf(rate.figure) < TELLING || digitsOf(amount.figure) < TELLING) return null;
  // 8.60万元，增加16.40万元（65.60%）: with the other word.
  const turned = rateFromChange({ ...rate, minus: true }, figure, { ...amount, minus: true });
  const fits =
    isRight(turned) ||
    POWERS.some((power) =>
      isRight(rateFromChange(rate, figure, { ...amount, figure: moved(amount.figure, power) })),
    );
  return fits ? rateBeyond(rate, figure, amount) : null;
}

function rateByChange(level: Level, rate: Signed, amount: Signed): readonly Draft[] {
  const judged = rateFromChange(rate, level.figure, amount) ?? mistypedRise(level, rate, amount);
  const none = level.figure.size === 0 && amount.figure.size === 0;
  if (none && !equal(rate.figure.value, '0')) return [];
  return [
    {
      kind: 'changeRate',
      stated: rate,
      operands: [level.figure, amount.figure],
      judged: none ? { recomputed: '0', interval: { low: '0', high: '0' }, verdict: 'exact' } : judged,
    },
  ];
}

function change(level: Level, stated: Signed, previous: TextFigure, sure: boolean): Draft {
  const judged = difference(stated, level.figure, previous);
  return {
    kind: 'change',
    stated,
    operands: [level.figure, previous],
    ...judgedIf(sure, judged),
  };
}

/** 支出2万元，年初预算3万元，差值为1万元: what two levels lie apart, whichever is the greater. */
function gap(level: Level, stated: Signed, origins: Origins): readonly Draft[] {
  const [former, latter] = origins.pair(level);
  if (!former || !latter || dimension(stated.figure) !== dimension(latter.figure)) return [];
  const minus = former.figure.size < latter.figure.size;
  return [
    {
      kind: 'change',
      stated: { ...stated, minus },
      operands: [former.figure, latter.figure],
      judged: difference({ ...stated, minus }, former.figure, latter.figure),
    },
  ];
}
