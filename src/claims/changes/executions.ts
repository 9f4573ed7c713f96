import { doubted, judgedIf, type Draft } from '../judging/draft';
import { MONEY, type TextFigure } from '../text/figures';
import type { Level, List, Outline, Share } from '../statements/levels';
import { dimension, isRight, mayFit, quotient } from '../judging/judge';
import { isBesideOpening, listBefore, ofFunds, OVERALL, pairedItem, wholeOfList } from './funded';
import {
  amendedFrom,
  BARELY,
  budgetsFor,
  FURTHEST,
  givenIn,
  givenInYear,
  isAmendedBehind,
} from './budgetsFor';
import { partOfBudget, shareOfBudget } from './budgetShares';
import { dueOf, targetOf } from './targets';
import { ofSums } from './together';
import { ratioSlip } from '../judging/slips';
import { isBare, ofOneYear, stageOf } from '../statements/funds';
import { sameTopic, stageIn } from '../statements/subjects';

const FAR_APART = 20;

/** Execution rates: actual against the printed budget of the same thing. */
export function executionClaims(levels: readonly Level[], outline: Outline): readonly Draft[] {
  const carried = new Set<TextFigure>(
    levels.flatMap((level) => (isBesideOpening(levels, level) ? [level.figure] : [])),
  );
  const claims = levels.flatMap((level) =>
    level.executions.flatMap((stated) => {
      const part = stated.part ?? partOfBudget(level, stated, outline);
      if (part) {
        // 结余10万元，占预算的16%: of nothing else.
        const left = stated.part === level.figure;
        const own = left ? [] : executed(levels, level, stated, outline, null);
        return own.some(({ judged }) => isRight(judged))
          ? own
          : shareOfBudget(levels, level, stated, part, left);
      }
      const together =
        stated.overall === true || OVERALL.test(stated.whole) ? ofSums(levels, level, stated) : null;
      if (together) return [together];
      const list = stated.base ? null : listBefore(levels, level, stated, outline);
      // Behind a list of what was done, no item's rate unless it holds.
      return list || (OVERALL.test(stated.whole) && stated.sentence !== level.sentence)
        ? executed(levels, level, stated, outline, list).map((draft) =>
            draft.operands[0] === list?.total.figure ? draft : doubted(draft),
          )
        : executed(levels, level, stated, outline, null).map((draft) =>
            stated.foreign === true ? unlessRight(draft) : stated.overall === true ? doubted(draft) : draft,
          );
    }),
  );
  return claims.map((draft) => {
    const [, base] = draft.operands;
    return base && carried.has(base) ? doubted(draft) : draft;
  });
}

/** 少收部分占计划的19.3%: not even what one slip would explain is said of what its words do not name. */
const unlessRight = ({ kind, stated, operands, judged }: Draft): Draft => ({
  kind,
  stated,
  operands,
  judged: isRight(judged) ? judged : null,
});

function executed(
  levels: readonly Level[],
  stated: Level,
  execution: Share,
  outline: Outline,
  list: List | null,
): readonly Draft[] {
  const isHead = (level: Level): boolean => !outline.listOf.has(level);
  const drafted = (actual: Level, budget: Level['figure'], sure: boolean): Draft => {
    const judged =
      sure || mayFit(execution.figure, actual.figure, budget)
        ? quotient(execution.figure, actual.figure, budget)
        : null;
    // Many times more or less than its budget: of another one, unless the unit is wrong.
    const apart =
      judged !== null &&
      execution.base === null &&
      (actual.figure.size > FAR_APART * budget.size || budget.size > FAR_APART * actual.figure.size) &&
      ratioSlip('executionRate', execution.figure, judged) === null &&
      !isOfUnit(execution.figure, actual.figure, budget);
    // 目标14项，实际完成19项，完成率100%: no more than all is counted.
    const capped =
      execution.figure.value === '100' && dimension(budget) !== '元' && actual.figure.size > budget.size;
    return {
      kind: 'executionRate',
      stated: { figure: execution.figure, minus: false },
      operands: [actual.figure, budget],
      ...judgedIf(sure && !apart && !capped, judged),
    };
  };
  if (execution.base)
    return dimension(execution.base) === dimension(stated.figure)
      ? [drafted(stated, execution.base, true)]
      : [];
  // 36个，比计划30个多6个，完成计划的120%.
  const bases = stated.moves.flatMap(({ base, basis }) => (base && basis === 'budget' ? [base] : []));
  const [base] = bases;
  if (base && bases.length === 1 && stated.nature !== 'budget' && /预算|计划|目标/.test(execution.whole))
    if (stageIn(execution.whole) === null && dimension(base) === dimension(stated.figure))
      return [drafted(stated, base, true)];
  const staffed =
    /控制率/.test(execution.whole) && dimension(stated.figure) === '人' ? staffOf(levels, stated) : null;
  if (staffed) return [{ ...drafted(staffed.staff, staffed.posts.figure, true), kind: 'share' }];
  // 完成23处，支出率0%: of money alone.
  if (/支出|支付|资金|预算/.test(execution.whole) && isCountOf(stated)) return [];
  const actual = actualOf(levels, stated);
  const all = budgetsFor(levels, actual, stated, execution.whole);
  // 为调整预算的: not of the first budget, where the changed one is printed.
  const stage = stageIn(execution.whole);
  const from = stage === 'initial' ? amendedFrom(levels, actual) : null;
  if (from) return [drafted(actual, from, true)];
  const staged = all.some(({ level }) => level.stage === stage && level.side === actual.side);
  const target =
    actual === stated && /目标|任务|计划|^(?:总体|整体)?完成[率比]/.test(execution.whole) && isCountOf(actual)
      ? targetOf(levels, actual, '')
      : null;
  if (target) return [drafted(actual, target.figure, true)];
  const due = stage === null ? dueOf(levels, actual) : null;
  if (due) return [drafted(actual, due.figure, true)];
  const isAmended = (level: Level): boolean => stage === 'adjusted' && isAmendedBehind(levels, level, actual);
  const ofYear = givenInYear(levels, actual);
  if (ofYear && !isAmended(ofYear)) return [drafted(actual, ofYear.figure, true)];
  const whole = list && wholeOfList(levels, list, execution, outline, drafted);
  if (whole) return [whole];
  const paired = pairedItem(levels, actual, outline);
  if (paired && stageIn(execution.whole) === null) return [drafted(actual, paired.figure, true)];
  const funded = actual === stated ? ofFunds(levels, actual, execution, outline, drafted) : null;
  if (funded) return [funded];
  const turns = TURNS.test(`${actual.lead.semicolon ? '；' : ''}${actual.label}`);
  const budgets = all.filter(
    ({ level }) =>
      (!stage || !staged || level.stage === stage || level.stage === null) &&
      !isAmended(level) &&
      (!turns || isHead(level)),
  );
  for (const { level } of budgets) {
    const tried = drafted(actual, level.figure, false);
    // What is right only because a whole number is rounded is right by chance.
    const rounded =
      tried.judged?.verdict === 'within-rounding' && level.figure.decimals < actual.figure.decimals;
    if (tried.judged && !rounded) return [tried];
  }
  const sure = budgets.filter((each) => each.sure);
  const [only] = sure;
  if (only && new Set(sure.map(({ level }) => level.figure.value)).size === 1 && actual.nature !== 'budget')
    return [drafted(actual, only.level.figure, true)];
  // 完成调整预算的95%: the one changed budget of the paragraph.
  const changed = budgets.filter(
    ({ level }) => level.stage === stage && level.nature === 'budget' && level.paragraph === actual.paragraph,
  );
  const [one] = changed;
  // …，完成年初预算的88.67%。其中：用车费22.35万元，完成年初预算的93.13%: of no budget of the whole.
  const isOwn = one && (isHead(actual) || !isHead(one.level) || actual.index === one.level.index + 1);
  if (stage && isOwn && changed.length === 1 && actual.nature !== 'budget' && actual.side === one.level.side)
    return [drafted(actual, one.level.figure, true)];
  const [any] = budgets;
  // 预算11324万元，其中：…。全年支出10044万元，执行率…: the one budget that is no part.
  const heads = budgets.filter(
    ({ level }) =>
      level.nature === 'budget' &&
      isHead(level) &&
      (stage === null || level.stage === null || level.stage === stage) &&
      // 由年初的13万元压减到8万元: no first budget.
      !(stage === 'initial' && level.moves.some(({ base }) => base !== null)) &&
      ofOneYear(level, actual) &&
      level.paragraph === actual.paragraph &&
      level.sentence >= actual.sentence - 3,
  );
  const [head] = heads;
  // 甲项目到位178万元，支出145万元。乙项目到位607万元: another deed has drawn on it.
  const isDrawn = (fund: Level): boolean =>
    levels
      .slice(fund.index + 1, actual.index)
      .some(
        (level) =>
          stageOf(level) === 4 &&
          dimension(level.figure) === dimension(actual.figure) &&
          (isBare(level) || level.nature === 'actual') &&
          isHead(level),
      );
  // 计划投资3200万元，到位3040万元，…；支付2827万元，支付率93%: of what was planned, or of what was there.
  const isGivenBehind = ({ index }: Level): boolean =>
    levels
      .slice(index + 1, actual.index)
      .some(
        ({ label, sentence }) =>
          sentence === actual.sentence && /^(?:\d{4}年)?(?:实际|已)*(?:到位|下达|收到)/.test(label),
      );
  if (
    head &&
    heads.length === 1 &&
    actual.key === '' &&
    (isHead(actual) || turns) &&
    actual.nature === 'actual' &&
    !isGivenBehind(head.level) &&
    !isDrawn(head.level)
  )
    return [drafted(actual, head.level.figure, true)];
  const onlyGiven = givenIn(levels, actual, isHead);
  if (
    onlyGiven &&
    heads.length === 0 &&
    isHead(actual) &&
    BARELY.test(actual.label) &&
    ofOneYear(onlyGiven, actual) &&
    !isDrawn(onlyGiven)
  )
    return [drafted(actual, onlyGiven.figure, true)];
  // 预算60999万元，完成24627元，完成40.4%: nothing else fits, and another unit does.
  const other = budgets.find(
    ({ level }) => level.nature === 'budget' && isOfUnit(execution.figure, actual.figure, level.figure),
  );
  if (other)
    return [
      {
        ...drafted(actual, other.level.figure, true),
        judged: quotient(execution.figure, actual.figure, other.level.figure),
        hint: 'unit',
      },
    ];
  if (any && sure.length === 0) {
    const judged = quotient(execution.figure, actual.figure, any.level.figure);
    // Another budget is hardly missed by just this much.
    if (
      judged &&
      any.level.nature === 'budget' &&
      !isRight(judged) &&
      ratioSlip('executionRate', execution.figure, judged)
    )
      return [drafted(actual, any.level.figure, true)];
  }
  return any ? [drafted(actual, any.level.figure, false)] : [];
}

const isCountOf = ({ figure: { unit } }: Level): boolean => unit !== null && !(unit in MONEY);

// 预算49.9万元，包括A、B；全年实际支出7.69万元: no item of that list.
const TURNS = /^；(?:全年|当年|年度)?(?:实际|共|累计)*(?:支出|执行|支付)(?:数|额)?(?:为)?$/;

const times = (figure: TextFigure): TextFigure => ({
  ...figure,
  size: figure.size * 1e4,
  slack: figure.slack * 1e4,
});

/** Whether a rate of three digits holds once one of its two figures has the unit ten thousand times greater. */
function isOfUnit(stated: TextFigure, part: TextFigure, whole: TextFigure): boolean {
  return (
    stated.bare.replace(/\D|^0\.0*/g, '').length >= 3 &&
    (mayFit(stated, times(part), whole) || mayFit(stated, part, times(whole)))
  );
}

/** 决算90万元，年初预算100万元，完成90%: the rate is of the actual before. */
function actualOf(levels: readonly Level[], level: Level): Level {
  if (level.nature !== 'budget') return level;
  const before = levels
    .slice(Math.max(0, level.index - 3), level.index)
    .findLast(
      (each) =>
        (each.nature === 'actual' || each.nature === 'plain') &&
        each.sentence === level.sentence &&
        dimension(each.figure) === dimension(level.figure) &&
        sameTopic(each, level),
    );
  return before ?? level;
}

/** 编制22人，在职19人，在职人员控制率86.36%: the posts and the staff of the paragraph, where each is named once. */
function staffOf(
  levels: readonly Level[],
  { index, paragraph }: Level,
): { readonly staff: Level; readonly posts: Level } | null {
  const near = levels
    .slice(Math.max(0, index - FURTHEST), index + 1)
    .filter((level) => level.paragraph === paragraph && dimension(level.figure) === '人');
  const posts = near.filter(({ label }) => label.includes('编制'));
  const staff = near.filter(({ label }) => /在职|实有|在编/.test(label) && !label.includes('编制'));
  const [post, ...otherPosts] = posts;
  const [person, ...others] = staff;
  return post && person && otherPosts.length + others.length === 0 ? { staff: person, posts: post } : null;
}
