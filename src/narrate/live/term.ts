import { fromNumber, isZero, numberFormat, round, toNumber, toText } from '../../quantity';
import { cellOf, formatCell } from '../../workbook';
import type { CellAddress, WorkbookSnapshot } from '../../workbook';
import type { Origin } from '../types';

/** A number as a formula computes it: its text without `=`, and the double that it gives for the workbook as it stands. */
export interface Term {
  readonly formula: string;
  readonly value: number;
  /** How tightly it binds: a name or call 3, a product 2, a sum 1. */
  readonly binding: 1 | 2 | 3;
  /** What it divides by; null when it divides by nothing. */
  readonly base: Term | null;
  /** Names of the cells that must hold numbers. */
  readonly needs: readonly string[];
}

/** Largest number of terms that a SUM takes. */
const MOST_ARGUMENTS = 255;
/** What Excel's VALUE reads in every language: digits, thousands separators, a percent sign. */
const PLAIN_NUMBER = /^ *[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%? *$/;

/** The formula of an origin; null where a cell holds nothing that a formula reads as the same number. */
export function termOf(origin: Origin, workbook: WorkbookSnapshot): Term | null {
  switch (origin.kind) {
    case 'cell':
      return cellTerm(origin.cell, workbook);
    case 'sum':
      return sumTerm(origin.terms, workbook);
    case 'difference': {
      const left = termOf(origin.left, workbook);
      const right = termOf(origin.right, workbook);
      if (!left || !right) return null;
      const formula = `${left.formula}-${grouped(right, 2)}`;
      return {
        formula,
        value: left.value - right.value,
        binding: 1,
        base: left.base ?? right.base,
        needs: together([left, right]),
      };
    }
    case 'percent': {
      const part = termOf(origin.part, workbook);
      const whole = termOf(origin.whole, workbook);
      if (!part || !whole) return null;
      return {
        formula: `${grouped(part, 2)}/${grouped(whole, 3)}*100`,
        value: (part.value / whole.value) * 100,
        binding: 2,
        base: whole,
        needs: together([part, whole]),
      };
    }
    case 'shift': {
      const of = termOf(origin.of, workbook);
      if (!of || origin.power === 0) return of;
      const factor = 10 ** Math.abs(origin.power);
      const down = origin.power < 0;
      return {
        formula: `${grouped(of, 2)}${down ? '/' : '*'}${factor}`,
        value: down ? of.value / factor : of.value * factor,
        binding: 2,
        base: of.base,
        needs: of.needs,
      };
    }
  }
}

function together(terms: readonly Term[]): readonly string[] {
  return [...new Set(terms.flatMap(({ needs }) => needs))];
}

function grouped(term: Term, least: 2 | 3): string {
  return term.binding >= least ? term.formula : `(${term.formula})`;
}

/** A cell's figure as it is printed: rounded by its number format, a percent as the number before its sign. */
function cellTerm(cell: CellAddress, workbook: WorkbookSnapshot): Term | null {
  const found = cellOf(workbook, cell);
  if (!found) return null;
  const name = formatCell(cell);
  if (typeof found.value === 'number') {
    const { kind, decimals } = numberFormat(found.format);
    if (kind === 'date') return null;
    const percent = kind === 'percent';
    const own: Term = percent
      ? { formula: `${name}*100`, value: found.value * 100, binding: 2, base: null, needs: [name] }
      : { formula: name, value: found.value, binding: 3, base: null, needs: [name] };
    return decimals ? rounded(own, decimals.most) : own;
  }
  const text = typeof found.value === 'string' ? found.value : '';
  if (!PLAIN_NUMBER.test(text)) return null;
  const percent = text.includes('%');
  const number = Number(text.replace(/[, %]/g, '')) / (percent ? 100 : 1);
  const read = `VALUE(${name})`;
  return percent
    ? { formula: `${read}*100`, value: number * 100, binding: 2, base: null, needs: [] }
    : { formula: read, value: number, binding: 3, base: null, needs: [] };
}

function sumTerm(origins: readonly Origin[], workbook: WorkbookSnapshot): Term | null {
  const terms = origins.map((origin) => termOf(origin, workbook));
  const known = terms.filter((term) => term !== null);
  if (known.length !== terms.length || terms.length === 0 || terms.length > MOST_ARGUMENTS) return null;
  return {
    formula: known.map(({ formula }) => formula).join('+'),
    value: known.reduce((sum, { value }) => sum + value, 0),
    binding: 1,
    base: known.find(({ base }) => base)?.base ?? null,
    needs: together(known),
  };
}

/** ROUND of a term. A term that is rounded so already stays as it is. */
export function rounded(term: Term, decimals: number): Term {
  if (term.formula.startsWith('ROUND(') && term.formula.endsWith(`,${decimals})`) && term.binding === 3)
    return term;
  const value = roundNumber(term.value, decimals);
  return { ...term, formula: `ROUND(${term.formula},${decimals})`, value, binding: 3 };
}

/** ABS of a term. */
export function absolute(term: Term): Term {
  return { ...term, formula: `ABS(${term.formula})`, value: Math.abs(term.value), binding: 3 };
}

/** Half-up on the 15 digits that Excel keeps, as its ROUND. */
function roundNumber(value: number, decimals: number): number {
  const exact = fromNumber(value);
  return exact === null ? Number.NaN : toNumber(round(exact, decimals));
}

/** What TEXT(value,"0.00") gives; null for what is no number. */
export function fixedText(value: number, decimals: number): string | null {
  const exact = fromNumber(value);
  return exact === null ? null : toText(exact, decimals);
}

/** What a number joined to a text gives; null for what Excel would write with an exponent. */
export function generalText(value: number): string | null {
  const exact = fromNumber(value);
  if (exact === null || Math.abs(value) >= 1e15) return null;
  return isZero(exact) ? '0' : Math.abs(value) < 1e-4 ? null : exact;
}
