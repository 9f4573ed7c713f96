import { dimension } from '../judging/judge';
import type { Lead } from './leads';
import type { Level, Move, Share } from './levels';
import { alike, keyOf, sideOf } from './subjects';
import { OWN } from '../text/words';

/** The words that name a level: before it, or behind it in 在62.07万元“三公”经费决算中. */
export function nameOf({ clause, after }: Lead): string {
  const behind = /^[在对从]?$/.test(clause)
    ? /^([^，。；：、\d]{2,16}?)中[，：]/.exec(after)?.[1]
    : undefined;
  return behind ?? clause;
}

export function attach(
  level: Level,
  { kind }: { readonly kind: 'share' | 'execution' },
  stated: Share,
): void {
  if (kind === 'execution') level.executions.push(stated);
  else if (level.share === null) level.share = stated;
  else level.further.push(stated);
}

export const EMPTY: Move = {
  basis: null,
  against: null,
  stage: null,
  of: null,
  amount: null,
  rate: null,
  base: null,
  apart: false,
  loose: false,
  anew: false,
  near: false,
  remote: false,
  unnamed: false,
  inner: false,
};

// 与2019年预算相比.
const COMPARED_YEAR = /(?:与|同|和)20\d\d年[^，。；]{0,16}?(?:相比|对比|相较|比)/g;

const SPAN = /20\d\d年?(?:—|-|~|至|到)+20\d\d年[^，]*累计/;

/** The year that a clause is about; not one that it compares with. */
export function yearIn(clause: string): string | null {
  if (!clause.includes('20')) return null;
  const about = /^[^比较]*/.exec(clause.replace(COMPARED_YEAR, ''))?.[0] ?? '';
  // 2021—2023年累计: of no one year.
  if (SPAN.test(about)) return null;
  const years = /(20\d\d)年(?!.*20\d\d年)/.exec(about);
  return years?.[1] ?? null;
}

/** 2010年决算, 当年预算: no name at all, so that the subject of the sentence before goes on. */
export const BARE =
  /^(?:\d{4}年度?|当年|本年|上年|年初|全年|调整后?)*(?:支出|收入)?(?:决算|预算|执行)(?:汇总|合计|总)?(?:数|额|支出|收入)?(?:为|是|共)?$/;

/** 2022年，全县收入…; 2022年度收、支总计…: a year that begins a clause before the last. */
export function yearBefore(gap: string): string | null {
  if (!gap.includes('20')) return null;
  const clauses = gap.slice(gap.search(/[^。；\n]*$/)).split(/[，、：]/);
  const dated = clauses.findLast((clause) => /^(?:截至|截止|到|在)?20\d\d年/.test(clause));
  return dated === undefined ? null : yearIn(dated);
}

/** 收支较上年增加, 收入支出总体减少: of the totals of both sides, which are one. */
export const BOTH_SIDES = /^(?:收、?支|收入支出)(?:总体|总计|总额)?$/;
export const BOTH_TOTALS = /(?:收、?支|收入|支出)总计|总收入|总支出/;

export const SUMMED = /合计|总计|总额|三公|总(?:收入|支出)/;
const SIDES = /收入|支出|预算|决算/g;

/** 资金总量较上年增加: of what was told of funds. */
const ALL_FUNDS = /^(?:总资金|资金(?:总[量额]|规模))$/;
/** 支出较去年增加, at the beginning of a sentence: of what the sentence before is about, and not of its last item. */
export const OF_HEAD = /^(?:(?:本年|全年)?(?:收入|支出)(?:预算|决算)?|总资金|资金(?:总[量额]|规模))$/;

export const COUNTS = /(?:人次|批次|人数|次数|件数|户数|台数|辆数|数量|个数|面积|里程|团组)$/;

/** Whether a clause goes on with the level: it names nothing, or nothing but the level's own side (决算比上年…). */
export function isOwn(named: string, level: Level | null): boolean {
  if (BOTH_SIDES.test(named) && level !== null && BOTH_TOTALS.test(level.label)) return true;
  if (ALL_FUNDS.test(named)) return level?.label.includes('资金') === true;
  if (!OWN.test(named) && named !== '资金') {
    const key = keyOf(named);
    // 接待费2万元；接待人次下降15%: another measure of what bears the name.
    if (level !== null && COUNTS.test(named) && dimension(level.figure) === '元') return false;
    // 基金收入…；基金支出增加: the other side.
    const side = sideOf(named);
    if (level !== null && side !== null && sideOf(level.label) !== null && sideOf(level.label) !== side)
      return false;
    // 固定资产2413万元。资产总额增加113万元: of the total.
    if (level !== null && SUMMED.test(named) && !SUMMED.test(level.label) && level.key !== key) return false;
    return level !== null && key.length >= 2 && alike(level.key, key);
  }
  // 其他收入2943万元。收入合计增加603万元: of the total.
  if (level !== null && SUMMED.test(named) && !SUMMED.test(level.label)) return false;
  const sides = new Set<string>(level?.label.match(SIDES));
  // 支出194万元，…，决算比预算减少: what was spent is the final account.
  const isNature = (side: string): boolean =>
    (side === '决算' && level?.nature === 'actual') || (side === '预算' && level?.nature === 'budget');
  return sides.size === 0 || (named.match(SIDES) ?? []).every((side) => sides.has(side) || isNature(side));
}

export function firstClauses(gap: string): string {
  const stop = /[。；\n）]/.exec(gap);
  return gap.slice(0, Math.min(stop ? stop.index : gap.length, 80));
}

/** What a ratio is said of: the level named last, but none of an earlier year. */
export function measuredBy(levels: readonly Level[], current: Level | null): Level | null {
  if (current?.nature !== 'previous') return current;
  const near = levels
    .slice(-5)
    .filter(({ sentence, nature }) => sentence === current.sentence && nature !== 'previous');
  return near.findLast(({ nature }) => nature !== 'budget') ?? near.at(-1) ?? current;
}

/** 决算26252万元。上年决算28265.77万元，比上年减少…: what the sentence before was about. */
export function toldBefore(
  levels: readonly Level[],
  { index, sentence, paragraph, figure, key }: Level,
): Level | null {
  const before = levels[index - 1];
  if (!before || before.paragraph !== paragraph || before.sentence !== sentence - 1) return null;
  const told = before.nature === 'actual' || (before.nature === 'plain' && key !== '' && before.key === key);
  return told && dimension(before.figure) === dimension(figure) ? before : null;
}

/** 2021年决算…，比2021年年初预算数…: the budget of the level's own year. */
export const isBudgetOfYear = (against: string | null, level: Level | null, { clause }: Lead): boolean =>
  against !== null && against === level?.year && /预算|计划/.test(clause);
