import type { Area, Chart, ChartKind } from '../workbook';
import { chartName, chartOfName } from '../workbook';

/** A chart of ours as it was found on a sheet. */
export interface StandingChart {
  readonly chart: Excel.Chart;
  readonly is: Chart;
}

/** All charts of a sheet. */
export interface SheetCharts {
  readonly ours: readonly StandingChart[];
  readonly others: readonly Excel.Chart[];
}

export const NO_CHARTS: SheetCharts = { ours: [], others: [] };

/** What becomes of our charts on a sheet that was there before, or on one that is added. */
export interface ChartsStep {
  readonly sheet: string;
  /** As they were, for the way back. */
  readonly before: readonly Chart[];
  readonly after: readonly Chart[];
  readonly standing: SheetCharts;
  /** Charts that a failed attempt left behind before they had their names. */
  readonly strays: readonly Excel.Chart[];
}

const TYPES: Readonly<Record<ChartKind, 'ColumnClustered' | 'BarClustered' | 'Pie'>> = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  pie: 'Pie',
};

/** Asks for the charts on a sheet; gives them after the next sync. */
export function askCharts({ charts }: Excel.Worksheet): () => SheetCharts {
  charts.load('items/id,items/name');
  return () => {
    const all = charts.items.map((chart) => ({ chart, is: chartOfName(chart.name) }));
    return {
      ours: all.flatMap(({ chart, is }) => (is ? [{ chart, is }] : [])),
      others: all.flatMap(({ chart, is }) => (is ? [] : [chart])),
    };
  };
}

/** Charts without a name of ours that were not there before: what a failed attempt left behind. */
export function straysOf(before: SheetCharts, now: SheetCharts): readonly Excel.Chart[] {
  const known = new Set(before.others.map(({ id }) => id));
  return now.others.filter(({ id }) => !known.has(id));
}

/**
 * Makes our charts on a sheet exactly these (ExcelApi 1.8). A chart that stays the same is not touched, one that changes keeps
 * what a person did to its looks.
 */
export function drawCharts(
  sheet: Excel.Worksheet,
  { standing: { ours: standing }, strays, after: wanted }: ChartsStep,
): void {
  for (const chart of strays) chart.delete();
  for (const { chart, is } of standing) if (!wanted.some(({ id }) => id === is.id)) chart.delete();
  for (const next of wanted) {
    const old = standing.find(({ is }) => is.id === next.id);
    if (!old) addChart(sheet, next);
    else if (chartName(old.is) !== chartName(next)) changeChart(sheet, old, next);
  }
}

function addChart(sheet: Excel.Worksheet, wanted: Chart): void {
  const { kind, data, place, title, unit, fromZero } = wanted;
  const chart = sheet.charts.add(TYPES[kind], rangeOf(sheet, data), 'Columns');
  chart.name = chartName(wanted);
  chart.title.text = title;
  // The figures beside a chart may be put out of sight.
  chart.plotVisibleOnly = false;
  chart.legend.position = kind === 'pie' ? 'Right' : 'Bottom';
  chart.legend.visible = kind === 'pie' || data.columns > 2;
  chart.dataLabels.showValue = kind !== 'pie';
  if (kind === 'pie') {
    chart.dataLabels.showPercentage = true;
    chart.dataLabels.numberFormat = '0.0%';
  } else if (unit !== '') {
    chart.axes.valueAxis.title.text = unit;
  }
  if (fromZero) chart.axes.valueAxis.minimum = 0;
  if (kind === 'bar') {
    // The first category stands on top, as it is read, and the figures below.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = 'Maximum';
  }
  position(sheet, chart, place);
}

function changeChart(sheet: Excel.Worksheet, { chart, is }: StandingChart, next: Chart): void {
  if (is.kind !== next.kind) {
    // Another kind has other axes and labels: it is made anew.
    chart.delete();
    addChart(sheet, next);
    return;
  }
  // The name comes first: should something fail on the way, it tells that the chart is no longer what it was.
  chart.name = chartName(next);
  if (!sameArea(is.data, next.data)) chart.setData(rangeOf(sheet, next.data), 'Columns');
  if (is.title !== next.title) chart.title.text = next.title;
  if (is.unit !== next.unit && next.kind !== 'pie') chart.axes.valueAxis.title.text = next.unit;
  // An empty text gives the axis back to Excel.
  if (is.fromZero !== next.fromZero && next.kind !== 'pie')
    chart.axes.valueAxis.minimum = next.fromZero ? 0 : '';
  if (!sameArea(is.place, next.place)) position(sheet, chart, next.place);
}

function position(sheet: Excel.Worksheet, chart: Excel.Chart, place: Area): void {
  const { row, column, rows, columns } = place;
  chart.setPosition(
    rangeOf(sheet, { row, column, rows: 1, columns: 1 }),
    rangeOf(sheet, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
}

const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.untrack();
  return range;
}
