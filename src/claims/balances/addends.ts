import { dimension } from '../judging/judge';
import type { Lead } from '../statements/leads';
import type { Level, Outline } from '../statements/levels';

/** 加上 and 减去 at the beginning of a clause, or right behind a figure; the words before it may name what it is added to. */
const MARK =
  /(?:^|[，。；：\n）])([^，。；：、\n（）\d]{0,24}?)((?<![增追添附参更叠])(?:加上|再加|另加|加(?=上级|上年|下级|省|中央|转移|返还|债|新增|提前|调入|年初|当年|地方|动用|税收|：)|(?<=[，；。\n])加(?![强快大工班装油固入权价码密以之深征收盟剧急速重热温宽高长厚派封紧印减总分氢层筋盖格]))|连同|减去|(?<![增调核压缩])减(?=上解|调出|补助|债|转|上级|地方|专项|结转)|(?<=[，；。\n])减(?![少税免负压排半值持产员轻低收支征贫退损灾震肥量幅弱缓亏息租刑])|扣除|扣减|扣去|剔除)/g;
/** 减税降费, 加上 of nothing. */
const MINUS = /^(?:减|扣|剔)/;
/** 预算执行中加上…: no name. */
const NEUTRAL =
  /^(?:(?:预算)?(?:年度)?执行(?:过程)?中|年中|年度中间|当年|同时|另外|此外|再|另|并|则|和|以及|还|在此基础上|在此基础上再|上述|以上|按[^，]*(?:算账|计算)|其中)?$/;

/** A 加上 or 减去 before a figure. */
export interface Mark {
  readonly minus: boolean;
  /** What it is added to, where the words say it: 一般公共预算收入加上…. */
  readonly named: string | null;
  /** Right behind the figure before: 收入842亿元加上…. */
  readonly direct: boolean;
  /** Whether a clause ends between it and the figure: 加上甲、乙等，收入总计…. */
  readonly closed: boolean;
}

const known = new WeakMap<Lead, Mark | null>();

/** The last 加上 or 减去 since the figure before. */
export function markBefore(lead: Lead): Mark | null {
  if (!/[加减扣剔连]/.test(lead.gap)) return null;
  const earlier = known.get(lead);
  if (earlier !== undefined) return earlier;
  const mark = readMark(lead.gap);
  known.set(lead, mark);
  return mark;
}

/** That of a level, or of the brackets that stand between its name and it: 加上甲（2亿元）、乙（3亿元）等5亿元. */
export function markOf(levels: readonly Level[], level: Level): Mark | null {
  let mark = markBefore(level.lead);
  for (let index = level.index - 1; mark === null && index >= 0; index -= 1) {
    const inner = levels[index];
    if (!inner || inner.depth <= level.depth || inner.sentence !== level.sentence) break;
    mark = markBefore(inner.lead);
  }
  return mark;
}

function readMark(gap: string): Mark | null {
  const match = [...gap.matchAll(MARK)].at(-1);
  if (!match) return null;
  const [all, words = '', verb = ''] = match;
  const behind = gap.slice(match.index + all.length);
  if (/[。；]/.test(behind)) return null;
  const before = gap.slice(0, match.index);
  // 。全省一般公共预算支出，加上…: a clause of nothing but a name.
  const topic =
    words === ''
      ? (/(?:^|[。；\n])([^，。；\n\d]{3,24}(?:收入|支出|财力))$/.exec(before)?.[1] ?? null)
      : null;
  const named = NEUTRAL.test(words) ? topic : words;
  return {
    minus: MINUS.test(verb),
    named: named === null ? null : named.replace(/^[^一-龥]+/, ''),
    direct: match.index === 0 && /^(?:元)?[加减扣剔]/.test(all) && words === '',
    // 扣除后应执行63万元: what is left, and not what is taken off.
    closed: behind.includes('，') || behind.startsWith('后'),
  };
}

/** 收入总计, 支出合计, 总财力, 可供安排支出的规模为: what all before it makes. */
const TOTAL =
  /(?:合计|共计|总计|总量|总额|总规模|总盘子|总收入|总支出|总财力|(?:收入|支出|财力|资金)规模|(?:收入|支出)(?:决算|执行)(?:结果|总量)|全口径(?:收入|支出|财力)|可(?:用|供?安排|供使用|支配|统筹)[^，。；]{0,16}(?:财力|资金|收入|支出)|^等于)(?:预算|收入|支出|资金|财力|的|规模|数|预计|拟|安排|完成|实现|达到|达|为|总?共计?|是|：)*$/;
/** 调整后支出预算为, 预算调整为. */
const ADJUSTED =
  /(?:预算|支出|收入)(?:数|总额|规模)?(?:相应)?(?:调整|变更|变动)为$|(?:调整|变动)后[^，。；]{0,14}(?:预算|支出|收入)(?:数|总额)?(?:为|是)?$/;

export const isTotalName = ({ label }: Level): boolean => TOTAL.test(label);
export const isAdjusted = ({ label }: Level): boolean => ADJUSTED.test(label);

/** The side of a total: 财力 is what there is to spend. */
export function sideOfTotal({ label, side }: Level): Level['side'] {
  if (/财力|可(?:用|供|安排|支配|统筹)/.test(label)) return '收入';
  if (/收入/.test(label) !== /支出/.test(label)) return /收入/.test(label) ? '收入' : '支出';
  return side;
}

/** What stands beside the receipts or outlays of a budget itself: 上级补助, 债务转贷收入, 上解支出, 结转下年. */
const BESIDE =
  /上级|下级|上解|补助|返还|转移支付|转移性|债券|债务|转贷|还本|调入|调出|动用|结转|结余|稳定调节基金|划转|上划|专款/;
/** 一般公共预算收入, 市本级支出, 收入: of a whole budget and no item of it. */
const FUND =
  /(?:预算|基金|财政|经营|地方|中央|全国|^|[市县区省州旗盟镇乡]|级|年度?|实现|完成|可用)(?:总)?(?:收入|支出)|财力|预算(?:数|总额)?(?:为|是|安排)?$/;

export const isBeside = ({ label }: Level): boolean =>
  BESIDE.test(label) && !/^收支|相抵|^年末|差额/.test(label);
export const isFund = ({ label }: Level): boolean => FUND.test(label);

/** What is added up to a total, from its first 加上 on, or from what stands beside a budget. */
export interface Addends {
  readonly total: Level;
  readonly first: Level;
  /** The 加上 before the first. */
  readonly mark: Mark | null;
  readonly items: readonly Addend[];
  /** Whether nothing among them can be read otherwise. */
  readonly clear: boolean;
  /** The total that stands before them, at which all begins anew; -1 where none does. */
  readonly bound: number;
}

export interface Addend {
  readonly level: Level;
  readonly minus: boolean;
}

const MOST = 24;

/** Items that are added up to a total, by their signs: the likeliest reading first; none where nothing is added to it. */
export function addendsOf(levels: readonly Level[], outline: Outline, total: Level): readonly Addends[] {
  const { like, bound } = clausesBefore(levels, total);
  const isMarked = (level: Level): boolean => markOf(levels, level) !== null;
  const marked =
    isTotalName(total) || isAdjusted(total) ? like.findIndex(isMarked) : like.findLastIndex(isMarked);
  if (marked < 0) {
    const from = sideOfTotal(total) === null ? -1 : firstBeside(like, like.length);
    const run = from < 0 ? [] : like.slice(from);
    return run.length > 0 && isRun(run, total) && !run.some((level) => isWithin(level, outline))
      ? [taken(levels, outline, total, run, bound)]
      : [];
  }
  const from = firstBeside(like, marked);
  const all = like.slice(marked);
  const result = resultAmong(all);
  const readings = [
    // 剔除上划71亿元后，本级100亿元；上级补助330亿元: the rest begins with what was left.
    ...(result > 0
      ? [taken(levels, outline, total, all.slice(result + 1), all[result]?.index ?? bound)]
      : []),
    // 上级补助5亿元，加上年结转4亿元: the list began before its 加上.
    ...(from >= 0 && from < marked ? [taken(levels, outline, total, like.slice(from), bound)] : []),
    taken(levels, outline, total, all, bound),
  ];
  return readings.filter(({ items }) => items.length > 0);
}

/** Levels of the sentence before a total, of its measure and outside deeper brackets, back to another total. */
function clausesBefore(
  levels: readonly Level[],
  total: Level,
): { readonly like: readonly Level[]; readonly bound: number } {
  const like: Level[] = [];
  for (let index = total.index - 1; index >= Math.max(0, total.index - MOST); index -= 1) {
    const level = levels[index];
    if (!level || level.tabular) break;
    if (dimension(level.figure) !== dimension(total.figure) || level.depth > total.depth) continue;
    const mark = markOf(levels, level);
    if ((isTotalName(level) && (mark === null || mark.closed)) || level.depth < total.depth)
      return { like, bound: index };
    if (level.sentence !== total.sentence) break;
    like.unshift(level);
  }
  return { like, bound: -1 };
}

function taken(
  levels: readonly Level[],
  { listOf }: Outline,
  total: Level,
  run: readonly Level[],
  bound: number,
): Addends {
  const [first = total] = run;
  const items: Addend[] = [];
  let minus = false;
  let clear = !run.slice(1).some(({ lead }) => hasNumber(lead.gap)) && !hasNumber(total.lead.gap);
  for (const level of run) {
    minus = markOf(levels, level)?.minus ?? minus;
    const list = listOf.get(level);
    // 加上补助50亿元，其中一般30亿元、专项20亿元: parts of an item.
    if (
      list &&
      list.total.index >= first.index &&
      list.total.index < level.index &&
      OPENED.test(list.opening)
    ) {
      clear = false;
      continue;
    }
    if ((level.nature === 'previous' && !isBeside(level)) || level.label === '') clear = false;
    items.push({ level, minus });
  }
  return { total, first, mark: markOf(levels, first), items, clear, bound };
}

const OPENED = /其中|包括|含/;

/** A number between two figures that was not read as one: 34, 203万元. */
const hasNumber = (gap: string): boolean =>
  /\d/.test(gap.replace(/\d{4}年|\d{1,2}月|[“”"]?\d+[”"]|（\d+）/g, ''));

const isWithin = (level: Level, { listOf }: Outline): boolean =>
  OPENED.test(listOf.get(level)?.opening ?? '');

/** One after the other up to the total, ； between all of them or none. */
function isRun(run: readonly Level[], total: Level): boolean {
  const leads = [...run.slice(1), total].map(({ lead }) => lead.semicolon);
  return leads.every((semicolon) => semicolon === leads[0]);
}

/** 剔除上划71亿元后，本级100亿元: what is left, where more is added behind it. */
function resultAmong(all: readonly Level[]): number {
  const [first, next] = all;
  if (!first || !next || all.length < 3 || markBefore(first.lead)?.minus !== true) return -1;
  return markBefore(next.lead) === null && !isBeside(next) && /^(?:[万亿]?元)?后?，/.test(next.lead.gap)
    ? 1
    : -1;
}

/** Where the run of what stands beside a budget that ends at a place begins; -1 where there is none. */
function firstBeside(like: readonly Level[], end: number): number {
  let from = end;
  while (from > 0) {
    const level = like[from - 1];
    if (!level || !isBeside(level)) break;
    from -= 1;
  }
  return from < end ? from : -1;
}

/** 收入17亿元，剔除上划7亿元后，本级10亿元: right behind what is taken away, whatever its name. */
export function isLeftOf(levels: readonly Level[], { index, lead, figure }: Level): boolean {
  const before = levels[index - 1];
  return (
    before !== undefined &&
    isTakenOff(before) &&
    // 上年结余A，加上收入B，减去支出C，年末结余D: left of more than B.
    !isAddedTo(levels[index - 2]) &&
    dimension(before.figure) === dimension(figure) &&
    figure.from - lead.gap.length === before.figure.to &&
    // 收入A，减去上解B，加上补助C: the next step.
    markBefore(lead) === null &&
    /^后?，[^，。；]*$|^后[^，。；]*$/.test(lead.gap)
  );
}

const isTakenOff = ({ lead }: Level): boolean => {
  const mark = markBefore(lead);
  return mark?.minus === true && !mark.closed;
};

const isAddedTo = (level: Level | undefined): boolean =>
  level !== undefined && markBefore(level.lead)?.minus === false;
