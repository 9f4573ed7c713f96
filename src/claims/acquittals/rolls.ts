import type { Draft } from '../judging/draft';
import { digitsOf, type TextFigure } from '../text/figures';
import { OPENING } from '../balances/flows';
import { addSigned, isRight, mayAddUp } from '../judging/judge';
import type { Level } from '../statements/levels';
import type { Rights } from './rights';

const MOST_OUTLAYS = 3;

/** 总量8948万元，支出5870万元，调出2592万元，结转486万元: a level before, less up to three that follow it. */
export function isRolled(rights: Rights, { stated, operands }: Draft): boolean {
  if (!operands[0] || digitsOf(stated.figure) < 3) return false;
  const own = rights.levelOf.get(stated.figure)?.label ?? '';
  // 到位资金结余: of what has arrived, and of nothing else.
  if (/^(?:到位|下达|批复)(?:资金)?(?:结余|结转|剩余)/.test(own)) return false;
  const near = rights.before(stated.figure, operands[0], 'paragraph');
  // 年初结余52万元，收入1478万元，支出1444万元，年末结余34万元: what only leaves out the opening balance is no other reading.
  const end = /年末|期末|年终/.test(own);
  const opened = operands.some((one) => OPENING.test(rights.levelOf.get(one)?.label ?? ''));
  // 收入2814亿元；支出2789亿元；扣除调剂金支出9.86亿元后，年末滚存结余1032亿元: the opening balance is not printed.
  if (/滚存/.test(own) && !opened) return true;
  if (end && opened && near.every(({ figure }) => operands.includes(figure))) return false;
  return near.some((whole, index) =>
    // What came in, or was left, is not taken away: a slip would do so.
    subsetsOf(near.slice(index + 1).filter(({ label }) => !/收入|结余/.test(label))).some((outlays) => {
      const flows = [
        { figure: whole.figure, minus: false },
        ...outlays.map(({ figure }) => ({ figure, minus: true })),
      ];
      return (
        mayAddUp(stated, flows) &&
        // 上解、还本、调节基金: one of the outlays left out is a slip.
        !leavesOut(operands, [whole, ...outlays]) &&
        isRight(addSigned(stated, flows))
      );
    }),
  );
}

/** Whether a reading is another one but for what it leaves out of several outlays. */
const leavesOut = (operands: readonly TextFigure[], reading: readonly Level[]) =>
  reading.length > 2 &&
  operands.length === reading.length + 1 &&
  reading.every(({ figure }) => operands.includes(figure));

function subsetsOf(levels: readonly Level[]): readonly (readonly Level[])[] {
  const all: (readonly Level[])[] = [];
  for (const level of levels) {
    const longer = all.filter((one) => one.length < MOST_OUTLAYS).map((one) => [...one, level]);
    all.push([level], ...longer);
  }
  return all;
}
