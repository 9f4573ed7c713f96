import { OPENING } from '../balances/flows';
import type { Draft } from '../judging/draft';
import { dimension, inUnit, isRight } from '../judging/judge';
import { mistyping } from '../judging/mistypings';
import type { Level, List, Outline, Share } from '../statements/levels';
import { stageIn } from '../statements/subjects';
import { fundsBefore, isBare, latestOf, stageOf } from '../statements/funds';
import type { TextFigure } from '../text/figures';

const FURTHEST = 30;

type Drafted = (actual: Level, budget: TextFigure, sure: boolean) => Draft;

/** 到位730万元，其中中央415万元、省级315万元，支出688万元，支出率94.2%: of what there was to be spent, and of no part of it. */
export function ofFunds(
  levels: readonly Level[],
  actual: Level,
  { figure, whole, sentence }: Share,
  outline: Outline,
  drafted: Drafted,
  isTotal = false,
): Draft | null {
  if (!isBare(actual) || isOfItem(levels, actual, outline) || figure.approximate) return null;
  const stage = stageIn(whole);
  const all = fundsBefore(levels, actual, outline);
  const staged = all.filter((level) => level.stage === stage);
  // 完成调整预算的: of no other, though none is printed here; 为年预算的: of no other funds.
  const budgets = /(?:预算|计划|目标|任务)(?:数|额|总额)?的?$/.test(whole)
    ? all.filter(({ nature }) => nature === 'budget')
    : all;
  const funds = stage === null ? latestOf(budgets) : staged;
  const [nearest] = funds;
  if (!nearest) return null;
  const right = funds
    .map((level) => drafted(actual, level.figure, false))
    .find(({ judged }) => isRight(judged));
  if (right) return right;
  const one = new Set(funds.map(({ figure: { size } }) => size)).size === 1;
  // 支付500万元，未支付42万元，支付率92.3%.
  const next = levels
    .slice(actual.index + 1, actual.index + 3)
    .find(({ label }) => !/^(?:尚|仍|年末|年底|期末)?(?:未|结余|结转|剩余|余额)/.test(label));
  const isBeside =
    sentence - actual.sentence <= (isTotal ? LATEST : 0) &&
    (isTotal || next === undefined || next.figure.from > figure.from);
  // 到位率100%: of what was due by then, unless that stands right before or is the very figure, mistyped.
  const isOther =
    figure.value === '100' &&
    nearest.sentence !== sentence &&
    mistyping(actual.figure, inUnit(nearest.figure, actual.figure.unit).value) === null;
  return one && isBeside && !isOther ? drafted(actual, nearest.figure, true) : null;
}

/** 预算730万元，其中中央415万元、地方315万元；执行688万元，其中中央400万元、地方288万元: the item of that name in the list before. */
export function pairedItem(levels: readonly Level[], actual: Level, { listOf }: Outline): Level | null {
  const list = listOf.get(actual);
  if (!list || actual.key.length < 2 || actual.nature !== 'actual' || stageOf(list.total) !== SPENT)
    return null;
  const named = levels
    .slice(Math.max(0, actual.index - FURTHEST), actual.index)
    .filter(
      (level) =>
        level.key === actual.key &&
        level.sentence >= actual.sentence - 1 &&
        dimension(level.figure) === dimension(actual.figure),
    );
  const [only, ...more] = named;
  const other = only && listOf.get(only);
  const stage = other ? stageOf(other.total) : null;
  return only && more.length === 0 && other !== list && stage !== null && stage < SPENT ? only : null;
}

/** 支出668万元。其中：甲…，乙…。支出率80.8%: so many sentences behind the total of a list. */
const LATEST = 2;
const SPENT = 4;

export const OVERALL = /总体|整体|综合|总的|总(?=执行|支出|完成|使用|支付)/;

/** The list that a rate without a name stands behind: it is hardly of the last item, unless the items have rates of their own. */
export function listBefore(
  levels: readonly Level[],
  stated: Level,
  execution: Share,
  { listOf }: Outline,
): List | null {
  const list = listOf.get(stated);
  const overall = OVERALL.test(execution.whole);
  if (!list || (execution.named === true && !overall)) return null;
  const items = list.items.filter(({ figure }) => figure.from < execution.figure.from);
  const last = items.at(-1);
  if (items.length < 2 || last === undefined || last.index > stated.index) return null;
  if (overall) return list;
  const isRated = ({ executions: [first] }: Level): boolean =>
    first !== undefined && first.figure.from < stated.figure.from;
  const isOwn = last !== stated || stated.executions[0] !== execution || items.slice(0, -1).some(isRated);
  return isOwn || isFollowed(levels, stated) ? null : list;
}

/** 执行688万元，其中中央400万元、地方288万元；执行率94.2%: of the whole. */
export const wholeOfList = (
  levels: readonly Level[],
  { total }: List,
  execution: Share,
  outline: Outline,
  drafted: Drafted,
): Draft | null =>
  stageOf(total) === SPENT ? ofFunds(levels, total, execution, outline, drafted, true) : null;

/** Whether a further figure of its own stands behind a level: an item with a budget and what was done. */
const isFollowed = (levels: readonly Level[], { index, topic }: Level): boolean =>
  levels[index - 1]?.topic === topic;

/** 其中：中央3600万元，支出3204万元；省级2000万元，支出1724万元: each item has its own deed. */
function isOfItem(levels: readonly Level[], { index, lead }: Level, { listOf }: Outline): boolean {
  const before = levels[index - 1];
  const list = before && listOf.get(before);
  if (!before || !list || lead.breaks || lead.semicolon) return false;
  const at = list.items.indexOf(before);
  const earlier = list.items[at - 1];
  return at < 1 || earlier === undefined || earlier.index < before.index - 1;
}

/** 年初结余126万元，当年拨入850万元，支出902万元，使用率92.4%: of both together, though their sum is not printed. */
export function isBesideOpening(levels: readonly Level[], { index, sentence, label }: Level): boolean {
  const before = levels[index - 1];
  return (
    before?.sentence === sentence &&
    OPENING.test(before.label) &&
    /收入|拨入|收到|下达|到位|拨款|安排/.test(label) &&
    !/合计|总/.test(label)
  );
}
