import type { HeldFigure } from '../claims';
import { masked, sentencesOf, spanSentences, type FigureSpan, type Report, type Span } from '../narrate';
import { decimalsOf, judgeSum, type Printed } from '../quantity';
import { sheetNamed, textAt, type CellAddress, type WorkbookSnapshot } from '../workbook';

/** A sentence of a text with its place. */
interface Standing {
  readonly text: string;
  readonly start: number;
}

/** A sentence as the report would be written now. */
interface Written {
  readonly text: string;
  readonly spans: readonly Span[];
}

export interface Sourced {
  readonly held: readonly HeldFigure[];
  /** How many sentences with figures the text has, and how many of them are the report's. */
  readonly sentences: number;
  readonly matched: number;
}

const NUMBER = /-?\d+(?:\.\d+)?/g;

/**
 * Holds the sentences of a text that a report has word for word, figures apart, against the cells that each figure comes
 * from. Where several sentences are the same but for their figures they are taken in their order, if none is missing.
 */
export function heldBySources(text: string, report: Report, workbook: WorkbookSnapshot): Sourced {
  const standing = placed(text).filter((sentence) => /\d/.test(sentence.text));
  const written = report.blocks.flatMap(({ spans }) =>
    spanSentences(spans).map((sentence) => trimmed(sentence.text, sentence.spans)),
  );
  const pairs = paired(standing, written);
  return {
    held: pairs.flatMap(([sentence, source]) => heldIn(sentence, source, workbook)),
    sentences: standing.length,
    matched: pairs.length,
  };
}

function placed(text: string): readonly Standing[] {
  let at = 0;
  return sentencesOf(text).map((sentence) => {
    const start = at + (/^[\s\u3000]*/.exec(sentence)?.[0].length ?? 0);
    at += sentence.length;
    return { text: sentence.trim(), start };
  });
}

/** Without the indent of a first line; the spans keep their order, the first one loses its blanks. */
function trimmed(text: string, spans: readonly Span[]): Written {
  const lead = /^[\s\u3000]*/.exec(text)?.[0].length ?? 0;
  const [first, ...rest] = spans;
  if (lead === 0 || !first) return { text: text.trim(), spans };
  return { text: text.trim(), spans: [{ ...first, text: first.text.slice(lead) }, ...rest] };
}

function paired(
  standing: readonly Standing[],
  written: readonly Written[],
): readonly (readonly [Standing, Written])[] {
  const ours = groupedBy(written, ({ text }) => masked(text));
  return [...groupedBy(standing, ({ text }) => masked(text))].flatMap(([mask, theirs]) => {
    const same = ours.get(mask) ?? [];
    const left = new Set(same);
    const exact = new Map<Standing, Written>();
    for (const sentence of theirs) {
      const twin = [...left].find(({ text }) => text === sentence.text);
      if (!twin) continue;
      exact.set(sentence, twin);
      left.delete(twin);
    }
    const others = theirs.filter((sentence) => !exact.has(sentence));
    const rest = [...left];
    const changed =
      others.length === rest.length
        ? others.flatMap((sentence, index): [Standing, Written][] => {
            const twin = rest[index];
            return twin ? [[sentence, twin]] : [];
          })
        : [];
    return [...exact, ...changed];
  });
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The numbers of a sentence against those that its source has at the same places. */
function heldIn(sentence: Standing, source: Written, workbook: WorkbookSnapshot): readonly HeldFigure[] {
  const theirs = [...sentence.text.matchAll(NUMBER)];
  const ours = [...source.text.matchAll(NUMBER)];
  if (theirs.length !== ours.length) return [];
  return theirs.flatMap((match, index) => {
    const number = ours[index];
    const span = number && figureAt(source.spans, number.index);
    if (!number || !span) return [];
    const [right] = number;
    const start = sentence.start + match.index;
    const judged = judgeSum(printed(match[0]), [printed(right)]);
    const held: HeldFigure = {
      mark: { text: match[0], start, end: start + match[0].length },
      verdict: judged.verdict,
      by: 'source',
      cells: span.cells,
      shown: span.cells.map((cell) => shownIn(workbook, cell)),
      recomputed: judged.recomputed,
      interval: judged.interval,
      right: judged.verdict === 'inconsistent' ? right : null,
    };
    return [held];
  });
}

const printed = (number: string): Printed => ({ value: number, decimals: decimalsOf(number) });

function figureAt(spans: readonly Span[], place: number): FigureSpan | null {
  let at = 0;
  for (const span of spans) {
    if (place < at + span.text.length) return span.kind === 'figure' && span.cells.length > 0 ? span : null;
    at += span.text.length;
  }
  return null;
}

function shownIn(workbook: WorkbookSnapshot, cell: CellAddress): string {
  const sheet = sheetNamed(workbook, cell.sheet);
  return sheet ? textAt(sheet, cell.row, cell.column) : '';
}
