import { fromNumber, multiply, numberFormat, parseMeasure, type Decimal } from '../quantity';
import {
  cellAt,
  containsCell,
  formatCell,
  formatLocal,
  isErrorValue,
  type Area,
  type Cell,
  type CellAddress,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook';
import type { WhyUnfilled } from './types';

/** A number as a formula takes it from its cell. */
export interface Operand {
  readonly value: Decimal;
  /** How a formula writes it: `B7`, `'收支'!B7`, `VALUE(B7)`. */
  readonly expression: string;
  /** A reference that SUM can take as part of a range. */
  readonly plain: boolean;
  /** Shown as a percent: the value is a fraction. */
  readonly fraction: boolean;
}

export type Known<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: WhyUnfilled };

export const known = <T>(value: T): Known<T> => ({ ok: true, value });
export const unknown = (why: WhyUnfilled): { readonly ok: false; readonly why: WhyUnfilled } => ({
  ok: false,
  why,
});

/** The cells of a workbook as formulas see them: underlying values, not what is shown. */
export class Cells {
  /** By the name as it is written, and by its small letters: Excel's names are equal regardless of case. */
  private readonly byName: ReadonlyMap<string, SheetSnapshot>;
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  private readonly uncomputed: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(workbook: WorkbookSnapshot) {
    this.byName = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.uncomputed = new Map(
      workbook.sheets.map((sheet) => [
        sheet.name.toLowerCase(),
        new Set(sheet.uncomputed.map(({ row, column }) => `${row},${column}`)),
      ]),
    );
  }

  at(address: CellAddress): Cell {
    const sheet = this.byName.get(address.sheet) ?? this.sheets.get(address.sheet.toLowerCase());
    return sheet
      ? cellAt(sheet, address.row, address.column)
      : { value: null, formula: null, format: 'General' };
  }

  isEmpty(address: CellAddress): boolean {
    const { value, formula } = this.at(address);
    return formula === null && (value === null || (typeof value === 'string' && value.trim() === ''));
  }

  isProtected(address: CellAddress): boolean {
    return this.sheets.get(address.sheet.toLowerCase())?.protected ?? true;
  }

  /** The merged area that begins elsewhere and hides the cell; null for none, undefined where no merges were read. */
  mergeOver(address: CellAddress): Area | null | undefined {
    const merges = this.sheets.get(address.sheet.toLowerCase())?.merges;
    if (!merges) return undefined;
    const over = merges.find((area) => containsCell(area, address));
    return over && (over.row !== address.row || over.column !== address.column) ? over : null;
  }

  /** The number in a cell, for a formula in the cell `from`; a text that plainly is a number goes through VALUE. */
  operand(address: CellAddress, from: CellAddress): Known<Operand> {
    const { value, format } = this.at(address);
    const isUncomputed = this.uncomputed
      .get(address.sheet.toLowerCase())
      ?.has(`${address.row},${address.column}`);
    if (isUncomputed === true || value === null || typeof value === 'boolean' || isErrorValue(value)) {
      return unknown('missingInput');
    }
    const reference = referenceTo(address, from);
    if (typeof value === 'number') {
      const decimal = fromNumber(value);
      if (decimal === null) return unknown('missingInput');
      const shown = numberFormat(format).kind;
      if (shown === 'date') return unknown('missingInput');
      return known({ value: decimal, expression: reference, plain: true, fraction: shown === 'percent' });
    }
    const number = numberInText(value, reference);
    if (number) return known({ ...number, plain: false, fraction: false });
    return unknown(parseMeasure(value).kind === 'number' ? 'numberAsText' : 'missingInput');
  }

  /** Whether a cell says that there is nothing: 无, —, /. SUM passes over it, as it should. */
  saysNone(address: CellAddress): boolean {
    const { value } = this.at(address);
    return typeof value === 'string' && parseMeasure(value).kind === 'none';
  }
}

/** `B7`, with its sheet where the formula stands on another. */
export function referenceTo(address: CellAddress, from: CellAddress): string {
  return address.sheet === from.sheet ? formatLocal(address) : formatCell(address);
}

/** A text as a formula writes it. */
export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const ASCII_NUMBER = /^ *([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?) *$/;

function numberInText(text: string, reference: string): { value: Decimal; expression: string } | null {
  const digits = ASCII_NUMBER.exec(text)?.[1];
  if (digits === undefined) return null;
  return {
    value: plainNumber(digits),
    expression: digits.includes(',') ? `VALUE(SUBSTITUTE(${reference},",",""))` : `VALUE(${reference})`,
  };
}

function plainNumber(digits: string): Decimal {
  return multiply(digits.replace(/[,+]/g, ''), '1');
}

const MEASURED = /^([^\d+-]{0,20})([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([^\d]{0,12})$/;

/**
 * A number with words around it (`3150条`, `96%`) as a formula takes it from its cell: the words are taken off by
 * SUBSTITUTE, so that the formula stays live. Null for anything that is not one plain number with words.
 */
export function measuredOperand(
  text: string,
  reference: string,
): { value: Decimal; expression: string } | null {
  const [, front = '', digits = '', back = ''] = MEASURED.exec(text) ?? [];
  if (digits === '') return null;
  const words = [front, back, digits.includes(',') ? ',' : ''].filter((word) => word !== '');
  const bare = words.reduce((inner, word) => `SUBSTITUTE(${inner},${quote(word)},"")`, reference);
  return { value: plainNumber(digits), expression: `VALUE(${bare})` };
}
