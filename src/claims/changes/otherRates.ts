import { doubted, type Draft } from '../judging/draft';
import { dimension, isRight } from '../judging/judge';
import type { Level, Share } from '../statements/levels';
import { levelsByFigure } from '../statements/near';
import { alike, keyOf, sideOf, stageIn } from '../statements/subjects';
import { MONEY } from '../text/figures';

/**
 * Rates of another thing, time or part than the outlay and budget beside them: 预算200万元，支出180万元，绩效目标完成率100%，上年执行率85%.
 * They are not accused of these.
 */
export function unlessOther(drafts: readonly Draft[], levels: readonly Level[]): readonly Draft[] {
  const levelOf = levelsByFigure(levels);
  const right = new Set<Share>();
  for (const { judged, operands, stated } of drafts) {
    const own = operands[0] && rateOf(levelOf.get(operands[0]), stated.figure);
    if (own && isRight(judged)) right.add(own);
  }
  return drafts.map((draft) => {
    const [part, whole] = draft.operands;
    const actual = part && levelOf.get(part);
    const rate = rateOf(actual, draft.stated.figure);
    if (draft.judged?.verdict !== 'inconsistent' || !actual || !whole || !rate || rate.base !== null)
      return draft;
    const other =
      isOfOtherTime(rate, actual) ||
      isOfOtherThing(rate, actual) ||
      isBeside(rate, actual, right) ||
      isBeyond(levels, rate, actual, levelOf.get(whole));
    return other ? doubted(draft) : draft;
  });
}

const rateOf = (level: Level | undefined, figure: Draft['stated']['figure']): Share | null =>
  level?.executions.find((each) => each.figure === figure) ?? null;

const TIME = /上年|去年|同期|上期|20\d\d年|\d{1,2}月|季度|上半年/;

/** 上年执行率85%, 6月底执行率45%. */
function isOfOtherTime({ name = '' }: Share, { label, year, nature }: Level): boolean {
  const time = TIME.exec(name)?.[0];
  if (time === undefined || label.includes(time)) return false;
  return time.endsWith('年') && time.startsWith('20') ? year !== time.slice(0, 4) : nature !== 'previous';
}

const ARRIVED = /到位|收到|到账|下达|落实|筹/;
const SPENT = /支出|支付|使用|执行|决算|拨付/;
/** Of what was to be done, and of no money. */
const AIM = /目标|任务|指标|数量|质量|时效|产出|工程|形象|按期|及时|节点|培训|购置|新建|改建/;
/** 部门整体支出执行率, 项目资金支付率: of the money that was told. */
const ANY =
  /^(?:本|该|其|部门|单位|整体|项目|专项|财政|资金|预算|经费|总|总体|综合|平均|年度|全年|当年|年末|最终|实际|累计|支出|收入|拨款|投资|已|故|因此|的|则|即)*$/;

/** 绩效目标完成率100%, 资金到位率100%, 三公经费控制率88%: of none of the money before it. */
function isOfOtherThing({ name = '', whole }: Share, { figure, label, topic, side }: Level): boolean {
  if (!((figure.unit ?? '') in MONEY)) return false;
  if (/到位率/.test(whole) && !ARRIVED.test(label) && SPENT.test(label)) return true;
  const named = sideOf(whole);
  if (named !== null && side !== null && named !== side && sideOf(label) !== named) return true;
  if (/部分$|差额$/.test(name)) return true;
  if (AIM.test(name) && !AIM.test(label)) return true;
  const key = keyOf(name);
  return !ANY.test(name) && key.length >= 2 && !alike(key, topic) && !label.includes(key);
}

/** 完成率97.32%，执行率95.01%: the other one is right, so that this one is of what was bought. */
function isBeside(rate: Share, actual: Level, right: ReadonlySet<Share>): boolean {
  return (
    stageIn(rate.whole) === null &&
    actual.executions.some((other) => other !== rate && right.has(other) && other.whole !== rate.whole)
  );
}

const REACH = 8;

/** 安排用于甲1600万元、乙3900万元。截至12月底已支出5019万元，支出率70%: of more than an item, and of what its own paragraph tells. */
function isBeyond(levels: readonly Level[], rate: Share, actual: Level, budget: Level | undefined): boolean {
  if (!budget || stageIn(rate.whole) !== null) return false;
  const elsewhere = budget.paragraph !== actual.paragraph;
  if (!elsewhere && actual.figure.size <= budget.figure.size) return false;
  return levels
    .slice(Math.max(0, actual.index - REACH), actual.index + 3)
    .some(
      (level) =>
        level !== actual &&
        level !== budget &&
        level.paragraph === actual.paragraph &&
        level.nature !== 'previous' &&
        dimension(level.figure) === dimension(actual.figure) &&
        level.figure.size >= actual.figure.size,
    );
}
