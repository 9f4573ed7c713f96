import { appositionOf, complementary, isBareList } from './appositions';
import { sharesMakeAll } from './evidence';
import { isNear, isSlipped, LIKELY, SELDOM, UNLIKELY } from './fits';
import { digitsOf, ENOUGH_DIGITS } from '../text/figures';
import type { Level, Outline } from '../statements/levels';
import { meets, numeralIn } from './totals';
import { listsVocabulary } from './vocabularies';
import { TOTAL_WORDS } from '../text/words';

/** Parts that no word opens, and whether they are known to be all. */
export interface Beside {
  readonly parts: readonly Level[];
  readonly complete: boolean;
}

const CAME_IN = /新增|新纳入|纳入|新进|新招|招录|招聘|转入|调入|迁入|新建|新购|购入|增加/;
const WENT_OUT =
  /清退|退出|停发|停保|取消|注销|死亡|转出|调出|调离|迁出|离职|退休|辞职|减少|核减|销号|报废|处置|撤销|淘汰/;

/** 在册对象1794人，年内新增179人、清退25人: what came and went makes no stock. */
export const areFlows = (items: readonly Level[]): boolean =>
  items.some(({ label }) => CAME_IN.test(label)) && items.some(({ label }) => WENT_OUT.test(label));

/** 支出100万元，基本支出60万元、项目支出40万元: parts without 其中, by their names, or as one slip explains what they miss. */
export function apposedTo(
  levels: readonly Level[],
  { listOf }: Pick<Outline, 'listOf'>,
  total: Level,
): Beside | null {
  const items = appositionOf(levels, total);
  if (items.length < 2) return null;
  for (let length = items.length; length > 1; length -= 1) {
    const parts = items.slice(0, length);
    if (!meets(total, parts)) continue;
    const telling = digitsOf(total.figure) >= ENOUGH_DIGITS || parts.length > 2 || complementary(parts);
    return telling ? { parts, complete: false } : null;
  }
  if (areFlows(items)) return null;
  const named = items.findIndex((_, index) => complementary(items.slice(0, index + 1)));
  const parts = items.slice(0, named + 1);
  // Items of one list stand side by side.
  const list = listOf.get(total);
  const beside = list !== undefined && parts.some((part) => listOf.get(part) === list);
  const siblings = list !== undefined && items.some((item) => listOf.get(item) === list);
  // 补贴119万元，省资金40.16万元，市资金79.84万元。: of a closed vocabulary, to the end of the sentence.
  const ends = /^(?:[。；\n]|$)/.test(items.at(-1)?.lead.after ?? '');
  const own = listsVocabulary(total, items) && !listsVocabulary(total, [total, ...items]);
  // 受理2917件，处理完毕2349件，其余568件在时限内办理: what is left is told as well.
  if (!siblings && isNear(total, items) && items.at(-1)?.label.startsWith('其余') === true)
    return { parts: items, complete: true };
  // 教体局的320.90万元，场地143.40万元，…: a total that was told before, and what it is spent on.
  if (ends && !siblings && total.label.endsWith('的') && isSlipped(total, items, SELDOM))
    return { parts: items, complete: true };
  // 两处修复共安排35万元，甲街道20万元，乙镇15万元。: as many as the words say.
  if (ends && !siblings && TOTAL_WORDS.test(total.label) && numeralIn(total) === items.length)
    return { parts: items, complete: true };
  if (ends && own && !siblings && isNear(total, items)) return { parts: items, complete: true };
  if (named > 0 && !beside && (isNear(total, parts) || isSlipped(total, parts, LIKELY)))
    return { parts, complete: true };
  const whole = !beside && isNear(total, items) && (sharesMakeAll(total, items) || isBareList(total, items));
  return whole || (!siblings && isSlipped(total, items, UNLIKELY)) ? { parts: items, complete: true } : null;
}
