import type { Chart } from '../workbook';
import { chartName } from '../workbook';
import type { Package } from './package';
import { relationshipsPart } from './package';
import type { Element } from './tree';
import { append, childOf, insertOrdered, parseTree } from './tree';
import {
  addContentType,
  addRelationship,
  cut,
  edit,
  freePart,
  namespacesOf,
  onlyBehind,
  removePart,
} from './workbookEdit';
import { readWorkbookPart } from './workbookPart';
import { escapeXml, splice } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Namespaces of the parts around a chart, and what strict files have in their place. */
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const STRICT_DRAWING = 'http://purl.oclc.org/ooxml/drawingml';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006';
const STRICT_DOCUMENT = 'http://purl.oclc.org/ooxml/officeDocument';

/** Children of `worksheet` up to its drawing, in the schema's order (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
];

/** wsDr, anchor, graphicFrame, graphic, graphicData, chart. */
const ANCHOR_DEPTH = 6;

/** A chart's anchor in a drawing. */
export interface ChartAnchor {
  readonly name: string;
  /** The chart part; null where the drawing leads to none. */
  readonly part: string | null;
  readonly element: Element;
}

/** The drawing part of a sheet; null where it has none. */
export function drawingOf(pack: Package, sheetPart: string): string | null {
  const found = pack.relationships(sheetPart).find(({ kind }) => kind === 'drawing')?.part ?? null;
  return found !== null && pack.has(found) ? found : null;
}

/** The charts in a drawing. */
export function chartAnchors(pack: Package, drawing: string): readonly ChartAnchor[] {
  const relationships = pack.relationships(drawing);
  return parseTree(pack.text(drawing), ANCHOR_DEPTH).children.flatMap((element): ChartAnchor[] => {
    const frame = childOf(element, 'graphicFrame');
    const properties = frame && childOf(frame, 'nvGraphicFramePr');
    const name = properties && childOf(properties, 'cNvPr')?.attributes.get('name');
    const graphic = frame && childOf(frame, 'graphic');
    const data = graphic && childOf(graphic, 'graphicData');
    const id = data && childOf(data, 'chart')?.attributes.get('id');
    if (name === undefined || id === undefined) return [];
    const part = relationships.find((relationship) => relationship.id === id)?.part ?? null;
    return [{ name, part: part !== null && pack.has(part) ? part : null, element }];
  });
}

/** The drawing part of a sheet; a sheet without one gets one. */
export function ensureDrawing(pack: Package, sheetPart: string): string {
  const known = drawingOf(pack, sheetPart);
  if (known !== null) return known;
  const workbook = readWorkbookPart(pack);
  const { relationships } = namespacesOf(pack, workbook);
  const part = freePart(pack, `${folderOf(workbook.part)}drawings/drawing`);
  const xml = `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"></xdr:wsDr>`;
  pack.set(part, inNamespaces(pack, xml));
  addContentType(pack, part, DRAWING_TYPE);
  const id = addRelationship(pack, sheetPart, `${relationships}/drawing`, `/${part}`);
  const text = pack.text(sheetPart);
  const root = parseTree(text, 2);
  // The namespace is declared on the element itself, whatever prefix the sheet uses for it.
  const element = `<${root.prefix}drawing xmlns:rel="${relationships}" rel:id="${id}"/>`;
  pack.set(sheetPart, splice(text, [insertOrdered(text, root, ORDER, 'drawing', element)]));
  return part;
}

/** Adds a chart part to a drawing; `anchor` gives its anchor for a relationship and a number of its own. */
export function addChartPart(
  pack: Package,
  drawing: string,
  xml: string,
  anchor: (relationship: string, number: number) => string,
): void {
  const workbook = readWorkbookPart(pack);
  const part = freePart(pack, `${folderOf(workbook.part)}charts/chart`);
  pack.set(part, inNamespaces(pack, xml));
  addContentType(pack, part, CHART_TYPE);
  const { relationships } = namespacesOf(pack, workbook);
  const id = addRelationship(pack, drawing, `${relationships}/chart`, `/${part}`);
  const numbers = [...pack.text(drawing).matchAll(/<(?:\w+:)?cNvPr\b[^>]*?\sid="(\d+)"/g)].map(([, digits]) =>
    Number(digits),
  );
  const element = inNamespaces(pack, anchor(id, Math.max(1, ...numbers) + 1));
  edit(pack, drawing, (root, text) => [append(text, root, element)]);
}

/** Brings the part of a chart up to date. */
export function replaceChartPart(pack: Package, sheetPart: string, name: string, xml: string): void {
  const part = anchorNamed(pack, sheetPart, name)?.anchor.part ?? null;
  if (part !== null) pack.set(part, inNamespaces(pack, xml));
}

/** Takes a chart out of a sheet's drawing, and its part out of the package. */
export function removeAnchor(pack: Package, sheetPart: string, name: string): void {
  const found = anchorNamed(pack, sheetPart, name);
  if (!found) return;
  const { drawing, anchor } = found;
  edit(pack, drawing, () => [cut(anchor.element)]);
  if (anchor.part === null) return;
  for (const part of onlyBehind(pack, anchor.part)) removePart(pack, anchor.part, part);
  removePart(pack, drawing, anchor.part);
}

/** Takes the drawing of a sheet away when nothing is drawn on it any more. */
export function dropEmptyDrawing(pack: Package, sheetPart: string): void {
  const drawing = drawingOf(pack, sheetPart);
  if (drawing === null || parseTree(pack.text(drawing), 2).children.length > 0) return;
  const text = pack.text(sheetPart);
  const element = childOf(parseTree(text, 2), 'drawing');
  if (element) pack.set(sheetPart, splice(text, [cut(element)]));
  removePart(pack, sheetPart, drawing);
  if (pack.relationships(sheetPart).length === 0) pack.remove(relationshipsPart(sheetPart));
}

/** Where a chart lies. It keeps its size when rows and columns under it change theirs. */
export function anchorXml(chart: Chart, relationship: string, number: number): string {
  const { row, column, rows, columns } = chart.place;
  return (
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${corner(row, column)}</xdr:from><xdr:to>${corner(row + rows, column + columns)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeXml(chartName(chart))}" descr="${escapeXml(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${DOCUMENT}/relationships" r:id="${relationship}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function anchorNamed(
  pack: Package,
  sheetPart: string,
  name: string,
): { readonly drawing: string; readonly anchor: ChartAnchor } | null {
  const drawing = drawingOf(pack, sheetPart);
  const anchor =
    drawing === null ? undefined : chartAnchors(pack, drawing).find((each) => each.name === name);
  return drawing !== null && anchor ? { drawing, anchor } : null;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** A part in the namespaces of the package it goes into. */
function inNamespaces(pack: Package, xml: string): string {
  const { relationships } = namespacesOf(pack, readWorkbookPart(pack));
  return relationships.startsWith(STRICT_DOCUMENT)
    ? xml.replaceAll(DRAWING, STRICT_DRAWING).replaceAll(DOCUMENT, STRICT_DOCUMENT)
    : xml;
}

const corner = (row: number, column: number): string =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
