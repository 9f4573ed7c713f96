import { countOf } from '../../quantity';
import { OperandLists, type Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { put } from '../text/grouped';
import { areSiblings } from '../lists/evidence';
import { addUp, dimension, isRight, mayBeSum } from '../judging/judge';
import type { Level } from '../statements/levels';
import { tellingDigits } from './digits';

const MOST_PARTS = 12;
const REACH = 2 * MOST_PARTS;
const ENOUGH = 4;
// What a rounded total has to have, to be no chance.
const ENOUGH_ROUNDED = 5;
const TOTAL = /合计|[共总]|全年|小计|[两三四五六七八九]者|连同|[两二三四五六七八九十](?:项|类|级|个|家|村)/;
const COUNTED = /([两二三四五六七八九十])(?:项|类|级|个|家|村|乡|镇|县|区|市|街|社|校|院|者|部分|方面)/;
const LINES = 12;
const BALANCE = /结余|结转|剩余|余额|净/;

/**
 * Totals that no list was found for, or a further one: levels nearby that make them exactly. Behind or before the total, one
 * after another; or before it all that are of one sort (已支出…, 2024年…). Only what holds is told.
 */
export function searchedSums(levels: readonly Level[], drafts: readonly Draft[]): readonly Draft[] {
  const known = new Map<TextFigure, TextFigure[]>();
  for (const { kind, stated, operands, judged } of drafts)
    if (judged !== null && (kind === 'sum' || kind === 'counts'))
      for (const operand of operands) put(known, stated.figure, operand);
  // What is held against one total is not looked for as another's.
  const held = new OperandLists();
  const accused = new Set<TextFigure>();
  for (const { kind, stated, operands, judged } of drafts)
    if (judged?.verdict === 'inconsistent' && (kind === 'sum' || kind === 'counts')) {
      held.add(operands);
      accused.add(stated.figure);
    }
  return levels.flatMap((total): readonly Draft[] => {
    if (total.tabular || total.aside || accused.has(total.figure)) return [];
    const taken = known.get(total.figure) ?? [];
    const count = countIn(total);
    const telling = tellingDigits(total.figure) >= ENOUGH;
    for (const all of telling || count > 0 ? runsOf(levels, total, taken) : []) {
      // 补助三县336万元，甲148万元，乙99万元，丙89万元，…: the first of them.
      const run = telling ? all : all.slice(0, count);
      const own = telling || run.length === count ? made(total, run) : null;
      const parts = own && areSiblings(total, run.slice(0, own.length)) ? null : own;
      if (parts && !held.has(parts) && !parts.some((part) => taken.includes(part)))
        return [draftOf(total, parts)];
    }
    // A long amount has been tried with all that stands beside it.
    const list =
      taken.length === 0 && !(telling && dimension(total.figure) === '元') ? wholeList(levels, total) : null;
    return list ? [draftOf(total, list)] : [];
  });
}

/** What may make a total, likeliest first. */
function* runsOf(
  levels: readonly Level[],
  total: Level,
  taken: readonly TextFigure[],
): Generator<readonly Level[]> {
  if (taken.length > 0) {
    yield behind(levels, total, pastOf(levels, total, taken));
    // 诉求46653件，电话41424件、非电话5229件。其中…: before the parts that are known.
    const near = levels.slice(total.index + 1, total.index + 1 + REACH);
    const first = near.findIndex(({ figure }) => taken.includes(figure));
    if (first > 1) yield near.slice(0, first).filter((part) => isPart(part, total));
  } else {
    yield behind(levels, total, total.index + 1);
    yield before(levels, total);
  }
  if (TOTAL.test(total.label)) {
    yield* ofOneSort(levels, total);
    yield headsBefore(levels, total);
  }
  // 甲（其中建筑20万元），乙（其中建筑30万元），合计（其中建筑50万元）: of the brackets alone.
  const outer = levels[total.index - 1];
  if (outer && outer.depth < total.depth && TOTAL.test(outer.label) && outer.sentence === total.sentence)
    yield levels
      .slice(Math.max(0, total.index - REACH), total.index)
      .filter(
        ({ label, depth, sentence }) =>
          label === total.label && depth === total.depth && sentence === total.sentence,
      );
  yield* pairsNear(levels, total);
  yield ofYearAndBefore(levels, total);
  // 实际到位1697万元。①甲，应到位68万元，实际到位21万元；②乙，…: what bears its own words behind it.
  if (total.label !== '')
    yield levels
      .slice(total.index + 1, total.index + 1 + REACH)
      .filter(
        (part) => part.label === total.label && part.paragraph === total.paragraph && isPart(part, total),
      );
}

const BOTH = /总(?:收入|支出)|(?:收入|支出)总/;

/** 总收入8426万元。…本年收入合计8311万元，其中…；年初结转115万元: that of the year, and what was carried over. */
function ofYearAndBefore(levels: readonly Level[], total: Level): readonly Level[] {
  if (!BOTH.test(total.label)) return [];
  const near = levels
    .slice(total.index + 1, total.index + 1 + REACH)
    .filter((level) => level.paragraph === total.paragraph && isPart(level, total));
  const own = near.find(({ label }) => /^(?:本|当)年(?:总|全部)?(?:收入|支出)/.test(label));
  const carried = near.find(({ label, index }) => own && index > own.index && /结转|结余/.test(label));
  return own && carried ? [own, carried] : [];
}

const HEADS = 6;

/** 一般公共预算收入290000万元，…。政府性基金收入45000万元，…。综上，收入共计335000万元: what each sentence before it begins with. */
function headsBefore(levels: readonly Level[], total: Level): readonly Level[] {
  const heads: Level[] = [];
  for (let index = total.index - 1; index >= Math.max(0, total.index - 2 * REACH); index -= 1) {
    const level = levels[index];
    if (!level || level.paragraph !== total.paragraph || heads.length === HEADS) break;
    if (level.sentence === total.sentence) return [];
    if (levels[index - 1]?.sentence === level.sentence || level.tabular || level.aside) continue;
    if (dimension(level.figure) !== dimension(total.figure) || level.nature === 'previous') break;
    heads.push(level);
  }
  return heads;
}

const PAIR_REACH = 8;

/** 支出271万元，执行率97%，结余8万元。基本支出164万元…；项目支出107万元: two that stand side by side, or two before a sum. */
function* pairsNear(levels: readonly Level[], total: Level): Generator<readonly Level[]> {
  const near = (from: number, to: number): readonly Level[] =>
    levels
      .slice(Math.max(0, from), to)
      .filter((part) => part.paragraph === total.paragraph && !part.tabular && isPart(part, total));
  const behind = near(total.index + 1, total.index + 1 + PAIR_REACH);
  for (let at = 0; at + 1 < behind.length; at += 1) yield behind.slice(at, at + 2);
  const own = behind.filter(({ nature }) => nature === total.nature);
  if (own.length > 1 && own.length < behind.length) yield own;
  if (!TOTAL.test(total.label)) return;
  const before = near(total.index - PAIR_REACH, total.index);
  const last = before.at(-1);
  for (const part of before.slice(0, -1)) if (last) yield [part, last];
}

const draftOf = ({ figure }: Level, parts: readonly TextFigure[]): Draft => ({
  kind: dimension(figure) === '元' ? 'sum' : 'counts',
  stated: { figure, minus: false },
  operands: parts.toSorted((a, b) => a.from - b.from),
  judged: addUp(figure, parts),
});

/** The first parts of a run that make the total: at least two that are not 0. */
function made(total: Level, run: readonly Level[]): readonly TextFigure[] | null {
  let reached = 0;
  let more = 0;
  for (let count = 1; count <= Math.min(run.length, MOST_PARTS); count += 1) {
    const size = run[count - 1]?.figure.size ?? 0;
    reached += size;
    if (size > 0) more += 1;
    if (reached > total.figure.size * 1.001) return null;
    // With nothing but 0 it is no sum; with a balance it is what was left.
    if (more < 2) continue;
    if (Math.abs(reached - total.figure.size) > total.figure.slack * (count + 1)) continue;
    const parts = run.slice(0, count).map(({ figure }) => figure);
    const judged = addUp(total.figure, parts);
    const rounded = parts.length > 2 && tellingDigits(total.figure) >= ENOUGH_ROUNDED;
    if (judged.verdict === 'exact' || (rounded && isRight(judged))) return parts;
  }
  return null;
}

/** Whether a level may be a part of a total at all. */
function isPart(part: Level, total: Level): boolean {
  return (
    dimension(part.figure) === dimension(total.figure) &&
    !part.aside &&
    part.nature !== 'previous' &&
    (part.nature === total.nature || part.nature === 'plain' || total.nature === 'plain')
  );
}

function run(levels: readonly Level[], total: Level, from: number, step: 1 | -1): readonly Level[] {
  const parts: Level[] = [];
  for (let index = from; Math.abs(index - from) < REACH && parts.length < MOST_PARTS; index += step) {
    const part = levels[index];
    if (!part || part.paragraph !== total.paragraph || part.tabular || part === total) break;
    if (dimension(part.figure) === dimension(total.figure) && isBalance(part, total)) break;
    if (isPart(part, total)) parts.push(part);
  }
  return parts;
}

const isBalance = (part: Level, total: Level): boolean =>
  BALANCE.test(part.label) && !/总计|合计|总量/.test(total.label) && !BALANCE.test(total.label);

const behind = (levels: readonly Level[], total: Level, from: number): readonly Level[] =>
  run(levels, total, from, 1);

const before = (levels: readonly Level[], total: Level): readonly Level[] =>
  run(levels, total, total.index - 1, -1);

/** The level behind the last part that is known. */
function pastOf(levels: readonly Level[], total: Level, taken: readonly TextFigure[]): number {
  const last = levels
    .slice(total.index + 1, total.index + REACH)
    .findLast(({ figure }) => taken.includes(figure));
  return (last ?? total).index + 1;
}

/** 三村合计: how many parts it has by its own words; 0 where it does not say so. */
function countIn({ label }: Level): number {
  return countOf(COUNTED.exec(label)?.[1] ?? '') ?? 0;
}

/** Before the total, in its paragraph or the lines before it: the levels of its year, of its nature, of each label that comes again. */
function* ofOneSort(levels: readonly Level[], total: Level): Generator<readonly Level[]> {
  const near = levels
    .slice(Math.max(0, total.index - REACH), total.index)
    .filter((level) => level.paragraph >= total.paragraph - LINES && !level.tabular && isPart(level, total))
    .toReversed();
  if (near.length < 2) return;
  yield near.filter(({ nature }) => nature === total.nature);
  if (total.year !== null) yield near.filter(({ year }) => year === total.year);
  for (const label of new Set(near.map((level) => level.label)))
    yield near.filter((level) => level.label === label);
  yield near.filter(({ key }) => key !== '');
  for (const from of [1, 2, 3]) yield near.slice(from);
  const count = countIn(total);
  if (count > 1) yield near.slice(0, count);
}

/** 购置7辆，支出163万元。其中大客车3辆…: the parts fill the next sentence. */
const isNext = (part: Level, parts: readonly Level[], total: Level, step: 1 | -1): boolean =>
  step > 0 &&
  part.sentence === total.sentence + 1 &&
  part.paragraph === total.paragraph &&
  (parts.length > 0 ? parts[0]?.sentence === part.sentence : /其中|包括|分别/.test(part.lead.gap));

/** 项目58个，公开招标21个、磋商34个、单一来源3个。: all that the sentence, or its part up to ；, says behind the total or before it. */
function wholeList(levels: readonly Level[], total: Level): readonly TextFigure[] | null {
  for (const step of [1, -1] as const) {
    const list = listed(levels, total, step);
    const stop = list.findIndex(({ lead }, at) => lead.semicolon && (at > 0 || step < 0));
    // Backwards ； stands before the first part, which is one of them.
    const upToStop = stop < 0 ? list : list.slice(0, step > 0 ? stop : stop + 1);
    for (const parts of new Set([upToStop, list])) {
      if (parts.length < 2 || parts.some(({ figure }) => figure.size === 0)) continue;
      const figures = parts.map(({ figure }) => figure);
      if (mayBeSum(total.figure, figures) && addUp(total.figure, figures).verdict === 'exact') return figures;
    }
  }
  return null;
}

function listed(levels: readonly Level[], total: Level, step: 1 | -1): readonly Level[] {
  const parts: Level[] = [];
  for (let index = total.index + step; parts.length <= MOST_PARTS; index += step) {
    const part = levels[index];
    if (!part || (part.sentence !== total.sentence && !isNext(part, parts, total, step))) break;
    if (step > 0 && parts.length === 0 && dimension(part.figure) !== dimension(total.figure)) continue;
    if (!isPart(part, total) || isBalance(part, total) || part.tabular) {
      // What ； divides from it does not spoil the list before.
      if (!part.lead.semicolon || step < 0) return parts.some(({ lead }) => lead.semicolon) ? parts : [];
      break;
    }
    parts.push(part);
  }
  return parts;
}
