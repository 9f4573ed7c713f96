import { FIXED_TEXT, SOURCE_HEADING, say } from '../../messages';
import type { Language } from '../../messages';
import { PLAIN_SETUP, cellAt, sameContent, sheetNamed } from '../../workbook';
import type { CellContent, CellStyle, Change, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { liveText } from '../live';
import type { MergedRow, StandingRow } from '../merge';
import { textSpan } from '../spans';
import type { Block, Report } from '../types';
import { CHART_WIDTHS, chartBreaks, chartChanges } from './charts';
import { sourceContent } from './sources';
import { titleBreak } from './title';

/** Name of the sheet that holds the report. */
export const REPORT_SHEET = '绩效自评报告';

/** Excel's largest text in a cell. */
const MOST_CHARACTERS = 32_767;
/** The text is as wide as that of an official document on A4; what it rests on stands beside it and is not printed. */
const WIDTHS = [80, 16] as const;
/** A first line is indented by two characters. */
const FIRST_LINE = '　　';

export interface ReportSheetOptions {
  /** Of the heading of the source column; the report itself is Chinese. */
  readonly language?: Language;
  /** Whether the person is taken to a new sheet. */
  readonly activate?: boolean;
  /** Figures as formulas that follow the tables, or as plain text; formulas when absent. */
  readonly figures?: 'live' | 'plain';
  /** Name of the sheet; 绩效自评报告 when absent. */
  readonly sheet?: string;
  /** The rows to write where a person worked on the sheet (`mergeReport`); the report's own when absent. */
  readonly rows?: readonly MergedRow[];
}

/**
 * What puts the report on the sheet 绩效自评报告: column A the text, column B the cells that it rests on. Figures follow
 * their cells by formulas; a paragraph that no formula can hold is plain text, and column B says so. A new sheet where
 * there is none; else only the rows that differ, what is left below the report cleared, and each change expecting what is
 * there now. Charts stand below the text, their figures
 * beside them; the other columns from C on are the person's own.
 */
export function reportSheet(
  report: Report,
  workbook: WorkbookSnapshot,
  options: ReportSheetOptions = {},
): readonly Change[] {
  const name = options.sheet ?? REPORT_SHEET;
  const sheet = sheetNamed(workbook, name);
  const merged = options.rows ?? report.blocks.map((block) => ({ block, own: null }));
  const rows = merged.map(({ block, own }) =>
    sheet && own !== null ? ownRow(sheet, own) : rowOf(block, workbook, options),
  );
  const charts = chartChanges(report.charts, workbook, {
    name: sheet?.name ?? name,
    sheet,
    below: rows.length,
    live: options.figures !== 'plain',
  });
  if (!sheet) {
    const add: Change = {
      kind: 'addSheet',
      name,
      widths: report.charts.length > 0 ? [...WIDTHS, ...CHART_WIDTHS] : WIDTHS,
      activate: options.activate ?? true,
      setup: {
        ...PLAIN_SETUP,
        print: {
          orientation: 'portrait',
          titles: null,
          columns: 1,
          official: true,
          breaks: chartBreaks(report.charts.length, rows.length),
        },
      },
    };
    const filled = rows.flatMap((cells, row) =>
      cells.flatMap(({ content, style }, column): Change[] =>
        content.value === null ? [] : [{ kind: 'cell', cell: { sheet: name, row, column }, content, style }],
      ),
    );
    return [add, ...filled, ...charts];
  }
  const end = Math.max(rows.length, sheet.area.row + sheet.area.rows);
  return [
    ...Array.from({ length: end }, (_, row) => rowChanges(sheet, row, rows[row] ?? EMPTY_ROW)).flat(),
    ...charts,
  ];
}

interface SheetCell {
  readonly content: CellContent;
  readonly style: CellStyle;
}

const PLAIN: CellStyle = {
  bold: false,
  fontName: '仿宋',
  fontSize: 12,
  wrap: true,
  vertical: 'top',
  horizontal: 'left',
  indent: 0,
};
/** On one line, whatever its length: a row is as high as its text. */
const SOURCE: CellStyle = { ...PLAIN, fontName: '宋体', fontSize: 8, color: '#595959', wrap: false };
/** The usual colour of a link. */
const LINK: CellStyle = { color: '#0563C1', numberFormat: 'General' };
const EMPTY_ROW: readonly [SheetCell, SheetCell] = [
  { content: constant(''), style: PLAIN },
  { content: constant(''), style: SOURCE },
];

function rowOf(
  { level, layout, spans }: Block,
  workbook: WorkbookSnapshot,
  { language = 'zh-CN', figures = 'live' }: ReportSheetOptions,
): readonly [SheetCell, SheetCell] {
  const indented = level === null && layout === 'body' ? [textSpan(FIRST_LINE), ...spans] : spans;
  const text = liveText(indented, workbook);
  const style = styleOf(level, layout);
  const live = figures === 'live' && text.kind === 'formula';
  const fixed = figures === 'live' && text.kind === 'tooLong' ? say(language, FIXED_TEXT) : '';
  const shown = level === 0 ? inLines(text.text) : text.text;
  const source =
    level === 0 ? constant(say(language, SOURCE_HEADING)) : sourceContent(spans, fixed, figures === 'live');
  return [
    live
      ? { content: { formula: text.formula, value: text.text }, style: { ...style, numberFormat: 'General' } }
      : { content: constant(shown.slice(0, MOST_CHARACTERS)), style },
    {
      content: source,
      style: level === 0 ? { ...SOURCE, bold: true } : { ...SOURCE, ...(source.formula !== null && LINK) },
    },
  ];
}

/** What fits on a line of the title. */
const TITLE_CHARACTERS = 22;

function inLines(title: string): string {
  const at = titleBreak(title, TITLE_CHARACTERS);
  return at === null ? title : `${title.slice(0, at)}\n${title.slice(at)}`;
}

/** A row of the person's own, as it stands. */
function ownRow(sheet: SheetSnapshot, row: number): readonly [SheetCell, SheetCell] {
  return [
    { content: contentAt(sheet, row, 0), style: PLAIN },
    { content: contentAt(sheet, row, 1), style: SOURCE },
  ];
}

function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const { formula, value } = cellAt(sheet, row, column);
  return formula === null ? { formula, value } : { formula, value };
}

const SIZES = [18, 14, 13, 12, 12] as const;
const LEVEL_FONTS = ['宋体', '黑体', '楷体', '仿宋', '仿宋'] as const;

function styleOf(level: Block['level'], layout: Block['layout']): CellStyle {
  if (level === null) {
    if (layout === 'right') return { ...PLAIN, horizontal: 'right' };
    return PLAIN;
  }
  return {
    ...PLAIN,
    bold: level !== 1 && level !== 2,
    fontName: LEVEL_FONTS[level],
    fontSize: SIZES[level],
    horizontal: level === 0 ? 'center' : 'left',
  };
}

function constant(text: string): CellContent {
  return { formula: null, value: text === '' ? null : text };
}

function rowChanges(sheet: SheetSnapshot, row: number, cells: readonly [SheetCell, SheetCell]): Change[] {
  return cells.flatMap(({ content, style }, column): Change[] => {
    const expect = contentAt(sheet, row, column);
    if (sameContent(expect, content)) return [];
    return [{ kind: 'cell', cell: { sheet: sheet.name, row, column }, content, style, expect }];
  });
}

/** The rows of the report's sheet as they stand: column A of every row with words in it. None where there is no sheet. */
export function standingRows(workbook: WorkbookSnapshot, name = REPORT_SHEET): readonly StandingRow[] {
  const sheet = sheetNamed(workbook, name);
  if (!sheet) return [];
  return Array.from({ length: sheet.area.row + sheet.area.rows }, (_, row): StandingRow => {
    const { value, formula } = cellAt(sheet, row, 0);
    const text = value === null ? '' : String(value);
    // The title's lines are one text.
    return { row, text: row === 0 ? text.replaceAll('\n', '') : text, live: formula !== null };
  }).filter(({ text }) => text.trim() !== '');
}
