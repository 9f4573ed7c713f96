import type { Decimal, Interval, Verdict } from '../quantity';

/** What a claim says of its figures (docs/核对文字.md). */
export type ClaimKind =
  | 'sum'
  | 'counts'
  | 'change'
  | 'changeRate'
  | 'share'
  | 'executionRate'
  | 'causes'
  | 'repeated'
  | 'shareTotal'
  | 'rollForward'
  | 'equation'
  | 'direction'
  | 'rank';

/** A printed figure or word at its UTF-16 offsets, without unit and percent sign. */
export interface Mark {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What most likely went wrong in an inconsistent claim. */
export type Slip =
  | 'this-years-base'
  | 'unspent-share'
  | 'swapped'
  | 'unit'
  | 'digit-lost'
  | 'digit-doubled'
  | 'point-shifted'
  | 'digits-transposed'
  | 'zero-base'
  | 'fraction'
  | 'budget-as-previous'
  | 'part-left-out'
  | 'digit-changed';

/** One sentence's arithmetic: the stated figure held against what its operands determine. */
export interface Claim {
  readonly kind: ClaimKind;
  /** The clause that prints the stated figure. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly stated: Mark;
  readonly operands: readonly Mark[];
  /** In the stated figure's unit; of a direction, what the levels differ by; null where nothing can be computed. */
  readonly recomputed: Decimal | null;
  readonly interval: Interval | null;
  readonly verdict: Verdict | 'unchecked';
  readonly slip: Slip | null;
}
