import type { ChartKind } from './charts';

/** Texts or numbers of a chart, and the cells that hold them: absolute, with their sheet; null where there are none. */
export interface ChartSource<T> {
  readonly ref: string | null;
  readonly values: readonly T[];
}

/** What a chart part says. */
export interface ChartContent {
  readonly kind: ChartKind;
  readonly title: string;
  readonly unit: string;
  /** Whether the axis of values begins at zero. */
  readonly fromZero: boolean;
  readonly categories: ChartSource<string>;
  readonly series: readonly {
    readonly name: ChartSource<string>;
    /** Null: no figure. */
    readonly figures: ChartSource<number | null>;
  }[];
  /** Number format of the figures, in Excel's notation. */
  readonly format: string;
}

/** One colour for each series, or for each slice: told apart on grey paper and by the colour-blind. */
const CHART_COLORS = [
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#264478',
  '#9E480E',
] as const;

export const chartColor = (index: number): string => CHART_COLORS[index % CHART_COLORS.length] ?? '#4472C4';

/** Hundredths of a point. */
const TITLE_SIZE = 1200;
const TEXT_SIZE = 900;
const LABEL_SIZE = 800;
const LINE_COLOR = '#BFBFBF';
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/** A chart part (DrawingML charts, ECMA-376 part 1, 21.2) with the values as they stand. The same input gives the same text. */
export function chartXml(content: ChartContent): string {
  const { kind, title, series } = content;
  const plot = kind === 'pie' ? pieXml(content) : barsXml(content);
  const legend =
    kind === 'pie' || series.length > 1
      ? `<c:legend><c:legendPos val="${kind === 'pie' ? 'r' : 'b'}"/><c:overlay val="0"/></c:legend>`
      : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/>' +
    `<c:chart>${titleXml(title, TITLE_SIZE, true)}<c:autoTitleDeleted val="0"/>` +
    // Hidden cells are drawn too: the figures beside a chart may be put out of sight.
    `<c:plotArea><c:layout/>${plot}</c:plotArea>${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525">${fill(LINE_COLOR)}</a:ln></c:spPr>` +
    `${textXml(TEXT_SIZE)}</c:chartSpace>`
  );
}

function barsXml({ kind, unit, fromZero, categories, series, format }: ChartContent): string {
  const across = kind === 'bar';
  const all = series
    .map(
      (one, index) =>
        `<c:ser>${serHead(one.name, index)}<c:spPr>${fill(chartColor(index))}</c:spPr><c:invertIfNegative val="0"/>` +
        `${labels('<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>', 'outEnd', format)}` +
        `${catXml(categories)}${valXml(one.figures, format)}</c:ser>`,
    )
    .join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  // The first category stands on top, as it is read.
  const orientation = across ? 'maxMin' : 'minMax';
  return (
    `<c:barChart><c:barDir val="${across ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${all}<c:gapWidth val="60"/>${axes}</c:barChart>` +
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/><c:axPos val="${across ? 'l' : 'b'}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine()}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${fromZero ? '<c:min val="0"/>' : ''}</c:scaling><c:delete val="0"/><c:axPos val="${across ? 'b' : 'l'}"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="6350">${fill('#D9D9D9')}</a:ln></c:spPr></c:majorGridlines>${unit === '' ? '' : titleXml(unit, TEXT_SIZE, false)}` +
    `<c:numFmt formatCode="#,##0.##;-#,##0.##;0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${axisLine()}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${across ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function pieXml({ categories, series, format }: ChartContent): string {
  const [one] = series;
  if (!one) return '<c:pieChart><c:varyColors val="1"/></c:pieChart>';
  const slices = categories.values
    .map(
      (_, index) =>
        `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr>${fill(chartColor(index))}<a:ln w="9525">${fill('#FFFFFF')}</a:ln></c:spPr></c:dPt>`,
    )
    .join('');
  return (
    `<c:pieChart><c:varyColors val="1"/><c:ser>${serHead(one.name, 0)}${slices}` +
    `${labels('<c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="1"/>', 'outEnd', '0.0%')}` +
    `${catXml(categories)}${valXml(one.figures, format)}</c:ser><c:firstSliceAng val="0"/></c:pieChart>`
  );
}

const serHead = (name: ChartSource<string>, index: number): string =>
  `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${seriesName(name)}</c:tx>`;

/** The schema has no list of texts here, only one text. */
const seriesName = (name: ChartSource<string>): string =>
  name.ref === null ? `<c:v>${escapeText(name.values[0] ?? '')}</c:v>` : stringsXml(name);

const catXml = (categories: ChartSource<string>): string => `<c:cat>${stringsXml(categories)}</c:cat>`;

function stringsXml({ ref, values }: ChartSource<string>): string {
  const points = values
    .map((text, index) => `<c:pt idx="${index}"><c:v>${escapeText(text)}</c:v></c:pt>`)
    .join('');
  const list = `<c:ptCount val="${values.length}"/>${points}`;
  return ref === null
    ? `<c:strLit>${list}</c:strLit>`
    : `<c:strRef><c:f>${escapeText(ref)}</c:f><c:strCache>${list}</c:strCache></c:strRef>`;
}

function valXml({ ref, values }: ChartSource<number | null>, format: string): string {
  const points = values
    .map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`))
    .join('');
  const list = `<c:formatCode>${escapeText(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points}`;
  const numbers =
    ref === null
      ? `<c:numLit>${list}</c:numLit>`
      : `<c:numRef><c:f>${escapeText(ref)}</c:f><c:numCache>${list}</c:numCache></c:numRef>`;
  return `<c:val>${numbers}</c:val>`;
}

const labels = (shown: string, position: string, format: string): string =>
  `<c:dLbls><c:numFmt formatCode="${escapeText(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(LABEL_SIZE)}` +
  `<c:dLblPos val="${position}"/><c:showLegendKey val="0"/>${shown}<c:showBubbleSize val="0"/></c:dLbls>`;

function titleXml(text: string, size: number, bold: boolean): string {
  const b = bold ? 1 : 0;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="${b}"/></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" altLang="en-US" sz="${size}" b="${b}"/><a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

const textXml = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:endParaRPr lang="zh-CN" altLang="en-US"/></a:p></c:txPr>`;

const axisLine = (): string => `<c:spPr><a:ln w="9525">${fill(LINE_COLOR)}</a:ln></c:spPr>`;

const fill = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace('#', '')}"/></a:solidFill>`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in XML; what XML has no character for is left out. */
function escapeText(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
