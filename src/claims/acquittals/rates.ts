import { isZero } from '../../quantity';
import type { Draft } from '../judging/draft';
import { digitsOf, type TextFigure } from '../text/figures';
import {
  dimension,
  isRight,
  mayBeRate,
  mayFit,
  quotient,
  rateFromChange,
  rateOf,
  type Signed,
} from '../judging/judge';
import type { Level } from '../statements/levels';
import { firstFrom } from '../statements/near';
import { LEFT_OVER } from '../text/words';
import type { Rights } from './rights';

const FURTHEST = 16;
// Amount and rate of so many digits hold of another level hardly by chance.
const ENOUGH_TOGETHER = 6;
// So many digits of a rate are hardly those of any two levels.
const OF_ALL = /总|整体|综合/;
const AMENDMENT = /(?:收回|缴回|退回|追加|追减|调[增减]|核[增减])(?:资金|预算)?$/;
const ENOUGH_ALONE = 4;
const BEHIND = 3;

/**
 * 采购预算256万元…。累计119.85万元。…支付111.70万元，其中…，执行率93.20%: of two levels of its paragraph that stand as near, the part of
 * which has no rate of its own.
 */
export function isOfNearerPair(
  rights: Rights,
  { stated: { figure }, operands: [part, whole] }: Draft,
): boolean {
  const [own, held] = [part && rights.levelOf.get(part), whole && rights.levelOf.get(whole)];
  if (!own || !held || digitsOf(figure) < ENOUGH_ALONE) return false;
  const end = firstFrom(rights.levels, figure.from);
  const stands = rights.levels[end - 1];
  if (!stands) return false;
  const near = rights.levels
    .slice(Math.max(0, end - FURTHEST), end + BEHIND)
    .filter((level) => level.paragraph === stands.paragraph && !level.aside);
  // 截至9月支出157万元，占全年预算462万元的33.94%: what a rate beside it is of.
  const wholes = near.flatMap(({ figure: own, sentence, executions, nature }) => [
    { figure: own, sentence, nature },
    ...executions.flatMap(({ base }) => (base ? [{ figure: base, sentence, nature }] : [])),
  ]);
  type Place = Pick<Level, 'sentence'>;
  const away = (one: Place, other: Place): number =>
    Math.max(...[one, other].map(({ sentence }) => Math.abs(stands.sentence - sentence)));
  const reached = away(own, held);
  return near.some(
    (spent) =>
      // What was to be done of what was done is a slip.
      spent !== held &&
      spent.nature !== 'budget' &&
      spent.nature !== 'previous' &&
      !LEFT_OVER.test(spent.label) &&
      (spent === own ||
        spent.executions.every(
          (rate) => rate.figure === figure || rate.overall === true || OF_ALL.test(rate.whole),
        )) &&
      wholes.some(
        (all) =>
          all.figure !== spent.figure &&
          dimension(all.figure) === dimension(spent.figure) &&
          // Of one deed and another budget, only of a nearer one: the first budget for the changed one is a slip.
          ((all.nature !== 'previous' && away(spent, all) < reached + (spent === own ? 0 : 1)) ||
            isRightBefore(all.figure, spent, held)) &&
          mayFit(figure, spent.figure, all.figure) &&
          quotient(figure, spent.figure, all.figure)?.verdict === 'exact',
      ),
  );
}

/**
 * 2023年3200人、1850人，2024年3360人、1887人，增幅5%、2%: the rate of two others, or on another level of the same year. On a budget,
 * or on a year of its own, it would be a slip.
 */
export function isOfOthers(rights: Rights, { stated, operands, near: isNear = false }: Draft): boolean {
  const [current, base] = operands;
  if (digitsOf(stated.figure) < 2 || !current) return false;
  if (base && !rights.levelOf.has(base) && isOfOtherLevel(rights, stated, current, base, isNear)) return true;
  const near = rights.before(stated.figure, current, 'sentence');
  const others = near.filter(({ figure }) => !operands.includes(figure));
  const from = base && rights.levelOf.get(base);
  const like = others.filter(({ year, nature }) => from && year === from.year && nature === from.nature);
  const fits = (now: TextFigure, before: TextFigure): boolean => {
    if (now === before || isZero(before.value)) return false;
    const judged = rateOf(stated, now, before);
    // 20万元 and 21万元 are so rounded that many rates would do.
    return (
      isRight(judged) &&
      (judged.verdict !== 'within-rounding' || Math.min(digitsOf(now), digitsOf(before)) > 2)
    );
  };
  return (
    like.some(({ figure }) => fits(current, figure)) ||
    others.some((now) => others.some((before) => fits(now.figure, before.figure)))
  );
}

/** 减少8.46万元，下降63.32%，决算4.90万元: amount, rate and level agree; the year before is that of something else. */
export function hasItsRate(rights: Rights, { stated, operands: [current] }: Draft): boolean {
  return (rights.bearing.get(stated.figure) ?? []).some(
    ({ kind, stated: rate, operands }) =>
      kind === 'changeRate' &&
      rate.figure !== stated.figure &&
      digitsOf(rate.figure) > 2 &&
      operands[0] === current &&
      operands[1] === stated.figure,
  );
}

/** 年中收回34万元、追加76万元，调整后预算348万元，净增42万元: of the budget, and not of what was taken back. */
export function isOfAmendment(rights: Rights, { stated: { figure }, operands: [current] }: Draft): boolean {
  const own = current && rights.levelOf.get(current);
  return (
    own !== undefined &&
    AMENDMENT.test(own.label) &&
    own.moves.some(({ amount, basis, base }) => amount?.figure === figure && basis === null && base === null)
  );
}

/** 收入合计增加603万元，增长17.78%: of another level that amount and rate make together. */
function isOfOtherLevel(
  rights: Rights,
  stated: Draft['stated'],
  current: TextFigure,
  amount: TextFigure,
  isNear: boolean,
): boolean {
  const own = rights.levelOf.get(current);
  const end = firstFrom(rights.levels, stated.figure.from);
  const figures = digitsOf(stated.figure) + digitsOf(amount);
  return (
    figures >= ENOUGH_TOGETHER &&
    rights.levels.slice(Math.max(0, end - FURTHEST), end + 2).some(
      ({ figure, nature, sentence, moves }) =>
        figure !== current &&
        // Right behind its level it is of no other sentence, nor of what has a rate of its own.
        !(isNear && (sentence !== own?.sentence || moves.some(({ rate }) => rate !== null))) &&
        nature !== 'previous' &&
        figure.size > 0 &&
        dimension(figure) === dimension(current) &&
        isExactRate(stated, figure, { figure: amount, minus: stated.minus }),
    )
  );
}

/** 应到位34万元，实到32万元，支出31万元，支出率95.69%: what stands right before what was done, where the other does not. */
const isRightBefore = (figure: TextFigure, { index }: Level, held: Level): boolean =>
  held.index < index - 1 && figure.from > held.figure.from;

const isExactRate = (rate: Signed, current: TextFigure, change: Signed): boolean =>
  mayBeRate(rate, current, change) && rateFromChange(rate, current, change)?.verdict === 'exact';
