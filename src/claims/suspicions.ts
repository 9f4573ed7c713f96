import type { Judgement } from '../quantity';
import type { Draft } from './draft';
import type { TextFigure } from './figures';
import { certainMistyping } from './mistypings';
import { slipOf } from './slips';
import type { Slip } from './types';

/** Slips that hardly explain a difference by chance, whatever the length of the figure. */
const TELLING: ReadonlySet<Slip> = new Set<Slip>([
  'unit',
  'unspent-share',
  'this-years-base',
  'swapped',
  'fraction',
]);

/**
 * Accuses what is not sure of its operands where one slip of the hand makes it hold exactly, and no other reading of the
 * figure holds: a wrong attachment hardly misses by just a transposed digit, this year's base or the unspent share.
 */
export function accusedBySlip(drafts: readonly Draft[]): readonly Draft[] {
  const settled = new Set<TextFigure>();
  for (const { stated, judged, word } of drafts) if (!word && judged !== null) settled.add(stated.figure);
  return drafts.map((draft) => {
    const { suspected, stated, word } = draft;
    if (!suspected || word || draft.judged !== null || settled.has(stated.figure)) return draft;
    return isTelling(draft, suspected) ? { ...draft, judged: suspected } : draft;
  });
}

function isTelling(draft: Draft, suspected: Judgement): boolean {
  const slip = slipOf({ ...draft, judged: suspected });
  if (slip === null) return false;
  return TELLING.has(slip) || certainMistyping(draft.stated.figure, suspected.recomputed) !== null;
}
