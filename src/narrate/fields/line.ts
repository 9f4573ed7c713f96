import type { MoneyLine } from '../../evaluation';
import {
  amountIn,
  amountSpans,
  approvedAmount,
  budgetAmount,
  currentAmount,
  initialAmount,
  movementOf,
  percentOf,
  rateSpans,
  statedRate,
} from '../figures';
import type { Amount, Rate } from '../figures';
import { remarkOf } from '../facts/entries';
import { CURRENT_ROLES, slotOf } from '../facts/money';
import type { PlacedLine } from '../facts/money';
import { spokenLabel } from '../facts/words';
import { choiceSpan, lineOf, textSpan } from '../spans';
import type { Span } from '../types';
import { List, Money, Said, said } from '../template/values';
import type { Fields, Printed } from '../template/values';
import { words, yearOf } from './context';
import type { Context } from './context';
import { directionSpans, movementSpans, trendSpans, usableRate } from './movement';

/** One line of a list of amounts; `full` is how it is told as a whole, where the usual words will not do. */
export function moneyOfLine(
  context: Context,
  line: PlacedLine,
  given: { readonly lead: string; readonly whole: Amount | null; readonly full?: () => readonly Span[] },
): Money {
  const fields = lineFields(context, line, { what: '金额', ...given });
  const amount = currentAmount(line);
  const full = given.full ?? (() => lineSpans(context, line, given.lead));
  return new Money({ what: '金额', spans: full() }, fields, {
    amount,
    percentDecimals: context.scheme.percentDecimals,
    choose: (_, lead) => moneyOfLine(context, line, { ...given, lead: lead ?? given.lead }),
    stated: () => said('金额', null),
  });
}

/** A line in the usual words: 公务接待费1.00万元，与上年持平. */
export function lineSpans(context: Context, line: PlacedLine, lead: string): Span[] {
  const amount = currentAmount(line);
  const movement = movementSpans(movementOf(line), context.scheme, lead);
  return lineOf(labelSpans(line.line), amount ? amountSpans(amount) : null, movement && '，', movement);
}

export function labelSpans(line: MoneyLine): Span[] {
  return [textSpan(spokenLabel(line.label.value), [line.label.cell])];
}

export function printedAmountOf(what: string, amount: Amount | null): Printed {
  return { what, spans: amount && amountSpans(amount), ...(amount ? { amount } : {}) };
}

function printedRate(what: string, rate: Rate | null, decimals: number): Said {
  const spans = rate && rateSpans(rate, decimals, { absolute: true });
  return new Said({ what, spans, ...(rate ? { rate } : {}) });
}

function saidAmount(what: string, amount: Amount | null | undefined): Said {
  return new Said(printedAmountOf(what, amount ?? null));
}

export interface LineGiven {
  readonly what: string;
  readonly lead: string;
  /** What the line is a part of, for its share. */
  readonly whole: Amount | null;
}

export function lineFields(
  context: Context,
  placed: PlacedLine | null,
  { what, lead, whole }: LineGiven,
): Fields {
  const { scheme } = context;
  const current = placed && currentAmount(placed);
  const role = placed && slotOf(placed.line, CURRENT_ROLES)?.role;
  const isBudget = role === 'budget' || role === 'initial' || role === 'adjusted';
  const movement = placed && movementOf(placed);
  return {
    名称: () =>
      said(
        what,
        placed && (placed.core === '' ? [textSpan(what, [placed.line.label.cell])] : labelSpans(placed.line)),
      ),
    年度: () => yearOf(context, placed?.table ?? null),
    金额: () => saidAmount(what, current),
    决算数: () => saidAmount(`${what}实际数`, isBudget ? null : current),
    预算数: () => saidAmount(`${what}预算数`, placed && !isBudget ? budgetAmount(placed) : null),
    年初预算: () => saidAmount(`${what}年初预算数`, placed && initialAmount(placed)),
    上年数: () => saidAmount(`${what}上年数`, placed && amountIn(placed.line, 'previous', placed.table)),
    种类: () => said(what, current && [choiceSpan(isBudget ? '预算安排' : '支出', current.cells)]),
    预算字样: () => said(what, current && isBudget ? [choiceSpan('预算', current.cells)] : null),
    执行率: () => {
      const approved = placed && approvedAmount(placed);
      const rate = placed && !isBudget ? statedRate(placed.line.slots.rate, current, approved) : null;
      return printedRate('预算执行率', rate, scheme.percentDecimals);
    },
    占比: () => {
      const stated = placed?.line.slots.share;
      const share = stated?.figure
        ? statedRate(stated, null, null)
        : current && whole
          ? percentOf(current, whole)
          : null;
      return printedRate('占比', share?.kind === 'rate' ? share : null, scheme.percentDecimals);
    },
    增减: () => said(`${what}上年数或增减额`, movementSpans(movement, scheme, lead)),
    增减额: () => {
      const change = movement?.change ?? null;
      return new Said({
        ...printedAmountOf(`${what}增减额`, change),
        spans: change && amountSpans(change, { absolute: true }),
      });
    },
    增减率: () => printedRate(`${what}增减率`, movement && usableRate(movement), scheme.percentDecimals),
    方向: () => said('增减方向', directionSpans(movement)),
    趋势: () => said('增减方向', trendSpans(movement)),
    说明: () => said(`${what}用途`, words(placed && remarkOf(placed.line.row))),
  };
}

/** A list of lines that is printed as a person would say it, and knows whether its parts show a tail difference. */
export function moneyList(
  what: string,
  items: readonly Money[],
  joined: readonly Span[] | null,
  tail: boolean,
): List {
  return new List({ what, spans: items.length > 0 ? joined : null, tail }, items);
}
