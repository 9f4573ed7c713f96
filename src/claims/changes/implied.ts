import { add, subtract, toNumber, type Decimal } from '../../quantity';
import { judgedIf, type Draft } from '../judging/draft';
import { dimension, inUnit, isRight, quotient, rateOf } from '../judging/judge';
import type { Lead } from '../statements/leads';
import type { Level, Move, Statements } from '../statements/levels';
import { MONEY, type TextFigure } from '../text/figures';

const NEAR = 8;
const OFF_BUDGET = /(?:比|较|与)[^，。；]*预算|(?:大于|小于|高于|低于|多于|少于)(?:年初|全年)?预算/;
/** 完成年初预算的90%，决算数小于预算数5万元: of that budget, where no other is named. */
const BESIDE_BUDGET = /(?:大于|小于|高于|低于|多于|少于)预算数?$/;

/**
 * Rates of what is not printed, but follows: 支出14.73万元，完成预算的87.84%，比预算减少2.04万元; 已支付2793万元，未支付576万元，支付率82.91%; and
 * 年初预算2486万元，调整预算2700万元，预算调整率8.59%.
 */
export function impliedRates({ levels, leads, changes }: Statements): readonly Draft[] {
  // 超收24亿元: of whichever budget; 比预算减少 is of the one that was spoken of.
  const told = new Map(
    changes.flatMap(({ lead: { clause }, figure }) =>
      OFF_BUDGET.test(clause) ? [[figure, clause] as const] : [],
    ),
  );
  const drafts: Draft[] = levels.flatMap((level) =>
    level.moves.flatMap((move) => {
      const clause = move.amount && told.get(move.amount.figure);
      return clause ? (ofBudget(levels, level, move, clause) ?? []) : [];
    }),
  );
  let next = 0;
  leads.forEach((lead) => {
    while (next < levels.length && (levels[next]?.figure.from ?? 0) < lead.figure.from) next += 1;
    if (lead.figure.unit !== '%' || lead.figure.approximate) return;
    const draft = ADJUSTED.test(lead.clause)
      ? ofBudgets(levels, next, lead)
      : DONE_RATE.test(lead.clause)
        ? ofBoth(levels, next, lead)
        : null;
    if (draft) drafts.push(draft);
  });
  return drafts;
}

/** A figure that is not printed: a level and what is missing, or too much. */
export function madeOf(figure: TextFigure, value: Decimal): TextFigure {
  return { ...figure, value, size: toNumber(value) * 10 ** (MONEY[figure.unit ?? ''] ?? 0) };
}

/** Held against a whole that is known to a unit of its last digit; null where its rounding may explain a difference. */
function heldAgainst(stated: TextFigure, part: TextFigure, whole: TextFigure): ReturnType<typeof quotient> {
  const judged = quotient(stated, part, whole);
  if (isRight(judged) || !judged) return judged;
  const unit = 10 ** -whole.decimals;
  const ends = [-unit, unit].map((off) => madeOf(whole, String(toNumber(whole.value) + off)));
  return ends.some((end) => isRight(quotient(stated, part, end))) ? null : judged;
}

/** 支出决算14.73万元，完成预算的87.84%，比预算减少2.04万元: of the budget that the two make. */
function ofBudget(
  levels: readonly Level[],
  level: Level,
  { basis, amount, base, near, stage }: Move,
  clause: string,
): Draft | null {
  const [execution, ...more] = level.executions;
  if (basis !== 'budget' || !amount || base || !near || !execution || more.length > 0) return null;
  if (execution.base || execution.named === true || execution.sentence !== level.sentence) return null;
  if (level.nature === 'budget' || dimension(amount.figure) !== dimension(level.figure)) return null;
  // 完成年初预算的90%，比调整预算减少5万元.
  if (stage !== null && !(stage === 'initial' ? /年初/ : /调整|变动/).test(execution.whole)) return null;
  if (stage === null && (BESIDE_BUDGET.test(clause) ? /调整|变动/ : /年初|调整|变动/).test(execution.whole))
    return null;
  const printed = levels
    .slice(Math.max(0, level.index - NEAR), level.index + NEAR)
    .some(({ nature, sentence }) => nature === 'budget' && sentence === level.sentence);
  if (printed) return null;
  const off = inUnit(amount.figure, level.figure.unit).value;
  const budget = (amount.minus ? add : subtract)(level.figure.value, off);
  if (toNumber(budget) <= 0) return null;
  return {
    kind: 'executionRate',
    stated: { figure: execution.figure, minus: false },
    operands: [level.figure, amount.figure],
    judged: heldAgainst(execution.figure, level.figure, madeOf(level.figure, budget)),
  };
}

const DONE_RATE =
  /^(?:资金|预算|资金预算)?(?:支付|拨付|执行|使用|支出|兑付|发放|完成|整改|办结)率(?:为|达到?|是)?$/;
const SPENT = /(支付|拨付|执行|使用|支出|兑付|发放|完成|整改|办结)(?:了|资金|金额)*(?:为)?$/;
const LEFT = /^(?:尚|还)?未(?:支付|拨付|执行|使用|支出|兑付|发放|完成|整改|办结)(?:资金|金额)*(?:为)?$/;

/** 已支付2793万元，未支付576万元，支付率82.91%: of both together, where no whole is printed before. */
function ofBoth(levels: readonly Level[], next: number, lead: Lead): Draft | null {
  const [done, left] = levels.slice(Math.max(0, next - 2), next);
  if (!done || !left || left.sentence !== lead.sentence || done.sentence !== lead.sentence) return null;
  if (!SPENT.test(done.label) || !LEFT.test(left.label) || !lead.gap.startsWith('，')) return null;
  if (left.figure.unit !== done.figure.unit || done.depth !== left.depth) return null;
  const whole = levels
    .slice(Math.max(0, next - NEAR), next - 2)
    .some(
      ({ figure, paragraph }) =>
        paragraph >= done.paragraph - 1 && dimension(figure) === dimension(done.figure),
    );
  if (whole) return null;
  const all = madeOf(done.figure, add(done.figure.value, left.figure.value));
  return {
    kind: 'executionRate',
    stated: { figure: lead.figure, minus: false },
    operands: [done.figure, left.figure],
    judged: heldAgainst(lead.figure, done.figure, all),
  };
}

const ADJUSTED = /^(?:部门|项目)?预算(?:调整|变动|调整变动)率(?:为|达到?|是)?$/;

/** 年初预算2486万元，…，调整预算2700万元，…，预算调整率8.59%: of the one first budget and the one changed budget of the sentence. */
function ofBudgets(levels: readonly Level[], next: number, { sentence, figure }: Lead): Draft | null {
  const near = levels
    .slice(Math.max(0, next - NEAR), next)
    .filter((level) => level.sentence === sentence && level.nature === 'budget' && level.depth === 0);
  const changed = near.filter(({ stage }) => stage === 'adjusted');
  const first = near.filter(({ stage }) => stage !== 'adjusted');
  const [to, from] = [changed[0], first[0]];
  if (!to || !from || changed.length + first.length > 2 || from.index > to.index) return null;
  if (dimension(to.figure) !== dimension(from.figure)) return null;
  const stated = { figure, minus: to.figure.size < from.figure.size };
  return {
    kind: 'changeRate',
    stated,
    operands: [to.figure, from.figure],
    ...judgedIf(true, rateOf(stated, to.figure, from.figure)),
  };
}
