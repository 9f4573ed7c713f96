import { dimension } from '../judging/judge';
import type { Level, List } from '../statements/levels';
import { mistypedSum } from '../judging/mistypings';
import { MOST_PARTS } from './runs';
import { alike } from '../statements/subjects';
import { meets } from './totals';
import { AGAIN, TOTAL_WORDS } from '../text/words';

// What one slip explains by chance once in two thousand lists.
export const UNLIKELY = 0.0005;
// Parts that have names of their own are of the level before, unless they are much less or more.
export const LIKELY = 0.05;
const NEAR = 0.35;

export function isNear(total: Level, parts: readonly Level[]): boolean {
  const added = parts.reduce((sum, { figure }) => sum + figure.size, 0);
  return Math.abs(added - total.figure.size) <= NEAR * total.figure.size;
}

// Once in a hundred, where its words say that the list is all.
export const SELDOM = 0.01;

export function isSlipped(total: Level, parts: readonly Level[], most: number): boolean {
  const slip = mistypedSum(
    total.figure,
    parts.map(({ figure }) => figure),
  );
  return slip !== null && slip.chance < most;
}

// Parts that are so much less or more than a total are hardly its own.
const FAR = 20;

/** A row of one figure: 人员经费 2,967,410.15. */
export const isLine = ({ lead, figure }: Level): boolean =>
  /\n[^，。；：\d]{2,30}$/.test(lead.gap) && figure.bare.length >= 5;

/** The first row, behind the heading and its unit: 明细表（单位：元）合计 3,418,206.55. */
export const isFirstLine = ({ lead, figure }: Level): boolean =>
  /(?:^|[）：])(?:合计|总计|[^，。；：\d]{0,8}(?:合计|总计))$/.test(lead.gap) &&
  figure.carried &&
  figure.bare.length >= 5;

/** 税务18.96亿元、财政8428亿元 of 19.80亿元: 万元 for 亿元, or the other way, to the rounding of the total. */
function isWrongUnit({ figure }: Level, parts: readonly Level[]): boolean {
  const added = parts.reduce((sum, part) => sum + part.figure.size, 0);
  return parts.some(
    ({ figure: { size } }) => Math.abs(added - size + size / WRONG_UNIT - figure.size) <= 2 * figure.slack,
  );
}

const WRONG_UNIT = 1e4;

/** No part is the total itself; one that is greater stands right behind its 其中. */
export function mayBeOf(total: Level, parts: readonly Level[]): boolean {
  const [first] = parts;
  const direct =
    first !== undefined &&
    first.index > total.index &&
    first.index <= total.index + 2 &&
    (first.sentence === total.sentence ||
      (first.sentence === total.sentence + 1 &&
        (/其中|包括|分为|（|由/.test(first.lead.gap) || AGAIN.test(first.lead.gap))));
  const added = parts.reduce((sum, { figure }) => sum + figure.size, 0);
  if (added < total.figure.size / FAR || added > total.figure.size * FAR) {
    const slip = mistypedSum(
      total.figure,
      parts.map(({ figure }) => figure),
    );
    if (slip === null && !isWrongUnit(total, parts)) return false;
  }
  // 出国费、接待费支出94.7亿元: of both, though the last names it.
  const joined = /、[^，。；：、]*$/.test(total.lead.gap);
  return parts.every(
    ({ key, figure, nature, index }) =>
      (key === '' || key !== total.key || nature !== total.nature || joined) &&
      (figure.size <= total.figure.size || direct || index < total.index),
  );
}

export const TOTAL_NAME = new RegExp(`${TOTAL_WORDS.source}|三公|收入|支出|编制|全[国省市县区州盟]`);

export const sameParts = (a: readonly Level[], b: readonly Level[]): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index]);

/** Whether nothing else stands between a total and its parts, or before it, that they could be parts of. */
export function standsAlone(
  levels: readonly Level[],
  total: Level,
  [first]: readonly Level[],
  listOf: ReadonlyMap<Level, List>,
): boolean {
  const others = levels
    .slice(Math.max(0, total.index - 3), first?.index ?? total.index)
    .filter(
      ({ sentence, paragraph, nature, figure }) =>
        paragraph === total.paragraph &&
        sentence >= total.sentence - 1 &&
        nature !== 'previous' &&
        dimension(figure) === dimension(total.figure),
    );
  // 按性质分：…。按功能分：…: what another list of the total holds is no total itself.
  return others.every((other) => other === total || listOf.get(other)?.total === total);
}

/** Whether the parts are those of another total nearby, of another name. */
export function isTaken(levels: readonly Level[], total: Level, parts: readonly Level[]): boolean {
  const from = Math.min(total.index, parts[0]?.index ?? total.index) - 8;
  const to = Math.max(total.index, parts.at(-1)?.index ?? total.index) + 4;
  return levels.slice(Math.max(0, from), to).some(
    (other) =>
      other !== total &&
      !parts.includes(other) &&
      !(other.key !== '' && alike(other.key, total.key)) &&
      // 收入合计 and 支出合计 are as much.
      (other.side === null || total.side === null || other.side === total.side) &&
      dimension(other.figure) === dimension(total.figure) &&
      other.figure.size > 0 &&
      meets(other, parts),
  );
}

/** What 、 joins to the last part, and is not nothing. */
export function joinedBehind(levels: readonly Level[], parts: readonly Level[]): readonly Level[] {
  const last = parts.at(-1);
  if (!last) return [];
  const behind: Level[] = [];
  for (let index = last.index + 1; index < levels.length && behind.length < MOST_PARTS; index += 1) {
    const level = levels[index];
    if (!level?.lead.gap.startsWith('、') || level.key === '' || level.figure.size === 0) break;
    if (dimension(level.figure) !== dimension(last.figure) || level.depth !== last.depth) break;
    behind.push(level);
  }
  return behind;
}

/** 2016年预算8万元，2015年预算12.5万元: two figures of one item. */
export const pairs = (item: Level | undefined, part: Level): boolean =>
  item !== undefined && part.index === item.index + 1 && (part.key === '' || part.key === item.key);
