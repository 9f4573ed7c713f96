import { dimension } from '../judging/judge';
import { ofOneYear } from '../statements/funds';
import type { Level } from '../statements/levels';
import { natureOf, sameTopic, stageIn } from '../statements/subjects';
import type { TextFigure } from '../text/figures';
import { OPENER } from '../text/words';

/** How many levels before what was done the budget may stand that its rate is of. */
export const FURTHEST = 30;

/** 预算由13.26万元压减到8.05万元，决算7.95万元，占年初预算的60%: what the one budget of the paragraph was changed from. */
export function amendedFrom(
  levels: readonly Level[],
  { index, paragraph, figure }: Level,
): TextFigure | null {
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

/** 批准的支出预算163亿元，调整后支出预算202亿元。支出148亿元，为调整预算的73.5%: of the later one. */
export const isAmendedBehind = (levels: readonly Level[], { index, stage }: Level, actual: Level): boolean =>
  stage === null &&
  levels
    .slice(index + 1, actual.index)
    .some(
      (level) =>
        level.stage === 'adjusted' &&
        level.paragraph === actual.paragraph &&
        dimension(level.figure) === dimension(actual.figure),
    );

/** 其中：2022年9.6亿元，…。2022—2024年分别支出9.23亿元…: the one level of the same year that is told before. */
export function givenInYear(levels: readonly Level[], actual: Level): Level | null {
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

/** Receipts are not measured by a budget of outlays. */
const onOtherSide = (budget: Level, actual: Level): boolean =>
  budget.side !== null && actual.side !== null && budget.side !== actual.side;

const GIVEN = /额度|到位|实到|下达|收到|拨入|设定|总投资|资金$|资金总额|应|共|总数|合计|总计/;

// 中央资金3600万元，支出3204万元: of what was named right before.
export const BARELY =
  /^(?:截至[^，]{2,12}?)?(?:已|实际|累计|共)*(?:支出|支付|使用|执行|拨付|完成|到位)(?:资金|金额|数|值)?(?:为)?$/;

/** 总投资600万元：中央400万元，…。已支付616万元: the one sum of the paragraph that is there to be spent. */
export function givenIn(
  levels: readonly Level[],
  actual: Level,
  isHead: (level: Level) => boolean,
): Level | null {
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
export function budgetsFor(
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
