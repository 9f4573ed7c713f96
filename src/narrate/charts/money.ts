import { abs, compare, isZero, multiply, sign } from '../../quantity';
import { membersOf } from '../fields/breakdown';
import { wishFor } from '../fields/context';
import type { Context } from '../fields/context';
import { threePublicLines } from '../fields/threePublic';
import { CURRENT_ROLES, findLine, slotOf } from '../facts/money';
import type { LineGroup, PlacedLine } from '../facts/money';
import type { MoneyMeaning } from '../facts/meanings';
import { spokenLabel } from '../facts/words';
import { amountIn, budgetAmount, currentAmount, differenceOf, inReportUnit, sumOf } from '../figures';
import type { Amount } from '../figures';
import type { ChartFigure, ReportChart } from '../types';

const DECIMALS = 2;
/** More slices than these nobody tells apart, more bars nobody reads. */
const MOST_SLICES = 6;
const MOST_BARS = 10;
/** Parts may miss the total by one in so many. */
const MOST_OFF = '200';

type Row = readonly [category: string, ...amounts: (Amount | null)[]];

/** 收入 and 支出 of this year beside last year's. Without any figure of last year there is nothing to compare. */
export function balance(context: Context): ReportChart | null {
  const wish = wishFor(context, { roles: ['actual', 'previous', 'change'] });
  const found = (['income', 'expenditure', 'basic', 'project'] as const).flatMap((meaning) => {
    const line = findLine(context.facts.accounts, meaning, wish);
    return line ? [{ meaning, line }] : [];
  });
  const both = (['income', 'expenditure'] as const).every((side) =>
    found.some(({ meaning }) => meaning === side),
  );
  const [first] = found;
  if (!both || !first) return null;
  const rows = found.map(({ meaning, line }): Row => [
    NAMES[meaning],
    previousAmount(line),
    currentAmount(line),
  ]);
  if (rows.every(([, previous]) => previous === null)) return null;
  const year = yearOf(context, first.line);
  const role = slotOf(first.line.line, CURRENT_ROLES)?.role;
  const budget = role === 'actual' || role === 'executed' ? '' : '预算';
  return moneyChart({
    id: 'balance',
    kind: 'column',
    title: `${year ? `${year}年` : '本年'}收支与上年对比`,
    names: [year ? `${year - 1}年` : '上年', `${year ? `${year}年` : '本年'}${budget}`],
    rows,
  });
}

const NAMES = {
  income: '收入',
  expenditure: '支出',
  basic: '基本支出',
  project: '项目支出',
} as const satisfies {
  readonly [meaning in MoneyMeaning]?: string;
};

/** Last year's amount: its own column, else this year's less the change. */
function previousAmount(placed: PlacedLine): Amount | null {
  const stated = amountIn(placed.line, 'previous', placed.table);
  if (stated) return stated;
  const [current, change] = [currentAmount(placed), amountIn(placed.line, 'change', placed.table)];
  return current && change ? differenceOf(current, change) : null;
}

const WAYS: readonly (readonly [LineGroup, string])[] = [
  ['function', '按功能分类'],
  ['nature', '按支出性质'],
  ['economic', '按经济分类'],
];

/** What the expenditure is made of, in the way that says most: a pie, or bars where a pie would not do. */
export function structure(context: Context): ReportChart | null {
  const ways = WAYS.flatMap(([group, name]) => {
    const wish = wishFor(context, { roles: ['actual'], ...(group === 'function' && { titles: ['功能'] }) });
    const whole = findLine(context.facts.accounts, 'expenditure', wish);
    const lines = whole ? membersOf(context, whole, group) : [];
    const parts = lines.flatMap((line) => {
      const amount = currentAmount(line);
      return amount && !isZero(amount.value) ? [{ line, amount }] : [];
    });
    const total = whole && currentAmount(whole);
    return whole && total && parts.length > 1 && covers(total, parts) ? [{ name, whole, parts }] : [];
  });
  const [best] = ways.sort((a, b) => b.parts.length - a.parts.length);
  if (!best) return null;
  const sorted = [...best.parts].sort((a, b) => compare(b.amount.value, a.amount.value));
  const negative = sorted.some(({ amount }) => sign(amount.value) < 0);
  const pie = !negative && sorted.length <= MOST_SLICES;
  const shown = sorted.slice(0, sorted.length > MOST_BARS ? MOST_BARS - 1 : MOST_BARS);
  const rest = sumOf(sorted.slice(shown.length).map(({ amount }) => amount));
  const year = yearOf(context, best.whole);
  return moneyChart({
    id: 'structure',
    kind: pie ? 'pie' : 'bar',
    title: `${year ? `${year}年` : ''}支出结构（${best.name}）`,
    names: ['金额'],
    rows: [
      ...shown.map(({ line, amount }): Row => [spokenLabel(line.line.label.value), amount]),
      ...(rest ? [['其他', rest] as const] : []),
    ],
  });
}

/** Whether parts make up the whole, but for what rounding leaves: a structure with a hole would mislead. */
function covers(total: Amount, parts: readonly { readonly amount: Amount }[]): boolean {
  const together = sumOf(parts.map(({ amount }) => amount));
  const off = together && differenceOf(inReportUnit(together), inReportUnit(total));
  return off !== null && compare(multiply(abs(off.value), MOST_OFF), abs(inReportUnit(total).value)) <= 0;
}

/** “三公”经费 by its parts: budget, final, last year, as far as they are there. */
export function threePublic(context: Context): ReportChart | null {
  const { total, parts } = threePublicLines(context);
  const lines = [...parts, ...(total ? [total] : [])];
  const [first] = lines;
  if (!first) return null;
  const year = yearOf(context, total ?? first);
  const rows = lines.map((line): Row => [
    line === total ? '“三公”经费合计' : spokenLabel(line.line.label.value),
    finalRole(line) ? budgetAmount(line) : null,
    currentAmount(line),
    previousAmount(line),
  ]);
  const kind = lines.some(finalRole) ? '决算' : '预算';
  const chart = moneyChart({
    id: 'sangong',
    // The names of the parts are long: below columns they would stand aslant.
    kind: 'bar',
    title: `${year ? `${year}年` : ''}“三公”经费${kind}对比`,
    names: ['本年预算', `本年${kind}`, '上年'],
    rows,
  });
  const figures = chart?.series.flatMap((series) => series.figures) ?? [];
  // Nothing spent and nothing planned is told, not drawn; without budget or last year there is nothing to compare.
  const drawn = chart && chart.series.length > 1 && figures.some((figure) => figure && !isZero(figure.value));
  return drawn ? chart : null;
}

function finalRole({ line }: PlacedLine): boolean {
  const role = slotOf(line, CURRENT_ROLES)?.role;
  return role === 'actual' || role === 'executed';
}

/** The year of a line's table, else of the report. */
function yearOf({ facts: { year } }: Context, { table }: PlacedLine): number | null {
  const digits = table.year?.match(/(?:19|20)\d{2}/)?.[0] ?? year?.value;
  return digits === undefined ? null : Number(digits);
}

interface MoneyRows {
  readonly id: string;
  readonly kind: ReportChart['kind'];
  readonly title: string;
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

/** Null where the units of the amounts cannot be reconciled. Series without any figure are left out. */
function moneyChart({ id, kind, title, names, rows }: MoneyRows): ReportChart | null {
  const printed = rows.map(([, ...amounts]) => amounts.map((amount) => amount && inReportUnit(amount)));
  const units = new Set(printed.flat().flatMap((amount) => (amount ? [amount.unit] : [])));
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0) return null;
  const series = names.flatMap((name, index) => {
    const figures = printed.map((amounts): ChartFigure | null => {
      const amount = amounts[index];
      return amount ? { value: amount.value, origin: amount.origin } : null;
    });
    return figures.some((figure) => figure !== null) ? [{ name, figures }] : [];
  });
  const categories = rows.map(([category]) => category);
  return { id, kind, title, unit: unit ?? '', decimals: DECIMALS, categories, series };
}
