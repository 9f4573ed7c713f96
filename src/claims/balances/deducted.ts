import { subtract, sum, toNumber } from '../../quantity';
import { judgedIf, type Draft } from '../judging/draft';
import { addSigned, dimension } from '../judging/judge';
import { mistypedAmong } from '../judging/mistypings';
import type { Level } from '../statements/levels';

const FURTHEST = 12;
const FULL = /满分|总分|标准分|分值/;
const TAKEN_OFF = /扣(?:减|除|掉)?分?(?:为)?$/;
const SCORE = /^(?:最终|最后|实际|自评|综合|评价|合计|总|共|实)*(?:得|评)分?(?:为)?$/;
// 主要扣分, 其中, 合计扣4分: not all of it, or all of it a second time.
const OPEN = /主要|其中|包括|部分|等|：|合计|共扣|[累总]计/;

/** 满分100分，资金到位扣3分，政策知晓扣1分，最终得96分: what was got is the full mark less all that the sentence takes off. */
export function deductedClaims(levels: readonly Level[]): readonly Draft[] {
  return levels.flatMap((score): readonly Draft[] => {
    if (dimension(score.figure) !== '分' || score.tabular || !SCORE.test(score.label)) return [];
    const own = levels
      .slice(Math.max(0, score.index - FURTHEST), score.index)
      .filter(
        ({ sentence, depth, figure }) =>
          sentence === score.sentence && depth === score.depth && dimension(figure) === '分',
      );
    const at = own.findLastIndex(({ label, figure }) => FULL.test(label) && figure.value === '100');
    const full = own[at];
    const taken = own.slice(at + 1);
    if (!full || taken.length < 2 || !taken.every(({ label }) => TAKEN_OFF.test(label))) return [];
    const stated = { figure: score.figure, minus: false };
    const parts = [full, ...taken].map((level) => ({ figure: level.figure, minus: level !== full }));
    const judged = addSigned(stated, parts);
    const sure =
      judged.verdict === 'inconsistent' &&
      [...taken, score].every(({ lead }) => !OPEN.test(lead.gap)) &&
      !areNested(taken) &&
      // More is taken off than is missing, or one slip explains it: else others may be taken off that are not told.
      (toNumber(judged.recomputed) < score.figure.size || mistypedAmong(stated, parts, () => true) !== null);
    return [
      {
        kind: 'rollForward',
        stated,
        operands: parts.map(({ figure }) => figure),
        ...judgedIf(sure, judged),
      },
    ];
  });
}

/** 过程扣3分，执行率扣1分、到位率扣2分: what is taken off once, and told by its parts. */
const areNested = (taken: readonly Level[]): boolean =>
  taken.some(({ figure }, at) =>
    taken.some(
      (_, to) =>
        to > at + 1 &&
        toNumber(
          subtract(figure.value, sum(taken.slice(at + 1, to + 1).map((part) => part.figure.value))),
        ) === 0,
    ),
  );
