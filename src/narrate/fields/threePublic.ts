import { isZero } from '../../quantity';
import { remarkOf, saysNone } from '../facts/entries';
import type { MoneyMeaning } from '../facts/meanings';
import { findLine, isMeaning } from '../facts/money';
import type { PlacedLine } from '../facts/money';
import { amountSpans, currentAmount, movementOf, sumOf } from '../figures';
import type { Amount } from '../figures';
import { gapSpan, joinSpans, lineOf, placedText, textSpan } from '../spans';
import type { Span } from '../types';
import { Money, Said, said } from '../template/values';
import { showsTail, wishFor, words } from './context';
import type { Context } from './context';
import { labelSpans, lineFields, lineSpans, moneyList, moneyOfLine, printedAmountOf } from './line';
import { LEAD } from './movement';

/** The three parts; 公务用车 by its own parts where only those are there. */
const PARTS: readonly MoneyMeaning[] = ['abroad', 'vehicle', 'reception'];
const VEHICLE_PARTS: readonly MoneyMeaning[] = ['vehiclePurchase', 'vehicleOperation'];

/** The lines of “三公”经费: its total, where one is printed, and its parts. */
export function threePublicLines(context: Context): {
  readonly lines: readonly PlacedLine[];
  readonly total: PlacedLine | null;
  readonly parts: readonly PlacedLine[];
} {
  const lines = context.facts.sangong.length > 0 ? context.facts.sangong : context.facts.accounts;
  const total =
    findLine(lines, 'sangong', wishFor(context)) ??
    lines.find((line) => line.core === '' && context.facts.sangong.length > 0) ??
    null;
  const parts = PARTS.flatMap(
    (part) => findLine(lines, part, wishFor(context)) ?? (part === 'vehicle' ? vehicleParts(lines) : []),
  );
  return { lines, total, parts };
}

/**
 * “三公”经费 as a whole, and 分项 by its parts, a part that was not spent in words. Without a total of its own, all three
 * parts must be there for a sum.
 */
export function threePublic(context: Context, lead = LEAD): Money {
  const { lines, total, parts } = threePublicLines(context);
  const whole = (total && currentAmount(total)) ?? (total ? null : partsSum(lines));
  const there = total !== null || parts.length > 0;
  const items = parts.map((part) =>
    moneyOfLine(context, part, { lead, whole, full: () => partSpans(context, lines, part, lead) }),
  );
  const joined = joinSpans(
    parts.map((part) => partSpans(context, lines, part, lead)),
    '；',
  );
  const amount = printedAmountOf('“三公”经费合计', whole);
  return new Money(
    there
      ? { ...amount, spans: amount.spans ?? [gapSpan(amount.what)] }
      : { what: '“三公”经费支出情况', spans: null },
    {
      // Kind and year follow a part where no total is printed.
      ...lineFields(context, total, { what: '“三公”经费', lead, whole: null }),
      ...pick(lineFields(context, total ?? parts[0] ?? null, { what: '“三公”经费', lead, whole: null }), [
        '年度',
        '种类',
      ]),
      金额: () => new Said(amount),
      分项: () => moneyList('“三公”经费分项', items, joined, tailOf(lines, whole, parts)),
      原因: () => said('“三公”经费增减原因', reason(context, total)),
    },
    {
      amount: whole,
      percentDecimals: context.scheme.percentDecimals,
      choose: (_, other) => threePublic(context, other ?? lead),
      stated: () => said('“三公”经费支出情况', whole && amountSpans(whole)),
    },
  );
}

function pick<T>(fields: { readonly [name: string]: T }, names: readonly string[]): { [name: string]: T } {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

/** Why it moved: the words beside the total, else what is written elsewhere. Null when nothing moved. */
function reason(context: Context, total: PlacedLine | null): readonly Span[] | null {
  const movement = total && movementOf(total);
  if (!total || !movement || movement.direction === 0) return null;
  const written = remarkOf(total.line.row);
  const remark = written && !saysNone(written.text) ? words(written) : null;
  if (remark) return remark;
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

function partSpans(context: Context, lines: readonly PlacedLine[], line: PlacedLine, lead: string): Span[] {
  const amount = currentAmount(line);
  if (amount && isZero(amount.value) && (movementOf(line)?.direction ?? 0) === 0) {
    return [textSpan('无'), ...labelSpans(line.line), textSpan('支出', amount.cells)];
  }
  const own = lineSpans(context, line, lead);
  const below = belowVehicle(lines, line);
  if (below.length === 0) return own;
  const items = joinSpans(
    below.map((part) => lineSpans(context, part, lead)),
    '；',
  );
  return lineOf(own, '（其中：', items, '）');
}

function belowVehicle(lines: readonly PlacedLine[], line: PlacedLine): PlacedLine[] {
  return isMeaning(line.core, 'vehicle') ? vehicleParts(lines).filter((part) => part.parent === line) : [];
}

function tailOf(lines: readonly PlacedLine[], whole: Amount | null, parts: readonly PlacedLine[]): boolean {
  if (showsTail(whole, parts.map(currentAmount))) return true;
  return parts.some((part) => showsTail(currentAmount(part), belowVehicle(lines, part).map(currentAmount)));
}
