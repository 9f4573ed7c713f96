import type { Evaluation } from '../evaluation';
import type { Scheme } from '../schemes';
import type { Content, Section } from './content';
import { gatherFacts } from './facts';
import { MADE_LAST, commonSlots, makeParagraphs } from './paragraphs';
import type { Context, Paragraph } from './paragraphs';
import { fillPattern } from './pattern';
import { cellKey, chineseNumber, gapSpan, spansText, textSpan, tidySpans } from './spans';
import { templateNamed } from './templates';
import type { Block, NarrateOptions, Report, Span } from './types';

/**
 * The narrative report of a unit's year.
 *
 * Every figure is a span that names its cells; what the workbook does not hold is a gap 【待补充：…】. The same facts
 * give the same report.
 *
 * @param scheme gives the template (unless `options.template` names one), the grade bands and the decimals of rates
 * @throws RangeError for a template that does not exist
 */
export function narrate(evaluation: Evaluation, scheme: Scheme, options: NarrateOptions = {}): Report {
  const template = templateNamed(options.template ?? scheme.template);
  if (!template) throw new RangeError(`no report template ${options.template ?? scheme.template}`);
  const facts = gatherFacts(evaluation);
  const told = new Set<string>();
  const context: Context = {
    facts,
    scheme,
    options,
    common: commonSlots(facts, scheme, options),
    tails: { found: false },
    told,
  };
  const made = new Map<Content, readonly Paragraph[]>();
  const contents = template.sections.flatMap(contentsOf);
  const make = (content: Content): void => {
    const paragraphs = makeParagraphs(context, content);
    made.set(content, paragraphs);
    for (const { spans } of paragraphs) tell(told, spans);
  };
  contents.filter((content) => !MADE_LAST.has(content.make)).forEach(make);
  contents.filter((content) => MADE_LAST.has(content.make)).forEach(make);
  const title = fillPattern(template.title, context.common);
  return {
    template: template.id,
    title: spansText(title),
    blocks: [
      { id: 'title', level: 0, layout: 'body', spans: title },
      ...sectionBlocks(template.sections, 1, '', context, made),
    ],
  };
}

function contentsOf(section: Section): readonly Content[] {
  return [...(section.content ?? []), ...(section.sections ?? []).flatMap(contentsOf)];
}

function tell(told: Set<string>, spans: readonly Span[]): void {
  for (const span of spans) if (span.kind !== 'gap') for (const cell of span.cells) told.add(cellKey(cell));
}

type Level = 1 | 2 | 3 | 4;

function sectionBlocks(
  sections: readonly Section[],
  level: Level,
  path: string,
  context: Context,
  made: ReadonlyMap<Content, readonly Paragraph[]>,
): Block[] {
  let number = 0;
  return sections.flatMap((section) => {
    const id = path + section.id;
    const inner = deeper(level);
    const blocks: Block[] = [];
    for (const content of section.content ?? []) {
      const own = contentBlocks(`${id}.${content.id}`, made.get(content) ?? [], inner);
      const [first] = own;
      const last = blocks.at(-1);
      if (content.follows && first?.level === null && last?.level === null) {
        blocks[blocks.length - 1] = { ...last, spans: tidySpans([...last.spans, ...first.spans]) };
        blocks.push(...own.slice(1));
      } else blocks.push(...own);
    }
    const below = sectionBlocks(section.sections ?? [], inner, `${id}.`, context, made);
    if (section.heading === null) return [...blocks, ...below];
    number += 1;
    const heading = fillPattern(section.heading, context.common);
    const body = [...blocks, ...below];
    const missing: Block = {
      id: `${id}.missing`,
      level: null,
      layout: 'body',
      spans: [gapSpan(spansText(heading))],
    };
    return [headingBlock(id, level, number, heading), ...(body.length > 0 ? body : [missing])];
  });
}

function contentBlocks(id: string, paragraphs: readonly Paragraph[], level: Level): Block[] {
  let headings = 0;
  return paragraphs.flatMap(({ spans, heading, layout }, index) => {
    const own = paragraphs.length > 1 ? `${id}.${index + 1}` : id;
    if (heading) return [headingBlock(own, level, (headings += 1), spans)];
    return linesOf(tidySpans(spans)).map((line, part): Block => ({
      id: part === 0 ? own : `${own}.line${part + 1}`,
      level: null,
      layout: layout ?? 'body',
      spans: line,
    }));
  });
}

function headingBlock(id: string, level: Level, number: number, spans: readonly Span[]): Block {
  return { id, level, layout: 'body', spans: tidySpans([textSpan(headingNumber(level, number)), ...spans]) };
}

/** Numbers of the four levels (GB/T 9704-2012, 7.3.3): 一、（一）1.（1）. */
function headingNumber(level: Level, number: number): string {
  if (level === 1) return `${chineseNumber(number)}、`;
  if (level === 2) return `（${chineseNumber(number)}）`;
  return level === 3 ? `${number}.` : `（${number}）`;
}

function deeper(level: Level): Level {
  return level === 1 ? 2 : level === 2 ? 3 : 4;
}

/** A person's text with line breaks becomes as many paragraphs. */
function linesOf(spans: readonly Span[]): Span[][] {
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
  return lines.filter((line) => line.length > 0);
}
