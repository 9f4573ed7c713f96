import type { FundsTable, MoneyLine } from '../../evaluation';
import type { Table } from '../../recognize';
import { amountIn, amountSpans, exactSpan, rateSpans, statedRate } from '../figures';
import type { PlacedLine } from '../facts/money';
import { partsOf } from '../facts/money';
import { Group, List, Said, said } from '../template/values';
import type { Fields } from '../template/values';
import { showsTail } from './context';
import type { Context } from './context';
import { formName } from './forms';
import { labelSpans } from './line';

const ROLES = ['initial', 'budget', 'executed'] as const;

/** 项目资金 of each form: budget, execution and rate of the total, and 来源, its sources. */
export function funds(context: Context): List {
  const tables = toldTables(context.facts.evaluation.funds);
  const items = tables.map((table) => {
    const total = totalOf(context, table);
    const parts = total
      ? partsOf(context.facts.funds, total).filter((part) => hasMoney(part.line))
      : context.facts.funds.filter((line) => line.table === table && hasMoney(line.line));
    const tail =
      total !== null &&
      ROLES.some((role) =>
        showsTail(
          amountIn(total.line, role, table),
          parts.map((part) => amountIn(part.line, role, table)),
        ),
      );
    const name = formName(context.facts.evaluation, table.table);
    return new Group(
      { what: '项目资金', spans: name ?? [] },
      {
        项目: () => said('项目名称', name),
        ...fundsFields(context, table, total?.line ?? null),
        来源: () => sources(context, table, parts, tail),
      },
    );
  });
  return new List({ what: '项目资金的预算与执行情况', spans: null }, items);
}

function sources(context: Context, table: FundsTable, parts: readonly PlacedLine[], tail: boolean): List {
  const items = parts.map(
    ({ line }) =>
      new Group(
        { what: '资金来源', spans: labelSpans(line) },
        { 名称: () => said('资金来源', labelSpans(line)), ...fundsFields(context, table, line) },
      ),
  );
  return new List({ what: '资金来源', spans: null, tail }, items);
}

/**
 * Forms of the year's end; target forms only where there are no others. A monitoring form's amounts are those of some
 * months and are no year's execution.
 */
export function toldTables(tables: readonly FundsTable[]): FundsTable[] {
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
  return ROLES.some((role) => {
    const value = line.slots[role]?.figure?.value;
    return value !== undefined && Number(value) !== 0;
  });
}

function fundsFields({ scheme }: Context, table: FundsTable, line: MoneyLine | null): Fields {
  const amount = (role: (typeof ROLES)[number]) => (line ? amountIn(line, role, table) : null);
  const told = (what: string, role: (typeof ROLES)[number]): Said => {
    const value = amount(role);
    return new Said({ what, spans: value && amountSpans(value), ...(value ? { amount: value } : {}) });
  };
  return {
    年初预算: () => told('年初预算数', 'initial'),
    全年预算: () => told('全年预算数', 'budget'),
    全年执行: () => told('全年执行数', 'executed'),
    执行率: () => {
      const rate = line
        ? statedRate(line.slots.rate, amount('executed'), amount('budget') ?? amount('initial'))
        : null;
      const spans = rate && rateSpans(rate, scheme.percentDecimals);
      return new Said({ what: '预算执行率', spans, ...(rate ? { rate } : {}) });
    },
    得分: () => {
      const score = line?.slots.score;
      return said('预算执行得分', score?.figure ? [exactSpan(score, score.figure, '', '分')] : null);
    },
  };
}
