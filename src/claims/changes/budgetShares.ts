import type { Draft } from '../judging/draft';
import { dimension, isRight, quotient } from '../judging/judge';
import type { Level, Outline, Share } from '../statements/levels';
import type { TextFigure } from '../text/figures';
import { BUDGET_WHOLE } from '../text/words';
import { stageIn } from '../statements/subjects';

const REACH = 6;

/** 预算60万元，其中政府采购18万元，占预算的30%: an item of a budget, of which nothing says that it was done. */
export const partOfBudget = (level: Level, { whole }: Share, { listOf }: Outline): TextFigure | null =>
  BUDGET_WHOLE.test(whole) && level.nature === 'budget' && listOf.get(level)?.total.nature === 'budget'
    ? level.figure
    : null;

/** 超支7.2万元，占年初预算的12.55%: of the budgets of its sentence the one that it is a share of; what is `sure` is of the only one. */
export function shareOfBudget(
  levels: readonly Level[],
  { index, sentence }: Level,
  { figure, whole }: Share,
  part: TextFigure,
  sure: boolean,
): readonly Draft[] {
  const stage = stageIn(whole);
  const shares = levels
    .slice(Math.max(0, index - REACH), index + 1)
    .filter(
      (level) =>
        level.nature === 'budget' &&
        level.sentence === sentence &&
        level.figure !== part &&
        (stage === null || level.stage === null || level.stage === stage) &&
        dimension(level.figure) === dimension(part),
    )
    .map((budget): Draft => ({
      kind: 'share',
      stated: { figure, minus: false },
      operands: [part, budget.figure],
      judged: quotient(figure, part, budget.figure),
    }));
  const right = shares.filter(({ judged }) => isRight(judged)).slice(-1);
  return right.length === 0 && sure && shares.length === 1 ? shares : right;
}
