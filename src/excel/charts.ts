import type { Area, Chart, ChartKind } from '../workbook';
import { chartName, chartOfName } from '../workbook';

/** A chart of ours as it was found on a sheet. */
export interface StandingChart {
  readonly chart: Excel.Chart;
  readonly is: Chart;
}

/** What becomes of our charts on a sheet that was there before, or on one that is added. */
export interface ChartsStep {
  readonly sheet: string;
  /** As they were, for the way back. */
  readonly before: readonly Chart[];
  readonly after: readonly Chart[];
  readonly standing: readonly StandingChart[];
}

const TYPES: Readonly<Record<ChartKind, 'ColumnClustered' | 'BarClustered' | 'Pie'>> = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  pie: 'Pie',
};

/** Asks for our charts on a sheet; gives them after the next sync. */
export function askCharts({ charts }: Excel.Worksheet): () => readonly StandingChart[] {
  charts.load('items/name');
  return () =>
    charts.items.flatMap((chart) => {
      const is = chartOfName(chart.name);
      return is ? [{ chart, is }] : [];
    });
}

/**
 * Makes our charts on a sheet exactly these (ExcelApi 1.8). A chart that stays the same is not touched, one that changes keeps
 * what a person did to its looks.
 */
export function drawCharts(
  sheet: Excel.Worksheet,
  standing: readonly StandingChart[],
  wanted: readonly Chart[],
): void {
  for (const { chart, is } of standing) if (!wanted.some(({ id }) => id === is.id)) chart.delete();
  for (const next of wanted) {
    const old = standing.find(({ is }) => is.id === next.id);
    if (!old) addChart(sheet, next);
    else if (chartName(old.is) !== chartName(next)) changeChart(sheet, old, next);
  }
}

function addChart(sheet: Excel.Worksheet, wanted: Chart): void {
  const { kind, data, place, title, unit } = wanted;
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
  if (!sameArea(is.data, next.data)) chart.setData(rangeOf(sheet, next.data), 'Columns');
  if (is.title !== next.title) chart.title.text = next.title;
  if (is.unit !== next.unit && next.kind !== 'pie') chart.axes.valueAxis.title.text = next.unit;
  if (!sameArea(is.place, next.place)) position(sheet, chart, next.place);
  chart.name = chartName(next);
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
