import { strFromU8, strToU8 } from 'fflate';
import { round, toNumber } from '../../quantity';
import { chartXml } from '../../workbook';
import type { ReportChart } from '../types';
import { beginsAtZero } from './charts';

/** The parts of a package by name. */
export type Parts = Record<string, Uint8Array>;

/** As wide as the text of the page, two on a page; in English Metric Units. */
const EMU_PER_MILLIMETRE = 36_000;
const WIDTH = 156 * EMU_PER_MILLIMETRE;
const HEIGHT = 88 * EMU_PER_MILLIMETRE;
/** Far above the numbers that the library gives its drawings. */
const FIRST_DRAWING = 1000;

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Text that stands in a document where a chart goes. */
export const chartMark = (index: number): string => `{chart:${index}}`;

/**
 * Puts charts into a packed document in place of their marks: native charts with their values in them, which Word and
 * LibreOffice draw and print without the workbook.
 */
export function drawDocxCharts(parts: Parts, charts: readonly ReportChart[]): void {
  if (charts.length === 0) return;
  charts.forEach((chart, index) => {
    const number = index + 1;
    parts[`word/charts/chart${number}.xml`] = strToU8(partOf(chart));
    edit(parts, '[Content_Types].xml', (xml) =>
      beforeEnd(
        xml,
        'Types',
        `<Override PartName="/word/charts/chart${number}.xml" ContentType="${CHART_TYPE}"/>`,
      ),
    );
    edit(parts, 'word/_rels/document.xml.rels', (xml) =>
      beforeEnd(
        xml,
        'Relationships',
        `<Relationship Id="rIdChart${number}" Type="${RELATIONSHIPS}/chart" Target="charts/chart${number}.xml"/>`,
      ),
    );
  });
  edit(parts, 'word/document.xml', (xml) =>
    xml.replace(/<w:r>(?:(?!<\/w:r>)[^])*?\{chart:(\d+)\}<\/w:t><\/w:r>/g, (run, digits: string) => {
      const chart = charts[Number(digits)];
      return chart ? drawing(chart, Number(digits) + 1) : run;
    }),
  );
}

function partOf({ kind, title, unit, decimals, categories, series }: ReportChart): string {
  return chartXml({
    kind,
    title,
    unit: kind === 'pie' ? '' : unit,
    fromZero: beginsAtZero(kind, series),
    categories: { ref: null, values: categories },
    series: series.map(({ name, figures }) => ({
      name: { ref: null, values: [name] },
      figures: {
        ref: null,
        values: figures.map((figure) => figure && toNumber(round(figure.value, decimals))),
      },
    })),
    format: decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0',
  });
}

function drawing({ title }: ReportChart, number: number): string {
  const words = title.replace(/[&<>"]/g, '');
  return (
    `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${WIDTH}" cy="${HEIGHT}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    `<wp:docPr id="${FIRST_DRAWING + number}" name="图表 ${number}" descr="${words}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart">` +
    `<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONSHIPS}" r:id="rIdChart${number}"/>` +
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (!part) throw new Error(`no part ${name}`);
  parts[name] = strToU8(change(strFromU8(part)));
}

function beforeEnd(xml: string, root: string, addition: string): string {
  const end = xml.lastIndexOf(`</${root}>`);
  return xml.slice(0, end) + addition + xml.slice(end);
}
