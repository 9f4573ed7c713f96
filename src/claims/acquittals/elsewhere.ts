import { doubted, type Draft } from '../judging/draft';
import { dimension } from '../judging/judge';
import type { Level } from '../statements/levels';
import { levelsByFigure } from '../statements/near';

const REACH = 12;

/** 新增债券46000万元投向四个项目：…。合计支出35471万元，总体进度77.1%: of no budget of another paragraph, where its own tells what there was. */
export function unlessElsewhere(drafts: readonly Draft[], levels: readonly Level[]): readonly Draft[] {
  const levelOf = levelsByFigure(levels);
  const isTold = (actual: Level, budget: Level): boolean =>
    budget.paragraph !== actual.paragraph &&
    levels
      .slice(Math.max(0, actual.index - REACH), actual.index)
      .some(
        ({ paragraph, nature, figure }) =>
          paragraph === actual.paragraph &&
          nature !== 'previous' &&
          dimension(figure) === dimension(actual.figure) &&
          figure.size >= actual.figure.size,
      );
  return drafts.map((draft) => {
    const [part, whole] = draft.operands;
    const [actual, budget] = [part && levelOf.get(part), whole && levelOf.get(whole)];
    const other = draft.judged?.verdict === 'inconsistent' && actual && budget && isTold(actual, budget);
    return other ? doubted(draft) : draft;
  });
}
