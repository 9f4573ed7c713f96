import type { Draft } from '../judging/draft';
import { digitsOf, type TextFigure } from '../text/figures';
import { dimension, isRight, quotient } from '../judging/judge';
import { firstFrom } from '../statements/near';
import { LEFT_OVER } from '../text/words';
import { type Rights, REACH } from './rights';

const ENOUGH_SHARES = 3;
const HUNDRED = 100;
const NEAR_HUNDRED = 0.02;

/** 占49%，占0%，占51%: some of the shares that make 100. */
export function isWithinHundred(rights: Rights, { operands }: Draft): boolean {
  const [first] = operands;
  const sets = first ? (rights.hundredsOf.get(first) ?? []) : [];
  return sets.some((shares) => operands.every((one) => shares.includes(one))) || goesOn(rights, operands);
}

/** 占81.45%，占17.99%，占0.56%: the next shares make 100 with them. */
function goesOn(rights: Rights, shares: readonly TextFigure[]): boolean {
  const last = shares.at(-1);
  const end = last ? firstFrom(rights.levels, last.from) : 0;
  const near = rights.levels.slice(Math.max(0, end - REACH), end);
  const at = near.findLast(({ share }) => share !== null && share.figure === last)?.index ?? -1;
  let reached = shares.reduce((sum, { size }) => sum + size, 0);
  for (const { share } of at < 0 ? [] : rights.levels.slice(at + 1, at + REACH)) {
    if (!share) return false;
    reached += share.figure.size;
    if (Math.abs(reached - HUNDRED) < NEAR_HUNDRED) return true;
  }
  return false;
}

/** 出租出借5006平方米，其中…出借880平方米，占总面积38512平方米的13%: the share of a level before, that has none of its own. */
export function isOfAnother(rights: Rights, { kind, stated, operands: [part, whole] }: Draft): boolean {
  if (!part || !whole || digitsOf(stated.figure) < 2) return false;
  // 比预算节约290万元，节约率4.1%: of the change that gives the rate its name.
  if (kind === 'share' && (!rights.levelOf.has(part) || isNamedFrom(rights, stated.figure, part, whole)))
    return false;
  return rights
    .before(stated.figure, part, 'sentence')
    .some(
      (level) =>
        level.figure !== part &&
        level.figure !== whole &&
        (kind === 'share'
          ? level.share === null
          : level.executions.length === 0 && !LEFT_OVER.test(level.label)) &&
        isRight(quotient(stated.figure, level.figure, whole)),
    );
}

/** 焚烧16.8万吨、利用6.5万吨、填埋1.7万吨；利用量占26%: another level stands between, so that its words name the part. */
function isNamedFrom(rights: Rights, stated: TextFigure, part: TextFigure, whole: TextFigure): boolean {
  const last = rights.levels[firstFrom(rights.levels, stated.from) - 1];
  return (
    last !== undefined &&
    last.figure !== part &&
    last.figure !== whole &&
    last.figure.from > part.from &&
    rights.levelOf.has(part) &&
    dimension(last.figure) === dimension(part)
  );
}

/**
 * 省本级524万元、占1.94%；转移支付26476万元，其中甲市6269万元、占23.22%，…: shares of a whole that is right by its parts, all wrong and
 * all by as much, are of another one.
 */
export function areOfAnother(rights: Rights, { operands: [, whole] }: Draft): boolean {
  if (!whole || !rights.made.has(whole)) return false;
  const wholes = rights.sharesOf.get(whole) ?? [];
  if (wholes.length < ENOUGH_SHARES) return false;
  const least = wholes.reduce((most, each) => Math.max(most, each.least), 0);
  return wholes.every(({ most }) => least <= most);
}
