import type { Paragraph, Table } from 'docx';
import type { Annex, Report } from '../types';
import { chartMark } from './docxCharts';
import { FONTS, LINE, SIZE, TWIPS_PER_CHARACTER, bodyLayout, run, titleLayout, wordText } from './docxStyle';
import type { Docx } from './docxStyle';
import { annexTable } from './docxTables';

/** What the attachment with the charts is called. */
const CHARTS = '图表';

interface Attachment {
  readonly title: string;
  readonly tables: readonly Annex[];
  readonly charts: number;
}

/** What is attached to a report, in its order: tables of the same title together, the charts last. */
function attachmentsOf({ annexes, charts }: Report): readonly Attachment[] {
  const titles = [...new Set(annexes.map(({ title }) => title))];
  const tables = titles.map((title) => ({
    title,
    tables: annexes.filter((annex) => annex.title === title),
    charts: 0,
  }));
  return charts.length === 0 ? tables : [...tables, { title: CHARTS, tables: [], charts: charts.length }];
}

/**
 * 附件说明 (7.3.4): a line free above it, two characters in, a number before each of several names, no mark behind; a name's
 * second line begins under its first.
 */
export function attachmentNote(docx: Docx, report: Report): Paragraph[] {
  const attachments = attachmentsOf(report);
  const several = attachments.length > 1;
  return attachments.map(({ title }, index) => {
    const label = index === 0 ? '附件：' : '';
    const number = several ? `${index + 1}.` : '';
    const hanging = label.length + number.length / 2;
    return new docx.Paragraph({
      ...bodyLayout(docx),
      spacing: { ...bodyLayout(docx).spacing, before: index === 0 ? LINE : 0 },
      indent: {
        left: Math.round((5 + number.length / 2) * TWIPS_PER_CHARACTER),
        hanging: Math.round(hanging * TWIPS_PER_CHARACTER),
      },
      children: [new docx.TextRun(wordText(`${label}${number}${title}`))],
    });
  });
}

/** The attachments, each on pages of its own: 附件1 flush left in 黑体, its title two lines below (7.3.6). */
export function attachments(docx: Docx, report: Report): (Paragraph | Table)[] {
  const all = attachmentsOf(report);
  return all.flatMap(({ title, tables, charts }, index) => [
    new docx.Paragraph({
      ...bodyLayout(docx),
      indent: {},
      pageBreakBefore: true,
      keepNext: true,
      spacing: { ...bodyLayout(docx).spacing, after: LINE },
      children: [
        new docx.TextRun({
          text: `附件${all.length > 1 ? index + 1 : ''}`,
          ...run(FONTS.level1, SIZE.body),
        }),
      ],
    }),
    new docx.Paragraph({
      ...titleLayout(docx),
      keepNext: true,
      spacing: { ...titleLayout(docx).spacing, after: LINE / 2 },
      children: [new docx.TextRun({ text: wordText(title), ...run(FONTS.title, SIZE.title) })],
    }),
    ...tables.flatMap((table, place) => annexTable(docx, table, place === 0)),
    ...Array.from({ length: charts }, (_, place) => chartParagraph(docx, place)),
  ]);
}

function chartParagraph(docx: Docx, index: number): Paragraph {
  return new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER,
    // A fixed line would cut the picture off.
    spacing: { before: index === 0 ? 0 : LINE / 2, after: 0, line: 240, lineRule: docx.LineRuleType.AUTO },
    children: [new docx.TextRun(chartMark(index))],
  });
}
