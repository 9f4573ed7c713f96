import type { Area, Chart, SheetSnapshot } from '../workbook';
import { cellAt, chartName, chartOfName, chartXml, formatAbsolute, quoteSheet } from '../workbook';
import {
  addChartPart,
  anchorXml,
  chartAnchors,
  drawingOf,
  ensureDrawing,
  removeAnchor,
  replaceChartPart,
  dropEmptyDrawing,
} from './chartParts';
import type { Package } from './package';
import { Refusal } from './refusal';
import { readWorkbookPart } from './workbookPart';

/** Our charts on a sheet, as its drawing holds them; none where it has no drawing. */
export function readCharts(pack: Package, sheet: string): readonly Chart[] {
  const drawing = drawingOf(pack, partOf(pack, sheet));
  if (drawing === null) return [];
  return chartAnchors(pack, drawing).flatMap(({ name, part }) =>
    part === null ? [] : (chartOfName(name) ?? []),
  );
}

/** Makes our charts on a sheet exactly these; `cells` are the sheet's, for the values that the charts are saved with. */
export function writeCharts(pack: Package, cells: SheetSnapshot, charts: readonly Chart[]): void {
  const sheetPart = partOf(pack, cells.name);
  const standing = new Map(readCharts(pack, cells.name).map((chart) => [chart.id, chart]));
  const wanted = new Map(charts.map((chart) => [chart.id, chart]));
  let removed = 0;
  const remove = (chart: Chart): void => {
    removeAnchor(pack, sheetPart, chartName(chart));
    removed += 1;
  };
  for (const [id, chart] of standing) if (!wanted.has(id)) remove(chart);
  for (const [id, chart] of wanted) {
    const old = standing.get(id);
    const xml = chartXml(contentOf(cells, chart));
    if (old && chartName(old) === chartName(chart)) {
      replaceChartPart(pack, sheetPart, chartName(chart), xml);
      continue;
    }
    if (old) remove(old);
    const drawing = ensureDrawing(pack, sheetPart);
    addChartPart(pack, drawing, xml, (relationship, number) => anchorXml(chart, relationship, number));
  }
  if (removed > 0) dropEmptyDrawing(pack, sheetPart);
}

function partOf(pack: Package, sheet: string): string {
  const found = readWorkbookPart(pack).sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (!found) throw new Refusal({ code: 'sheetGone', sheet });
  return found.part;
}

/** A chart with its cells as they stand. */
function contentOf(sheet: SheetSnapshot, { kind, title, unit, fromZero = false, data }: Chart) {
  const body = { row: data.row + 1, rows: data.rows - 1 };
  const columns = Array.from({ length: data.columns - 1 }, (_, index) => data.column + 1 + index);
  const reference = (area: Area): string => absolute(sheet.name, area);
  return {
    kind,
    title,
    unit,
    fromZero,
    categories: {
      ref: reference({ ...body, column: data.column, columns: 1 }),
      values: rowsOf(body).map((row) => textOf(cellAt(sheet, row, data.column).value)),
    },
    series: columns.map((column) => ({
      name: {
        ref: reference({ row: data.row, rows: 1, column, columns: 1 }),
        values: [textOf(cellAt(sheet, data.row, column).value)],
      },
      figures: {
        ref: reference({ ...body, column, columns: 1 }),
        values: rowsOf(body).map((row) => numberOf(cellAt(sheet, row, column).value)),
      },
    })),
    format: cellAt(sheet, data.row + 1, data.column + 1).format,
  };
}

const rowsOf = ({ row, rows }: { readonly row: number; readonly rows: number }): number[] =>
  Array.from({ length: rows }, (_, index) => row + index);

const textOf = (value: SheetSnapshot['values'][number][number]): string =>
  value === null ? '' : String(value);

const numberOf = (value: SheetSnapshot['values'][number][number]): number | null =>
  typeof value === 'number' ? value : null;

/** `'Sheet'!$B$7:$B$9`. */
function absolute(sheet: string, area: Area): string {
  const first = formatAbsolute(area);
  const last = formatAbsolute({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
