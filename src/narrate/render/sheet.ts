import { SOURCE_HEADING, say } from '../../messages';
import type { Language } from '../../messages';
import { cellAt, formatCell, formatLocal, sameContent, sheetNamed } from '../../workbook';
import type { CellContent, CellStyle, Change, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { spanCells, spansText } from '../spans';
import type { Block, Report, Span } from '../types';

/** Name of the sheet that holds the report. */
export const REPORT_SHEET = '绩效自评报告';

/** Excel's largest text in a cell. */
const MOST_CHARACTERS = 32_767;
const WIDTHS = [90, 45] as const;

export interface ReportSheetOptions {
  /** Of the heading of the source column; the report itself is Chinese. */
  readonly language?: Language;
  /** Whether the person is taken to a new sheet. */
  readonly activate?: boolean;
}

/**
 * What puts the report on the sheet 绩效自评报告: column A the text, column B the cells that it rests on. A new sheet where
 * there is none; else only the rows that differ, what is left below the report cleared, and each change expecting what is
 * there now. Columns from C on are the person's own.
 */
export function reportSheet(
  report: Report,
  workbook: WorkbookSnapshot,
  options: ReportSheetOptions = {},
): readonly Change[] {
  const rows = report.blocks.map((block) => rowOf(block, options.language ?? 'zh-CN'));
  const sheet = sheetNamed(workbook, REPORT_SHEET);
  if (!sheet) {
    const add: Change = {
      kind: 'addSheet',
      name: REPORT_SHEET,
      widths: WIDTHS,
      activate: options.activate ?? true,
    };
    const filled = rows.flatMap((cells, row) =>
      cells.flatMap(({ text, style }, column): Change[] =>
        text === ''
          ? []
          : [{ kind: 'cell', cell: { sheet: REPORT_SHEET, row, column }, content: constant(text), style }],
      ),
    );
    return [add, ...filled];
  }
  const end = Math.max(rows.length, sheet.area.row + sheet.area.rows);
  return Array.from({ length: end }, (_, row) => rowChanges(sheet, row, rows[row] ?? EMPTY_ROW)).flat();
}

interface SheetCell {
  readonly text: string;
  readonly style: CellStyle;
}

const PLAIN: CellStyle = {
  bold: false,
  fontSize: 11,
  wrap: true,
  vertical: 'top',
  horizontal: 'left',
  indent: 0,
};
const SOURCE: CellStyle = { ...PLAIN, fontSize: 9, color: '#595959' };
const EMPTY_ROW: readonly [SheetCell, SheetCell] = [
  { text: '', style: PLAIN },
  { text: '', style: SOURCE },
];

function rowOf({ level, layout, spans }: Block, language: Language): readonly [SheetCell, SheetCell] {
  const title = level === 0;
  return [
    { text: spansText(spans).slice(0, MOST_CHARACTERS), style: styleOf(level, layout) },
    {
      text: title ? say(language, SOURCE_HEADING) : sourcesText(spans),
      style: title ? { ...SOURCE, bold: true } : SOURCE,
    },
  ];
}

const SIZES = [16, 13, 12, 11, 11] as const;

function styleOf(level: Block['level'], layout: Block['layout']): CellStyle {
  if (level === null) {
    if (layout === 'right') return { ...PLAIN, horizontal: 'right' };
    return layout === 'flush' ? PLAIN : { ...PLAIN, indent: 2 };
  }
  return { ...PLAIN, bold: true, fontSize: SIZES[level], horizontal: level === 0 ? 'center' : 'left' };
}

/** `'收支'!B7、C7；'人员'!B3`: a sheet's name once for its run of cells. */
function sourcesText(spans: readonly Span[]): string {
  let text = '';
  let sheet: string | null = null;
  for (const cell of spanCells(spans)) {
    const next =
      cell.sheet === sheet ? `、${formatLocal(cell)}` : `${sheet === null ? '' : '；'}${formatCell(cell)}`;
    if (text.length + next.length > MOST_CHARACTERS - 1) return `${text}…`;
    text += next;
    ({ sheet } = cell);
  }
  return text;
}

function constant(text: string): CellContent {
  return { formula: null, value: text === '' ? null : text };
}

function rowChanges(sheet: SheetSnapshot, row: number, cells: readonly [SheetCell, SheetCell]): Change[] {
  return cells.flatMap(({ text, style }, column): Change[] => {
    const { value, formula } = cellAt(sheet, row, column);
    const expect = { formula, value } as CellContent;
    const content = constant(text);
    if (sameContent(expect, content)) return [];
    return [{ kind: 'cell', cell: { sheet: sheet.name, row, column }, content, style, expect }];
  });
}
