import type { Draft } from '../judging/draft';
import { addUp, dimension } from '../judging/judge';
import { isFullMark } from '../statements/naming';
import type { Level } from '../statements/levels';

const TAKEN_OFF = /^扣(?:减|除|掉)?分?(?:为)?$/;
const GOT = /得分?(?:为)?$/;

/** 投入管理（20分）得18分，扣2分: what one indicator got and what was taken off it make its full mark. */
export function markClaims(levels: readonly Level[]): readonly Draft[] {
  return levels.flatMap((off): readonly Draft[] => {
    const [full, got] = [levels[off.index - 2], levels[off.index - 1]];
    if (!full || !got || off.tabular || !TAKEN_OFF.test(off.label) || !GOT.test(got.label)) return [];
    const all = [full, got, off];
    if (all.some(({ figure, sentence }) => dimension(figure) !== '分' || sentence !== off.sentence))
      return [];
    if (!isFullMark(full.lead) || off.lead.gap.length !== off.label.length + 1 || off.depth !== got.depth)
      return [];
    // 得17分，扣2分，另扣1分: not all of it.
    const next = levels[off.index + 1];
    if (next?.sentence === off.sentence && !next.lead.semicolon && next.label.includes('扣')) return [];
    const operands = [got.figure, off.figure];
    return [
      {
        kind: 'counts',
        stated: { figure: full.figure, minus: false },
        operands,
        judged: addUp(full.figure, operands),
      },
    ];
  });
}
