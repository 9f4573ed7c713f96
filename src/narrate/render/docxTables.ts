import type { Paragraph, Table, TableCell } from 'docx';
import type { Annex, AnnexCell } from '../types';
import { run, wordText } from './docxStyle';
import type { Docx } from './docxStyle';

/** Sizes in half-points: 小四 for what a table is about, 五号 inside of it. */
const SIZE = { caption: 24, cell: 21 };
/** Between the left and right margin, in twips. */
const WIDTH = 8845;

/** A table of an annex, under what it is about and the unit of its amounts. */
export function annexTable(docx: Docx, annex: Annex, first: boolean): (Paragraph | Table)[] {
  const { caption, unit } = annex;
  const told = [caption ?? '', unit === null ? '' : `单位：${unit}`];
  const above = new docx.Paragraph({
    keepNext: true,
    spacing: { before: first ? 0 : 360, after: 80 },
    tabStops: [{ type: docx.TabStopType.RIGHT, position: WIDTH }],
    children: [text(docx, told.join('\t'), '仿宋', SIZE.caption)],
  });
  return told.every((words) => words === '') && first
    ? [tableOf(docx, annex)]
    : [above, tableOf(docx, annex)];
}

function tableOf(docx: Docx, { widths, heads, rows }: Annex): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = widths.map((width) => Math.floor((WIDTH * width) / whole));
  return new docx.Table({
    columnWidths,
    width: { size: WIDTH, type: docx.WidthType.DXA },
    rows: rows.map(
      (cells, row) =>
        new docx.TableRow({
          tableHeader: row < heads,
          children: cells.map((cell) => tableCell(docx, cell, cells.every(isHead))),
        }),
    ),
  });
}

const isHead = ({ kind }: AnnexCell): boolean => kind === 'head';

/** @param heading whether its row heads the rows below and stays with them on a page */
function tableCell(
  docx: Docx,
  { text: words, columns = 1, rows = 1, kind }: AnnexCell,
  heading: boolean,
): TableCell {
  const alignment = kind === 'words' || kind === 'gap' ? docx.AlignmentType.LEFT : docx.AlignmentType.CENTER;
  return new docx.TableCell({
    columnSpan: columns,
    rowSpan: rows,
    verticalAlign: docx.VerticalAlignTable.CENTER,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: words.split(/\r?\n/).map(
      (line) =>
        new docx.Paragraph({
          alignment,
          keepNext: heading,
          // The mark at its end is no larger than its words: it would make an empty cell taller.
          run: { size: SIZE.cell },
          children: [text(docx, line, kind === 'head' ? '黑体' : '仿宋', SIZE.cell, kind === 'gap')],
        }),
    ),
  });
}

function text(docx: Docx, words: string, font: string, size: number, gap = false) {
  return new docx.TextRun({
    text: wordText(words),
    ...run(font, size),
    ...(gap && { highlight: docx.HighlightColor.YELLOW }),
  });
}
