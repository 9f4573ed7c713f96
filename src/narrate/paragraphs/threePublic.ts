import { isZero } from '../../quantity';
import { remarkOf } from '../facts/entries';
import type { MoneyMeaning } from '../facts/meanings';
import { findLine, isMeaning } from '../facts/money';
import type { PlacedLine } from '../facts/money';
import { amountSpans, currentAmount, movementOf, sumOf } from '../figures';
import type { Amount } from '../figures';
import { fillPattern } from '../pattern';
import { gapSpan, joinSpans, lineOf, placedText, textSpan } from '../spans';
import type { Span } from '../types';
import { accountSlots, labelSpans } from './account';
import { breakdownItem } from './breakdown';
import { slot, slotsFor, watchTail, wishFor } from './context';
import type { Context, Maker } from './context';
import { MOVEMENT_WORDS } from './movement';

/** The three parts; 公务用车 by its own parts where only those are there. */
const PARTS: readonly MoneyMeaning[] = ['abroad', 'vehicle', 'reception'];
const VEHICLE_PARTS: readonly MoneyMeaning[] = ['vehiclePurchase', 'vehicleOperation'];

/**
 * “三公”经费 as a whole and by its parts. Slots: those of an account, and items. Without a total of its own, all
 * three parts must be there for a sum.
 */
export const threePublic: Maker<'threePublic'> = (context, content) => {
  const lines = context.facts.sangong.length > 0 ? context.facts.sangong : context.facts.accounts;
  const total =
    findLine(lines, 'sangong', wishFor(context)) ??
    lines.find((line) => line.core === '' && context.facts.sangong.length > 0) ??
    null;
  const parts = PARTS.flatMap(
    (part) => findLine(lines, part, wishFor(context)) ?? (part === 'vehicle' ? vehicleParts(lines) : []),
  );
  if (!total && parts.length === 0) {
    return content.optional ? [] : [{ spans: [gapSpan('“三公”经费支出情况')] }];
  }
  const words = { ...MOVEMENT_WORDS, ...content.words };
  const base = accountSlots(context, total, 'sangong', words);
  const summed = total ? null : partsSum(lines);
  const whole = (total && currentAmount(total)) ?? summed;
  watchTail(context, whole, parts.map(currentAmount));
  return [
    {
      spans: fillPattern(content.pattern, {
        ...slotsFor(context, total ?? parts[0] ?? null),
        ...base,
        amount: slot('“三公”经费合计', whole && amountSpans(whole)),
        items: slot(
          '“三公”经费分项',
          parts.length > 0
            ? joinSpans(
                parts.map((part) => partSpans(context, lines, part, whole, content.item, words)),
                '；',
              )
            : null,
        ),
        causes: slot('“三公”经费增减原因', reason(context, total)),
      }),
    },
  ];
};

/** Why it moved: the words beside the total, else what is written elsewhere. Null when nothing moved. */
function reason(context: Context, total: PlacedLine | null): readonly Span[] | null {
  const movement = total && movementOf(total);
  if (!total || !movement || movement.direction === 0) return null;
  const remark = remarkOf(total.line.row);
  if (remark) return [textSpan(placedText(remark.text), [remark.cell])];
  const entry = context.facts.about('sangongReason').find(({ value }) => !value.figure);
  return entry ? [textSpan(placedText(entry.text), [entry.value.cell])] : [gapSpan('“三公”经费增减原因')];
}

function vehicleParts(lines: readonly PlacedLine[]): PlacedLine[] {
  return VEHICLE_PARTS.flatMap((part) => findLine(lines, part) ?? []);
}

function partsSum(lines: readonly PlacedLine[]): Amount | null {
  const amounts = PARTS.map((part) => {
    const line = findLine(lines, part);
    return line && currentAmount(line);
  });
  return amounts.includes(null) ? null : sumOf(amounts.filter((amount) => amount !== null));
}

function partSpans(
  context: Context,
  lines: readonly PlacedLine[],
  line: PlacedLine,
  whole: Amount | null,
  item: string,
  words: typeof MOVEMENT_WORDS,
): Span[] {
  const amount = currentAmount(line);
  if (amount && isZero(amount.value) && (movementOf(line)?.direction ?? 0) === 0) {
    return [textSpan('无'), ...labelSpans(line.line), textSpan('支出', amount.cells)];
  }
  const own = breakdownItem(context, line, whole, item, words);
  const below = isMeaning(line.core, 'vehicle')
    ? vehicleParts(lines).filter((part) => part.parent === line)
    : [];
  if (below.length === 0) return own;
  watchTail(context, amount, below.map(currentAmount));
  const items = joinSpans(
    below.map((part) => breakdownItem(context, part, amount, item, words)),
    '；',
  );
  return lineOf(own, '（其中：', items, '）');
}
