import type { IParagraphOptions, IRunOptions, Paragraph } from 'docx';
import { spansText } from '../spans';
import type { Block, Span } from '../types';
import { FONTS, LINE, SIZE, TWIPS_PER_CHARACTER, bodyLayout, run, titleLayout, wordText } from './docxStyle';
import type { Docx } from './docxStyle';
import { titleBreak, widthOf } from './title';

/** The paragraphs of the text up to its signature: the right-hand lines at its end, if it has any. */
export function textParagraphs(docx: Docx, blocks: readonly Block[]): Paragraph[] {
  return blocks.slice(0, blocks.length - closingLines(blocks)).map((block) => paragraph(docx, block));
}

/** The signature: a line free above it, the date four characters in, the unit in the middle above the date (7.3.5). */
export function closingParagraphs(docx: Docx, blocks: readonly Block[]): Paragraph[] {
  const closing = blocks.slice(blocks.length - closingLines(blocks));
  const date = widthOf(spansText(closing.at(-1)?.spans ?? []));
  return closing.map(({ spans }, index) => {
    const beside = DATE_INDENT + (date - widthOf(spansText(spans))) / 2;
    return new docx.Paragraph({
      ...bodyLayout(docx),
      spacing: { ...bodyLayout(docx).spacing, before: index === 0 ? LINE : 0 },
      alignment: docx.AlignmentType.RIGHT,
      indent: { right: Math.round(Math.max(0, beside) * TWIPS_PER_CHARACTER) },
      children: spans.map((span) => new docx.TextRun(runOf(docx, span))),
    });
  });
}

/** In characters. */
const DATE_INDENT = 4;

function closingLines(blocks: readonly Block[]): number {
  const last = blocks.findLastIndex(({ layout }) => layout !== 'right');
  return blocks.length - 1 - last;
}

function paragraph(docx: Docx, { level, layout, spans }: Block): Paragraph {
  const children = spans.map((span) => new docx.TextRun(runOf(docx, span)));
  if (level === 0) {
    const title = brokenTitle(spans).map(
      ({ span, first }) =>
        new docx.TextRun({ ...runOf(docx, span), ...run(FONTS.title, SIZE.title), break: first ? 1 : 0 }),
    );
    return new docx.Paragraph({ children: title, ...titleLayout(docx) });
  }
  const heading = level !== null && { heading: docx.HeadingLevel[`HEADING_${level}`] };
  return new docx.Paragraph({ children, ...heading, ...bodyLayout(docx), ...placed(docx, layout) });
}

/** What fits on a line of the title: 156 mm of 2号 characters. */
const TITLE_CHARACTERS = 20;

/** The title's spans in lines: a long title is broken between words. */
function brokenTitle(spans: readonly Span[]): { readonly span: Span; readonly first: boolean }[] {
  const at = titleBreak(spansText(spans), TITLE_CHARACTERS);
  if (at === null) return spans.map((span) => ({ span, first: false }));
  let start = 0;
  return spans.flatMap((span) => {
    const cut = at - start;
    start += span.text.length;
    if (cut <= 0 || cut >= span.text.length) return [{ span, first: cut === 0 }];
    const [head, tail] = [span.text.slice(0, cut), span.text.slice(cut)];
    return [
      { span: { ...span, text: head }, first: false },
      { span: { ...span, text: tail }, first: true },
    ];
  });
}

/** 主送机关 stands flush left, a right-hand line amid the text four characters in. */
function placed(docx: Docx, layout: Block['layout']): IParagraphOptions {
  if (layout === 'flush') return { indent: { firstLine: 0 } };
  if (layout === 'right')
    return {
      indent: { right: DATE_INDENT * TWIPS_PER_CHARACTER },
      alignment: docx.AlignmentType.RIGHT,
    };
  return {};
}

function runOf(docx: Docx, span: Span): IRunOptions {
  const text = wordText(span.text);
  return span.kind === 'gap' ? { text, highlight: docx.HighlightColor.YELLOW } : { text };
}
