import {
  abs,
  compare,
  convertMoney,
  divide,
  isZero,
  multiply,
  sign,
  subtract,
  sum,
  toText,
} from '../quantity';
import type { Decimal, Figure, MoneyUnit } from '../quantity';
import type { MoneyLine, MoneyRole, Slot } from '../evaluation';
import type { CellAddress } from '../workbook';
import { BUDGET_ROLES, CURRENT_ROLES, slotOf, unitOf } from './facts/money';
import type { PlacedLine } from './facts/money';
import { choiceSpan, gapSpan } from './spans';
import type { FigureSpan, Origin, Span } from './types';

/** Every amount of a report is printed in this unit and with these decimals: one convention throughout. */
const REPORT_UNIT: MoneyUnit = '万元';
const AMOUNT_DECIMALS = 2;
/** What replaces a rate whose base is zero (wording of published final accounts). */
export const NO_BASE = '--（基数为0，不可比）';
const RATE_PRECISION = 15;

/** An amount with its unit; `unit` null when the workbook prints none. */
export interface Amount {
  readonly value: Decimal;
  /** Decimals that the cells print, in the amount's own unit. */
  readonly decimals: number;
  readonly unit: MoneyUnit | null;
  readonly derivation: FigureSpan['derivation'];
  readonly cells: readonly CellAddress[];
  readonly origin: Origin;
}

/** A percent, or what stands in its place when the base is zero. */
export type Rate =
  | {
      readonly kind: 'rate';
      readonly value: Decimal;
      /** Decimals that its own cell shows; null for a computed one. */
      readonly shown: number | null;
      readonly derivation: FigureSpan['derivation'];
      readonly cells: readonly CellAddress[];
      readonly origin: Origin;
      /** What a rate in a cell of its own was divided by, where that is known. */
      readonly base?: Origin;
    }
  | { readonly kind: 'noBase'; readonly cells: readonly CellAddress[]; readonly origin: Origin | null };

/** How an amount stands to last year's. */
export interface Movement {
  readonly direction: -1 | 0 | 1;
  readonly change: Amount;
  /** null when it cannot be said: a negative base, or no figures. */
  readonly rate: Rate | null;
  readonly bothZero: boolean;
  /** What the direction is the sign of. */
  readonly by: Origin;
  /** This year's amount; null where there is none. */
  readonly current: Origin | null;
}

/** A line's figure in one column, in the unit that is printed for it. */
export function amountIn(
  line: MoneyLine,
  role: MoneyRole,
  table: { readonly unit: MoneyUnit | null },
): Amount | null {
  const slot = line.slots[role];
  if (!slot?.figure) return null;
  return slotAmount(slot, slot.figure, unitOf(line, role, table));
}

function slotAmount(slot: Slot, figure: Figure, unit: MoneyUnit | null): Amount {
  return { ...cellAmount(slot.cell), value: figure.value, decimals: figure.decimals, unit };
}

/** What an amount that is a cell's own has of its origin. */
export function cellAmount(cell: CellAddress): Pick<Amount, 'derivation' | 'cells' | 'origin'> {
  return { derivation: 'value', cells: [cell], origin: { kind: 'cell', cell } };
}

/** A line's amount of this year: final, else executed, else budget. */
export function currentAmount(placed: PlacedLine): Amount | null {
  const found = slotOf(placed.line, CURRENT_ROLES);
  return found && amountIn(placed.line, found.role, placed.table);
}

/** A line's approved amount. */
export function budgetAmount(placed: PlacedLine): Amount | null {
  const found = slotOf(placed.line, BUDGET_ROLES);
  return found && amountIn(placed.line, found.role, placed.table);
}

/** A line's first budget of the year: its own column, or a budget column that is headed 年初. */
export function initialAmount({ line, table }: PlacedLine): Amount | null {
  return amountIn(line, 'initial', table) ?? (isFirstBudget(line) ? amountIn(line, 'budget', table) : null);
}

/** The year's whole approved money, the base of 执行率; null where only a first budget is there. */
export function approvedAmount({ line, table }: PlacedLine): Amount | null {
  return amountIn(line, 'adjusted', table) ?? (isFirstBudget(line) ? null : amountIn(line, 'budget', table));
}

function isFirstBudget({ table }: MoneyLine): boolean {
  return table.columns.some(({ role, header }) => role === 'budget' && header.includes('年初'));
}

/** In another unit, exactly; unchanged when its unit is unknown. */
function inUnit(amount: Amount, unit: MoneyUnit): Amount {
  if (!amount.unit || amount.unit === unit) return amount;
  const power = DIGITS[amount.unit] - DIGITS[unit];
  return {
    ...amount,
    value: convertMoney(amount.value, amount.unit, unit),
    decimals: amount.decimals - power,
    unit,
    origin: { kind: 'shift', of: amount.origin, power },
  };
}

const DIGITS: Readonly<Record<MoneyUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

/** In the unit of the whole report; unchanged when its unit is unknown. */
export function inReportUnit(amount: Amount): Amount {
  return inUnit(amount, REPORT_UNIT);
}

/** Both amounts in one unit; null when only one unit is known, since then nothing can be said. */
function aligned(a: Amount, b: Amount): readonly [Amount, Amount] | null {
  if (a.unit === b.unit) return [a, b];
  if (!a.unit || !b.unit) return null;
  return [inUnit(a, REPORT_UNIT), inUnit(b, REPORT_UNIT)];
}

/** a − b; null when their units cannot be reconciled. */
export function differenceOf(a: Amount, b: Amount): Amount | null {
  const pair = aligned(a, b);
  if (!pair) return null;
  const [left, right] = pair;
  return {
    value: subtract(left.value, right.value),
    decimals: Math.max(left.decimals, right.decimals),
    unit: left.unit,
    derivation: 'difference',
    cells: [...a.cells, ...b.cells],
    origin: { kind: 'difference', left: left.origin, right: right.origin },
  };
}

/** Σ; null for none, or when units cannot be reconciled. */
export function sumOf(amounts: readonly Amount[]): Amount | null {
  const [first] = amounts;
  if (!first) return null;
  const mixed = amounts.some((amount) => amount.unit !== first.unit);
  if (mixed && amounts.some((amount) => !amount.unit)) return null;
  const same = mixed ? amounts.map((amount) => inUnit(amount, REPORT_UNIT)) : amounts;
  return {
    value: sum(same.map((amount) => amount.value)),
    decimals: Math.max(...same.map((amount) => amount.decimals)),
    unit: same[0]?.unit ?? null,
    derivation: 'sum',
    cells: amounts.flatMap((amount) => amount.cells),
    origin: { kind: 'sum', terms: same.map((amount) => amount.origin) },
  };
}

/** part ÷ whole as a percent: `noBase` for a zero whole, null for a negative one or unknown units. */
export function percentOf(
  part: Amount,
  whole: Amount,
  derivation: 'quotient' | 'changeRate' = 'quotient',
): Rate | null {
  const pair = aligned(part, whole);
  if (!pair) return null;
  const cells = [...part.cells, ...whole.cells.filter((cell) => !part.cells.includes(cell))];
  const origin: Origin = { kind: 'percent', part: pair[0].origin, whole: pair[1].origin };
  if (isZero(pair[1].value)) return { kind: 'noBase', cells, origin };
  if (sign(pair[1].value) < 0) return null;
  const value = divide(multiply(pair[0].value, '100'), pair[1].value, RATE_PRECISION);
  return { kind: 'rate', value, shown: null, derivation, cells, origin };
}

/**
 * This year against last year. What the table states is taken; what it leaves out follows from the other figures
 * (上年 = 本年 − 增减额). The direction follows the two years where both are there, so that an unsigned 增减额 still
 * reads rightly. Null when there is neither 增减额 nor 上年.
 */
export function movementOf(placed: PlacedLine): Movement | null {
  const { line, table } = placed;
  const current = currentAmount(placed);
  const previous = amountIn(line, 'previous', table);
  const stated = amountIn(line, 'change', table);
  const derived = current && previous ? differenceOf(current, previous) : null;
  const change = stated ?? derived;
  if (!change) return null;
  const base = previous ?? (current && stated ? differenceOf(current, stated) : null);
  const direction = sign((derived ?? change).value);
  const bothZero = direction === 0 && current !== null && isZero(current.value);
  return {
    direction,
    change,
    rate: changeRate(placed, change, base),
    bothZero,
    by: (derived ?? change).origin,
    current: current?.origin ?? null,
  };
}

function changeRate(placed: PlacedLine, change: Amount, base: Amount | null): Rate | null {
  const slot = placed.line.slots.changeRate;
  if (base && isZero(base.value)) {
    const origin = percentOf(change, base, 'changeRate');
    return { kind: 'noBase', cells: base.cells, origin: origin?.origin ?? null };
  }
  if (slot?.figure) {
    const rate = cellRate(slot, slot.figure);
    return base ? { ...rate, base: base.origin } : rate;
  }
  return base && percentOf(change, base, 'changeRate');
}

/** A share, 执行率 or 完成率: as stated in its own column, else by division. */
export function statedRate(slot: Slot | undefined, part: Amount | null, whole: Amount | null): Rate | null {
  if (slot?.figure) return cellRate(slot, slot.figure);
  return part && whole ? percentOf(part, whole) : null;
}

function cellRate(slot: Slot, figure: Figure): Extract<Rate, { kind: 'rate' }> {
  return {
    kind: 'rate',
    value: figure.value,
    shown: shownDecimals(slot, figure),
    derivation: 'value',
    cells: [slot.cell],
    origin: { kind: 'cell', cell: slot.cell },
  };
}

/** Decimals that the cell itself shows: 212.3% keeps one in a column of two. */
function shownDecimals(slot: Slot, figure: Figure): number {
  if (!/\d/.test(slot.text)) return Math.max(0, figure.decimals);
  return Math.max(0, Math.min(figure.decimals, /\.(\d+)/.exec(slot.text)?.[1]?.length ?? 0));
}

export interface FigureStyle {
  /** Print without its sign, after 增加 or 减少. */
  readonly absolute?: boolean;
  /** In this unit; 万元, or the amount's own where it is too small for that, when absent. */
  readonly unit?: MoneyUnit;
  readonly decimals?: number;
}

/**
 * The amount as prose prints it. In 万元 with two decimals; an amount too small to show there stays in its own unit.
 * An amount without a unit is followed by a gap: a wrong unit is wrong by a factor of ten thousand.
 */
export function amountSpans(amount: Amount, style: FigureStyle = {}): Span[] {
  const printed = style.unit && amount.unit ? inUnit(amount, style.unit) : printable(amount);
  const value = style.absolute ? abs(printed.value) : printed.value;
  const decimals = style.decimals ?? (printed.unit === null ? printed.decimals : AMOUNT_DECIMALS);
  const unit = printed.unit ?? '';
  const span: FigureSpan = {
    kind: 'figure',
    value: printed.value,
    decimals,
    unit,
    text: toText(value, decimals) + unit,
    absolute: style.absolute ?? false,
    derivation: amount.derivation,
    cells: amount.cells,
    live: { kind: 'amount', of: printed.origin, decimals, absolute: style.absolute ?? false, unit },
  };
  return printed.unit === null ? [span, gapSpan('金额单位')] : [span];
}

function printable(amount: Amount): Amount {
  const converted = inUnit(amount, REPORT_UNIT);
  if (converted === amount || isZero(amount.value)) return converted;
  return compare(abs(converted.value), '0.005') < 0 ? amount : converted;
}

/** The printed value of an amount, for seeing whether printed parts add up to a printed total. */
export function printedAmount(amount: Amount): {
  readonly value: Decimal;
  readonly decimals: number;
  readonly unit: string | null;
} {
  const printed = printable(amount);
  return {
    value: toText(printed.value, AMOUNT_DECIMALS),
    decimals: Math.min(AMOUNT_DECIMALS, Math.max(0, printed.decimals)),
    unit: printed.unit,
  };
}

/** The percent as prose prints it: with no more decimals than its own cell shows; 100 and 0 without any. */
export function rateSpans(rate: Rate, decimals: number, style: FigureStyle = {}): Span[] {
  const absolute = style.absolute ?? false;
  if (rate.kind === 'noBase') {
    const { origin } = rate;
    return [
      choiceSpan(NO_BASE, rate.cells, origin ? { kind: 'rate', of: origin, decimals, absolute } : undefined),
    ];
  }
  const whole = isZero(rate.value) || compare(abs(rate.value), '100') === 0;
  const value = style.absolute ? abs(rate.value) : rate.value;
  const places = whole ? 0 : Math.min(decimals, rate.shown ?? decimals);
  return [
    {
      kind: 'figure',
      value: rate.value,
      decimals: places,
      unit: '%',
      text: `${toText(value, places)}%`,
      absolute,
      derivation: rate.derivation,
      cells: rate.cells,
      live: {
        kind: 'rate',
        of: rate.origin,
        decimals,
        absolute,
        ...(rate.base ? { base: rate.base } : {}),
      },
    },
  ];
}

/**
 * A count, score or other exact figure, as its cell shows it; followed by `own` as its unit, else by the figure's, else
 * by the usual one.
 */
export function exactSpan(slot: Slot, figure: Figure, usual: string, own?: string): FigureSpan {
  const { cell } = slot;
  const unit = own ?? figure.unit ?? usual;
  const decimals = shownDecimals(slot, figure);
  return {
    kind: 'figure',
    value: figure.value,
    decimals,
    unit,
    text: toText(figure.value, decimals) + unit,
    absolute: false,
    derivation: 'value',
    cells: [cell],
    live: { kind: 'shown', cell },
  };
}

/** How many of something there are in the workbook. */
export function countSpan(count: number, unit: string, cells: readonly CellAddress[]): FigureSpan {
  const value = String(count);
  return {
    kind: 'figure',
    value,
    decimals: 0,
    unit,
    text: value + unit,
    absolute: false,
    derivation: 'count',
    cells,
  };
}
