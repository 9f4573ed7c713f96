import type { TextFigure } from '../text/figures';
import { dimension, order } from '../judging/judge';
import type { Level, Outline } from '../statements/levels';
import type { Lead } from '../statements/leads';
import { isRatio } from '../statements/roles';
import { alike, keyOf, sideOf } from '../statements/subjects';

/** What a word says of the first figure against the second. */
export type Says = 1 | 0 | -1 | 'at-most';

/** Two figures that a word compares, and whether no others can be meant. */
export interface Pair {
  readonly a: TextFigure;
  readonly b: TextFigure;
  readonly sure: boolean;
}

/** Names of what bounds, before a figure that is no difference: 高于2010年决算数17.73亿元, while 高于预算5万元 is how much. */
export const LIMIT =
  /限额|标准|上限|控制数|额度|红线|\d{4}年.{0,8}(?:数|的)$|(?:上年|去年|上期|上月|同期|预算|计划|目标|上半年)[^，。；\d]{0,8}的$/;

const BETWEEN = /^(?:20\d\d年度?)?[^，。；：、\d（）\n]{0,16}$/;
const RIGHT_BEFORE = /^，?(?:也|又|均|都|还|且|仍|已|略|远|稍|明显|大幅|实际)*$/;
const TASK = /^(?:年度|下达|全年)*(?:任务|目标|计划)(?:任务)?数$/;
// Not 高于同类经费5万元.
const THING =
  /^(?!.*(?:预算|计划|目标|任务|上年|去年|同期|同类|平均|标准))[一-龥（）]{2,14}(?:费|收入|支出)$/;
const COMPARING = /^(?:[大高多小低少]于|超过|超出)$/;

/** 848504万元，高于福利彩票的923632万元; 1012万元，高于预算898万元: the figure right before the word and the level right behind it. */
export function comparedWith(
  word: string,
  says: Says,
  [level, earlier, last, behind]: readonly [
    Level | undefined,
    Lead | undefined,
    Lead | undefined,
    Lead | undefined,
  ],
  text: string,
  [from, to]: readonly [number, number],
  listOf: Outline['listOf'],
): Pair | null {
  if (!COMPARING.test(word) || !last || !behind) return null;
  // 支出412万元，多于设备的286万元，少于征地的520万元: of what was compared before.
  const goesOn =
    earlier?.sentence === last.sentence && /(?:[大高多小低少]于|超过|超出)[^，]*$/.test(last.clause);
  const before = goesOn ? earlier : last;
  if (before.sentence !== behind.sentence) return null;
  const [a, b] = [before.figure, behind.figure];
  if (dimension(a) !== dimension(b) || a.approximate || b.approximate || a.unit === '百分点') return null;
  const between = text.slice(to, b.from);
  const after = text.slice(b.to, b.to + 3);
  const since = text.slice(last.figure.to, from);
  // 为1190名残疾人发放补助，多于任务数1120人.
  if (!RIGHT_BEFORE.test(since) && !(TASK.test(between) && /^[^，。；：\d]{0,20}，$/.test(since)))
    return null;
  if (!BETWEEN.test(between) || /^个?百分点/.test(after)) return null;
  // 增速高于全市平均的13个，低于平均的7个: how many are so.
  if (/(?:平均|均值|水平)[^，。；]{0,4}的?$/.test(between) && dimension(a) !== '元') return null;
  // 高于预算5万元 says by how much: only what has 的, or is too great for a difference, is a level.
  const named = /的/.test(between) || after.startsWith('的') || (LIMIT.test(between) && 2 * b.size > a.size);
  const stands = order(a, b);
  // 接待费4895元，高于用车费1388元: of another thing.
  const isThing = THING.test(between) && (stands === says || (says === 1 && stands < 0));
  if (!named && !isThing && (isRatio(a) || 2 * b.size <= a.size)) return null;
  if (stands === says) return { a, b, sure: true };
  const isItem = level?.figure === a && (listOf.has(level) || level.nature === 'budget');
  return {
    a,
    b,
    sure: !isItem && (named || (says === 1 && stands < 0)) && (a.unit === b.unit || dimension(a) !== '元'),
  };
}

const NEAR = 14;
const NO_NAME = /预算|计划|目标|任务|上年|去年|同期|\d{4}年|限额|编制|标准|平均/;
const PERIOD = /^(?:其中|且|并|而|但|全年|当年|本年|年末|上半年|前三季度|\d{1,2}月(?:末|底)?)+/;

/** 税收多于非税, 支出大于收入, 前者多于后者: two names of levels that the paragraph told, each of one alone. */
export function comparedNames(
  word: string,
  levels: readonly Level[],
  last: Level,
  { before, after }: { readonly before: string; readonly after: string },
  isRightBefore: boolean,
): Pair | null {
  if (!COMPARING.test(word) || NO_NAME.test(`${before}|${after}`)) return null;
  const near = levels
    .slice(Math.max(0, last.index + 1 - NEAR), last.index + 1)
    .filter(
      ({ paragraph, nature, aside, figure }) =>
        paragraph === last.paragraph &&
        nature !== 'previous' &&
        nature !== 'budget' &&
        !aside &&
        !isRatio(figure),
    );
  if (before.endsWith('前者') && after.startsWith('后者')) {
    const [a, b, ...more] = near.filter(({ sentence }) => sentence === last.sentence).slice(-2);
    return a && b && more.length === 0 && dimension(a.figure) === dimension(b.figure)
      ? { a: a.figure, b: b.figure, sure: /^[；，]/.test(b.lead.gap) && a.index === b.index - 1 }
      : null;
  }
  // 安排1941万元，少于市本级留成数: of what was told right before.
  const own = before === '' && isRightBefore ? last : named(near, before.replace(PERIOD, ''));
  const [a, b] = [own, named(near, after.replace(/(?<=[一-龥]{2})数$/, ''))];
  if (!a || !b || a === b || dimension(a.figure) !== dimension(b.figure) || a.year !== b.year) return null;
  return { a: a.figure, b: b.figure, sure: true };
}

/** The one level of a name; of receipts or outlays alone, what a sentence begins with. */
function named(near: readonly Level[], words: string): Level | null {
  const key = keyOf(words);
  const side = /^(?:总|基金)?(?:收入|支出)(?:合计|总计|累计)?$/.test(words) ? sideOf(words) : null;
  const found =
    side !== null
      ? near.filter(
          ({ label, lead, index, depth }) =>
            sideOf(label) === side && depth === 0 && (lead.breaks || index === 0),
        )
      : key.length < 2
        ? []
        : near.filter((level) => level.key !== '' && alike(level.key, key));
  const equal = side === null ? found.filter((level) => level.key === key) : found;
  const all = equal.length > 0 ? equal : found;
  const [only] = all;
  return only && all.every(({ figure }) => figure.size === only.figure.size) ? only : null;
}
