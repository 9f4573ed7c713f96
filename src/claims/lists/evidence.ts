import { countOf, abs, equal, subtract, toNumber } from '../../quantity';
import { corroborated } from './corroboration';
import { digitsOf, ENOUGH_DIGITS, type TextFigure } from '../text/figures';
import { complementary } from './appositions';
import {
  addSigned,
  addUp,
  dimension,
  inUnit,
  isRight,
  mayFit,
  quotient,
  type Signed,
} from '../judging/judge';
import { mistypedSum } from '../judging/mistypings';
import type { Breakdown, Level, List } from '../statements/levels';
import { isNear, isSlipped, LIKELY, UNLIKELY } from './fits';
import { WITHIN } from './heads';
import { isWithin } from './outline';
import { closes } from './schemas';
import { LEFT_AT_END } from '../text/words';

/** What is known of a text beside the list in question. */
export interface Known {
  /** Breakdowns that hold, by the names of their parts. */
  readonly parallels: ReadonlyMap<string, Breakdown>;
  /** Whether the words of a list leave it open. */
  readonly isOpen: (list: List) => boolean;
}

const ENOUGH = 4;
const LEAST_TOLD = 3;
const ALL_OF_IT = /^(?:已|均|并|现)*(?:全部|全额)(?:分解|下达|拨付|落实|安排|分配|使用|支出|兑付|发放)/;
const MAY_BE_SOME = /项目(?:是|为|有)：|情况(?:如下|是|为)?：/;

/** Opened by nothing but 分别. */
const isNamesake = ({ opening }: List): boolean =>
  /分别/.test(opening) && !/其中|包括|分为|：|由|组成|构成|（/.test(opening);

/**
 * 分省级和市县看，省级…，市县…; 出国费、公务用车费和接待费共94.7亿元。其中，出国费…，公务用车费…，接待费…: the last words name
 * just the items.
 */
export function areNamed(words: string, items: readonly Level[]): boolean {
  const parted = /分([^，。；：\n]{3,24})看(?:，[^。；：\n]*)?$/.exec(words)?.[1];
  const names = (parted ?? /[^，。；：\n]{6,60}$/.exec(words)?.[0] ?? '').split(/、|和/).map(stemOf);
  return (
    names.length === items.length &&
    names.length > 1 &&
    names.every((name) => name.length > (parted === undefined ? 1 : 0)) &&
    items.every(({ label }, at) => stemOf(label).includes((names[at] ?? '').slice(0, STEM)))
  );
}

/** 收入、支出总计100万元。（一）收入总计100万元。（二）支出总计100万元: each of them is as much as the total. */
export const areWholes = ({ figure: { size } }: Level, items: readonly Level[]): boolean =>
  items.filter(({ figure }) => size > 0 && figure.size === size).length > 1;

const STEM = 4;
const stemOf = (name: string): string =>
  name.replace(/^.*\d年度?|（[^）]*）|本级|经费|费用?|支出|安排|预算|决算/g, '');

/** Budgets beside final accounts are no parts of one total. */
export const isMixed = (items: readonly Level[]): boolean =>
  items[0] !== undefined &&
  dimension(items[0].figure) === '元' &&
  new Set(items.flatMap(({ nature }) => (nature === 'plain' ? [] : [nature]))).size > 1;

/** 来源有八：…. */
const HAS = /有([二两三四五六七八九十])[：，]/;
const LEFT =
  /^(?:剩余|结余|余下|尚余|结转结余|未(?:使用|支出|支付))(?:的?(?:资金|指标|金额))?(?:的)?(?:为)?$/;
const DISPOSED = /^(?!.*(?:上年|年初|以前年度)).*(?:收回|[上交]缴|缴回|退回|交回|退还|结转|统筹使用)/;
const STATES = /^(?:已|正在|推进|部分|(?:尚|仍)?未|在建)/;
const NUMBERED =
  /([一二两三四五六七八九十]|\d{1,2})(?:个|大)?(?:项|类|部分|块|方面|笔|处|领域|方向|环节)(?!目)/;

/**
 * Whether a list that misses its total is nevertheless known to hold all parts (docs/核对文字.md: 分项齐全). Each sign
 * weighs up to 4; 4 are needed. A list that says 主要, 等 or 含 is never complete, nor is one whose extent is in doubt.
 */
export function evidenceOf(list: List, known: Known): boolean {
  const { total, items } = list;
  if (known.isOpen(list)) return false;
  // 在职人员中，行政人员41人、事业人员55人: of what the clause names, by words that leave nothing out.
  if (!list.sure)
    return (
      WITHIN.test(list.opening) && (closes(total, items) || (complementary(items) && isNear(total, items)))
    );
  const money = dimension(total.figure) === '元';
  if (isMixed(items) || areWholes(total, items) || items.some(({ aside }) => aside)) return false;
  if (areInColumns(items)) return false;
  if (corroborated(total, items)) return true;
  // Neither the items nor their shares make a whole: there are others.
  if (items.every(({ share }) => share !== null) && !sharesMakeAll(total, items)) return false;
  const figures = items.map(({ figure }) => figure);
  const missing = subtract(
    inUnit(total.figure, total.figure.unit).value,
    addUp(total.figure, figures).recomputed,
  );
  // 50项问题中，已整改40项、正在整改12项: more than there are, of states that exclude one another.
  if (missing.startsWith('-') && items.every(({ label }) => STATES.test(label))) return true;
  // 剩余50万元中，财政收回30万元，结转下年25万元: more than is left.
  if (missing.startsWith('-') && LEFT.test(total.label) && items.every(({ label }) => DISPOSED.test(label)))
    return true;
  // 支出的4907万元中，拨付800万元；用于…；…: item by item to the end.
  if (isWithin(list)) return closes(total, items) || (list.semicolons && isSlipped(total, items, UNLIKELY));
  // What holds share by share, and adds up to something else, overlaps (女性, 党员, 本科).
  const shared = items.filter((item) => item.share !== null && item.figure.size > 0);
  const overlap = shared.length > 1 && shared.every((item) => sharesHold(item, total));
  if (overlap && !closes(total, items) && !sharesMakeAll(total, items)) return false;
  // 分别为553万人、628万人: of as many names, which may be no parts; 具体项目是, 情况如下 may tell the main ones.
  if (isNamesake(list) || MAY_BE_SOME.test(list.opening)) return isSlipped(total, items, LIKELY);
  // 一般性转移177亿元，专项转移90亿元: there are others.
  const handed = items.every(({ label }) => /转移|返还|体制|结算/.test(label));
  if (handed && list.opening !== '由' && !numbered(list) && !isSlipped(total, items, LIKELY)) return false;
  const exclusive = complementary(items) && (isNear(total, items) || isSlipped(total, items, LIKELY));
  if (closes(total, items) || exclusive || isDivided(list) || isSpan(list)) return true;
  let weight = 0;
  if (isOfBothSides(list) || isToTheBalance(list)) weight += 4;
  if (numbered(list) || isEnumeration(list) || list.opening === '由') weight += 4;
  if (isExceeded(list, missing)) weight += 4;
  // 扣3分，其中产出扣2分，满意度扣1分: each point that was taken off is told.
  if (/扣(?:分)?$/.test(total.label) && items.every(({ label }) => /扣(?:分)?$/.test(label))) weight += 4;
  // 资金5400万元已全部分解到位，其中甲市620万元、乙市580万元、…: all of it.
  if (items.length >= LEAST_TOLD && ALL_OF_IT.test(total.lead.after)) weight += 4;
  if (sharesMakeAll(total, items) || areNamed(total.lead.gap, items)) weight += 4;
  if (changesMakeAll(total, items)) weight += 4;
  if (known.parallels.has(namesOf(items))) weight += 4;
  if (weight >= ENOUGH && !/^[人名]/.test(dimension(total.figure))) return true;
  if (
    /合计|共(?!服务|预算|安全)|总计|总额|总量|总数|汇总|总收入|总支出|总投入|总编制|总分|得分$|总投资/.test(
      total.label,
    )
  )
    weight += 2;
  if (/组成|构成|分为|即|分别|具体为|(?:来源|用途|投向|去向)(?:为|是|：)/.test(list.opening)) weight += 2;
  // Without one item they make the total: that item is none of its parts.
  if (missing.startsWith('-') && items.some(({ figure }) => isLeftOut(missing, figure, total))) return false;
  const slip = mistypedSum(total.figure, figures);
  // A small part that is not told changes one digit as well.
  const small = slip?.slip === 'digit-changed' && isSmall(missing, total);
  if (slip) weight += small ? Math.min(SMALL_WEIGHT, surpriseOf(slip.chance)) : surpriseOf(slip.chance);
  // 受理50件，包括控告2件、救助74件: no part is more than all.
  const more =
    items[0]?.sentence === total.sentence && items.some(({ figure }) => figure.size > total.figure.size);
  if (slip && more) weight += 2;
  if (missing.startsWith('-')) weight += 2;
  // 轿车1辆、越野车1辆、载客汽车0辆: what there is none of is named too.
  if (items.length > 2 && items.some(({ figure }) => figure.size === 0)) weight += 3;
  const named = /其中|包括|含/.test(list.opening);
  // 医师1248人，护士1430人，其他537人: whoever is left.
  if (!money && items.length > 2 && /^其[他它余]/.test(items.at(-1)?.label ?? '')) weight += 6;
  if (/^其他|^其它/.test(items.at(-1)?.label ?? '')) weight += named ? 1 : 2;
  if (/其中|包括|：|（/.test(list.opening)) weight += 1;
  if (money && isJoinedToTheEnd(list)) weight += 1;
  // 培训14期：业务培训8期，党建培训3期，安全培训3期: said at once, with no 其中.
  if (!named && /：[^，。；]*$/.test(list.opening) && !/[。；]/.test(list.opening))
    weight += items.length > 2 ? 3 : 1;
  // Counts may overlap (女性, 党员, 本科): only money and what is said to be all.
  if (/^[人名]/.test(dimension(total.figure))) weight -= 2;
  else if (!money && !/共|合计|总|分别|：|编制/.test(`${total.label}${list.opening}`)) weight -= 2;
  return weight >= ENOUGH;
}

/** 包括财政资金400万元、企业自筹120万元和捐赠40万元。: 和 before the last. */
const isJoinedToTheEnd = ({ opening, items }: List): boolean =>
  /^，?(?:包括|包含)/.test(opening) &&
  items.length >= LEAST_TOLD &&
  items.slice(1).every(({ lead }) => /^[、和及与]|^以及/.test(lead.gap)) &&
  /^(?:和|及|与|以及)/.test(items.at(-1)?.lead.gap ?? '') &&
  /^(?:[。；\n]|$)/.test(items.at(-1)?.lead.after ?? '');

/** 分为省级74万元和市县60万元: 和 closes the list. 专技岗按级别为A、B、C。 */
export function isDivided({ opening, items }: List): boolean {
  const closed = items.slice(1).every(({ lead }) => /^[、和及与]/.test(lead.gap)) && items.length > 1;
  const ends = /^(?:[。；\n，]|$)/.test(items.at(-1)?.lead.after ?? '');
  if (!closed || !ends) return false;
  const both = /^(?:和|及|与|以及)/.test(items.at(-1)?.lead.gap ?? '');
  return (
    (both && /分为|具体为|来源为|用途为|来自/.test(opening)) ||
    // 获得20万元，具体为道路5万元、村标6万元、展览厅9万元: told to the last.
    (items.length >= LEAST_TOLD && /，具体(?:为|是|包括)：?[^，。；：]*$/.test(opening)) ||
    /按[^，。；：、]{2,6}(?:为|是|分)|(?:^|，)即[^，。；：]*$/.test(opening)
  );
}

/** 2022—2024年安排28.5亿元，其中：2022年…，2023年…，2024年…: every year of the span. */
function isSpan({ total, items }: List): boolean {
  const span = /(20\d\d)年?(?:—|-|至|到)+(20\d\d)年/.exec(total.lead.gap);
  const years = items.map(({ label }) => Number(/^(20\d\d)年度?/.exec(label)?.[1] ?? 0));
  // 累计8642万元。其中2021年…，2022年…，2023年…: one year after the other.
  const going = total.label.includes('累计') && years.length > 1 && (years[0] ?? 0) > 0;
  if (going && years.every((year, at) => year === (years[0] ?? 0) + at)) return true;
  return (
    span !== null &&
    years.length === Number(span[2]) - Number(span[1]) + 1 &&
    years.every((year, at) => year === Number(span[1]) + at)
  );
}

/** A包300万元，中标290万元；B包200万元，中标180万元: one word comes again behind each name. */
const areInColumns = (items: readonly Level[]): boolean =>
  items.some(
    ({ label, lead }, at) =>
      label !== '' &&
      at > 0 &&
      !lead.semicolon &&
      items.slice(at + 2).some((other) => other.label === label && !other.lead.semicolon),
  );

const LEAST_SORTED = 3;

/** 教师86人，按职称分：高级12人、中级34人、初级40人。: counts right behind their total, sorted to the last. */
export const isSorted = ({ total, opening, items }: List): boolean =>
  items.length >= LEAST_SORTED &&
  dimension(total.figure) !== '元' &&
  items[0]?.index === total.index + 1 &&
  items[0].sentence === total.sentence &&
  /^，?按[^，。；：]{1,10}(?:分|划分|分类|统计)：[^：]*$/.test(opening) &&
  items
    .slice(1)
    .every(({ lead, index }, at) => /^[、，和]/.test(lead.gap) && index === total.index + at + 2) &&
  /^(?:[。；\n]|$)/.test(items.at(-1)?.lead.after ?? '');

/** 收支总预算486万元。收入包括：…；支出包括：…: each side of what both sides make. */
export const isOfBothSides = ({ total, opening }: List): boolean =>
  /收、?支|收入支出/.test(total.label) && /(?:收入|支出)(?:包括|构成|组成)/.test(opening);

/** 总支出59亿元，其中：支出26亿元，调出资金1亿元，…，年终结余24亿元: all that a budget has, down to what is left. */
const isToTheBalance = ({ total: { label }, items }: List): boolean =>
  items.length > 2 &&
  /总(?:支出|收入)|(?:支出|收入)(?:总计|合计|总量)/.test(label) &&
  LEFT_AT_END.test(items.at(-1)?.label ?? '');

const sharesHold = ({ share, figure }: Level, total: Level): boolean =>
  share !== null &&
  mayFit(share.figure, figure, total.figure) &&
  isRight(quotient(share.figure, figure, total.figure));

/** What one slip of the hand that explains the difference is worth: how seldom it would by chance. */
const surpriseOf = (chance: number): number => Math.min(4, -Math.log10(chance));

// Sorts of which one and the same may be several.
const OVERLAPPING =
  /女|男|党员|民族|学历|本科|大专|研究生|硕士|博士|职称|高级|中级|脱贫|残疾|困难|低收入|骨干|涉农|直达/;

/** 补贴4215人，其中低保632人、特困3856人。: with nothing but 、 between them to the end, no parts are more than all. */
const isExceeded = ({ total, items }: List, missing: string): boolean =>
  missing.startsWith('-') &&
  items.length > 2 &&
  // 原值3250万元，净值1820万元。其中…: of the only level that they may be of.
  (total.index === 0 || total.lead.breaks || total.lead.semicolon) &&
  items[0]?.index === total.index + 1 &&
  items.slice(1).every(({ lead }) => /^[、和及与]/.test(lead.gap)) &&
  /^(?:[。；\n]|$)/.test(items.at(-1)?.lead.after ?? '') &&
  !items.some(({ label }) => OVERLAPPING.test(label));

const SMALL_WEIGHT = 2;
const SMALL = 0.001;
const isSmall = (missing: string, { figure }: Level): boolean =>
  !missing.startsWith('-') && toNumber(missing) < SMALL * Math.abs(toNumber(figure.value));

const isLeftOut = (missing: string, figure: TextFigure, total: Level): boolean =>
  figure.size > 0 && equal(abs(missing), inUnit(figure, total.figure.unit).value);

/** 由A、B和C组成: to the last of them. */
export const isComposed = ({ opening, items }: List): boolean =>
  opening === '由' && /^(?:共同)?(?:组成|构成)/.test(items.at(-1)?.lead.after ?? '');

/** A list that says without 其中 what a total is: 36篇（A9篇、B12篇、C15篇）, 14期：A8期，B3期，C3期. */
export const isEnumeration = (list: List): boolean => bracketed(list) || isSpelled(list);

const isSpelled = ({ opening, items }: List): boolean =>
  items.length > 2 && !/其中|包括|含|[。；]/.test(opening) && /：[^，。；]*$/.test(opening);

/** 36篇（人民日报9篇、新华社12篇、央视15篇）: a bracket that holds nothing but items, and no 其中. */
function bracketed({ items, opening }: List): boolean {
  const bare = /（[^（]*$/.exec(opening)?.[0] ?? '';
  return (
    bare !== '' &&
    !/其中|主要|包括|[，。]/.test(bare) &&
    items.length > 1 &&
    items.at(-1)?.lead.after.startsWith('）') === true &&
    items.slice(1).every(({ lead }) => /^[、，；]/.test(lead.gap))
  );
}

export function numbered({ total, items, opening }: List): boolean {
  const behind = /^(?:等)?([二两三四五六七八九]|\d)(?:个|大)?(?:部分|方面|块|项|类)/.exec(
    items.at(-1)?.lead.after ?? '',
  );
  const match = NUMBERED.exec(opening) ?? HAS.exec(opening) ?? NUMBERED.exec(total.label) ?? behind;
  const word = match?.[1];
  return items.length > 1 && countOf(word ?? '') === items.length;
}

/** 农业300万元，占50%；水利200万元，占33%；交通100万元，占17%: with their shares, the first is one of three, and no total of the others. */
export const areSiblings = (total: Level, items: readonly Level[]): boolean =>
  total.share !== null && sharesMakeAll(total, [total, ...items]);

/** The printed shares of all items make 100 %. */
export function sharesMakeAll(total: Level, items: readonly Level[]): boolean {
  let reached = 0;
  let slack = 0;
  const whole = items[0]?.share?.whole;
  for (const { share } of items) {
    if (!share || share.whole !== whole || share.base) return false;
    reached += share.figure.size;
    slack += share.figure.slack;
  }
  return total.figure.size > 0 && Math.abs(reached - 100) <= slack + 1e-9;
}

/** The changes of all items make the change of the total. */
function changesMakeAll(total: Level, items: readonly Level[]): boolean {
  const change = total.moves[0];
  if (!change?.amount) return false;
  const moved: Signed[] = [];
  for (const { moves, still } of items) {
    const own = moves[0];
    if (
      own?.amount &&
      own.basis !== 'adjusted' &&
      (own.basis === change.basis || own.basis === null || change.basis === null)
    )
      moved.push(own.amount);
    else if (!still) return false;
  }
  const judged = addSigned(change.amount, moved);
  // 96 = 41 + 56 is right of rounded figures, but says little.
  const digits = digitsOf(change.amount.figure);
  const telling = digits > ENOUGH_DIGITS || (judged.verdict === 'exact' && digits >= LEAST_TOLD);
  return moved.length > 1 && telling && isRight(judged);
}

/** The names of parts; where one has none, a text that no other list has. */
export function namesOf(parts: readonly Level[]): string {
  return parts
    .map(({ key, index }) => (key === '' ? `${index}` : key.replace(/^.{2,}中(?:分配|安排|拨付|用于)?/, '')))
    .join('|');
}
