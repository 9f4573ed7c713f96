import { BACK, headedTotal, namedTotal, PARTED, totalFor, WITHIN, type Opening } from './heads';
import { isBeyond, isEnded, isOtherSort, isSince } from './ends';
import { dimension } from '../judging/judge';
import type { Level, List, Outline } from '../statements/levels';
import { composedLists, markedLists } from './marked';
import { AGAIN, OPENER, PARTIAL, TOTAL_AFTER } from '../text/words';

// 在职人员中党员71人: of an item, not of the list.
const SUBSET = /(?:人员|职工|人数|总数|收入|支出|资金)中[^，。；]{1,8}$/;
// 50项问题中，…: right behind the total.
const BEHIND = /^[^，。；：、\d]{0,16}(?<!其)中[，：]/;
// 公务用车费12万元，其中购置费为零；接待费3万元: nothing of the nested list is left.
const NIL = /其中[^；。]*(?:为零|为0|[无没]|没有)[^；。]*；[^；。]*$/;
// 人员经费60万元，主要包括：基本工资、津贴补贴；公用经费40万元: names without figures, and then the next item.
const NAMES_ALONE =
  /^，?(?:[^，。；：\d]{0,6}(?:包括|用于|含|涵盖)：?[^；。\d]*、[^；。\d]*|主要(?:包括|用于|是|为|含)：?[^；。\d]*)；(?![^；。]*(?:其中|包括|分为|：|（))[^；。]*$/;
const NONE_OF = /[无没未零]/;
const SPENT_ON = /(?:^|，)(?:其中|计划|拟|全部|分别|已)*用于[^，。；、]{2,}$/;
// 具体为A、B; 资金来源为A、B: without 其中.
const SPELT =
  /(?:^|，)(?:来自|来源于)[^，。；、]{2,}$|(?:^|，)(?:其|其中|各项|资金|经费)?(?:具体|明细|来源|用途|投向|去向|分布)(?:情况|构成)?(?:分别)?(?:为|是|有)[^，。；、]{2,}$/;
// 累计分别达204个和281个, 分别提高到752元和618元: of the names before, and no parts.
const EACH_LEVEL = /分别(?:提[高升]|增|上升|下降|达|升|降|调|上调|累计)|累计分别/;
// …，共同构成收入26.68亿元: the total of what stands before it.
const BUILT = /(?:^|[，；])(?:共同|一起|合计)?(?:构成|组成)[^，：（]*$/;
// 收入23亿元，加上：上级补助31亿元、…: added to the total before, no parts of it.
const ADDED = /(?:^|[，。；])(?:再|另)?(?:加上?|减去?)：[^：]*$/;

/**
 * Bounds the lists of parts. Items follow one another behind 、，；; a nested list ends at ； where the outer list is
 * divided by ；, at the outer list's next mark, or with its bracket; all end with the sentence, but marked items may fill
 * sentences. What could be read otherwise is not `sure`. Parts take year and nature from their total. Linear.
 */
export function outlineOf(levels: readonly Level[]): Outline {
  const lists: List[] = [];
  const listOf = new Map<Level, List>();
  let stack: List[] = [];
  let last: Level | null = null;
  lists.push(...markedLists(levels), ...composedLists(levels));
  let orphaned = -1;
  for (const level of levels) {
    const { lead } = level;
    // 。从部门看，A、B；从分类看，C、D: of a total that is not printed before them.
    const again = AGAIN.test(lead.gap);
    if (again && last === null) orphaned = level.sentence;
    if (level.tabular || level.aside) {
      if (lead.breaks) stack = stack.filter(({ marks }) => marks !== null);
      if (!level.aside) last = level;
      continue;
    }
    stack = stack.filter(({ depth }) => depth <= level.depth);
    if (BUILT.test(lead.gap)) orphaned = -1;
    const named = last === null ? null : namedTotal(levels, level);
    const opening =
      (again && orphaned === level.sentence) || (last && listOf.has(last) && NIL.test(lead.gap))
        ? null
        : (openingOf(level, last) ?? (named ? { words: lead.clause, across: lead.breaks } : null));
    const headed = last && opening ? headedTotal(levels, level, opening.words) : null;
    const total =
      last && opening
        ? (named ?? headed ?? totalFor(levels, level, outside(levels, last, level), opening, listOf))
        : null;
    if (last && opening && total && (named !== null || headed !== null || !isOfOtherYear(total, level))) {
      const { words } = opening;
      const open = named && lead.semicolon ? stack.filter((each) => !isEnded(each, level)) : stack;
      const closing: List[] =
        lead.breaks || AGAIN.test(words) ? stack.filter(({ marks }) => marks !== null) : open;
      stack = closing.filter(
        (list) => listOf.get(total) === list || list.depth < level.depth || list.items.includes(total),
      );
      const list: List = {
        total,
        items: [],
        members: [],
        opening: words,
        kind: AGAIN.test(words) ? 'again' : 'among',
        depth: level.depth,
        marks: lead.mark?.kind ?? null,
        sure:
          !AGAIN.test(words) &&
          !(WITHIN.test(words) && !BEHIND.test(words)) &&
          (headed !== null ||
            named !== null ||
            !(opening.across && ((listOf.has(last) && !isOfItem(last, level)) || !PARTED.test(words)))) &&
          !isLate(lead.gap, words) &&
          !(headed === null && named === null && isJoined(levels, total)),
        semicolons: false,
      };
      lists.push(list);
      stack.push(list);
      endAtSiblings(listOf, total, level);
      append(list, level, listOf, named !== null || WITHIN.test(words));
    } else stack = goOn(stack, level, listOf, isApart(last, level));
    last = level;
  }
  return { lists, listOf };
}

/** 2021年预算50万元。↵2020年经费支出中，公务接待费3万元，…: what another paragraph says of another year is no total of it. */
const isOfOtherYear = (total: Level, { paragraph, year }: Level): boolean =>
  total.paragraph !== paragraph && total.year !== null && year !== null && total.year !== year;

/** 省级资金201万元、市级资金549万元，批复项目5个：…: the items may be of both. */
function isJoined(levels: readonly Level[], { index, lead, sentence, figure, depth }: Level): boolean {
  const before = levels[index - 1];
  return (
    /^[、和及与]/.test(lead.gap) &&
    before?.sentence === sentence &&
    before.depth === depth &&
    dimension(before.figure) === dimension(figure)
  );
}

/** 技术中心142个，其中国家级16个；实验室97个，其中国家级5个: the total of another list of these names is none of its items. */
function endAtSiblings(listOf: Map<Level, List>, total: Level, { key }: Level): void {
  const list = listOf.get(total);
  const [first] = list?.items ?? [];
  if (!list || !first || first === total || key.length < 2 || first.key !== key) return;
  const from = list.items.findIndex(({ lead }, at) => at > 0 && lead.semicolon);
  if (from < 1) return;
  for (const item of list.items.splice(from)) listOf.delete(item);
}

/** 二、用于福利1956万元。其中，养老1120万元、…: what an item says in its own line. */
const isOfItem = (item: Level, { paragraph, lead }: Level): boolean =>
  item.lead.mark !== null && item.paragraph === paragraph && lead.mark === null;

/** 款物28亿元（捐款23亿元、物资5亿元）。其中…: what stands before the bracket that has closed. */
function outside(levels: readonly Level[], last: Level, { depth, index }: Level): Level {
  if (last.depth <= depth) return last;
  const before = levels.slice(Math.max(0, index - BACK), index).findLast((each) => each.depth <= depth);
  // 一、中央资金（5273万元）：…: the bracket holds what the heading names.
  return before?.sentence === last.sentence ? before : last;
}

/** 全部为, 均为: one figure in other words. */
const ALL_OF_IT = /^[，、；](?:全部|均|都|全)(?:为|是|系|属)/;

/** The opener in the gap, not before a sentence that ends there; null where none is. */
function openingOf(level: Level, last: Level | null): Opening | null {
  const { gap } = level.lead;
  if (!last) return null;
  const sentences = gap.split(/[。\n]/);
  const words = sentences.at(-1) ?? '';
  // 表28 单位：万元 opens no list.
  const tail = words.includes('单位：') ? words.replace(/单位：(?:人民币)?[万亿千]?元/g, '') : words;
  const across = sentences.length > 1;
  const before = across ? (sentences.at(-2) ?? '') : '';
  if (BUILT.test(tail) || ADDED.test(tail) || EACH_LEVEL.test(tail) || isReckoned(level)) return null;
  if (NAMES_ALONE.test(tail) && !NONE_OF.test(tail)) return null;
  if (SPENT_ON.test(tail) || SPELT.test(tail)) return { words: tail, across };
  if (OPENER.test(tail) || AGAIN.test(tail)) {
    if (/^[^（]*）/.test(tail) && !OPENER.test(tail.replace(/^[^（]*）/, ''))) return null;
    // A bracket that closes again holds no list.
    const open = tail.replace(/（[^（）]*）/g, '').replace(/（[^（）]*）|（?单位[：:].{0,6}$/g, '');
    if (OPENER.test(open) || AGAIN.test(open)) return { words: open, across };
  }
  if (WITHIN.test(gap) || BEHIND.test(gap)) return { words: gap, across };
  return /(?:其中|如下|包括)：?$/.test(before) ? { words: before, across } : null;
}

/** 结余27474万元，即上年结余13999万元加当年收入20397万元减当年支出6923万元: what a balance comes from. */
const isReckoned = ({ label, lead }: Level): boolean =>
  /^(?:加|减|\+|-)/.test(lead.after) && /结余|结存|结转|余额/.test(label);

/** An opener in another line than the total, behind words of its own: a new statement. */
function isLate(gap: string, words: string): boolean {
  const line = gap.slice(gap.lastIndexOf('\n') + 1);
  return gap.includes('\n') && line.endsWith(words) && !/^(?:其中|包括)/.test(line);
}

/** （1）A；（2）B。 within one paragraph: a list that does not go on in the next one. */
const isInline = ({ items }: List, level: Level): boolean => {
  const [first] = items;
  const last = items.at(-1);
  return items.length > 1 && first?.paragraph === last?.paragraph && last?.paragraph !== level.paragraph;
};

/** A sentence ended between two levels, with figures of another kind behind it: 。收入调增6亿元至29亿元. */
const isApart = (last: Level | null, level: Level): boolean =>
  last?.depth === 0 && level.depth === 0 && level.sentence !== last.sentence && level.lead.mark === null;

function goOn(stack: List[], level: Level, listOf: Map<Level, List>, apart: boolean): List[] {
  const { lead } = level;
  // 加转移性收入33.8亿元: no part, but added to the total.
  let open = /^(?:加上?|另有?)/.test(lead.clause) ? stack.filter(({ depth }) => depth < level.depth) : stack;
  if (lead.mark) {
    const { kind } = lead.mark;
    const at = open.findLastIndex(({ marks }) => marks === kind);
    open = at < 0 ? [] : open.slice(0, at + 1);
  } else if (lead.breaks || apart) {
    // A further sentence within a marked item is about that item; a line behind ； goes on with the list.
    const lines = open.at(-1);
    if (!(lines && /；\n[^，。；]*$/.test(lead.gap) && lines.opening.endsWith('：')))
      return open.filter((each) => each.marks !== null && !isInline(each, level));
  } else if (lead.semicolon) {
    const top = open.at(-1);
    const outer = open.at(-2);
    if (top && outer && outer.depth === top.depth && top.marks === null) {
      if (!top.semicolons && (outer.semicolons || outer.items.length === 1) && outer.marks === null) {
        // ；closes the inner list unless it divides that one too.
        if (!outer.semicolons && !isEnded(top, level)) {
          top.sure = false;
          outer.sure = false;
        }
        open = open.slice(0, -1);
      }
    }
  }
  if (lead.semicolon && !lead.mark)
    open = open.filter(
      (each) => !isEnded(each, level) && !isBeyond(each, level) && !isOtherSort(each, level),
    );
  // 省级1194万元，市级52万元，全年共2.06亿元: no part, but what is added up.
  const summed = level.key === '' || SO_FAR.test(level.label);
  const top = open.at(-1);
  if (top && top.items.length > 1 && ((summed && TOTAL_AFTER.test(level.label)) || isSince(top, level)))
    return open.slice(0, -1);
  const list = open.at(-1);
  if (!list) return open;
  if (lead.semicolon) list.semicolons = true;
  const outer = open.at(-2);
  // A nested list without brackets, divided as the outer one: both may go on.
  if (
    outer &&
    outer.depth === list.depth &&
    !lead.semicolon &&
    !lead.mark &&
    list.items.length > 0 &&
    outer.items.length > 1 &&
    // 资助1246人次，其中春季634人次、秋季612人次，发放93万元，其中春季48万元、秋季46万元.
    dimension(outer.total.figure) === dimension(level.figure) &&
    !outer.semicolons &&
    outer.marks === null
  ) {
    list.sure = false;
    outer.sure = false;
  }
  append(list, level, listOf);
  return open;
}

// 全年累计下达补助资金共2.06亿元.
const SO_FAR = /^(?:全年|今年|年内|至今|至此|目前|截至.{1,8})?(?:已|现)?(?:累计|合计|共计)/;

// 工资福利支出 is a name; 已支出, 实际支出 say that it was spent.
const SPENT = /决算|执行|实际|完成|支付|使用|到位|已|^支出/;

const A_YEAR = /^20\d\d年度?(?:安排|投入|下达|拨付|到位|完成|支出|投资|资金|预算)*$/;
const A_DEED = /^(?:安排|投入|筹集|拨付|下达|统筹|使用|分配|列支|支出|补助)+(?:资金)?$/;

const REST = /^(?:其余|余下)/;

/** So many figures of an item may stand before the one that is taken. */
const NEAREST = 4;

function append(list: List, level: Level, listOf: Map<Level, List>, isNamed = false): void {
  if (list.total.figure === level.figure || /^(?:赤字|收支差额|缺口)/.test(level.label)) return;
  listOf.set(level, list);
  // （一）预算5万元，决算4万元；（二）支出5万元: where the items print both, each is what it says.
  const both = list.total.nature === 'budget' && list.members.some(({ nature }) => nature === 'actual');
  const own = level.nature === 'plain' || (level.nature === 'actual' && !SPENT.test(level.label) && !both);
  if (own && list.total.nature !== 'plain') level.nature = list.total.nature;
  if (dimension(level.figure) !== dimension(list.total.figure)) return;
  list.members.push(level);
  const first = list.items[0];
  // 其中财政拨款2022年800万元，2023年892万元: of each item the figure of the total's year, or of its changed budget.
  const last = list.items.at(-1);
  const ofYear = level.year !== null && level.year === list.total.year && last?.year !== level.year;
  const changed =
    [level, list.total].every(({ label }) => label.startsWith('调')) && last?.label !== level.label;
  // 其中接待费实际支出21万元；用车费预算44万元，实际支出43.87万元: what was spent, of what was spent.
  const done =
    list.total.nature === 'actual' && last?.nature === 'budget' && /实际|决算|执行/.test(level.label);
  if (last && level.key === '' && level.topic === last.topic && (ofYear || changed || done)) {
    list.items[list.items.length - 1] = level;
    return;
  }
  // 项目预算5万元，执行4万元: of each item one figure, that of the total's nature.
  const head = list.members.slice(-NEAREST).findLast((each) => each.lead.mark !== null || each.key !== '');
  // （1）年初预算5万元，决算4万元: the first figure of an item of which none has been taken.
  // 其中：2022年9亿元，2023年10亿元; 其中：安排67亿元，…；安排24亿元，…: each by a year, or by the same verb.
  const alike =
    first !== undefined &&
    level.key === '' &&
    ((A_YEAR.test(first.label) && A_YEAR.test(level.label) && first.label !== level.label) ||
      (A_DEED.test(first.label) && level.label === first.label && level.lead.semicolon));
  if (alike) {
    list.items.push(level);
    return;
  }
  const further = head === undefined || last === undefined || head.index <= last.index;
  if (
    first &&
    further &&
    level.key === '' &&
    // 其余50万元，占9%: the last part.
    !(level.share !== null && REST.test(level.label)) &&
    level.figure.unit === first.figure.unit &&
    list.items.length > 0 &&
    level.lead.gap.length > 2 &&
    // 行政97件、执行2260件: a sort of cases.
    (dimension(level.figure) === '元' || !level.lead.gap.startsWith('、'))
  )
    return;
  if (level.nature === 'previous' && list.total.nature !== 'previous') return;
  // 满分100分，扣分三处：…: what is taken off is no part.
  if (level.label.includes('扣') && !list.total.label.includes('扣')) return;
  // 共扣4.5分：执行扣1.5分，…，最终得95.5分: and what is left is none of what was taken off.
  if (list.total.label.includes('扣') && /(?:得|得分)(?:为)?$/.test(level.label)) return;
  // 其中本年收入525万元，全部为财政拨款收入525万元: the same once more.
  if (last?.figure.value === level.figure.value && ALL_OF_IT.test(level.lead.gap)) return;
  // 收入中捐赠41万元，…: the first item names the total itself.
  const subset = SUBSET.test(level.label) && !(list.items.length === 0 && isNamed);
  if (isOther(list.total, level) || subset || isFull(list.total, level) || isCarried(list, level)) return;
  // 贴息49万元，为293户980万元贷款办理贴息: what it is for.
  if (/^(?:贷款|授信)/.test(level.lead.after) && !/贷|授信/.test(`${list.total.label}${level.label}`)) return;
  list.items.push(level);
}

const CARRIED = /^(?:加上?|另外?|此外|还|有|[：，])*(?:年初|上年|以前年度|期初)[^，。；]{0,4}(?:结转|结余)/;

/** 收入合计2398万元，其中拨款2251万元，其他147万元；年初结转88万元: what was carried over, behind parts that make what came in. */
const isCarried = ({ total, items }: List, { label }: Level): boolean =>
  items.length > 0 &&
  CARRIED.test(label) &&
  Math.abs(items.reduce((sum, { figure }) => sum + figure.size, -total.figure.size)) <=
    items.reduce((sum, { figure }) => sum + figure.slack, total.figure.slack);

/** 总分93.6分，其中预算执行分值10分，得9.6分: what could be earned is no part of what was. */
const isFull = (total: Level, { label, figure }: Level): boolean =>
  dimension(figure) === '分' && /(?:分值|满分|权重)(?:为)?$/.test(label) && !/分值|满分/.test(total.label);

function isOther(total: Level, level: Level): boolean {
  // 税收收入584亿元，其中地方级321亿元；非税收入218亿元: beside the taxes, and none of them.
  if (level.label.startsWith('非税') && /税收(?:收入)?$/.test(total.label) && !/非税/.test(total.label))
    return true;
  if (total.nature === 'budget' && level.nature === 'actual') return /决算|执行|实际/.test(level.label);
  if (total.nature === 'actual' && level.nature === 'budget') return /年初|预算数|预算安排/.test(level.label);
  return false;
}

/** 收入预算100万元中，…: some of its parts, where nothing says that they are all. */
export const isWithin = ({ opening }: List): boolean => BEHIND.test(opening);

const ABOVE = /限额以上|规模以上|规上|限上/;

/** Whether the words of a list leave open that there are further parts. */
export function isPartial(list: List, text: string): boolean {
  // 用途是：重点项目2600万元: the name of an item.
  const words = /^(.*：)[^：]*$/.exec(list.opening)?.[1] ?? list.opening;
  if (PARTIAL.test(words) || /含/.test(words)) return true;
  const last = list.items.at(-1);
  if (!last) return true;
  const rest = /^[^。；\n]{0,60}/.exec(text.slice(last.figure.to, last.figure.to + 60))?.[0] ?? '';
  // 其他收入707万元；另有少量经营收入: more, without its figure.
  const further = /^[^。\n]{0,80}/.exec(text.slice(last.figure.to, last.figure.to + 80))?.[0] ?? '';
  if (/[，；](?:另|此外|还|尚)有(?:少量|部分|一些|其他)?[^，。；\d]+$/.test(further)) return true;
  // 限额以上, 规模以上: some of all.
  if (list.items.every(({ label }) => ABOVE.test(label)) && !ABOVE.test(list.total.label)) return true;
  return (
    /^[^，]{0,6}等|等(?:项|方面|支出|费用|$)/.test(rest) ||
    // 污水处理3亿元，其余用于园区。
    /^[^，（）\d]{0,6}，(?:其余|余下|剩余|不足|差额|缺口)(?!.*[无零没\d])/.test(rest) ||
    (list.marks === null && /等$|等(?:支出|费用|经费)/.test(last.label)) ||
    list.items.some(({ lead }) => /^(?:，?含|主要(?!领导|负责))/.test(lead.clause))
  );
}
