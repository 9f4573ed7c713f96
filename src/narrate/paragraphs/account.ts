import type { MoneyLine } from '../../evaluation';
import { remarkOf } from '../facts/entries';
import {
  budgetAmount,
  currentAmount,
  approvedAmount,
  initialAmount,
  amountSpans,
  movementOf,
  rateSpans,
  statedRate,
} from '../figures';
import type { Movement } from '../figures';
import { CURRENT_ROLES, findLine, partsOf, slotOf } from '../facts/money';
import type { PlacedLine } from '../facts/money';
import { spokenLabel } from '../facts/words';
import { fillPattern } from '../pattern';
import type { Slots } from '../pattern';
import { choiceSpan, countedList, gapSpan, lineOf, placedText, textSpan } from '../spans';
import type { Span } from '../types';
import { said, slot, slotsFor, watchTail, wishFor } from './context';
import type { Context, Maker } from './context';
import { MOVEMENT_WORDS, directionSpans, movementSpans } from './movement';
import type { MovementWords } from '../content';

/**
 * A total of money with its movement against last year and what it is made of.
 * Slots: label, amount, actual (none for budgets), kind (预算安排 or 支出), planned (预算, for budgets only), budget, initial, executionRate, movement, direction, causes, remark.
 */
export const account: Maker<'account'> = (context, content) => {
  const placed = findLine(context.facts.accounts, content.meaning, wishFor(context, content.wish));
  if (!placed && content.optional) return [];
  const words = { ...MOVEMENT_WORDS, ...content.words };
  return [
    {
      spans: fillPattern(content.pattern, {
        ...slotsFor(context, placed),
        ...accountSlots(context, placed, content.meaning, words),
      }),
    },
  ];
};

const NAMES: { readonly [meaning: string]: string } = {
  income: '收入合计',
  expenditure: '支出合计',
  basic: '基本支出',
  project: '项目支出',
  fiscalIncome: '财政拨款收入',
  sangong: '“三公”经费',
};

/** The slots of one line of money. */
export function accountSlots(
  context: Context,
  placed: PlacedLine | null,
  meaning: string,
  words: MovementWords,
): Slots {
  const what = NAMES[meaning] ?? meaning;
  const current = placed && currentAmount(placed);
  const role = placed && slotOf(placed.line, CURRENT_ROLES)?.role;
  const isBudget = role === 'budget' || role === 'initial' || role === 'adjusted';
  const budget = placed && !isBudget ? budgetAmount(placed) : null;
  const initial = placed && initialAmount(placed);
  const movement = placed && movementOf(placed);
  const approved = placed && approvedAmount(placed);
  const rate = placed && !isBudget ? statedRate(placed.line.slots.rate, current, approved) : null;
  return {
    label: slot(
      what,
      placed && (placed.core === '' ? [textSpan(what, [placed.line.label.cell])] : labelSpans(placed.line)),
    ),
    amount: slot(what, current && amountSpans(current)),
    kind: slot(what, current && [choiceSpan(isBudget ? '预算安排' : '支出', current.cells)]),
    actual: slot(`${what}实际数`, current && !isBudget ? amountSpans(current) : null),
    planned: slot(what, current && isBudget ? [choiceSpan('预算', current.cells)] : null),
    budget: slot(`${what}预算数`, budget && amountSpans(budget)),
    initial: slot(`${what}年初预算数`, initial && amountSpans(initial)),
    executionRate: slot('预算执行率', rate && rateSpans(rate, context.scheme.percentDecimals)),
    movement: slot(`${what}上年数或增减额`, movementSpans(movement, context.scheme, words)),
    direction: slot('增减方向', directionSpans(movement, words)),
    remark: said(`${what}用途`, placed && remarkOf(placed.line.row)),
    causes: slot(
      `${what}增减变化的主要原因`,
      placed && movement ? causeSpans(context, placed, movement, words, what) : null,
    ),
  };
}

export function labelSpans(line: MoneyLine): Span[] {
  return [textSpan(spokenLabel(line.label.value), [line.label.cell])];
}

/**
 * Why a total moved: the parts that moved, else the words beside it, else a gap. Null when nothing moved, since then
 * nothing is owed.
 */
function causeSpans(
  context: Context,
  placed: PlacedLine,
  movement: Movement,
  words: MovementWords,
  what: string,
): Span[] | null {
  if (movement.direction === 0) return null;
  const moved = partsOf(context.facts.accounts, placed).flatMap((part) => {
    const own = movementOf(part);
    return own && own.direction !== 0 ? [{ part, own }] : [];
  });
  // A part that repeats the whole movement is a cause; parts listed in two ways at once would be told twice.
  if (moved.length > 0) {
    const group = moved[0]?.part.group;
    const listed = moved.filter(({ part }) => part.group === group);
    watchTail(
      context,
      movement.change,
      listed.map(({ own }) => own.change),
    );
    return countedList(
      listed.map(({ part, own }) =>
        lineOf(
          labelSpans(part.line),
          directionSpans(own, words),
          amountSpans(own.change, { absolute: true }),
        ),
      ),
    );
  }
  const remark = remarkOf(placed.line.row);
  if (remark) return [textSpan(placedText(remark.text), [remark.cell])];
  return [gapSpan(`${what}${movement.direction > 0 ? words.more : words.less}的主要原因`)];
}
