import type { Judgement } from '../../quantity';
import type { TextFigure } from '../text/figures';
import type { Draft } from './draft';
import { addUp, difference, quotient, rateFromChange, rateOf } from './judge';

type Judge = (stated: Draft['stated'], operands: readonly TextFigure[]) => Judgement | null;

const ofTwo =
  (judge: (stated: Draft['stated'], a: TextFigure, b: TextFigure) => Judgement | null): Judge =>
  (stated, [a, b]) =>
    a && b ? judge(stated, a, b) : null;

const asQuotient = ofTwo(({ figure }, part, whole) => quotient(figure, part, whole));
const asSum: Judge = ({ figure }, parts) => addUp(figure, parts);

const JUDGES: Readonly<Partial<Record<Draft['kind'], readonly Judge[]>>> = {
  share: [asQuotient],
  executionRate: [asQuotient],
  sum: [asSum],
  counts: [asSum],
  change: [ofTwo(difference)],
  changeRate: [
    ofTwo(rateOf),
    ofTwo((stated, current, change) =>
      rateFromChange(stated, current, { figure: change, minus: stated.minus }),
    ),
  ],
};

/** How a relation was judged (a rate of two levels, or of a level and its change), for other figures; null where it cannot be told. */
export function judgeOf({ kind, stated, operands }: Draft, judged: Judgement): Judge | null {
  const judges = JUDGES[kind] ?? [];
  return judges.find((judge) => judge(stated, operands)?.recomputed === judged.recomputed) ?? null;
}
