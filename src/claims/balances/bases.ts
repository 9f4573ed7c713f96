import { isFund, isTotalName, sideOfTotal, type Addends } from './addends';
import { dimension } from '../judging/judge';
import type { Level, Outline } from '../statements/levels';
import { keyOf } from '../statements/subjects';

/** What something is added to: likeliest first, and whether the first is meant for sure. */
export interface Bases {
  readonly candidates: readonly Level[];
  readonly sure: boolean;
}

const NONE: Bases = { candidates: [], sure: false };
const FURTHEST = 32;

/**
 * The level of the subject that a list of additions goes back to: the one that its words name, the one right before it, or the
 * budget's own receipts or outlays before it, with their 其中 and 主要项目 passed over.
 */
export function basesOf(levels: readonly Level[], outline: Outline, addends: Addends): Bases {
  const { first, mark, total, bound } = addends;
  if (mark !== null && mark.named !== null) return named(levels, addends, mark.named);
  const before = levels[first.index - 1];
  // 收入8亿元。扣除上解2亿元后，支出6亿元: of either side.
  const side = addends.items.every(({ minus }) => minus) ? null : sideOfTotal(total);
  // What was left is gone on with.
  const left = levels[bound];
  if (left && !isTotalName(left) && left.index === first.index - 1) return { candidates: [left], sure: true };
  if (
    mark?.direct === true &&
    before &&
    isLike(before, total) &&
    (side === null || before.side === null || before.side === side)
  )
    return { candidates: [before], sure: true };
  const open = heads(levels, outline, addends).filter(
    (level) => side === null || level.side === null || level.side === side,
  );
  const told = toldTotal(levels, addends);
  if (told && !open.some(({ index }) => index > told.index)) return { candidates: [told], sure: true };
  // What is left of something is left of what was just told.
  const isTold = ({ paragraph }: Level): boolean => isTotalName(total) || paragraph === first.paragraph;
  const funds = open.filter(
    (level) => isFund(level) && (side === null || level.label.includes(side) || level.side === side),
  );
  const own = preferred(funds, total);
  if (own) {
    const near =
      own.sentence >= first.sentence - 1 || open.every((level) => level === own || level.index < own.index);
    return { candidates: [own, ...others(open, own)], sure: near && isTold(own) };
  }
  const nearest = open.filter(({ sentence }) => sentence >= first.sentence - 1);
  const head = nearest.findLast((level) =>
    nearest.every((each) => each.sentence !== level.sentence || each.index >= level.index),
  );
  if (!head) return NONE;
  const together = nearest.filter(({ sentence }) => sentence === first.sentence);
  const alone =
    nearest.length === 1 || (together.length === 1 && together[0] === head && !first.lead.semicolon);
  return {
    candidates: [head, ...others(open, head)],
    sure: alone && head.index === first.index - 1 && isTold(head),
  };
}

/** What else may be meant; not what was told of the same thing in another sentence. */
const others = (open: readonly Level[], own: Level): readonly Level[] =>
  open
    .filter(
      (level) =>
        level !== own && (level.sentence === own.sentence || level.key === '' || level.key !== own.key),
    )
    .toReversed();

const isLike = ({ figure, nature }: Level, total: Level): boolean =>
  dimension(figure) === dimension(total.figure) && nature !== 'previous';

/** 税收收入 and 非税收入 are parts, wherever they stand. */
const SORT = /税收|非税/;

/** Levels that are parts of none before the additions, back to the total before them. */
function heads(
  levels: readonly Level[],
  { listOf }: Outline,
  { first, total, bound }: Addends,
): readonly Level[] {
  const from = Math.max(0, bound + 1, first.index - FURTHEST);
  // A line that begins with 加上 goes on with the lines before it.
  const alone = levels[first.index - 1]?.paragraph !== first.paragraph;
  const opener = levels.slice(from, first.index).find(({ paragraph }) => paragraph === first.paragraph);
  const broken = opener !== undefined && /[；，：、]\n/.test(opener.lead.gap);
  const near = levels.slice(from, first.index);
  const told = near.findLastIndex((level) => isTotalName(level) && level.depth <= total.depth);
  return near.slice(told + 1).filter((level) => {
    const list = listOf.get(level);
    return (
      isLike(level, total) &&
      level.depth <= total.depth &&
      !level.aside &&
      !level.tabular &&
      !SORT.test(level.label) &&
      (level.paragraph === first.paragraph ||
        ((alone || broken) && level.paragraph >= first.paragraph - 4)) &&
      !(list && list.total.index >= from && list.total.index < level.index)
    );
  });
}

/** 预算100亿元，完成105亿元: what was done, unless the total is a budget. */
function preferred(funds: readonly Level[], total: Level): Level | undefined {
  const last = funds.at(-1);
  if (!last) return undefined;
  const same = funds.filter(({ sentence }) => sentence === last.sentence);
  const kind = same.filter(({ nature }) => (nature === 'budget') === (total.nature === 'budget'));
  const actual = same.filter(({ nature }) => nature !== 'budget');
  return kind.at(-1) ?? actual.at(-1) ?? last;
}

/** 收入合计A，再加B，总计C: a total right before what is added to it. */
function toldTotal(levels: readonly Level[], { first, total, bound }: Addends): Level | null {
  const before = levels[bound];
  if (!before || before.depth !== total.depth || before.paragraph !== first.paragraph) return null;
  if (before.sentence < first.sentence - 1 || !isTotalName(before)) return null;
  const [a, b] = [sideOfTotal(before), sideOfTotal(total)];
  return a === null || b === null || a === b ? before : null;
}

const PLACE = /^(?:全[省市县区州盟旗国]|[省市县区州盟旗]本?级|[一-龥]{2,6}?[省市县区州盟旗](?:本?级)?)/;

/** Of the very name, and of the same level of government. */
function named(levels: readonly Level[], { first, total, bound }: Addends, words: string): Bases {
  const key = keyOf(words);
  const place = PLACE.exec(words)?.[0] ?? null;
  const near = levels
    .slice(Math.max(0, first.index - FURTHEST), first.index)
    .filter(
      (level) =>
        isLike(level, total) &&
        level.index !== bound &&
        (key === ''
          ? false
          : level.key === key || level.label.endsWith(words) || words.endsWith(level.label)) &&
        (place === null || (PLACE.exec(level.label)?.[0] ?? place) === place),
    );
  const own = near.at(-1);
  return own ? { candidates: [own], sure: own.paragraph === first.paragraph && near.length === 1 } : NONE;
}
