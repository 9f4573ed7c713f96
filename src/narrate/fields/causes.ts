import { abs, compare } from '../../quantity';
import { remarkOf, saysNone } from '../facts/entries';
import { partsOf } from '../facts/money';
import type { PlacedLine } from '../facts/money';
import { amountSpans, movementOf } from '../figures';
import type { Movement } from '../figures';
import { countedList, gapSpan, lineOf } from '../spans';
import { List, Said, printedOf, said } from '../template/values';
import { showsTail, words } from './context';
import type { Context } from './context';
import { labelSpans, moneyOfLine } from './line';
import { directionSpans } from './movement';

interface Moved {
  readonly part: PlacedLine;
  readonly own: Movement;
}

/** The parts of a total that moved, the largest change first; parts listed in two ways at once would be told twice. */
function movedParts({ facts }: Context, placed: PlacedLine): readonly Moved[] {
  const moved = partsOf(facts.accounts, placed).flatMap((part): Moved[] => {
    const own = movementOf(part);
    return own && own.direction !== 0 ? [{ part, own }] : [];
  });
  const group = moved[0]?.part.group;
  return moved
    .filter(({ part }) => part.group === group)
    .sort((a, b) => compare(abs(b.own.change.value), abs(a.own.change.value)));
}

/**
 * Why a total moved: the parts that moved, else the words beside it, else a gap. Nothing when nothing moved, since then
 * nothing is owed.
 */
export function causeSpans(
  context: Context,
  placed: PlacedLine | null,
  movement: Movement | null,
  what: string,
): Said {
  const missing = `${what}增减变化的主要原因`;
  if (!placed || !movement || movement.direction === 0) return said(missing, null);
  const moved = movedParts(context, placed);
  if (moved.length > 0) {
    const spans = countedList(
      moved.map(({ part, own }) =>
        lineOf(labelSpans(part.line), directionSpans(own), amountSpans(own.change, { absolute: true })),
      ),
    );
    return new Said({ what: missing, spans, tail: tailOf(movement, moved) });
  }
  const written = remarkOf(placed.line.row);
  // 无 beside an amount that moved is no reason.
  const remark = written && !saysNone(written.text) ? words(written) : null;
  const verb = movement.direction > 0 ? '增加' : '减少';
  return said(missing, remark ?? [gapSpan(`${what}${verb}的主要原因`)]);
}

/** The parts that moved, for a template's own words. */
export function causeList(
  context: Context,
  placed: PlacedLine | null,
  movement: Movement | null,
  what: string,
  lead: string,
): List {
  const moved = placed && movement ? movedParts(context, placed) : [];
  const items = moved.map(({ part }) => moneyOfLine(context, part, { lead, whole: null }));
  const told = printedOf(causeSpans(context, placed, movement, what));
  return new List(
    {
      what: `${what}变动的分项`,
      spans: items.length > 0 ? (told?.spans ?? null) : null,
      tail: movement ? tailOf(movement, moved) : false,
    },
    items,
  );
}

function tailOf({ change }: Movement, moved: readonly Moved[]): boolean {
  return showsTail(
    change,
    moved.map(({ own }) => own.change),
  );
}
