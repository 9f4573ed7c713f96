import type { Draft } from '../judging/draft';
import { dimension, isRight, same } from '../judging/judge';
import { mistyping } from '../judging/mistypings';
import type { Level, Outline } from '../statements/levels';
import { digitsOf } from '../text/figures';

const POINTED =
  /^(?:上述|以上|前述|该[项笔])(?:专项|补助|补贴|财政|项目|救助)*(?:资金|款项|经费|支出|金额|投资)(?:总额|合计|共计|共|总计)?(?:为|是)?$/;
/** 2024年收支总预算1532.70万元: what receipts and outlays have come to. */
const OF_BOTH = /收支总(?:预算|计|额)(?:数|为|是)?$/;
const FURTHEST = 12;
const ENOUGH = 4;

/** 低保资金支出4216万元，其中…。上述资金4216万元: the sum that was told before, where one slip of the hand makes it another. */
export function pointedClaims(levels: readonly Level[], { listOf }: Outline): readonly Draft[] {
  return levels.flatMap((level): readonly Draft[] => {
    if (!(POINTED.test(level.lead.clause) || OF_BOTH.test(level.lead.clause))) return [];
    if (level.tabular || level.aside) return [];
    const before = levels
      .slice(Math.max(0, level.index - FURTHEST), level.index)
      .filter(
        ({ paragraph, sentence, figure, aside }) =>
          paragraph >= level.paragraph - 1 &&
          sentence < level.sentence &&
          !aside &&
          dimension(figure) === dimension(level.figure),
      );
    const told = (earlier: Level): Draft => ({
      kind: 'repeated',
      stated: { figure: level.figure, minus: false },
      operands: [earlier.figure],
      judged: same(level.figure, earlier.figure),
    });
    const equal = before.findLast(({ figure }) => isRight(same(level.figure, figure)));
    if (equal) return [told(equal)];
    if (digitsOf(level.figure) < ENOUGH) return [];
    const slipped = before.filter(
      (each) =>
        !listOf.has(each) &&
        each.figure.unit === level.figure.unit &&
        each.figure.decimals === level.figure.decimals &&
        mistyping(level.figure, each.figure.value) !== null,
    );
    const [only] = slipped;
    return only && new Set(slipped.map(({ figure }) => figure.value)).size === 1 ? [told(only)] : [];
  });
}
