import type { Judgement } from '../quantity';
import type { TextFigure } from './figures';
import type { Signed } from './judge';
import type { ClaimKind } from './types';

/** A claim before it is told to a person; `judged` is null where it stays unchecked. */
export interface Draft {
  readonly kind: ClaimKind;
  readonly stated: Signed;
  readonly operands: readonly TextFigure[];
  readonly judged: Judgement | null;
}

/** What is not sure enough to accuse is unchecked when it does not hold. */
export function confirmed(judged: Judgement | null): Judgement | null {
  return judged?.verdict === 'inconsistent' ? null : judged;
}
