import type { Judgement } from '../../quantity';
import type { TextFigure } from '../text/figures';
import { put } from '../text/grouped';
import type { Signed } from './judge';
import type { ClaimKind, Mark, Slip } from '../types';

/** A claim before it is told to a person; `judged` is null where it stays unchecked. */
export interface Draft {
  readonly kind: ClaimKind;
  readonly stated: Signed;
  readonly operands: readonly TextFigure[];
  readonly judged: Judgement | null;
  /** How it would be judged if its operands were sure; only where it does not hold. */
  readonly suspected?: Judgement;
  /** The word that states it, where no figure does (小于, 最大, 四个). */
  readonly word?: Mark & { readonly from: number; readonly to: number };
  /** Operands that are names and no figures. */
  readonly names?: readonly Mark[];
  /** Told right behind its level, in one sentence: of no level of another sentence. */
  readonly near?: boolean;
  /** A slip that was seen where the claim was read. */
  readonly hint?: Slip;
}

/** What is not sure enough to accuse is unchecked when it does not hold; what would be said of it is kept apart. */
export function judgedIf(sure: boolean, judged: Judgement | null): Pick<Draft, 'judged' | 'suspected'> {
  return sure || judged?.verdict !== 'inconsistent' ? { judged } : { judged: null, suspected: judged };
}

/** A draft of which another reading is possible. */
export const doubted = (draft: Draft): Draft => ({ ...draft, ...judgedIf(false, draft.judged) });

/** A sum of figures that is exact as printed. */
export const isExactSum = ({ kind, judged, word }: Draft): boolean =>
  (kind === 'sum' || kind === 'counts') && judged?.verdict === 'exact' && word === undefined;

/** Lists of operands: each is found again, whatever its order. */
export class OperandLists {
  private readonly byFirst = new Map<number, (readonly TextFigure[])[]>();

  add(operands: readonly TextFigure[]): void {
    put(this.byFirst, firstOf(operands), operands);
  }

  has(operands: readonly TextFigure[]): boolean {
    return this.byFirst.get(firstOf(operands))?.some((list) => haveSame(list, operands)) === true;
  }
}

const firstOf = (operands: readonly TextFigure[]): number =>
  operands.reduce((first, { from }) => Math.min(first, from), Infinity);

const haveSame = (a: readonly TextFigure[], b: readonly TextFigure[]): boolean =>
  a.length === b.length &&
  (a.every(({ from }, at) => from === b[at]?.from) ||
    inOrder(a).every((from, at) => from === inOrder(b)[at]));

/** What tells a list of operands from others, whatever their order. */
export const operandsKey = (operands: readonly TextFigure[]): string => inOrder(operands).join(' ');

const inOrder = (operands: readonly TextFigure[]): readonly number[] =>
  operands.map(({ from }) => from).toSorted((a, b) => a - b);
