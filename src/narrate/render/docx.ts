import type { Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Report } from '../types';
import { attachmentNote, attachments } from './docxAnnexes';
import { drawDocxCharts } from './docxCharts';
import { FONTS, PAGE, SIZE, TWIPS_PER_CHARACTER, bodyLayout, millimetres, run } from './docxStyle';
import type { Docx } from './docxStyle';
import { closingParagraphs, textParagraphs } from './docxText';

const LEVEL_FONTS = { 1: FONTS.level1, 2: FONTS.level2, 3: FONTS.body, 4: FONTS.body } as const;

/**
 * The report as a Word document (.docx) in the format of official documents: A4, 仿宋 3号, headings with outline levels,
 * first lines indented by two characters, page numbers outside, tables and charts as attachments. Gaps are highlighted, so that they are found before
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
          ...textParagraphs(docx, report.blocks),
          ...attachmentNote(docx, report),
          ...closingParagraphs(docx, report.blocks),
          ...attachments(docx, report),
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

/** The four heading levels: 黑体, 楷体, 仿宋, 仿宋, none of them bold (7.3.3). */
function headingStyles(docx: Docx) {
  const style = (level: 1 | 2 | 3 | 4) => ({
    run: run(LEVEL_FONTS[level], SIZE.body),
    paragraph: { ...bodyLayout(docx), keepNext: true },
  });
  return { heading1: style(1), heading2: style(2), heading3: style(3), heading4: style(4) };
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
