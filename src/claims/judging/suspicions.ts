import { toNumber, type Judgement } from '../../quantity';
import { OperandLists, type Draft } from './draft';
import { digitsOf, ENOUGH_DIGITS, type TextFigure } from '../text/figures';
import { certainMistyping } from './mistypings';
import { slipOf } from './slips';
import type { Slip } from '../types';

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
  const right = new OperandLists();
  for (const { kind, operands, judged } of drafts)
    if (judged !== null && judged.verdict !== 'inconsistent' && ADDED.has(kind)) right.add(operands);
  return drafts.map((draft) => {
    const { suspected, stated, word } = draft;
    if (!suspected || word || draft.judged !== null || settled.has(stated.figure)) return draft;
    // Parts that make one total exactly are no others' parts.
    if (ADDED.has(draft.kind) && (draft.operands.length < 2 || right.has(draft.operands))) return draft;
    return isTelling(draft, suspected) ? { ...draft, judged: suspected } : draft;
  });
}

const ADDED: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>(['sum', 'counts', 'causes']);
const NEAR = 0.01;

/** A small part that is not among the others changes one of the last digits as well. */
const isNear = ({ kind, stated }: Draft, { recomputed }: Judgement): boolean => {
  const [printed, meant] = [Math.abs(toNumber(stated.figure.value)), Math.abs(toNumber(recomputed))];
  return ADDED.has(kind) && Math.abs(printed - meant) < NEAR * printed;
};

function isTelling(draft: Draft, suspected: Judgement): boolean {
  const slip = slipOf({ ...draft, judged: suspected });
  if (slip === null) return false;
  if (TELLING.has(slip)) return slip !== 'unit' || digitsOf(draft.stated.figure) >= ENOUGH_DIGITS;
  const own = certainMistyping(draft.stated.figure, suspected.recomputed);
  return own !== null && !(own === 'digit-changed' && isNear(draft, suspected));
}
