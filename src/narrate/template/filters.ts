import { MONEY_ROLE_NAMES } from '../facts/roles';
import { amountSpans, countSpan, percentOf, rateSpans } from '../figures';
import { ITEM_MARK, countedList, joinSpans, spanCells, textSpan } from '../spans';
import type { Span } from '../types';
import { dateInCharacters } from './dates';
import { WrongUse } from './mistake';
import { List, Said, moneyOf, printedOf, spansOf } from './values';
import type { Field, MoneyData, Printed } from './values';

type Filter = (value: unknown, ...given: readonly unknown[]) => Field;

/** Money units that an amount can be printed in. */
const UNITS = ['元', '千元', '万元', '亿元'] as const;

/**
 * The filters of templates, by their names. What each takes and gives is told in docs/报告模板.md; a filter on what it is
 * not made for is a mistake at its line.
 */
export const FILTERS: Readonly<Record<string, Filter>> = {
  金额: (value, unit, decimals) => {
    const printed = fieldOf(value, '金额');
    const amount = moneyOf(value)?.amount ?? printed.amount;
    if (!amount && printed.spans) throw new WrongUse('notMoney', { name: '金额' });
    const named = UNITS.find((one) => one === unit);
    if (unit !== undefined && !named) throw badArgument('金额', unit, UNITS);
    const style = { ...(named ? { unit: named } : {}), ...places(decimals) };
    return new Said({ ...printed, spans: amount ? amountSpans(amount, style) : null });
  },
  比率: (value, decimals) => {
    const printed = fieldOf(value, '比率');
    const { rate } = printed;
    if (!rate) {
      if (printed.spans) throw new WrongUse('notField', { name: '比率' });
      return new Said(printed);
    }
    return new Said({
      ...printed,
      spans: rateSpans(rate, places(decimals).decimals ?? 2, { absolute: true }),
    });
  },
  占: (value, whole) => {
    const [part, all] = [moneyIn(value, '占'), moneyIn(whole, '占')];
    const rate = part.amount && all.amount ? percentOf(part.amount, all.amount) : null;
    const spans = rate?.kind === 'rate' ? rateSpans(rate, all.percentDecimals) : null;
    return new Said({ what: '占比', spans, ...(rate ? { rate } : {}) });
  },
  比较词: (value, lead) => moneyIn(value, '比较词').choose({}, String(lead ?? '')),
  优先表: (value, ...titles) => moneyIn(value, '优先表').choose({ titles: titles.map(String) }),
  优先列: (value, ...names) =>
    moneyIn(value, '优先列').choose({ roles: names.map((name) => roleOf('优先列', name)) }),
  必有列: (value, ...names) =>
    moneyIn(value, '必有列').choose({ must: names.map((name) => roleOf('必有列', name)) }),
  有无: (value, name) => moneyIn(value, '有无').stated(String(name ?? '')),
  分段: (value) => paragraphs(fieldOf(value, '分段'), false),
  分条: (value) => paragraphs(fieldOf(value, '分条'), true),
  并列: (value, ...others) => {
    const all = [value, ...others].map((one) => fieldOf(one, '并列'));
    const byKey = new Map(
      all.flatMap(({ labelled = [] }) => labelled.map(({ key, spans }) => [key, spans] as const)),
    );
    const what = all.map((one) => one.what).join('、');
    return new Said({ what, spans: byKey.size > 0 ? joinSpans([...byKey.values()], '；') : null });
  },
  连接: (value, mark) =>
    listed(value, '连接', (items) => joinSpans(items, mark === undefined ? '；' : String(mark))),
  一是: (value) => listed(value, '一是', countedList),
  计数: (value, unit) => {
    const items = itemsOf(value, '计数');
    const cells = items.flatMap((item) => spanCells(item).slice(0, 1));
    const spans = items.length > 0 ? [countSpan(items.length, String(unit ?? '项'), cells)] : null;
    return new Said({ what: `${fieldOf(value, '计数').what}数`, spans });
  },
  前: (value, count) => {
    if (!(value instanceof List)) throw new WrongUse('notList', { name: '前' });
    return value.start(Number(count));
  },
  缺省: (value, text) => {
    const printed = fieldOf(value, '缺省');
    const words = String(text ?? '');
    return printed.spans
      ? new Said(printed)
      : new Said({ ...printed, spans: words === '' ? [] : [textSpan(words)] });
  },
  日期: (value, style) => {
    const printed = fieldOf(value, '日期');
    if (style !== undefined && style !== '汉字') throw badArgument('日期', style, ['汉字']);
    if (style === undefined || !printed.spans) return new Said(printed);
    return new Said({
      ...printed,
      spans: printed.spans.map((span) =>
        span.kind === 'text' ? { ...span, text: dateInCharacters(span.text) } : span,
      ),
    });
  },
  等级: (value) => {
    const { grade, what } = fieldOf(value, '等级');
    return new Said(grade?.() ?? { what: `${what}对应的等级`, spans: null });
  },
};

export const FILTER_NAMES: readonly string[] = Object.keys(FILTERS);

function fieldOf(value: unknown, name: string): Printed {
  const printed = printedOf(value);
  if (!printed) throw new WrongUse('notField', { name });
  return printed;
}

function moneyIn(value: unknown, name: string): MoneyData {
  const money = moneyOf(value);
  if (!money) throw new WrongUse('notMoney', { name });
  return money;
}

function itemsOf(value: unknown, name: string): (readonly Span[])[] {
  if (!(value instanceof List)) throw new WrongUse('notList', { name });
  return (value.valueOf() ?? []).map((item) => spansOf(fieldOf(item, name)));
}

function listed(value: unknown, name: string, join: (items: readonly (readonly Span[])[]) => Span[]): Said {
  const items = itemsOf(value, name);
  return new Said({ ...fieldOf(value, name), spans: items.length > 0 ? join(items) : null });
}

/** The person's lines as paragraphs; several are the items of a list where it is wished. */
function paragraphs(printed: Printed, numbered: boolean): Said {
  const { lines = printed.spans ? [printed.spans] : [], what } = printed;
  const items = lines.map((line) => (numbered && lines.length > 1 ? [textSpan(ITEM_MARK), ...line] : line));
  return new Said({ what, spans: items.length > 0 ? joinSpans(items, '。\n') : null });
}

function places(decimals: unknown): { readonly decimals?: number } {
  const count = Number(decimals);
  return decimals !== undefined && Number.isInteger(count) && count >= 0 && count <= 6
    ? { decimals: count }
    : {};
}

function roleOf(filter: string, name: unknown) {
  const role = MONEY_ROLE_NAMES[String(name)];
  if (!role) throw badArgument(filter, name, Object.keys(MONEY_ROLE_NAMES));
  return role;
}

function badArgument(name: string, value: unknown, known: readonly string[]): WrongUse {
  return new WrongUse('badArgument', { name, value: String(value), known: known.join('、') });
}
