import { compare, fromNumber, numberFormat } from '../../quantity';
import { cellOf, formatCell } from '../../workbook';
import type { CellAddress, WorkbookSnapshot } from '../../workbook';
import { NO_BASE } from '../figures';
import { gapSpan, spansText } from '../spans';
import type { Live, Span } from '../types';
import { absolute, fixedText, generalText, rounded, termOf } from './term';
import type { Term } from './term';

/** A stretch of a paragraph: words of ours, or an expression with the text that it gives for the workbook as it stands. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly text: string };

/** How much a formula looks after itself: whether its figures turn into gaps where their cells no longer hold numbers. */
export interface Care {
  readonly guarded: boolean;
}

const GONE = gapSpan('数据').text;

/** Excel's longest text in quotes is 255 characters; doubled quotes are counted twice to be safe. */
const MOST_QUOTED = 250;
/** Decimals at which a computed percent counts as 0 or 100: beyond them there is only what doubles leave over. */
const WHOLE_DECIMALS = 9;

/**
 * The pieces of spans in order. A span whose formula would not give its very text today stays words: a sheet must never
 * read differently from the report.
 */
export function piecesOf(spans: readonly Span[], workbook: WorkbookSnapshot, care: Care): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < spans.length;) {
    const within = spans[index]?.within;
    let end = index + 1;
    if (within) while (end < spans.length && spans[end]?.within === within) end += 1;
    const run = spans.slice(index, end);
    const inner = run.map((span) => pieceOf(span, workbook, care));
    pieces.push(...(within ? conditional(within, inner, run, workbook, care) : inner));
    index = end;
  }
  return pieces;
}

function pieceOf(span: Span, workbook: WorkbookSnapshot, care: Care): Piece {
  const piece = span.live && livePiece(span.live, span.text, workbook, care);
  return piece && piece.text === span.text
    ? { kind: 'formula', ...piece }
    : { kind: 'words', text: span.text };
}

interface Given {
  readonly formula: string;
  readonly text: string;
}

/** A figure, or a gap once its cells hold no numbers any more: an emptied cell is no zero. */
function guarded(given: Given | null, term: Term, { guarded: wanted }: Care): Given | null {
  if (!given || !wanted) return given;
  const { needs } = term;
  const [only] = needs;
  if (only === undefined) return { ...given, formula: `IFERROR(${given.formula},${quoted(GONE)})` };
  const there = needs.length === 1 ? `ISNUMBER(${only})` : `COUNT(${needs.join(',')})=${needs.length}`;
  return { ...given, formula: `IF(${there},${given.formula},${quoted(GONE)})` };
}

function livePiece(live: Live, text: string, workbook: WorkbookSnapshot, care: Care): Given | null {
  if (live.kind === 'shown') return shownPiece(live.cell, text, workbook, care);
  const term = termOf(live.of, workbook);
  if (!term) return null;
  switch (live.kind) {
    case 'amount':
      return guarded(amountPiece(term, live), term, care);
    case 'rate':
      return ratePiece(term, live, workbook, care);
    case 'bands':
      return guarded(bandsPiece(term, live), term, care);
    case 'unlessZero': {
      const other = live.other.map((span) => pieceOf(span, workbook, care));
      const zero = pieceOf(live.zero, workbook, care);
      if (!isNumber(term.value)) return null;
      const text = term.value === 0 ? zero.text : spansText(live.other);
      return guarded(
        { formula: `IF(${term.formula}=0,${joined([zero])},${joined(other)})`, text },
        term,
        care,
      );
    }
  }
}

function isNumber(value: number): boolean {
  return Number.isFinite(value);
}

function fixed(term: Term, decimals: number): Given | null {
  const at = rounded(term, decimals);
  const text = fixedText(at.value, decimals);
  return text === null ? null : { formula: `TEXT(${at.formula},"${places(decimals)}")`, text };
}

function places(decimals: number): string {
  return decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
}

function amountPiece(term: Term, live: Extract<Live, { kind: 'amount' }>): Given | null {
  if (live.decimals < 0) return null;
  const number = fixed(live.absolute ? absolute(term) : term, live.decimals);
  return number && { formula: `${number.formula}&${quoted(live.unit)}`, text: number.text + live.unit };
}

/** A percent of its own cell is shown with the cell's decimals; a computed one with those asked for. */
function ratePiece(
  term: Term,
  { of, decimals, absolute: unsigned, base: statedBase }: Extract<Live, { kind: 'rate' }>,
  workbook: WorkbookSnapshot,
  care: Care,
): Given | null {
  const value = unsigned ? absolute(term) : term;
  if (of.kind === 'cell') {
    const own = guarded(cellRate(value, ownDecimals(of.cell, workbook), decimals), term, care);
    const below = statedBase ? termOf(statedBase, workbook) : null;
    if (!own || !below || below.value === 0) return own;
    // Where a base is zero, its rate's cell often says so in words.
    return { ...own, formula: `IF(${below.formula}=0,${quoted(NO_BASE)},${own.formula})` };
  }
  const { base } = term;
  if (!base) return null;
  if (base.value === 0) {
    const shown = `TEXT(${rounded(value, decimals).formula},"${places(decimals)}")&"%"`;
    const formula = `IF(${base.formula}=0,${quoted(NO_BASE)},${shown})`;
    return guarded({ formula, text: NO_BASE }, term, care);
  }
  const rate = wholeRate(value, decimals);
  if (!rate) return null;
  const formula = `IF(${base.formula}=0,${quoted(NO_BASE)},${rate.formula})`;
  return guarded({ formula, text: rate.text }, term, care);
}

function cellRate(value: Term, own: number | 'general', decimals: number): Given | null {
  if (own !== 'general') return wholeRate(value, Math.min(own, decimals));
  const at = rounded(value, decimals);
  const text = generalText(at.value);
  return text === null ? null : { formula: `${at.formula}&"%"`, text: `${text}%` };
}

/** 0 and 100 without decimals. */
function wholeRate(value: Term, decimals: number): Given | null {
  if (!isNumber(value.value)) return null;
  const exact = rounded(value, WHOLE_DECIMALS);
  const isWhole = exact.value === 0 || Math.abs(exact.value) === 100;
  const at = rounded(value, decimals);
  const text = fixedText(at.value, isWhole ? 0 : decimals);
  if (text === null) return null;
  if (decimals === 0) return { formula: `TEXT(${at.formula},"0")&"%"`, text: `${text}%` };
  const either = `OR(${exact.formula}=0,ABS(${exact.formula})=100)`;
  return { formula: `TEXT(${at.formula},IF(${either},"0","${places(decimals)}"))&"%"`, text: `${text}%` };
}

/** Decimals that a cell's number format fixes; `general` where it shows what there is. */
function ownDecimals(cell: CellAddress, workbook: WorkbookSnapshot): number | 'general' {
  const found = cellOf(workbook, cell);
  if (typeof found?.value !== 'number') return 'general';
  const { decimals } = numberFormat(found.format);
  return decimals && decimals.least === decimals.most ? decimals.most : 'general';
}

function bandsPiece(term: Term, { bands, otherwise }: Extract<Live, { kind: 'bands' }>): Given | null {
  const exact = fromNumber(term.value);
  if (exact === null) return null;
  const reached = bands.find(({ test, than }) => {
    const order = compare(exact, than);
    return test === '=' ? order === 0 : test === '>' ? order > 0 : order >= 0;
  });
  const formula = bands.reduceRight(
    (rest, { test, than, text }) => `IF(${term.formula}${test}${than},${quoted(text)},${rest})`,
    quoted(otherwise),
  );
  return { formula, text: reached?.text ?? otherwise };
}

/**
 * A cell's figure with the words that the span has around it. Text that is no bare number is taken over as it is; a
 * number shows with the decimals that its cell shows.
 */
function shownPiece(cell: CellAddress, text: string, workbook: WorkbookSnapshot, care: Care): Given | null {
  const found = cellOf(workbook, cell);
  if (!found) return null;
  if (typeof found.value === 'string' && found.value === text) return { formula: formatCell(cell), text };
  const term = termOf({ kind: 'cell', cell }, workbook);
  if (!term) return null;
  const own = ownDecimals(cell, workbook);
  const number = own === 'general' ? general(term) : fixed(term, own);
  if (!number || number.text === '') return null;
  const at = text.indexOf(number.text);
  if (at < 0 || text.indexOf(number.text, at + 1) >= 0) return null;
  const [before, after] = [text.slice(0, at), text.slice(at + number.text.length)];
  const around = [before === '' ? null : quoted(before), number.formula, after === '' ? null : quoted(after)];
  return guarded({ formula: around.filter((part) => part !== null).join('&'), text }, term, care);
}

/** Without residue of doubles. */
function general(term: Term): Given | null {
  const at = rounded(term, WHOLE_DECIMALS);
  const text = generalText(at.value);
  return text === null ? null : { formula: at.formula, text };
}

function conditional(
  { of, zero }: NonNullable<Span['within']>,
  inner: readonly Piece[],
  run: readonly Span[],
  workbook: WorkbookSnapshot,
  care: Care,
): readonly Piece[] {
  const term = termOf(of, workbook);
  if (!term || !isNumber(term.value) || term.value === 0 || inner.every(({ kind }) => kind === 'words'))
    return inner;
  const same = pieceOf(zero, workbook, care);
  const still = care.guarded ? `IFERROR(${term.formula}=0,FALSE)` : `${term.formula}=0`;
  const formula = `IF(${still},${joined([same])},${joined(inner)})`;
  return [{ kind: 'formula', formula, text: spansText(run) }];
}

/** Pieces joined by &; neighbouring words in one text. */
export function joined(pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let words = '';
  const flush = (): void => {
    if (words !== '') parts.push(quoted(words));
    words = '';
  };
  for (const piece of pieces) {
    if (piece.kind === 'words') words += piece.text;
    else {
      flush();
      parts.push(piece.formula);
    }
  }
  flush();
  return parts.length === 0 ? '""' : parts.join('&');
}

/** A text as a formula writes it: quotes doubled, cut into pieces that Excel takes. */
export function quoted(text: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of text) {
    const next = character === '"' ? '""' : character;
    if (part.length + next.length > MOST_QUOTED) {
      parts.push(part);
      part = '';
    }
    part += next;
  }
  if (part !== '' || parts.length === 0) parts.push(part);
  return parts.map((each) => `"${each}"`).join('&');
}
