import type { IParagraphOptions, IRunOptions, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { OFFICIAL_PAGE } from '../../workbook';
import { spansText } from '../spans';
import { annexTables } from './docxTables';
import { chartMark, drawDocxCharts } from './docxCharts';
import { titleBreak } from './title';
import type { Block, Report, Span } from '../types';

/** GB/T 9704-2012 《党政机关公文格式》: sizes in half-points, lengths in millimetres. */
const PAGE = { width: 210, height: 297, ...OFFICIAL_PAGE };
/** 2号, 3号 and 4号. */
const SIZE = { title: 44, body: 32, pageNumber: 28 };
/** Fixed line spacing of 28 points, in twentieths of a point. */
const LINE = 560;
const TITLE_LINE = 720;
/** Every Windows has these; 小标宋 has to be installed, else Word puts 宋体 in its place. */
const FONTS = { title: '方正小标宋简体', body: '仿宋', level1: '黑体', level2: '楷体', pageNumber: '宋体' };
const LEVEL_FONTS = { 1: FONTS.level1, 2: FONTS.level2, 3: FONTS.body, 4: FONTS.body } as const;
const TWIPS_PER_CHARACTER = 320;
const TWIPS_PER_INCH = 1440;
const MILLIMETRES_PER_INCH = 25.4;

/** Heading of the charts. */
const ANNEX = '附图';

type Docx = typeof import('docx');

/**
 * The report as a Word document (.docx) in the format of official documents: A4, 仿宋 3号, headings with outline levels,
 * first lines indented by two characters, page numbers outside. Gaps are highlighted, so that they are found before
 * the report goes out. The library is loaded on first use only.
 */
export async function reportDocx(report: Report): Promise<Uint8Array> {
  const docx = await import('docx');
  const file = new docx.Document({
    title: report.title,
    creator: '',
    lastModifiedBy: '',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: run(FONTS.body, SIZE.body) }, ...headingStyles(docx) } },
    sections: [
      {
        properties: {
          page: {
            size: { width: millimetres(PAGE.width), height: millimetres(PAGE.height) },
            margin: {
              top: millimetres(PAGE.top),
              bottom: millimetres(PAGE.bottom),
              left: millimetres(PAGE.left),
              right: millimetres(PAGE.right),
              footer: millimetres(PAGE.footer),
            },
          },
        },
        footers: {
          default: new docx.Footer({ children: [pageNumber(docx, 'right')] }),
          even: new docx.Footer({ children: [pageNumber(docx, 'left')] }),
        },
        children: [
          ...report.blocks.flatMap((block) => paragraphs(docx, block)),
          ...annexTables(docx, report.annexes),
          ...annex(docx, report.charts.length),
        ],
      },
    ],
  });
  return finished(new Uint8Array(await docx.Packer.toArrayBuffer(file)), report);
}

/** With its charts. Of the time at which the file was packed nothing stays: the same report gives the same bytes. */
function finished(packed: Uint8Array, { charts }: Report): Uint8Array {
  const parts = unzipSync(packed);
  const core = parts['docProps/core.xml'];
  if (core) {
    const stamps = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;
    parts['docProps/core.xml'] = strToU8(strFromU8(core).replaceAll(stamps, ''));
  }
  drawDocxCharts(parts, charts);
  return zipSync(parts, { mtime: EARLIEST });
}

/** The earliest time that a zip entry can have. */
const EARLIEST = new Date(1980, 0, 1);

/** In twips: readers other than Word do not all know lengths with a unit. */
function millimetres(length: number): number {
  return Math.round((length * TWIPS_PER_INCH) / MILLIMETRES_PER_INCH);
}

function run(font: string, size: number) {
  return { font: { ascii: font, hAnsi: font, eastAsia: font, cs: font }, size, color: '000000', bold: false };
}

/** The four heading levels: 黑体, 楷体, 仿宋, 仿宋, none of them bold (7.3.3). */
function headingStyles(docx: Docx) {
  const style = (level: 1 | 2 | 3 | 4) => ({
    run: run(LEVEL_FONTS[level], SIZE.body),
    paragraph: { ...bodyLayout(docx), keepNext: true },
  });
  return { heading1: style(1), heading2: style(2), heading3: style(3), heading4: style(4) };
}

function bodyLayout(docx: Docx) {
  return {
    spacing: { before: 0, after: 0, line: LINE, lineRule: docx.LineRuleType.EXACT },
    indent: { firstLine: 2 * TWIPS_PER_CHARACTER, firstLineChars: 200 },
    alignment: docx.AlignmentType.BOTH,
  };
}

/** The charts on pages of their own behind the text. */
function annex(docx: Docx, charts: number): Paragraph[] {
  if (charts === 0) return [];
  const heading = new docx.Paragraph({
    ...bodyLayout(docx),
    indent: {},
    pageBreakBefore: true,
    keepNext: true,
    children: [new docx.TextRun({ text: ANNEX, ...run(FONTS.level1, SIZE.body) })],
  });
  const marks = Array.from(
    { length: charts },
    (_, index) =>
      new docx.Paragraph({
        alignment: docx.AlignmentType.CENTER,
        // A fixed line would cut the picture off.
        spacing: { before: LINE / 2, after: 0, line: 240, lineRule: docx.LineRuleType.AUTO },
        children: [new docx.TextRun(chartMark(index))],
      }),
  );
  return [heading, ...marks];
}

function paragraphs(docx: Docx, { level, layout, spans }: Block): Paragraph[] {
  const children = spans.map((span) => new docx.TextRun(runOf(docx, span)));
  if (level === 0) {
    const spacing = { before: 0, after: LINE, line: TITLE_LINE, lineRule: docx.LineRuleType.EXACT };
    const title = brokenTitle(spans).map(
      ({ span, first }) =>
        new docx.TextRun({ ...runOf(docx, span), ...run(FONTS.title, SIZE.title), break: first ? 1 : 0 }),
    );
    return [new docx.Paragraph({ children: title, alignment: docx.AlignmentType.CENTER, spacing })];
  }
  if (level !== null) {
    return [
      new docx.Paragraph({ children, heading: docx.HeadingLevel[`HEADING_${level}`], ...bodyLayout(docx) }),
    ];
  }
  return [new docx.Paragraph({ children, ...bodyLayout(docx), ...placed(docx, layout) })];
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

/** 主送机关 stands flush left, 落款 four characters in from the right. */
function placed(docx: Docx, layout: Block['layout']): IParagraphOptions {
  if (layout === 'flush') return { indent: { firstLine: 0 } };
  if (layout === 'right')
    return { indent: { right: 4 * TWIPS_PER_CHARACTER }, alignment: docx.AlignmentType.RIGHT };
  return {};
}

function runOf(docx: Docx, span: Span): IRunOptions {
  // What XML 1.0 cannot hold would make the file unreadable.
  const text = span.text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  return span.kind === 'gap' ? { text, highlight: docx.HighlightColor.YELLOW } : { text };
}

/** — 1 —, one character in from the outer edge. */
function pageNumber(docx: Docx, side: 'left' | 'right'): Paragraph {
  return new docx.Paragraph({
    alignment: side === 'right' ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
    indent: { [side]: TWIPS_PER_CHARACTER },
    children: [
      new docx.TextRun({
        children: ['— ', docx.PageNumber.CURRENT, ' —'],
        ...run(FONTS.pageNumber, SIZE.pageNumber),
      }),
    ],
  });
}
