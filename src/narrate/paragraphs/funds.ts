import type { FundsTable, MoneyLine } from '../../evaluation';
import type { Table } from '../../recognize';
import { amountIn, amountSpans, exactSpan, rateSpans, statedRate } from '../figures';
import type { PlacedLine } from '../facts/money';
import { partsOf } from '../facts/money';
import { fillPattern } from '../pattern';
import type { Slots } from '../pattern';
import { joinSpans } from '../spans';
import { labelSpans } from './account';
import { slot, watchTail } from './context';
import type { Context, Maker } from './context';
import { formName } from './forms';

/**
 * 项目资金 of each form: budget, execution and rate of the total, then its sources.
 * Slots: form, initial, budget, executed, rate, score, parts. Slots of a part: label, initial, budget, executed, rate.
 */
export const funds: Maker<'funds'> = (context, content) => {
  const tables = toldTables(context.facts.evaluation.funds);
  if (tables.length === 0 && content.optional) return [];
  if (tables.length === 0)
    return [
      {
        spans: fillPattern(content.pattern, {
          ...context.common,
          ...fundsSlots(context, null, null),
          form: slot('项目名称', null),
          parts: slot('资金来源', null),
        }),
      },
    ];
  return tables.map((table) => {
    const total = totalOf(context, table);
    const parts = total
      ? partsOf(context.facts.funds, total).filter((part) => hasMoney(part.line))
      : context.facts.funds.filter((line) => line.table === table && hasMoney(line.line));
    for (const role of ['initial', 'budget', 'executed'] as const) {
      if (total)
        watchTail(
          context,
          amountIn(total.line, role, table),
          parts.map((part) => amountIn(part.line, role, table)),
        );
    }
    const items = parts.map((part) =>
      fillPattern(content.part, {
        ...context.common,
        label: slot('资金来源', labelSpans(part.line)),
        ...fundsSlots(context, table, part.line),
      }),
    );
    return {
      spans: fillPattern(content.pattern, {
        ...context.common,
        ...fundsSlots(context, table, total?.line ?? null),
        form: slot('项目名称', formName(context.facts.evaluation, table.table)),
        parts: slot('资金来源', items.length > 0 ? joinSpans(items, '；') : null),
      }),
    };
  });
};

/**
 * Forms of the year's end; target forms only where there are no others. A monitoring form's amounts are those of some
 * months and are no year's execution.
 */
function toldTables(tables: readonly FundsTable[]): FundsTable[] {
  const year = tables.filter(({ table }) => !isMonitoring(table));
  const executed = year.filter(({ table }) => table.columns.some(({ role }) => role === 'executed'));
  return executed.length > 0 ? executed : year;
}

function isMonitoring({ title, sheet, columns }: Table): boolean {
  const months = columns.some(
    ({ role, header }) => role === 'executed' && /\d\s*月/.test(header.normalize('NFKC')),
  );
  return months || /监控/.test(title + sheet);
}

function totalOf(context: Context, table: FundsTable): PlacedLine | null {
  return context.facts.funds.find((line) => line.line === table.total) ?? null;
}

/** Lines of nothing but zeros and blanks say nothing beside their total. */
function hasMoney(line: MoneyLine): boolean {
  return (['initial', 'budget', 'executed'] as const).some((role) => {
    const value = line.slots[role]?.figure?.value;
    return value !== undefined && Number(value) !== 0;
  });
}

function fundsSlots(context: Context, table: FundsTable | null, line: MoneyLine | null): Slots {
  const amount = (role: 'initial' | 'budget' | 'executed') =>
    table && line ? amountIn(line, role, table) : null;
  const initial = amount('initial');
  const budget = amount('budget');
  const executed = amount('executed');
  const rate = line ? statedRate(line.slots.rate, executed, budget ?? initial) : null;
  const score = line?.slots.score;
  return {
    initial: slot('年初预算数', initial && amountSpans(initial)),
    budget: slot('全年预算数', budget && amountSpans(budget)),
    executed: slot('全年执行数', executed && amountSpans(executed)),
    rate: slot('预算执行率', rate && rateSpans(rate, context.scheme.percentDecimals)),
    score: slot('预算执行得分', score?.figure ? [exactSpan(score, score.figure, '', '分')] : null),
  };
}
