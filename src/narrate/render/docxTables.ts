import type { Paragraph, Table } from 'docx';
import type { Annex } from '../types';

type Docx = typeof import('docx');

/** Sizes in half-points: 4号 for a table's title, 五号 inside of it. */
const SIZE = { title: 28, cell: 21 };
/** Between the left and right margin, in twips. */
const WIDTH = 8845;
/** Wide and narrow columns, by what they hold: a reason takes as much as four points. */
const WEIGHTS: { readonly [head: string]: number } = {
  分值: 0.7,
  得分: 0.9,
  执行率: 0.8,
  三级指标: 1.6,
  资金来源: 1.8,
  偏差原因及改进措施: 2.4,
};

/** The tables behind the report, on pages of their own: headed 附表, numbered where there are several. */
export function annexTables(docx: Docx, annexes: readonly Annex[]): (Paragraph | Table)[] {
  return annexes.flatMap((annex, index) => [
    new docx.Paragraph({
      pageBreakBefore: index === 0,
      keepNext: true,
      spacing: { before: index === 0 ? 0 : 360, after: 120 },
      children: [
        text(docx, `附表${annexes.length > 1 ? index + 1 : ''}　${annex.title}`, '黑体', SIZE.title),
      ],
    }),
    tableOf(docx, annex),
  ]);
}

function tableOf(docx: Docx, { columns, rows }: Annex): Table {
  const weights = columns.map((head) => WEIGHTS[head] ?? 1);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const columnWidths = weights.map((weight) => Math.floor((WIDTH * weight) / whole));
  const row = (cells: readonly string[], head: boolean) =>
    new docx.TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map(
        (cell, column) =>
          new docx.TableCell({
            width: { size: columnWidths[column] ?? 0, type: docx.WidthType.DXA },
            verticalAlign: docx.VerticalAlignTable.CENTER,
            margins: { top: 40, bottom: 40, left: 60, right: 60 },
            children: cell.split(/\r?\n/).map(
              (line) =>
                new docx.Paragraph({
                  alignment:
                    head || cell.length <= SHORT ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT,
                  children: [text(docx, line, head ? '黑体' : '仿宋', SIZE.cell)],
                }),
            ),
          }),
      ),
    });
  return new docx.Table({
    columnWidths,
    width: { size: WIDTH, type: docx.WidthType.DXA },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** Up to so many characters a cell is centred. */
const SHORT = 8;

function text(docx: Docx, words: string, font: string, size: number) {
  // What XML 1.0 cannot hold would make the file unreadable.
  const clean = words.replace(/[^\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  return new docx.TextRun({
    text: clean,
    size,
    color: '000000',
    font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
  });
}
