import type { Scheme } from '../../schemes';
import { abs, compare, subtract, sum } from '../../quantity';
import { printedAmount } from '../figures';
import type { Amount } from '../figures';
import type { Facts } from '../facts';
import type { PlacedLine, Wish } from '../facts/money';
import type { Content, ContentOf } from '../content';
import type { Slots, Slotted } from '../pattern';
import { cellKey, placedText, textSpan } from '../spans';
import type { Block, NarrateOptions, Span } from '../types';
import type { CellAddress } from '../../workbook';

/** A paragraph, or a heading one level below its section's. */
export interface Paragraph {
  readonly spans: readonly Span[];
  readonly heading?: true;
  readonly layout?: Block['layout'];
}

export interface Context {
  readonly facts: Facts;
  readonly scheme: Scheme;
  readonly options: NarrateOptions;
  /** Slots that every pattern may use: unit, year, lastYear, basis, date. */
  readonly common: Slots;
  /** Whether a listed sum shows a tail difference; filled by the makers, read by the note at the end. */
  readonly tails: { found: boolean };
  /** Cells that the report already rests on. Complete only for makers that are made last. */
  readonly told: Set<string>;
}

/** Makes the paragraphs of one content line; none when the workbook has no such facts. */
export type Maker<M extends Content['make']> = (
  context: Context,
  content: ContentOf<M>,
) => readonly Paragraph[];

export const slot = (what: string, spans: readonly Span[] | null): Slotted => ({ what, spans });

/** A person's words in a slot. */
export function said(
  what: string,
  fact: { readonly text: string; readonly cell: CellAddress } | null,
): Slotted {
  const text = fact ? placedText(fact.text) : '';
  return slot(what, fact && text !== '' ? [textSpan(text, [fact.cell])] : null);
}

export function isTold(context: Context, cell: CellAddress): boolean {
  return context.told.has(cellKey(cell));
}

export function commonSlots(facts: Facts, scheme: Scheme, { date }: NarrateOptions): Slots {
  const { year, unitName } = facts;
  const number = year ? Number(year.value) : null;
  return {
    unit: slot('单位名称', unitName && [textSpan(placedText(unitName.value), [unitName.cell])]),
    year: slot('年度', year && [textSpan(year.value, [year.cell])]),
    lastYear: slot('上年度', year && number ? [textSpan(String(number - 1), [year.cell])] : null),
    basis: slot('评价依据', scheme.basis ? [textSpan(scheme.basis)] : null),
    date: slot('成文日期', date ? [textSpan(`${date.year}年${date.month}月${date.day}日`)] : null),
  };
}

/** The wish with the year of the report: a table of another year comes after one of this year. */
export function wishFor(context: Context, wish: Wish = {}): Wish {
  const { year } = context.facts;
  return year ? { ...wish, year: year.value } : wish;
}

/** The common slots for a line of money: the year is the one that its own table prints, where that differs. */
export function slotsFor(context: Context, placed: PlacedLine | null): Slots {
  const own = placed?.table.year?.match(/(?:19|20)\d{2}/)?.[0];
  const cell = placed?.table.table.titleCell;
  if (!own || own === context.facts.year?.value) return context.common;
  return { ...context.common, year: slot('年度', [textSpan(own, cell ? [cell] : [])]) };
}

/**
 * Looks at parts printed beside their total: where their sum is off by no more than rounding explains, the report owes
 * its reader a note. A larger difference is a slip that checking reports, no tail.
 */
export function watchTail(context: Context, whole: Amount | null, parts: readonly (Amount | null)[]): void {
  if (!whole || parts.length < 2 || parts.includes(null)) return;
  const printed = [whole, ...parts.filter((part) => part !== null)].map(printedAmount);
  const [total, ...others] = printed;
  if (!total || others.some((other) => other.unit !== total.unit)) return;
  const off = abs(subtract(sum(others.map((other) => other.value)), total.value));
  if (off === '0') return;
  const room = sum(printed.map(({ decimals }) => (decimals === 0 ? '0.5' : `0.${'0'.repeat(decimals)}5`)));
  if (compare(off, room) <= 0) context.tails.found = true;
}
