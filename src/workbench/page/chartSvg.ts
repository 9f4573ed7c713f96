import { chartColor, type ChartKind } from '../../workbook';

/** What a drawing shows: a figure, or null for none, for every category. */
export interface ChartPicture {
  readonly kind: ChartKind;
  readonly title: string;
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly figures: readonly (number | null)[] }[];
  /** What the cells show, beside the figures. */
  readonly texts: readonly (readonly string[])[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const INK = '#404040';
const RULE = '#d9d9d9';
const TITLE_HEIGHT = 30;
const LEGEND_HEIGHT = 24;
const TEXT = 11;
const SMALL = 10;
/** A Chinese character is about as wide as its size, others about half. */
const WIDE = /[\u2e80-\uffff]/;

/** A chart as a picture of so many pixels. Plain: what Excel draws of the same cells is what counts. */
export function chartSvg(picture: ChartPicture, width: number, height: number): SVGSVGElement {
  const svg = shape('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img' });
  svg.setAttribute('aria-label', `${picture.title}${picture.unit === '' ? '' : `（${picture.unit}）`}`);
  svg.append(
    shape('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: '#fff', stroke: '#bfbfbf' }),
    label(picture.title, width / 2, 20, { 'text-anchor': 'middle', 'font-size': 14, 'font-weight': 'bold' }),
  );
  const box = {
    x: 12,
    y: TITLE_HEIGHT,
    width: width - 24,
    height: height - TITLE_HEIGHT - 8,
  };
  if (picture.kind === 'pie') svg.append(...pie(picture, box));
  else {
    const legend = picture.series.length > 1;
    const plot = legend ? { ...box, height: box.height - LEGEND_HEIGHT } : box;
    svg.append(...(picture.kind === 'bar' ? bars(picture, plot) : columns(picture, plot)));
    if (legend) {
      const names = picture.series.map(({ name }) => name);
      svg.append(...legendRow(names, width / 2, height - 14));
    }
  }
  return svg;
}

function columns({ unit, categories, series, texts }: ChartPicture, box: Box): SVGElement[] {
  const scale = scaleOf(series.flatMap(({ figures }) => figures));
  const axis = Math.max(...scale.ticks.map((tick) => textWidth(tickText(tick), SMALL))) + 8;
  const unitWidth = unit === '' ? 0 : 16;
  const plot = {
    x: box.x + axis + unitWidth,
    y: box.y + 14,
    width: box.width - axis - unitWidth,
    height: box.height - 36,
  };
  const at = (value: number): number => plot.y + plot.height * (1 - scale.share(value));
  const step = plot.width / Math.max(1, categories.length);
  const bar = (step * 0.7) / Math.max(1, series.length);
  return [
    ...scale.ticks.flatMap((tick) => [
      shape('line', { x1: plot.x, x2: plot.x + plot.width, y1: at(tick), y2: at(tick), stroke: RULE }),
      label(tickText(tick), plot.x - 6, at(tick) + 4, { 'text-anchor': 'end', 'font-size': SMALL }),
    ]),
    ...unitLabel(unit, box.x + 10, plot.y + plot.height / 2, -90),
    ...categories.flatMap((category, index) => {
      const left = plot.x + step * index + step * 0.15;
      return [
        label(shortened(category, step - 4), plot.x + step * (index + 0.5), plot.y + plot.height + 18, {
          'text-anchor': 'middle',
        }),
        ...series.flatMap(({ figures }, place) => {
          const figure = figures[index] ?? null;
          if (figure === null) return [];
          const top = Math.min(at(figure), at(0));
          const x = left + bar * place;
          return [
            shape('rect', {
              x,
              y: top,
              width: Math.max(1, bar - 1),
              height: Math.abs(at(figure) - at(0)),
              fill: chartColor(place),
            }),
            label(texts[place]?.[index] ?? '', x + bar / 2, figure < 0 ? at(figure) + 11 : top - 3, {
              'text-anchor': 'middle',
              'font-size': SMALL,
            }),
          ];
        }),
      ];
    }),
  ];
}

function bars({ unit, categories, series, texts }: ChartPicture, box: Box): SVGElement[] {
  const scale = scaleOf(series.flatMap(({ figures }) => figures));
  const names = Math.min(box.width * 0.4, Math.max(...categories.map((name) => textWidth(name, TEXT)))) + 8;
  const plot = {
    x: box.x + names,
    y: box.y,
    width: box.width - names - 40,
    height: box.height - (unit === '' ? 20 : 36),
  };
  const at = (value: number): number => plot.x + plot.width * scale.share(value);
  const step = plot.height / Math.max(1, categories.length);
  const bar = (step * 0.7) / Math.max(1, series.length);
  return [
    ...scale.ticks.flatMap((tick) => [
      shape('line', { x1: at(tick), x2: at(tick), y1: plot.y, y2: plot.y + plot.height, stroke: RULE }),
      label(tickText(tick), at(tick), plot.y + plot.height + 14, {
        'text-anchor': 'middle',
        'font-size': SMALL,
      }),
    ]),
    ...unitLabel(unit, plot.x + plot.width / 2, plot.y + plot.height + 30, 0),
    ...categories.flatMap((category, index) => {
      const top = plot.y + step * index + step * 0.15;
      return [
        label(shortened(category, names - 8), plot.x - 6, plot.y + step * (index + 0.5) + 4, {
          'text-anchor': 'end',
        }),
        ...series.flatMap(({ figures }, place) => {
          const figure = figures[index] ?? null;
          if (figure === null) return [];
          const y = top + bar * place;
          const right = Math.max(at(figure), at(0));
          return [
            shape('rect', {
              x: Math.min(at(figure), at(0)),
              y,
              width: Math.abs(at(figure) - at(0)),
              height: Math.max(1, bar - 1),
              fill: chartColor(place),
            }),
            label(texts[place]?.[index] ?? '', right + 3, y + bar / 2 + 4, { 'font-size': SMALL }),
          ];
        }),
      ];
    }),
  ];
}

function pie({ categories, series: [one] }: ChartPicture, box: Box): SVGElement[] {
  const figures = (one?.figures ?? []).map((figure) => Math.max(0, figure ?? 0));
  const total = figures.reduce((sum, figure) => sum + figure, 0);
  if (total === 0) return [];
  const legend = Math.min(
    box.width * 0.45,
    Math.max(...categories.map((name) => textWidth(name, TEXT))) + 24,
  );
  const radius = Math.max(10, Math.min(box.height / 2 - 18, (box.width - legend) / 2 - 30));
  const [x, y] = [box.x + (box.width - legend) / 2, box.y + box.height / 2];
  let angle = -Math.PI / 2;
  const slices = figures.flatMap((figure, index) => {
    const [from, share] = [angle, figure / total];
    angle += share * 2 * Math.PI;
    const point = (at: number, r: number): string => `${x + r * Math.cos(at)} ${y + r * Math.sin(at)}`;
    const middle = (from + angle) / 2;
    const path =
      share === 1
        ? shape('circle', { cx: x, cy: y, r: radius, fill: chartColor(index) })
        : shape('path', {
            d: `M${x} ${y}L${point(from, radius)}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${point(angle, radius)}Z`,
            fill: chartColor(index),
            stroke: '#fff',
          });
    return [
      path,
      label(
        percentText(share),
        x + (radius + 16) * Math.cos(middle),
        y + (radius + 10) * Math.sin(middle) + 4,
        {
          'text-anchor': 'middle',
          'font-size': SMALL,
        },
      ),
    ];
  });
  const first = y - (categories.length * 20) / 2;
  const entries = categories.flatMap((name, index) => [
    shape('rect', {
      x: box.x + box.width - legend,
      y: first + index * 20,
      width: 9,
      height: 9,
      fill: chartColor(index),
    }),
    label(shortened(name, legend - 16), box.x + box.width - legend + 14, first + index * 20 + 9),
  ]);
  return [...slices, ...entries];
}

function legendRow(names: readonly string[], middle: number, y: number): SVGElement[] {
  const widths = names.map((name) => textWidth(name, TEXT) + 30);
  let x = middle - widths.reduce((sum, width) => sum + width, 0) / 2;
  return names.flatMap((name, index) => {
    const left = x;
    x += widths[index] ?? 0;
    return [
      shape('rect', { x: left, y: y - 9, width: 9, height: 9, fill: chartColor(index) }),
      label(name, left + 14, y),
    ];
  });
}

function unitLabel(unit: string, x: number, y: number, turn: number): SVGElement[] {
  if (unit === '') return [];
  return [
    label(unit, x, y, {
      'text-anchor': 'middle',
      'font-size': SMALL,
      transform: `rotate(${turn} ${x} ${y})`,
    }),
  ];
}

/** Round values on an axis that holds zero and all figures. */
function scaleOf(figures: readonly (number | null)[]) {
  const known = figures.filter((figure) => figure !== null);
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
  const raw = (high - low || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power;
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step) || 1];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { ticks, share: (value: number): number => (value / step - first) / (last - first) };
}

const tickText = (value: number): string => String(Math.round(value * 1e6) / 1e6);

const percentText = (share: number): string => `${String(Math.round(share * 1000) / 10)}%`;

function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? size : size * 0.6;
  return width;
}

function shortened(text: string, width: number): string {
  if (textWidth(text, TEXT) <= width) return text;
  let short = '';
  for (const letter of text) {
    if (textWidth(`${short}${letter}…`, TEXT) > width) break;
    short += letter;
  }
  return `${short}…`;
}

type Attributes = Readonly<Record<string, string | number>>;

function shape<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function label(text: string, x: number, y: number, attributes: Attributes = {}): SVGElement {
  const element = shape('text', { x, y, 'font-size': TEXT, fill: INK, ...attributes });
  element.textContent = text;
  return element;
}
