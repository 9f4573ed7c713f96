import { ITEM_MARK, chineseNumber, gapSpan, spansText, textSpan, tidySpans } from '../spans';
import type { Block, Span } from '../types';
import type { Line } from './lines';

type Level = 0 | 1 | 2 | 3 | 4;

/** What stands at the head of a line of a template: a heading, a flush or right line, a sentence that goes on, an item. */
const HEAD = /^\s*([#＃]{1,5}(?=\s)|<<|>>|[&＆]|[-－](?=\s))?\s*/;

interface Heading {
  readonly block: Block;
  readonly level: Level;
  /** Whether anything stands under it. */
  filled: boolean;
}

/**
 * The blocks of printed lines: `#` to `#####` are the title and the four levels, numbered in their order; `<<` is flush,
 * `>>` right, `&` goes on in the paragraph before it, `-` is an item of a list. A heading without anything under it gets a gap. A block's id
 * follows from its line in the template and from the headings above, not from its place among them: lines put in or
 * taken out leave the others what they were.
 */
export function blocksOf(lines: readonly Line[], sources: readonly string[]): Block[] {
  const blocks: Block[] = [];
  const open: Heading[] = [];
  const numbers: number[] = [];
  const ids = new Map<string, number>();
  /** Where the items of each list stand: those of one line of the template under one heading. */
  const lists = new Map<string, { readonly level: Level; readonly places: number[] }>();
  const idOf = (source: string): string => {
    const id = `${open.map(({ block }) => block.id.split('/').at(-1)).join('/')}/${hash(source)}`;
    const count = (ids.get(id) ?? 0) + 1;
    ids.set(id, count);
    return count === 1 ? id : `${id}.${count}`;
  };
  const closeFrom = (level: Level): void => {
    for (let last = open.at(-1); last && last.level >= level; last = open.at(-1)) {
      if (!last.filled && last.level > 0) blocks.push(missing(last.block));
      open.pop();
    }
  };
  for (const { source, spans: whole } of lines) {
    const { mark, spans } = headOf(whole);
    const text = sources[source - 1] ?? '';
    if (spans.length === 0) continue;
    if (/^[#＃]/.test(mark)) {
      const level = levelOf(mark);
      closeFrom(level);
      for (const above of open) above.filled = true;
      numbers.length = level + 1;
      numbers[level] = (numbers[level] ?? 0) + 1;
      const numbered =
        level === 0 ? spans : tidySpans([textSpan(headingNumber(level, numbers[level] ?? 1)), ...spans]);
      const block: Block = { id: idOf(text), level, layout: 'body', spans: numbered };
      blocks.push(block);
      open.push({ block, level, filled: level === 0 });
      continue;
    }
    for (const above of open) above.filled = true;
    const last = blocks.at(-1);
    const item = /^[-－]/.test(mark);
    const parts = paragraphsOf(item ? [textSpan(ITEM_MARK), ...spans] : spans);
    const put = (words: readonly Span[], layout: Block['layout']): void => {
      if (isItem(words)) {
        const { block, level } = open.at(-1) ?? { block: null, level: 0 as const };
        const key = `${block?.id ?? ''} ${source}`;
        const list = lists.get(key) ?? { level, places: [] };
        list.places.push(blocks.length);
        lists.set(key, list);
      }
      blocks.push(paragraph(idOf(text), words, layout));
    };
    if (/^[&＆]/.test(mark) && last?.level === null && last.layout === 'body') {
      const [first = [], ...rest] = parts;
      blocks[blocks.length - 1] = { ...last, spans: tidySpans([...last.spans, ...withNumber(first, '')]) };
      for (const part of rest) put(part, 'body');
      continue;
    }
    const layout = mark === '<<' ? 'flush' : mark === '>>' ? 'right' : 'body';
    for (const part of parts) put(part, layout);
  }
  closeFrom(1);
  for (const { level, places } of lists.values()) numberItems(blocks, places, level);
  return blocks.map((block) => (block.level === null ? { ...block, spans: bareGap(block.spans) } : block));
}

/** Whether a paragraph is an item of a list. */
const isItem = (spans: readonly Span[]): boolean => spans.some(({ text }) => text.includes(ITEM_MARK));

/** Numbers the items of a list by the heading above them (GB/T 9704-2012, 7.3.3); one alone needs no number. */
function numberItems(blocks: Block[], places: readonly number[], level: Level): void {
  places.forEach((place, index) => {
    const block = blocks[place];
    const number = places.length > 1 ? itemNumber(level, index + 1) : '';
    if (block) blocks[place] = { ...block, spans: withNumber(block.spans, number) };
  });
}

function withNumber(spans: readonly Span[], number: string): Span[] {
  return tidySpans(
    spans.map((span) =>
      span.kind === 'text' && span.cells.length === 0
        ? { ...span, text: span.text.replaceAll(ITEM_MARK, number) }
        : span,
    ),
  );
}

/** 1. under 一、 and （一）, （1） under 1., ① under （1）. */
function itemNumber(level: Level, number: number): string {
  if (level === 4) return number <= CIRCLED.length ? (CIRCLED[number - 1] ?? '') : `${number}）`;
  return headingNumber(level === 3 ? 4 : 3, number);
}

const CIRCLED = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];

function paragraph(id: string, spans: readonly Span[], layout: Block['layout']): Block {
  return { id, level: null, layout, spans };
}

/** What a section without a word is owed. */
function missing({ id, spans }: Block): Block {
  const heading = spansText(spans).replace(
    /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.|（\d+）)/,
    '',
  );
  return paragraph(`${id}/missing`, [gapSpan(heading)], 'body');
}

/** The mark at a line's head and the spans without it. Only the template's own words are looked at. */
function headOf(whole: readonly Span[]): { readonly mark: string; readonly spans: readonly Span[] } {
  const spans = tidySpans(whole);
  const [first] = spans;
  if (first?.kind !== 'text' || first.cells.length > 0) return { mark: '', spans };
  const found = HEAD.exec(first.text);
  const text = first.text.slice(found?.[0].length ?? 0);
  const rest = text === '' ? spans.slice(1) : [{ ...first, text }, ...spans.slice(1)];
  return { mark: found?.[1] ?? '', spans: trimmedEnd(rest) };
}

function trimmedEnd(spans: readonly Span[]): readonly Span[] {
  const last = spans.at(-1);
  if (last?.kind !== 'text' || last.cells.length > 0) return spans;
  const text = last.text.trimEnd();
  return text === '' ? spans.slice(0, -1) : [...spans.slice(0, -1), { ...last, text }];
}

function levelOf(mark: string): Level {
  const levels: readonly Level[] = [0, 1, 2, 3, 4];
  return levels[mark.length - 1] ?? 4;
}

/** Numbers of the four levels (GB/T 9704-2012, 7.3.3): 一、（一）1.（1）. */
function headingNumber(level: Level, number: number): string {
  if (level === 1) return `${chineseNumber(number)}、`;
  if (level === 2) return `（${chineseNumber(number)}）`;
  return level === 3 ? `${number}.` : `（${number}）`;
}

/** Line breaks in what is printed begin new paragraphs. */
function paragraphsOf(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    if (span.kind !== 'text' || !/[\r\n]/.test(span.text)) {
      lines.at(-1)?.push(span);
      continue;
    }
    span.text.split(/\s*[\r\n]+\s*/).forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    });
  }
  return lines.map(tidySpans).filter((line) => line.length > 0);
}

/** A paragraph of nothing but a gap needs no full stop. */
function bareGap(spans: readonly Span[]): readonly Span[] {
  const [first, second, ...rest] = spans;
  return first?.kind === 'gap' && second?.text === '。' && rest.length === 0 ? [first] : spans;
}

/** A short name for a line of a template (FNV-1a). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text.trim()) {
    value ^= character.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(36);
}
