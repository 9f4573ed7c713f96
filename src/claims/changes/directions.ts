import type { Judgement } from '../../quantity';
import type { Compact } from '../text/compact';
import { judgedIf, type Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { dimension, order, same } from '../judging/judge';
import type { Level, List, Outline, Statements } from '../statements/levels';
import type { Origin, Origins } from './previous';
import type { Lead } from '../statements/leads';
import { againstTarget } from './attained';
import { comparedNames, comparedWith, LIMIT, type Pair, type Says } from './comparisons';
import { bounded, limitNamed, taskBefore, withinFigure } from './limits';
import { alike, keyOf, sameTopic } from '../statements/subjects';

const WORD =
  /控制在|收支平衡|不超过|未超过|没有超过|未突破|未达到?|没有达到|未超(?!过|出|额)|不高于|大于|高于|多于|超过|超出|小于|低于|少于|等于|持平|零增长|无增减(?:变化)?|无变化|没有变化|未发生增减|一致|相同|(?:有所|明显|大幅|略有|稍有|小幅)(?:下降|减少|降低|增加|增长|提高|上升)/g;
const MOVED_ONLY = /^(?:有所|明显|大幅|略有|稍有|小幅)/;
const NOT_REACHED = /^(?:未|没有)达/;
const SAYS: Readonly<Record<string, Says>> = {
  大: 1,
  高: 1,
  多: 1,
  超: 1,
  小: -1,
  低: -1,
  少: -1,
  控: 'at-most',
  不: 'at-most',
  未: 'at-most',
  没: 'at-most',
};
const DELIMITERS = '，。；：、\n（）';
const NEAR = 6;
const REACH = 40;

/** 决算数小于预算数, 与上年持平: a word that says how two printed levels stand to each other. */
export function directionClaims(
  original: string,
  folded: Compact,
  { levels, leads }: Statements,
  origins: Origins,
  { listOf }: Outline,
): readonly Draft[] {
  const { text } = folded;
  const drafts: Draft[] = [];
  let next = 0;
  let ahead = 0;
  for (const match of text.matchAll(WORD)) {
    const from = match.index;
    const to = from + match[0].length;
    while (next < levels.length && (levels[next]?.figure.from ?? 0) < from) next += 1;
    const clause = clauseAround(text, from, to);
    const behind = text.slice(to, to + REACH);
    while (ahead < leads.length && (leads[ahead]?.figure.from ?? 0) < to) ahead += 1;
    // 余额76亿元、55亿元，分别低于限额4亿元、5亿元: by how much.
    if (text.startsWith('分别', from - 2) && /^[^，。；]*\d/.test(behind)) continue;
    const says = saysOf(match[0]);
    const within = /^(?:控制在|[低高大小多少]于|超过|超出|不超过|未超过|没有超过|未突破)$/.test(match[0])
      ? withinFigure(bounded(levels, levels[next - 1]), leads[ahead], text, from, to)
      : null;
    const still =
      within ??
      comparedWith(
        match[0],
        says,
        [levels[next - 1], leads[ahead - 2], leads[ahead - 1], leads[ahead]],
        text,
        [from, to],
        listOf,
      ) ??
      againstTarget(match[0], says, [leads[ahead - 2], leads[ahead - 1], leads[ahead]], text, [from, to]) ??
      levelWith(levels[next - 1], leads[ahead - 1], text, from) ??
      printedWith(leads[ahead - 2], leads[ahead - 1], leads[ahead], text, from, to);
    if (still) {
      drafts.push(worded(original, folded, from, to, still, says));
      continue;
    }
    // 比上年5386万元明显下降, 未达到目标60%: only of what is printed right before.
    if (MOVED_ONLY.test(match[0]) || NOT_REACHED.test(match[0])) continue;
    // An amount says it: 高于预算5万元.
    if (
      /^(?![^，。；]*原因)[^，。；：、\n（）]*\d/.test(behind.replace(/^20\d\d年/, '')) ||
      /\d/.test(clause.before.replace(/20\d\d年/g, '').slice(-4))
    )
      continue;
    if (/不|未|是否|或/.test(clause.before.slice(-2)) && match[0] !== '控制在') continue;
    if (/一致|相同/.test(match[0]) && !/上年|去年|同期|\d{4}年|预算/.test(clause.before)) continue;
    const last = levels[next - 1];
    if (!last || from - last.figure.to > 3 * REACH) {
      const pair = foretold(levels, next, clause, text.slice(to, to + REACH));
      if (pair) drafts.push(worded(original, folded, from, to, pair, says));
      continue;
    }
    const told =
      foretold(levels, next, clause, text.slice(to, to + REACH)) ??
      comparedNames(match[0], levels, last, clause, /^，$/.test(text.slice(last.figure.to, from)));
    const pair =
      told ?? pairOf(levels, last, clause, origins, text.slice(last.figure.to, from), match[0], listOf);
    if (!pair) continue;
    const { a, b, sure } = pair;
    drafts.push(worded(original, folded, from, to, { a, b, sure }, says));
  }
  return drafts;
}

const MOVES = /(下降|减少|降低)|(?:增加|增长|提高|上升)$/;

const saysOf = (word: string): Says =>
  MOVED_ONLY.test(word)
    ? MOVES.exec(word)?.[1] === undefined
      ? 1
      : -1
    : NOT_REACHED.test(word)
      ? -1
      : /^无|^没有变|^未发生|^收支/.test(word)
        ? 0
        : (SAYS[word.charAt(0)] ?? 0);

function worded(
  original: string,
  folded: Compact,
  from: number,
  to: number,
  { a, b, sure }: Pair,
  says: Says,
): Draft {
  const start = folded.at[from] ?? 0;
  const end = (folded.at[to - 1] ?? 0) + 1;
  const judged = judge(a, b, says);
  return {
    kind: 'direction',
    stated: { figure: a, minus: false },
    operands: [a, b],
    ...judgedIf(sure, judged),
    word: { text: original.slice(start, end), start, end, from, to },
  };
}

/** 支出132万元，与上年的132万元持平: the level before against the figure right before the word. */
function levelWith(
  level: Level | undefined,
  other: Lead | undefined,
  text: string,
  from: number,
): Pair | null {
  if (!level || !other || other.figure === level.figure || other.figure.to !== from) return null;
  if (level.sentence !== other.sentence || dimension(level.figure) !== dimension(other.figure)) return null;
  if (
    !/^(?:，(?:占|完成)[^，。；：]*%)?，?(?:与|和|同|比|较)[^，。；：]*$/.test(
      text.slice(level.figure.to, other.figure.from),
    )
  )
    return null;
  return { a: level.figure, b: other.figure, sure: level.figure.unit === other.figure.unit };
}

const arePercents = (a: Lead | undefined, b: Lead | undefined): b is Lead =>
  a !== undefined &&
  b !== undefined &&
  a.sentence === b.sentence &&
  [a, b].every(({ figure }) => figure.unit === '%' && !figure.approximate);

/** 参保率97.8%，高于上年的96.9%; 报销比例55%，与上年的55%持平: percents right before the word and behind it, or both before it. */
function printedWith(
  first: Lead | undefined,
  second: Lead | undefined,
  behind: Lead | undefined,
  text: string,
  from: number,
  to: number,
): Pair | null {
  if (first && arePercents(first, second) && second.figure.to === from) {
    const between = text.slice(first.figure.to, second.figure.from);
    if (/^，?(?:与|和|同|比|较)[^，。；]*(?:上年|去年|同期|\d{4}年|预算|计划|目标)[^，。；]*$/.test(between))
      return { a: first.figure, b: second.figure, sure: true };
  }
  if (second && arePercents(second, behind) && /^，?$/.test(text.slice(second.figure.to, from)))
    if (LIMIT.test(text.slice(to, behind.figure.from)) && !/^个?百分点/.test(behind.after))
      return { a: second.figure, b: behind.figure, sure: true };
  return null;
}

/** The two figures compared exactly; equal also when their printed digits can not tell them apart. */
function judge(a: TextFigure, b: TextFigure, says: Says): Judgement {
  const equal = same(a, b);
  const stands = order(a, b);
  const verdict =
    stands === says || (says === 'at-most' && stands <= 0)
      ? 'exact'
      : says === 0
        ? equal.verdict
        : // Equal as printed, and less by what was rounded.
          stands === 0 && a.decimals > 0
          ? 'within-rounding'
          : 'inconsistent';
  return { recomputed: equal.recomputed, interval: equal.interval, verdict };
}

interface Clause {
  readonly before: string;
  readonly after: string;
}

function clauseAround(text: string, from: number, to: number): Clause {
  let start = from;
  while (start > 0 && from - start < REACH && !DELIMITERS.includes(text.charAt(start - 1))) start -= 1;
  let end = to;
  while (end < text.length && end - to < REACH && !DELIMITERS.includes(text.charAt(end))) end += 1;
  return { before: text.slice(start, from), after: text.slice(to, end) };
}

function pairOf(
  levels: readonly Level[],
  last: Level,
  { before, after }: Clause,
  origins: Origins,
  between: string,
  word: string,
  listOf: Outline['listOf'],
): Pair | null {
  const closed = between.includes('。') || between.includes('\n');
  const words = `${before}|${after}`;
  if (word === '收支平衡') return balanced(levels, last);
  // 均与上年持平: each of a list.
  if (/^均(?:与|和|同|较|比)/.test(before)) return null;
  if (/^(?:两年|均|二者|两者)/.test(before) && !/限额|编制|标准|预算|上限/.test(after)) {
    const [former, latter] = origins.pair(last);
    return former && latter && !closed ? { a: latter.figure, b: former.figure, sure: true } : null;
  }
  if (/收入.*\|.*支出|支出.*\|.*收入/.test(words)) return sides(levels, last, before, closed);
  const limit = limitNamed(levels, last, after, listOf);
  if (limit) return { ...limit, sure: limit.sure && !closed && before === '' };
  const subject = before.replace(/(?:比|较|与|同|和)[^，]*$/, '');
  const named = keyOf(subject);
  if (named !== '' && !alike(named, last.topic) && !/^(?:决算|支出|预算|收入|数|的)*$/.test(subject))
    return null;
  const list = closed ? listOf.get(last) : undefined;
  const actual = list && named === '' ? list.total : actualOf(levels, last);
  if (!actual) return null;
  if (/预算|计划|任务|目标/.test(words) && !/(?:比|较|与|同|和)(?:上年|去年|\d{4}年)/.test(before)) {
    const budget = origins.budget(actual) ?? baseOf(actual, 'budget');
    const told = !closed || isRightBefore(between, subject, list);
    if (budget) return { a: actual.figure, b: budget.figure, sure: budget.sure && told };
    const task = closed ? null : taskBefore(levels, last, after);
    return task ? { a: last.figure, b: task.figure, sure: true } : null;
  }
  // 2011年预算267万元，少于2010年.
  const against =
    (/(20\d\d)年/.exec(before) ?? /^(20\d\d)年度?(?:数|水平|预算数?|决算数?)?$/.exec(after))?.[1] ?? null;
  // 与2010年预算持平: of the budget that the text told of that year.
  if (/预算/.test(before) && against === null) return null;
  const previous = origins.previous(actual, { basis: 'year', against }) ?? baseOf(actual, 'year');
  return previous
    ? { a: actual.figure, b: previous.figure, sure: previous.sure && !closed && named === '' }
    : null;
}

/** 决算数大于预算数：年初预算486万元，决算461万元: the two levels right behind the colon. */
function foretold(
  levels: readonly Level[],
  next: number,
  { before, after }: Clause,
  behind: string,
): Pair | null {
  if (!behind.startsWith(`${after}：`) || !/^(?:年初|全年|调整)*(?:预算|决算)数?$/.test(after)) return null;
  const [first, second] = levels.slice(next, next + 2);
  if (!first || !second || first.sentence !== second.sentence) return null;
  if (dimension(first.figure) !== dimension(second.figure) || !sameTopic(first, second)) return null;
  const budget = [first, second].find(({ nature }) => nature === 'budget');
  const actual = [first, second].find(({ nature }) => nature === 'actual');
  if (!budget || !actual) return null;
  const ofBudget = /预算/.test(before);
  if (ofBudget === /预算/.test(after)) return null;
  return ofBudget
    ? { a: budget.figure, b: actual.figure, sure: true }
    : { a: actual.figure, b: budget.figure, sure: true };
}

/** …支出决算为741万元，完成年初预算的92%。决算数小于预算数的主要原因: of the sentence before, which is no list. */
const isRightBefore = (between: string, subject: string, list: List | undefined): boolean =>
  list === undefined &&
  /^[^。\n]*。$/.test(between.slice(0, between.lastIndexOf('。') + 1)) &&
  !between.includes('\n') &&
  /^(?:支出)?(?:决算|执行)(?:数|金额)?$/.test(subject);

/** 与上年25.6万元相比，增加…，大于上年数: what a change of the level was counted from. */
function baseOf({ moves, executions }: Level, basis: 'year' | 'budget'): Origin | null {
  const base = moves.find((move) => move.basis === basis && move.base !== null)?.base;
  const planned = basis === 'budget' ? executions.find((each) => each.base !== null)?.base : null;
  const figure = base ?? planned;
  return figure ? { figure, sure: true } : null;
}

/** The final accounts of the last sentence; a budget or last year's level is what they are compared with. */
function actualOf(levels: readonly Level[], last: Level): Level | null {
  if (last.nature === 'actual' || last.nature === 'plain') return last;
  const found = levels
    .slice(Math.max(0, last.index - NEAR), last.index)
    .findLast(
      (level) =>
        level.sentence === last.sentence &&
        level.nature === 'actual' &&
        dimension(level.figure) === dimension(last.figure) &&
        sameTopic(level, last),
    );
  return found ?? (last.nature === 'budget' ? last : null);
}

/** 收入合计…，支出合计…，收支平衡. */
function balanced(levels: readonly Level[], last: Level): Pair | null {
  const near = levels
    .slice(Math.max(0, last.index - 2 * NEAR), last.index + 1)
    .filter(({ sentence, label }) => sentence === last.sentence && /合计|总计|总量/.test(label));
  const a = near.findLast(({ label }) => label.includes('收入'));
  const b = near.findLast(({ label }) => label.includes('支出'));
  if (!a || !b || dimension(a.figure) !== dimension(b.figure)) return null;
  return { a: a.figure, b: b.figure, sure: near.length === 2 };
}

function sides(levels: readonly Level[], last: Level, before: string, closed: boolean): Pair | null {
  const near = levels
    .slice(Math.max(0, last.index - NEAR), last.index + 1)
    .filter(({ sentence }) => sentence === last.sentence);
  const receipts = near.filter(({ label }) => /收入/.test(label) && !/支出/.test(label));
  const outlays = near.filter(({ label }) => /支出/.test(label) && !/收入/.test(label));
  const [a, b] = [receipts.at(-1), outlays.at(-1)];
  if (!a || !b || dimension(a.figure) !== dimension(b.figure)) return null;
  const sure = receipts.length === 1 && outlays.length === 1 && !closed;
  return /收入/.test(before) ? { a: a.figure, b: b.figure, sure } : { a: b.figure, b: a.figure, sure };
}
