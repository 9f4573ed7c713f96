import { Drop } from 'liquidjs';
import { compare } from '../../quantity';
import type { Decimal } from '../../quantity';
import type { Wish } from '../facts/money';
import type { Amount, Rate } from '../figures';
import { gapSpan, spansText } from '../spans';
import type { Span } from '../types';
import { UnknownField } from './mistake';

/** What a template prints for a field. A template cannot reach it: it sees fields, never our objects. */
export interface Printed {
  /** What is missing where there is nothing, in a few words. */
  readonly what: string;
  /** Null where the workbook has no such fact. */
  readonly spans: readonly Span[] | null;
  /** Whether listed parts and their total show a difference of rounding. */
  readonly tail?: boolean;
  /** Of an item: told as it is, whatever words a template has for items. */
  readonly whole?: boolean;
  /** The amount behind the words, for printing it in another unit. */
  readonly amount?: Amount;
  /** The rate behind the words, for printing it with other decimals. */
  readonly rate?: Rate;
  /** A person's words line by line, and with the labels that stand beside them. */
  readonly lines?: readonly (readonly Span[])[];
  readonly labelled?: readonly { readonly key: string; readonly spans: readonly Span[] }[];
  /** Of a score: its grade. */
  readonly grade?: () => Printed;
  /** What can only be told once the rest of the report is known; a `note` last of all. */
  readonly later?: { readonly note: boolean; readonly make: (told: Told) => Printed };
}

/** What the rest of the report tells: keys of the cells that it rests on, and whether a tail difference shows. */
export interface Told {
  readonly cells: ReadonlySet<string>;
  readonly tail: boolean;
}

const DATA = Symbol('data');
const FIELDS = Symbol('fields');

/** A field of a template: printed by {{ }}, asked about by {% 如果 %}. */
export type Field = Said | Group | List;

export type Fields = { readonly [name: string]: () => Field };

/** One fact as it is printed. In conditions it is its text, compares with numbers by its figure, and is false when missing. */
export class Said extends Drop {
  readonly [DATA]: Printed;
  constructor(data: Printed) {
    super();
    this[DATA] = data;
  }
  override valueOf(): string | null {
    const { spans, later } = this[DATA];
    return spans ? spansText(spans) : later ? '' : null;
  }
  equals(other: unknown): boolean {
    const order = orderOf(this[DATA], other);
    return order === null ? this.valueOf() === plainOf(other) : order === 0;
  }
  gt(other: unknown): boolean {
    return (orderOf(this[DATA], other) ?? 0) > 0;
  }
  geq(other: unknown): boolean {
    return (orderOf(this[DATA], other) ?? -1) >= 0;
  }
  lt(other: unknown): boolean {
    return (orderOf(this[DATA], other) ?? 0) < 0;
  }
  leq(other: unknown): boolean {
    return (orderOf(this[DATA], other) ?? 1) <= 0;
  }
}

/** How a fact's figure stands to a number; null where either is none. */
function orderOf({ spans }: Printed, other: unknown): number | null {
  const own = spans && figureOf(spans);
  const that = other instanceof Said ? figureOf(other[DATA].spans ?? []) : plainOf(other);
  const number = typeof that === 'number' ? String(that) : typeof that === 'string' ? that : null;
  if (own === null || number === null || !/^-?\d+(?:\.\d+)?$/.test(number)) return null;
  return compare(own, number);
}

function figureOf(spans: readonly Span[]): Decimal | null {
  const figures = spans.filter((span) => span.kind === 'figure');
  const [only] = figures;
  return only && figures.length === 1 ? only.value : null;
}

function plainOf(value: unknown): unknown {
  return value instanceof Drop ? value.valueOf() : value;
}

/** Facts that belong together: a line of money, a task. Printed on its own it is its main fact. */
export class Group extends Drop {
  readonly [DATA]: Printed;
  readonly [FIELDS]: Fields;
  readonly #made = new Map<string, Field>();
  constructor(main: Printed, fields: Fields) {
    super();
    this[DATA] = main;
    this[FIELDS] = fields;
  }
  override valueOf(): string | null {
    const { spans } = this[DATA];
    return spans && spansText(spans);
  }
  override liquidMethodMissing(key: string | number): Field {
    return fieldOf(this[FIELDS], this.#made, String(key));
  }
  /** A field by its name; null for a name that the group has not. Static: a template reaches what its fields have. */
  static field(group: Group, name: string): Field | null {
    return Object.hasOwn(group[FIELDS], name) ? fieldOf(group[FIELDS], group.#made, name) : null;
  }
}

const MONEY = Symbol('money');

/** What filters need of a line of money. */
export interface MoneyData {
  readonly amount: Amount | null;
  /** How many decimals rates have. */
  readonly percentDecimals: number;
  /** The same money from the line that fits a wish best, or with other words for its movement. */
  readonly choose: (wish: Wish, lead?: string) => Money;
  /** Whether there is such money, in words: `政府性基金预算支出12.00万元`, `没有政府性基金预算支出`. */
  readonly stated: (name: string) => Said;
}

/** A line of money. */
export class Money extends Group {
  readonly [MONEY]: MoneyData;
  constructor(main: Printed, fields: Fields, data: MoneyData) {
    super(main, fields);
    this[MONEY] = data;
  }
}

/** What a line of money brings for filters; null for anything else. */
export function moneyOf(value: unknown): MoneyData | null {
  return value instanceof Money ? value[MONEY] : null;
}

/** Several of a kind. Printed on its own it is told in the usual words; in conditions it is false when there are none. */
export class List extends Drop {
  readonly [DATA]: Printed;
  readonly [FIELDS]: Fields;
  readonly #items: readonly (Group | Said)[];
  readonly #made = new Map<string, Field>();
  constructor(printed: Printed, items: readonly (Group | Said)[], fields: Fields = {}) {
    super();
    this[DATA] = printed;
    this.#items = items;
    this[FIELDS] = fields;
  }
  override valueOf(): readonly (Group | Said)[] | null {
    return this.#items.length > 0 ? this.#items : null;
  }
  /** A list of its first items. */
  start(count: number): List {
    return new List(this[DATA], this.#items.slice(0, count), this[FIELDS]);
  }
  override liquidMethodMissing(key: string | number): Field | number {
    if (key === '项数') return this.#items.length;
    const item = typeof key === 'number' ? this.#items[key] : undefined;
    return item ?? fieldOf({ ...this[FIELDS], 项数: NEVER }, this.#made, String(key));
  }
}

const NEVER = (): Field => new Said({ what: '', spans: null });

function fieldOf(fields: Fields, made: Map<string, Field>, name: string): Field {
  const known = made.get(name);
  if (known) return known;
  const make = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!make) throw new UnknownField(name, Object.keys(fields));
  const field = make();
  made.set(name, field);
  return field;
}

/** What a field prints; null for what is no field (a number, a text of the template). */
export function printedOf(value: unknown): Printed | null {
  return value instanceof Said || value instanceof Group || value instanceof List ? value[DATA] : null;
}

/** The spans of what is printed: a gap where there is nothing. */
export function spansOf({ spans, what }: Printed): readonly Span[] {
  return spans ?? [gapSpan(what)];
}

export const said = (what: string, spans: readonly Span[] | null): Said => new Said({ what, spans });
