import type { CellAddress } from '../workbook';
import type { ChoiceSpan, GapSpan, Live, Span, TextSpan } from './types';

/** Wording of ours, or a person's words with the cells that hold them. */
export function textSpan(text: string, cells: readonly CellAddress[] = []): TextSpan {
  return { kind: 'text', text, cells };
}

export function choiceSpan(text: string, cells: readonly CellAddress[], live?: Live): ChoiceSpan {
  return live ? { kind: 'choice', text, cells, live } : { kind: 'choice', text, cells };
}

/** A missing fact: 【待补充：收入合计】. */
export function gapSpan(what: string): GapSpan {
  return { kind: 'gap', what, text: `【待补充：${what}】` };
}

export function spansText(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

/** One line of its parts: our wording as plain text, spans, lists of spans; null for what is left out. */
export function lineOf(...parts: readonly (string | Span | readonly Span[] | null)[]): Span[] {
  const line: Span[] = [];
  for (const part of parts) {
    if (part === null) continue;
    if (typeof part === 'string') line.push(textSpan(part));
    else if ('kind' in part) line.push(part);
    else line.push(...part);
  }
  return line;
}

/** Spans of several items with a mark between them. */
export function joinSpans(items: readonly (readonly Span[])[], mark: string): Span[] {
  return items.flatMap((item, index) => (index === 0 ? item : [textSpan(mark), ...item]));
}

/** The cells that spans rest on, each once, in order of appearance. */
export function spanCells(spans: readonly Span[]): CellAddress[] {
  const seen = new Map<string, CellAddress>();
  for (const span of spans) {
    if (span.kind === 'gap') continue;
    for (const cell of span.cells) {
      const key = cellKey(cell);
      if (!seen.has(key)) seen.set(key, cell);
    }
  }
  return [...seen.values()];
}

export function cellKey(cell: CellAddress): string {
  return `${cell.row},${cell.column},${cell.sheet}`;
}

/** End marks that our own sentence will set. */
const TRAILING = /[\s。.；;，,、：:]+$/;

/**
 * A person's text ready to stand inside our sentence: no blank ends, no closing mark of its own (！ and ？ stay). A
 * decimal point or bracket inside stays as it is.
 */
export function placedText(text: string): string {
  return text.trim().replace(TRAILING, '');
}

const ENDED = /[。！？!?]$/;

/** Stands in our wording where an item of a list gets its number, once it is known which heading it stands under. */
export const ITEM_MARK = '\uE000';

/** Merges neighbours of our own wording and drops a full stop after a text that already ends its sentence. */
export function tidySpans(spans: readonly Span[]): Span[] {
  const tidy: Span[] = [];
  for (const span of spans) {
    const last = tidy.at(-1);
    let next = span;
    if (next.kind === 'text' && next.cells.length === 0) {
      if (last && ENDED.test(last.text)) next = { ...next, text: next.text.replace(/^[。；，]/, '') };
      if (next.text === '') continue;
      if (last?.kind === 'text' && last.cells.length === 0 && last.within === next.within) {
        tidy[tidy.length - 1] = { ...last, text: last.text + next.text };
        continue;
      }
    }
    if (next.text !== '') tidy.push(next);
  }
  return tidy;
}

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Chinese numeral of 1 to 99, as headings use it. */
export function chineseNumber(number: number): string {
  if (number <= 10) return ORDINALS[number - 1] ?? String(number);
  if (number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? (ORDINALS[tens - 1] ?? '') : ''}十${ones > 0 ? (ORDINALS[ones - 1] ?? '') : ''}`;
}

/** 一是…；二是…；三是…: the usual list inside a sentence; a single item stands alone. */
export function countedList(items: readonly (readonly Span[])[]): Span[] {
  if (items.length < 2) return [...(items[0] ?? [])];
  return joinSpans(
    items.map((item, index) => [textSpan(`${chineseNumber(index + 1)}是`), ...item]),
    '；',
  );
}
