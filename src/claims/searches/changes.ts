import { shift, subtract, toNumber } from '../../quantity';
import type { Draft } from '../judging/draft';
import { digitsOf, ENOUGH_DIGITS, type TextFigure } from '../text/figures';
import {
  dimension,
  difference,
  mayBeDifference,
  mayBeRate,
  mayBeRateOf,
  rateFromChange,
  rateOf,
  type Signed,
} from '../judging/judge';
import type { Lead } from '../statements/leads';
import type { Level, Told } from '../statements/levels';
import { isRatio, type Role } from '../statements/roles';
import { alike } from '../statements/subjects';
import { around, type Candidate, type Place } from './candidates';
import { tellingDigits } from './digits';

// Where a name or a year is told.
const FAR_BEFORE = 24;
const FAR_BEHIND = 12;

const AMENDED = /(?:调增|调减|追加|追减|核增|净增加?|净减少?)(?:了|预算|资金|金额)*$/;

/** The change, or the rate, of two levels nearby: of two years, natures, or of one name. */
export function searchedChange(stated: Signed, place: Place): Draft | null {
  const { clause, topic } = place.lead;
  const digits = tellingDigits(stated.figure);
  return (
    (AMENDED.test(clause) ? amended(stated, around(place)) : null) ??
    (digits >= ENOUGH_DIGITS ? moved(stated, around(place), areOfOne) : null) ??
    (digits === ENOUGH_DIGITS - 1 ? moved(stated, around(place), areTwins) : null) ??
    ofYears(stated, `${topic}${clause}`, place)
  );
}

/** 与2015年执行数相比，2016年预算减少0.06亿元: of the two years that are named, where each is told of one thing. */
function ofYears(stated: Signed, words: string, { levels, next }: Place): Draft | null {
  if (!words.includes('20')) return null;
  const [last, first, ...more] = [...new Set(words.match(/20\d\d(?=年)/g))].toSorted().toReversed();
  if (last === undefined || first === undefined || more.length > 0) return null;
  return moved(
    stated,
    levels.slice(Math.max(0, next - FAR_BEFORE), next + FAR_BEHIND),
    (current, previous) =>
      current.year === last &&
      previous.year === first &&
      current.topic !== '' &&
      alike(current.topic, previous.topic),
  );
}

/** 年初预算46万元，全年预算52万元。追加6万元: the one first budget and the one changed budget nearby. */
function amended(stated: Signed, near: readonly Candidate[]): Draft | null {
  const of = (stage: Level['stage']): readonly Candidate[] =>
    near.filter(
      (level) =>
        level.stage === stage &&
        level.nature === 'budget' &&
        dimension(level.figure) === dimension(stated.figure),
    );
  const [current, ...others] = of('adjusted');
  const [previous, ...more] = of('initial');
  if (!current || !previous || others.length + more.length > 0) return null;
  const judged = difference(stated, current.figure, previous.figure);
  return judged.verdict === 'exact'
    ? { kind: 'change', stated, operands: [current.figure, previous.figure], judged }
    : null;
}

function moved(
  stated: Signed,
  near: readonly Candidate[],
  fits: (current: Candidate, previous: Candidate) => boolean,
): Draft | null {
  const { figure } = stated;
  const ratio = isRatio(figure);
  const nearest = near.toReversed();
  for (const current of nearest) {
    if (current.nature === 'previous' || (!ratio && dimension(current.figure) !== dimension(figure)))
      continue;
    for (const previous of nearest) {
      if (previous === current || dimension(previous.figure) !== dimension(current.figure)) continue;
      if (previous.figure.size === 0 || current.figure.size < previous.figure.size !== stated.minus) continue;
      const mayBe = ratio ? mayBeRateOf : mayBeDifference;
      if (!mayBe(stated, current.figure, previous.figure)) continue;
      if (!fits(current, previous)) continue;
      const judged = ratio
        ? rateOf(stated, current.figure, previous.figure)
        : difference(stated, current.figure, previous.figure);
      if (judged?.verdict === 'exact')
        return {
          kind: ratio ? 'changeRate' : 'change',
          stated,
          operands: [current.figure, previous.figure],
          judged,
        };
    }
  }
  return null;
}

const areOfOne = (a: Candidate, b: Candidate): boolean =>
  a.nature !== b.nature || a.year !== b.year || a.topic === b.topic || (a.key !== '' && alike(a.key, b.key));

/** One thing in two years, or its budget and its final accounts, side by side. */
const areTwins = (a: Candidate, b: Candidate): boolean =>
  (a.nature !== b.nature || a.year !== b.year) &&
  a.topic === b.topic &&
  a.topic !== '' &&
  Math.abs(a.index - b.index) <= 2;

const ENOUGH_TOGETHER = 6;

/** 减少0.28万元，降低3.09%: the level of which amount and rate hold together: of the name that is told, or nearby. */
export function searchedRate(rate: Signed, amount: Told, { levels, next, lead }: Place): Draft | null {
  const named =
    amount.name.length < 2
      ? []
      : levels
          .slice(Math.max(0, next - FAR_BEFORE), next + FAR_BEHIND)
          .filter(({ key, aside }) => !aside && key !== '' && alike(key, amount.name));
  const digits = tellingDigits(rate.figure) + digitsOf(amount.figure);
  const candidates = [
    ...named,
    ...(digits >= ENOUGH_TOGETHER || (digits === ENOUGH_TOGETHER - 1 && lead.depth === 0)
      ? around({ levels, next, lead }).toReversed()
      : []),
  ];
  for (const { figure, nature } of candidates) {
    if (nature === 'previous' || dimension(figure) !== dimension(amount.figure)) continue;
    if (figure.size === 0 || (!amount.minus && amount.figure.size > figure.size)) continue;
    if (!mayBeRate(rate, figure, amount)) continue;
    const judged = rateFromChange(rate, figure, amount);
    if (judged?.verdict === 'exact')
      return { kind: 'changeRate', stated: rate, operands: [figure, amount.figure], judged };
  }
  return null;
}

const MOST_POINTS = 8;

/** 增长24.6%，高于收入增幅9.2个百分点: the percent before, less another one of the paragraph. */
export function searchedPoints(
  leads: readonly Lead[],
  at: number,
  { minus }: Extract<Role, { kind: 'move' }>,
): Draft | null {
  const own = leads[at];
  const current = leads[at - 1]?.figure;
  if (!own || current?.unit !== '%' || digitsOf(own.figure) < 2) return null;
  const stated = { figure: own.figure, minus };
  const others = leads
    .slice(Math.max(0, at - MOST_POINTS), Math.min(leads.length, at + 2))
    .filter(
      ({ figure, paragraph }) => figure.unit === '%' && paragraph === own.paragraph && figure !== current,
    )
    .map(({ figure }) => figure)
    .toReversed();
  for (const other of others) {
    const apart = toNumber(subtract(current.value, other.value));
    if (Math.abs(Math.abs(apart) - toNumber(shift(own.figure.value, 0))) > 1e-9) continue;
    const judged = difference({ ...stated, minus: apart < 0 }, current, other);
    if (apart < 0 === minus && judged.verdict === 'exact')
      return { kind: 'change', stated, operands: pair(current, other), judged };
  }
  return null;
}

const pair = (a: TextFigure, b: TextFigure): readonly TextFigure[] => [a, b];
