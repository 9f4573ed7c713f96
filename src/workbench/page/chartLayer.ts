import { displayText, type CellValue } from '../../workbook';
import type { GridStore, UniverFacade } from '../grid';
import type { StoreChart } from '../store';
import { chartSvg, type ChartPicture } from './chartSvg';
import { element } from './dom';

/** Pixels of a point on the screen. */
const PIXELS = 4 / 3;
/** The grid's headers of rows and columns, in pixels. */
const ROW_HEADERS = 46;
const COLUMN_HEADERS = 20;

/**
 * Shows the charts of the active sheet over the grid, which draws none itself: they move with its cells. Returns what ends
 * it.
 */
export function showCharts(grid: UniverFacade, store: GridStore, container: HTMLElement): () => void {
  const layer = element('div', { class: 'chart-layer' });
  container.append(layer);
  const drawn = new Map<string, { readonly key: string; readonly node: SVGSVGElement }>();
  let frame = 0;
  const draw = (): void => {
    frame = 0;
    const canvas = largestCanvas(container);
    const sheet = store.activeSheet();
    const charts = canvas ? store.charts(sheet) : [];
    for (const [id, { node }] of drawn) {
      if (charts.some((chart) => chart.id === id)) continue;
      node.remove();
      drawn.delete(id);
    }
    layer.hidden = charts.length === 0;
    if (!canvas || charts.length === 0) return;
    coverCells(layer, canvas, container);
    const view = store.view(sheet);
    for (const chart of charts) {
      const box = boxOf(store, sheet, chart);
      const picture = pictureOf(store, sheet, chart);
      const key = JSON.stringify([picture, box.width, box.height]);
      let known = drawn.get(chart.id);
      if (known?.key !== key) {
        known?.node.remove();
        known = { key, node: chartSvg(picture, box.width, box.height) };
        drawn.set(chart.id, known);
        layer.append(known.node);
      }
      const { style } = known.node;
      const [x, y] = [(box.x - view.x) * view.zoom, (box.y - view.y) * view.zoom];
      style.transform = `translate(${x}px, ${y}px) scale(${view.zoom})`;
    }
  };
  const later = (): void => {
    frame ||= requestAnimationFrame(draw);
  };
  const commands = grid.onCommandExecuted(later);
  const events = store.subscribe(later);
  const size = new ResizeObserver(later);
  size.observe(container);
  later();
  return () => {
    cancelAnimationFrame(frame);
    commands.dispose();
    events();
    size.disconnect();
    layer.remove();
  };
}

const sizeOf = (canvas: HTMLCanvasElement): number => canvas.clientWidth * canvas.clientHeight;

function largestCanvas(container: HTMLElement): HTMLCanvasElement | undefined {
  return [...container.querySelectorAll('canvas')].sort((a, b) => sizeOf(b) - sizeOf(a))[0];
}

function coverCells({ style }: HTMLElement, canvas: HTMLCanvasElement, container: HTMLElement): void {
  const [inner, outer] = [canvas.getBoundingClientRect(), container.getBoundingClientRect()];
  style.left = `${inner.left - outer.left + ROW_HEADERS}px`;
  style.top = `${inner.top - outer.top + COLUMN_HEADERS}px`;
  style.width = `${inner.width - ROW_HEADERS}px`;
  style.height = `${inner.height - COLUMN_HEADERS}px`;
}

function boxOf(store: GridStore, sheet: string, { place }: StoreChart) {
  const width = (from: number, count: number): number =>
    PIXELS * sumOf(from, count, (column) => store.columnWidth(sheet, column));
  const height = (from: number, count: number): number =>
    PIXELS * sumOf(from, count, (row) => store.rowHeight(sheet, row));
  return {
    x: width(0, place.column),
    y: height(0, place.row),
    width: width(place.column, place.columns),
    height: height(place.row, place.rows),
  };
}

function sumOf(from: number, count: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index < from + count; index += 1) sum += size(index);
  return sum;
}

function pictureOf(store: GridStore, sheet: string, { kind, title, unit, data }: StoreChart): ChartPicture {
  const [head = [], ...rows] = store.values(sheet, data);
  const formats = store.numberFormats(sheet, data).slice(1);
  const names = head.slice(1);
  return {
    kind,
    title,
    unit,
    categories: rows.map(([category]) => wordsOf(category)),
    series: names.map((name, index) => ({
      name: wordsOf(name),
      figures: rows.map((row) => numberOf(row[index + 1])),
    })),
    texts: names.map((_, index) =>
      rows.map((row, at) => displayText(numberOf(row[index + 1]), formats[at]?.[index + 1] ?? 'General')),
    ),
  };
}

const wordsOf = (value: CellValue | undefined): string =>
  value === null || value === undefined ? '' : String(value);

const numberOf = (value: CellValue | undefined): number | null => (typeof value === 'number' ? value : null);
