import { MONEY, type TextFigure } from './figures';
import type { Signed } from './judge';

export type Nature = 'actual' | 'budget' | 'previous' | 'plain';
/** With what a change compares: the year before, a budget, or what the clause before it named. */
export type Basis = 'year' | 'budget' | null;

export interface Movement extends Signed {
  readonly basis: Basis;
}

export interface Share {
  readonly figure: TextFigure;
  /** The words for the whole; empty in a bare 占. */
  readonly whole: string;
  /** The whole or budget that is printed in the same clause: 占年初预算109466万元的56.3%. */
  readonly base: TextFigure | null;
}

/** An amount or count and what is said of it. */
export interface Level {
  readonly figure: TextFigure;
  /** The words that name it, without year and nature; empty where the sentence's subject goes on. */
  readonly key: string;
  readonly label: string;
  readonly nature: Nature;
  readonly year: string | null;
  /** The text between the last figure and this one. */
  readonly gap: string;
  readonly depth: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** One space away from the figure before it: a cell of a flattened table. */
  readonly tabular: boolean;
  previous: { figure: TextFigure; basis: Basis } | null;
  change: Movement | null;
  rate: Movement | null;
  share: Share | null;
  execution: Share | null;
  /** 持平, 无增减. */
  level: boolean;
}

/** A change without a level of its own, in a list of causes. */
export interface Cause extends Signed {
  readonly gap: string;
  readonly after: Level;
}

export interface Statements {
  readonly levels: readonly Level[];
  readonly causes: readonly Cause[];
}

const LONGEST = 80;
const RISE = '增加|增收|增支|多支|多收|增长|上升|提高|提升|上涨|增幅|增';
const FALL = '减少|减收|减支|少支|少收|压减|压缩|下降|降低|回落|降幅|减|降';
const MOVED = new RegExp(`(?:(${RISE})|(${FALL}))(?:了|额|率|幅度|金额)?(?:为|达|约)?[：:]?$`);
const SHARE = /占([^占，,；。：\n]{0,24}?)(?:的)?(?:比例|比重|百分比|比)?(?:分别)?(?:为|是|达到|达)?$/;
const BARE_SHARE = /(?:占比|比重)(?:为|是|达)?$/;
const EXECUTED =
  /(?:执行率|执行比例|完成率|执行进度|完成(?:了)?(?:全年|年初|年度|调整|总|收入|支出)*(?:预算|计划|任务)(?:数|额)?的?)(?:分别)?(?:为|达|达到|是)?[：]?$/;
const BASE_EXECUTED = /(?:完成|占|为)[^，,；。]{0,10}(?:预算|计划|任务)(?:数|总额|额)?$/;
const BUDGET_WHOLE =
  /^(?:本|当|全|总|年初|年度|全年|调整后?)*(?:部门)?(?:年初预算|年度预算|全年预算|预算数|总预算|预算|年预算|计划|任务)(?:数|额|总额)?$/;
const COMPARED = /(?:比|较|与)((?:上年|去年|上一年|同期|\d{4}年|年初|全年|预算)[^，,；。]{0,16})$/;
const STILL = /持平|无增减|无变化|没有变化|零增长|未发生增减/;
const FOREIGN = /月进度|短月|超月|人均|户均|平均|每/;

interface Frame {
  current: Level | null;
  head: Level | null;
  /** Of the sentence before: 。较上年减少… goes on with it. */
  prior: Level | null;
}

// Words that name no subject of their own: what follows is said of the level named last.
const OWN =
  /^(?:同比|环比|与|较|比|同|相比|对比|上年|上一年|去年|同期|年初|预算|决算|执行|数|全年|\d|年度|年|的|了|则|又|共|总体|实际|支出|收入|月|完成|增减|本年|当年|总额|总|均|各|其中|：)*$/;
// On another basis than the printed levels.
const ADJUSTED = /口径|剔除|扣除|可比|还原|不含|不考虑/;
const SIDES = /收入|支出|预算|决算/g;
const SERIES = /^[、和及]$/;
const JOINED = /[、和及；）（]|分别/;

/**
 * Reads figures as statements: a level opens one; changes, rates, shares and execution rates belong to the level that
 * was named last in the same sentence and bracket.
 */
export function readStatements(text: string, figures: readonly TextFigure[]): Statements {
  const levels: Level[] = [];
  const causes: Cause[] = [];
  let frame: Frame = { current: null, head: null, prior: null };
  // After a figure of something that has no level here, what names nothing goes on with that.
  let strayed = false;
  let series: { shares: Share[]; at: number } | null = null;
  const outer: Frame[] = [];
  let sentence = 0;
  let paragraph = 0;
  let year: string | null = null;
  let before: TextFigure | null = null;
  let pendingBase: { figure: TextFigure; basis: Basis } | null = null;
  let pendingWhole: { figure: TextFigure; words: string } | null = null;

  for (const figure of figures) {
    const gap = text.slice(before?.to ?? 0, figure.from);
    for (const char of gap) {
      if (char === '（' && outer.length < 8) {
        outer.push(frame);
        frame = { current: frame.current, head: frame.head, prior: null };
      } else if (char === '）') frame = outer.pop() ?? frame;
      else if (char === '。' || char === '\n') {
        sentence += 1;
        if (char === '\n') paragraph += 1;
        if (outer.length === 0)
          frame = { current: null, head: frame.head, prior: frame.current ?? frame.prior };
      }
    }
    if (frame.current && !frame.current.tabular && STILL.test(firstClauses(gap))) frame.current.level = true;
    const tail = lastClause(gap);
    const years = /(20\d\d)年(?:度)?(?!.*20\d\d年)/.exec(tail.slice(-LONGEST));
    if (years && !/[比较]/.test(tail)) year = years[1] ?? year;
    const tabular = gap === ' ' || (before !== null && gap === '\n' && figure.carried);
    const isRatio = figure.unit === '%' || figure.unit === '倍';
    const moved = MOVED.exec(tail);
    if (!frame.current && /^(?:较|比|与|同比)/.test(tail) && moved) frame.current = frame.prior;
    const { current } = frame;
    if (!SERIES.test(gap)) series = null;
    if (figure.unit === '百分点' || FOREIGN.test(tail.slice(-12))) {
      // Belongs to no level that is printed.
      strayed = true;
    } else if (moved) {
      const movement: Movement = { figure, minus: moved[2] !== undefined, basis: basisOf(tail) };
      if (isRatio) {
        if (!isOwn(tail.slice(0, moved.index).replace(COMPARED, ''), current)) strayed = true;
        const same = movement.basis ?? current?.change?.basis ?? null;
        const known = current?.change?.basis ?? same;
        if (
          isOwn(tail.slice(0, moved.index).replace(COMPARED, ''), current) &&
          current &&
          !strayed &&
          !ADJUSTED.test(gap) &&
          !current.rate &&
          figure.unit === '%' &&
          !figure.approximate &&
          (same === known || same === null || known === null)
        )
          current.rate = movement;
      } else if (!figure.approximate) {
        const named = cleaned(tail.slice(0, moved.index)).replace(COMPARED, '');

        const target = owner(levels, current, named);
        const own = isOwn(named, target) && !ADJUSTED.test(gap) && !strayed;
        if (target && own && !target.change && dimensionOf(target.figure) === dimensionOf(figure)) {
          target.change = movement;
        } else if (frame.head || current) {
          strayed = true;
          const after = current ?? frame.head;
          if (after) causes.push({ ...movement, gap, after });
        }
      }
      if (pendingBase && current && !current.previous) current.previous = pendingBase;
      pendingBase = null;
    } else if (isRatio) {
      const follows = /^的(?:比例)?(?:为)?$/.test(tail) ? pendingWhole : null;
      const share = SHARE.exec(tail);
      if (current && !strayed && figure.unit === '%' && !figure.approximate) {
        if (follows) {
          const stated: Share = { figure, whole: follows.words, base: follows.figure };
          if (BASE_EXECUTED.test(follows.words)) current.execution ??= stated;
          else current.share ??= stated;
        } else if (EXECUTED.test(tail)) current.execution ??= { figure, whole: '', base: null };
        else if (share) {
          const whole = share[1] ?? '';
          const stated: Share = { figure, whole, base: null };
          const named = cleaned(tail.slice(0, share.index));
          if (!/^(?:分别|各|共|约)?$/.test(named) && keyOf(named) !== current.key) {
            // A share of something that has no level here.
          } else if (BUDGET_WHOLE.test(whole)) current.execution ??= stated;
          else if (!current.share) {
            current.share = stated;
            series = { shares: [stated], at: levels.length };
          }
        } else if (/^(?:占比|比重)/.test(tail)) {
          if (BARE_SHARE.test(tail)) current.share ??= { figure, whole: '', base: null };
        } else if (series && SERIES.test(gap) && series.at === levels.length) {
          series.shares.push({ ...(series.shares[0] ?? { whole: '', base: null }), figure });
          distribute(levels, series.shares);
        }
      }
      pendingWhole = null;
    } else {
      const compared = COMPARED.exec(tail);
      const next = text.slice(figure.to, figure.to + 6);
      if (compared && current && /^(?:相比|，)?(?:增|减|下降|降|压|上升|提高)/.test(next)) {
        pendingBase = { figure, basis: basisOf(tail) };
        if (!figure.approximate) current.previous ??= pendingBase;
      } else if (/^的(?:\d|比例)/.test(next) && /占|完成|为/.test(tail)) {
        pendingWhole = { figure, words: tail };
      } else if (!figure.approximate && figure.unit !== null && !compared) {
        const label = cleaned(tail);
        const opened: Level = {
          figure,
          label,
          key: keyOf(label),
          nature: natureOf(label),
          year,
          gap,
          depth: outer.length,
          sentence,
          paragraph,
          tabular,
          previous: null,
          change: null,
          rate: null,
          share: null,
          execution: null,
          level: false,
        };
        levels.push(opened);
        strayed = false;
        frame.current = opened;
        if (/[。\n]/.test(gap) || !frame.head) frame.head = opened;
        pendingBase = null;
        pendingWhole = null;
      } else {
        // An approximate figure has its own attributes; they are not the last level's.
        frame.current = null;
      }
    }
    before = figure;
  }
  const last = frame.current;
  if (last && before && STILL.test(firstClauses(text.slice(before.to, before.to + LONGEST))))
    last.level = true;
  return { levels, causes };
}

/** Whether a clause goes on with the level: it names nothing, or nothing but the level's own side (决算比上年…). */
function isOwn(named: string, level: Level | null): boolean {
  if (!OWN.test(named.slice(-LONGEST))) return false;
  const sides = new Set<string>(level?.label.match(SIDES));
  return sides.size === 0 || [...(named.match(SIDES) ?? [])].every((side) => sides.has(side));
}

/** 分别为A、B和C，占…的a%、b%和c%: the shares go to as many levels; where these are no list, to none. */
function distribute(levels: readonly Level[], shares: readonly Share[]): void {
  const own = levels.slice(-shares.length);
  for (const level of levels.slice(-shares.length - 1)) level.share = null;
  if (own.length < shares.length || !own.slice(1).every(({ gap }) => JOINED.test(gap))) return;
  own.forEach((level, index) => {
    level.share = shares[index] ?? null;
  });
}

/** 决算比上年减少…: the level that the clause names, if it names one by nature; otherwise the last. */
function owner(levels: readonly Level[], current: Level | null, named: string): Level | null {
  if (!current || current.nature !== 'previous') return current;
  const wanted = natureOf(named);
  return (
    levels.slice(-4).findLast(({ nature, sentence }) => nature === wanted && sentence === current.sentence) ??
    null
  );
}

function basisOf(tail: string): Basis {
  if (/(?:上年|去年|同比|上一年|同期|\d{4}年)/.test(tail)) return 'year';
  return /(?:比|较|与)[^，。；]*预算/.test(tail) ? 'budget' : null;
}

function dimensionOf({ unit }: TextFigure): string {
  return unit !== null && unit in MONEY ? '元' : (unit ?? '');
}

function lastClause(whole: string): string {
  const gap = whole.slice(-2 * LONGEST);
  let from = gap.length;
  while (from > 0 && gap.length - from < LONGEST && !'，,；。：、\n（）！'.includes(gap.charAt(from - 1)))
    from -= 1;
  // A bracket inside a name: 因公出国（境）费.
  if (from >= 3 && gap.charAt(from - 1) === '）') {
    const open = gap.lastIndexOf('（', from - 1);
    if (open > 0 && from - open <= 8) return lastClause(gap.slice(0, open)) + gap.slice(from);
  }
  if (gap.charAt(from - 1) === '：' && from === gap.length) return lastClause(gap.slice(0, -1));
  return gap.slice(from);
}

function firstClauses(gap: string): string {
  const stop = /[。；\n）]/.exec(gap);
  return gap.slice(0, Math.min(stop ? stop.index : gap.length, LONGEST));
}

function cleaned(tail: string): string {
  return tail.replace(/^(?:其中|包括|含|另有|以及|和|及|并)[：]?/, '').replace(/[“”"《》‘’]/g, '');
}

function keyOf(label: string): string {
  return label
    .replace(
      /\d{4}年度?|上年度?|去年|本年度?|全年|年初|年末|我局|本部门|本单位|我单位|实际|合计|总额|总计|共计|安排|财政拨款/g,
      '',
    )
    .replace(/(?:支出|收入)?(?:决算|预算)(?:汇总)?数?/g, '')
    .replace(/(?:为|是|共|达|完成|数|经费|费用|费|支出)+$/g, '');
}

function natureOf(label: string): Nature {
  if (/^(?:上年|去年|上一年|上年同期)(?!.{0,4}结)/.test(label)) return 'previous';
  if (/决算|执行|实际|支出$|支出为$|收入$|收入为$/.test(label)) return 'actual';
  return /预算|安排/.test(label) ? 'budget' : 'plain';
}
