import { CHART_DATA, CHART_KIND_NAMES } from '../../messages';
import { compare, round, toNumber } from '../../quantity';
import { cellAt, sameContent } from '../../workbook';
import type {
  Area,
  CellContent,
  CellStyle,
  Change,
  Chart,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../workbook';
import { rounded, termOf } from '../live/term';
import type { ChartFigure, ReportChart } from '../types';

/** Widths of the columns behind text and sources: a gap, the categories, up to three series. */
export const CHART_WIDTHS = [3, 26, 13, 13, 13] as const;

/** The figures stand here where nothing else does: beside the charts, which lie over the column of the text. */
const DATA_COLUMN = 3;
const TEXT_COLUMN = 0;
/** Rows that a chart takes, and rows between two. */
const CHART_ROWS = 16;
const ROW_GAP = 2;

/** Charts that fit on a printed page one below the other. */
const ON_A_PAGE = 2;

/**
 * The rows before which a printed page begins, so that no chart is cut in two: the blank rows above the first chart and
 * every second (the edge of a chart reaches over its cells).
 */
export function chartBreaks(charts: number, below: number): readonly number[] {
  return Array.from(
    { length: Math.ceil(charts / ON_A_PAGE) },
    (_, page) => chartRow(page * ON_A_PAGE, below) - 1,
  );
}

const chartRow = (index: number, below: number): number => below + 1 + index * (CHART_ROWS + ROW_GAP);

export interface ChartSheet {
  readonly name: string;
  /** The sheet as it stands; undefined for a new one. */
  readonly sheet: SheetSnapshot | undefined;
  /** The charts begin under so many rows of text. */
  readonly below: number;
  /** Figures as formulas that follow the tables, or as plain numbers. */
  readonly live: boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface DataCell extends Place {
  readonly content: CellContent;
  readonly style: CellStyle;
}

/**
 * What puts charts under the report's text: their figures in cells beside them (a title, then a row of series names, then
 * the categories), and the charts over those cells. Where figures stand already they are found by their titles; what is
 * left of them is cleared, and no chart is touched where nothing of them changes.
 */
export function chartChanges(
  charts: readonly ReportChart[],
  workbook: WorkbookSnapshot,
  { name, sheet, below, live }: ChartSheet,
): readonly Change[] {
  const standing = sheet ? standingBlocks(sheet) : [];
  const first = below + 1;
  const rows = charts.length * (CHART_ROWS + ROW_GAP);
  const column = standing[0]?.column ?? (sheet ? freeColumn(sheet, first, rows) : DATA_COLUMN);
  const blocks = charts.map((chart, index) => {
    const row = chartRow(index, below);
    return { chart: placed(chart, row, column), cells: dataCells(chart, workbook, { row, column }, live) };
  });
  const cells = blocks.flatMap((block) => block.cells);
  const changes = sheet
    ? changedCells(sheet, cells, standing.flatMap(cellsOf))
    : cells.map(({ row, column: at, content, style }): Change => ({
        kind: 'cell',
        cell: { sheet: name, row, column: at },
        content,
        style,
      }));
  if (changes.length === 0) return [];
  return [...changes, { kind: 'charts', sheet: name, charts: blocks.map(({ chart }) => chart) }];
}

function placed(
  { id, kind, title, unit, categories, series }: ReportChart,
  row: number,
  column: number,
): Chart {
  return {
    id,
    kind,
    title,
    unit: kind === 'pie' ? '' : unit,
    ...(beginsAtZero(kind, series) && { fromZero: true }),
    data: { row: row + 1, column, rows: categories.length + 1, columns: series.length + 1 },
    place: { row, column: TEXT_COLUMN, rows: CHART_ROWS, columns: 1 },
  };
}

/** Bars are read by their lengths: without negative figures they begin at zero. */
export function beginsAtZero(kind: ReportChart['kind'], series: ReportChart['series']): boolean {
  const figures = series.flatMap((one) => one.figures);
  return kind !== 'pie' && figures.every((figure) => figure === null || compare(figure.value, '0') >= 0);
}

const words = (text: string): CellContent => ({ formula: null, value: text });

const SMALL: CellStyle = { fontName: '宋体', fontSize: 9, color: '#595959', vertical: 'center' };

function dataCells(
  { kind, title, unit, decimals, categories, series }: ReportChart,
  workbook: WorkbookSnapshot,
  { row, column }: Place,
  live: boolean,
): DataCell[] {
  const numbers: CellStyle = {
    ...SMALL,
    horizontal: 'right',
    numberFormat: decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0',
  };
  const heading = [CHART_KIND_NAMES[kind], unit].filter((word) => word !== '').join('，');
  return [
    { row, column, content: words(`${CHART_DATA}（${heading}）：${title}`), style: { ...SMALL, bold: true } },
    ...series.map(({ name }, index): DataCell => ({
      row: row + 1,
      column: column + 1 + index,
      content: words(name),
      style: { ...SMALL, horizontal: 'right' },
    })),
    ...categories.flatMap((category, place): DataCell[] => [
      { row: row + 2 + place, column, content: words(category), style: SMALL },
      ...series.flatMap(({ figures }, index): DataCell[] => {
        const figure = figures[place];
        if (!figure) return [];
        const content = figureContent(figure, decimals, workbook, live);
        return [{ row: row + 2 + place, column: column + 1 + index, content, style: numbers }];
      }),
    ]),
  ];
}

/** A figure that follows its cells; once they hold no numbers, no figure (`#N/A` is not drawn) rather than zero. */
function figureContent(
  { value, origin }: ChartFigure,
  decimals: number,
  workbook: WorkbookSnapshot,
  live: boolean,
): CellContent {
  const number = toNumber(round(value, decimals));
  const term = live ? termOf(origin, workbook) : null;
  const shown = term && rounded(term, decimals);
  // A sheet must never show another figure than the report.
  if (!shown || shown.value !== number) return { formula: null, value: number };
  const { needs, formula } = shown;
  return {
    formula:
      needs.length === 0
        ? `=IFERROR(${formula},NA())`
        : `=IF(COUNT(${needs.join(',')})=${needs.length},${formula},NA())`,
    value: number,
  };
}

/** The figures of a chart as they stand on a sheet. */
function standingBlocks(sheet: SheetSnapshot): readonly Area[] {
  const { area } = sheet;
  const blocks: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = Math.max(area.column, DATA_COLUMN); column < area.column + area.columns; column += 1) {
      const text = cellAt(sheet, row, column).value;
      if (typeof text !== 'string' || !text.startsWith(`${CHART_DATA}（`)) continue;
      let rows = 2;
      while (!isBlank(sheet, row + rows, column)) rows += 1;
      let columns = 1;
      while (!isBlank(sheet, row + 1, column + columns)) columns += 1;
      blocks.push({ row, column, rows, columns });
    }
  }
  return blocks;
}

const isBlank = (sheet: SheetSnapshot, row: number, column: number): boolean => {
  const { value, formula } = cellAt(sheet, row, column);
  return formula === null && (value ?? '') === '';
};

function cellsOf(area: Area): Place[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}

/** The first column for figures from which on nothing stands beside the charts: notes of a person stay. */
function freeColumn(sheet: SheetSnapshot, row: number, rows: number): number {
  const { area } = sheet;
  const end = area.column + area.columns;
  for (let column = end; column > DATA_COLUMN; column -= 1) {
    const filled = Array.from({ length: rows }, (_, index) => row + index).some(
      (at) => !isBlank(sheet, at, column - 1),
    );
    if (filled) return column + 1;
  }
  return DATA_COLUMN;
}

/** The cells that differ, and those of old figures that are no longer needed, emptied. */
function changedCells(sheet: SheetSnapshot, cells: readonly DataCell[], old: readonly Place[]): Change[] {
  const kept = new Set(cells.map(keyOf));
  const emptied = old
    .filter((place) => !kept.has(keyOf(place)))
    .map(({ row, column }): DataCell => ({
      row,
      column,
      content: { formula: null, value: null },
      style: {},
    }));
  return [...emptied, ...cells].flatMap(({ row, column, content, style }): Change[] => {
    const { value, formula } = cellAt(sheet, row, column);
    const expect: CellContent = formula === null ? { formula, value } : { formula, value };
    if (sameContent(expect, content)) return [];
    return [{ kind: 'cell', cell: { sheet: sheet.name, row, column }, content, style, expect }];
  });
}

const keyOf = ({ row, column }: Place): string => `${row},${column}`;
