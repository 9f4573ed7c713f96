import { doubted, judgedIf, type Draft } from '../judging/draft';
import { MONEY, type TextFigure } from '../text/figures';
import type { Level, List, Outline, Share } from '../statements/levels';
import { dimension, isRight, mayFit, quotient } from '../judging/judge';
import { isBesideOpening, listBefore, ofFunds, OVERALL, pairedItem, wholeOfList } from './funded';
import { partOfBudget, shareOfBudget } from './budgetShares';
import { dueOf, targetOf } from './targets';
import { ofSums } from './together';
import { ratioSlip } from '../judging/slips';
import { isBare, ofOneYear, stageOf } from '../statements/funds';
import { natureOf, sameTopic, stageIn } from '../statements/subjects';
import { OPENER } from '../text/words';

const FURTHEST = 30;
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
  const ofYear = givenInYear(levels, actual);
  if (ofYear) return [drafted(actual, ofYear.figure, true)];
  const whole = list && wholeOfList(levels, list, execution, outline, drafted);
  if (whole) return [whole];
  const paired = pairedItem(levels, actual, outline);
  if (paired && stageIn(execution.whole) === null) return [drafted(actual, paired.figure, true)];
  const funded = actual === stated ? ofFunds(levels, actual, execution, outline, drafted) : null;
  if (funded) return [funded];
  const turns = TURNS.test(`${actual.lead.semicolon ? '；' : ''}${actual.label}`);
  const budgets = all.filter(
    ({ level }) =>
      (!stage || !staged || level.stage === stage || level.stage === null) && (!turns || isHead(level)),
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

/** 预算由13.26万元压减到8.05万元，决算7.95万元，占年初预算的60%: what the one budget of the paragraph was changed from. */
function amendedFrom(levels: readonly Level[], { index, paragraph, figure }: Level): TextFigure | null {
  const budgets = levels
    .slice(Math.max(0, index - FURTHEST), index)
    .filter(
      (level) =>
        level.paragraph === paragraph &&
        level.nature === 'budget' &&
        dimension(level.figure) === dimension(figure),
    );
  const bases = budgets.flatMap(({ stage, moves }) =>
    stage === 'adjusted' ? moves.flatMap(({ base, basis }) => (base && basis !== 'year' ? [base] : [])) : [],
  );
  const [only, ...more] = bases;
  return only && more.length === 0 && budgets.every(({ stage }) => stage !== 'initial') ? only : null;
}

const isCountOf = ({ figure: { unit } }: Level): boolean => unit !== null && !(unit in MONEY);

/** 其中：2022年9.6亿元，…。2022—2024年分别支出9.23亿元…: the one level of the same year that is told before. */
function givenInYear(levels: readonly Level[], actual: Level): Level | null {
  const { year, index, paragraph, figure } = actual;
  if (year === null || !actual.label.startsWith(`${year}年`)) return null;
  const own = levels
    .slice(Math.max(0, index - FURTHEST), index)
    .filter(
      (level) =>
        level.paragraph === paragraph &&
        level.nature !== 'actual' &&
        level.nature !== 'previous' &&
        level.label.startsWith(`${year}年`) &&
        dimension(level.figure) === dimension(figure),
    );
  const [only, ...more] = own;
  return only && more.length === 0 ? only : null;
}

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

/** Receipts are not measured by a budget of outlays. */
const onOtherSide = (budget: Level, actual: Level): boolean =>
  budget.side !== null && actual.side !== null && budget.side !== actual.side;

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

const GIVEN = /额度|到位|实到|下达|收到|拨入|设定|总投资|资金$|资金总额|应|共|总数|合计|总计/;

// 中央资金3600万元，支出3204万元: of what was named right before.
const BARELY =
  /^(?:截至[^，]{2,12}?)?(?:已|实际|累计|共)*(?:支出|支付|使用|执行|拨付|完成)(?:资金|金额|数|值)?(?:为)?$/;

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

/** 总投资600万元：中央400万元，…。已支付616万元: the one sum of the paragraph that is there to be spent. */
function givenIn(levels: readonly Level[], actual: Level, isHead: (level: Level) => boolean): Level | null {
  const near = levels
    .slice(Math.max(0, actual.index - FURTHEST), actual.index)
    .filter(
      (level) =>
        level.paragraph === actual.paragraph &&
        isHead(level) &&
        /总投资|到位|下达|拨入/.test(level.label) &&
        (level.index === 0 || level.lead.breaks) &&
        dimension(level.figure) === dimension(actual.figure),
    );
  const [only, ...more] = near;
  return only && more.length === 0 ? only : null;
}

/** Whether no other item stands before it in its clause. */
const begins = ({ index, lead }: Level): boolean =>
  index === 0 || lead.breaks || lead.semicolon || lead.mark !== null || OPENER.test(lead.gap);

/** 整合资金28.56亿元，为计划的102.4%: what follows may be measured by the plan. */
const isPlanned = ({ lead }: Level): boolean =>
  /^，(?:为|占|完成)[^，。；]{0,4}(?:计划|任务|目标)/.test(lead.after);

/** 收到拨款735万元，实际支出698万元; 指标共20项，完成18项: what is there to be spent or done, right before what was. */
const isGiven = (level: Level, actual: Level): boolean =>
  level.nature !== 'previous' &&
  level.index === actual.index - 1 &&
  level.depth === actual.depth &&
  (GIVEN.test(level.label)
    ? /支出|支付|使用|拨付|执行|完成|分配|到位|下达|兑付|发放|发行/.test(actual.label) && !isPlanned(level)
    : actual.key === '' &&
      level.key !== '' &&
      natureOf(level.label) !== 'actual' &&
      begins(level) &&
      BARELY.test(actual.label)) &&
  !OPENER.test(actual.lead.gap) &&
  !actual.lead.semicolon;

/** 2022年预算460万元、决算435万元: of an earlier year. */
const isBudgetThen = ({ nature, label, year, index }: Level, actual: Level): boolean =>
  nature === 'previous' && label.includes('预算') && year === actual.year && index === actual.index - 1;

/** 计划培训800人，年内培训780人: one deed, as planned and as done. */
function isDone(planned: Level, { label, index, lead }: Level): boolean {
  if (planned.index !== index - 1 || lead.semicolon || OPENER.test(lead.gap)) return false;
  const [deed, done] = [planned.label, label].map((words) => words.replace(DEED_WORDS, '').slice(-2));
  return deed !== undefined && deed.length === 2 && deed === done;
}
const DEED_WORDS = /[为是共]$|计划|目标|任务|实际|年内|全年|当年|已|完成/g;

// 追加预算6.14万元，支出49.17万元，占调整后预算的88.90%: what was added is not what it was changed to.
const AMENDMENT = /(?:追加|追减|调增|调减|核增|核减|压减)(?:预算|资金|经费|额|数)*$/;

/** The levels that may be the budget, likeliest first: of the same sentence, then of the same name. */
function budgetsFor(
  levels: readonly Level[],
  actual: Level,
  stated: Level,
  words: string,
): readonly { readonly level: Level; readonly sure: boolean }[] {
  const wanted = stageIn(words);
  // 可用资金23173万元，为调整预算的111.86%: measured by that budget, and not it.
  const isMeasured = ({ executions, sentence }: Level): boolean =>
    wanted !== null &&
    sentence !== actual.sentence &&
    executions.some(({ whole, base }) => base === null && stageIn(whole) === wanted);
  const near: Level[] = [];
  const named: Level[] = [];
  const others: Level[] = [];
  for (let back = stated.index; back >= Math.max(0, stated.index - FURTHEST); back -= 1) {
    const level = levels[back];
    if (
      !level ||
      level === actual ||
      onOtherSide(level, actual) ||
      (level.sentence === actual.sentence && !ofOneYear(level, actual) && level.nature !== 'previous') ||
      level.aside ||
      (wanted === 'adjusted' && AMENDMENT.test(level.label)) ||
      isMeasured(level) ||
      dimension(level.figure) !== dimension(actual.figure)
    )
      continue;
    if (
      (level.nature === 'budget' || isGiven(level, actual) || isBudgetThen(level, actual)) &&
      level.sentence === actual.sentence &&
      (sameTopic(level, actual) || (level.index === actual.index - 1 && !OPENER.test(actual.lead.gap)))
    )
      near.push(level);
    else if (level.nature !== 'actual' && level.key !== '' && level.key === actual.topic) named.push(level);
    else if (level.nature === 'budget' && level.sentence >= actual.sentence - 2) others.push(level);
    else if (back >= stated.index - 2 && level.nature !== 'previous') others.push(level);
  }
  const staged = (list: readonly Level[]): readonly Level[] => {
    const fitting = wanted === null ? [] : list.filter(({ stage }) => stage === wanted);
    if (fitting.length > 0) return [...fitting, ...list.filter((level) => !fitting.includes(level))];
    return wanted === null
      ? [
          ...list.filter(({ stage }) => stage === 'adjusted'),
          ...list.filter(({ stage }) => stage !== 'adjusted'),
        ]
      : list;
  };
  const isStaged = ({ stage }: Level): boolean => wanted === null || stage === null || stage === wanted;
  const isClose = (level: Level): boolean =>
    (level.nature === 'budget'
      ? sameTopic(level, actual) || isDone(level, actual)
      : isGiven(level, actual) || isBudgetThen(level, actual)) &&
    isStaged(level) &&
    Math.abs(level.index - actual.index) <= 3;
  // 为年初预算的: of no changed one, where another is printed.
  const fitting = near.filter(isStaged);
  const own = staged(fitting.length > 0 ? fitting : near);
  return [
    ...own.map((level, index) => ({
      level,
      sure: index === 0 ? isClose(level) : isClose(level) && level.stage === own[0]?.stage,
    })),
    ...named.map((level, index) => ({
      level,
      sure:
        near.length === 0 &&
        index === 0 &&
        level.nature === 'budget' &&
        named.length === 1 &&
        isStaged(level) &&
        Math.abs(level.paragraph - actual.paragraph) <= 2 &&
        (level.year === null || actual.year === null || level.year === actual.year),
    })),
    ...others.map((level) => ({ level, sure: false })),
  ];
}
