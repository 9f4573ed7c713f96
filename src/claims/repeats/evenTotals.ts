import type { Draft } from '../judging/draft';
import { dimension, same } from '../judging/judge';
import { mistyping } from '../judging/mistypings';
import type { Level } from '../statements/levels';
import { digitsOf } from '../text/figures';

const RECEIPTS = /收入总计(?:预算|决算)?(?:数|为|是)?$/;
const OUTLAYS = /支出总计(?:预算|决算)?(?:数|为|是)?$/;
const LEFT = /结余|赤字|差额|相抵|缺口|结转/;
const ENOUGH = 4;

/** 收入总计2966.77万元，支出总计2996.77万元: with what is carried on, both totals are one figure; told where one slip of the hand parts them. */
export function evenTotalClaims(levels: readonly Level[]): readonly Draft[] {
  return levels.flatMap((outlays): readonly Draft[] => {
    const receipts = levels[outlays.index - 1];
    if (!receipts || !OUTLAYS.test(outlays.label) || !RECEIPTS.test(receipts.label)) return [];
    if (receipts.sentence !== outlays.sentence || receipts.depth !== outlays.depth) return [];
    if (outlays.tabular || receipts.nature !== outlays.nature) return [];
    const [a, b] = [receipts.figure, outlays.figure];
    if (a.unit !== b.unit || a.decimals !== b.decimals || dimension(a) !== '元') return [];
    // 收入总计A，支出总计B，结余C: they differ by what is left.
    const next = levels.slice(outlays.index + 1, outlays.index + 3);
    if (next.some(({ label, sentence }) => sentence === outlays.sentence && LEFT.test(label))) return [];
    if (a.value === b.value || digitsOf(b) < ENOUGH || mistyping(b, a.value) === null) return [];
    return [{ kind: 'repeated', stated: { figure: b, minus: false }, operands: [a], judged: same(b, a) }];
  });
}
