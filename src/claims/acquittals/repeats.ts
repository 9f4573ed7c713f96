import type { Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { mistyping } from '../judging/mistypings';
import type { Rights } from './rights';

/** A name so long is hardly that of two quantities: 公务用车运行费, but not 结余. */
const FULL_NAME = 5;
const RATES: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>(['share', 'executionRate', 'changeRate']);
const HUNDRED = 100;

/** Both figures follow from, or take part in, relations of their own that the other would break: two quantities under one short name. */
export function isOwn(rights: Rights, { stated: { figure }, operands: [earlier] }: Draft): boolean {
  const [own, other] = [rights.levelOf.get(figure), earlier && rights.levelOf.get(earlier)];
  if (!earlier || (own?.key.length ?? 0) >= FULL_NAME) return false;
  // The very words, and one slip of the hand.
  const isSlipped = own?.label === other?.label && mistyping(figure, earlier.value) !== null;
  if (own && own.label.length > FULL_NAME && isSlipped) return false;
  const isBorne = (one: TextFigure, instead: TextFigure): boolean =>
    (rights.bearing.get(one) ?? []).some((relation) => tells(rights, relation, one, instead));
  return rights.made.has(figure) || (isBorne(figure, earlier) && isBorne(earlier, figure));
}

/** Whether a relation that holds of one figure would not hold of another: a rate of few digits bears both. */
function tells(
  rights: Rights,
  { kind, stated, operands }: Draft,
  one: TextFigure,
  other: TextFigure,
): boolean {
  if (!RATES.has(kind) || stated.figure === one) return true;
  const off = Math.abs(one.size - other.size) / Math.max(one.size, other.size);
  // Of two levels, the rate moves with all that they are; of a level and its change, with the change alone.
  const ofLevels = kind !== 'changeRate' || operands.every((operand) => rights.levelOf.has(operand));
  const moved = off * (stated.figure.size + (ofLevels && kind === 'changeRate' ? HUNDRED : 0));
  return moved > 10 ** -stated.figure.decimals;
}
