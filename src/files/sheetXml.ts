import type { Area } from '../workbook';
import { MAX_COLUMNS, MAX_ROWS, parseArea } from '../workbook';
import { Refusal, unreadable } from './refusal';
import { richText } from './sharedStrings';
import type { XmlScanner as Scanner } from './xml';
import { XmlScanner } from './xml';

/** A formula as a cell holds it. */
export interface FormulaXml {
  /** `normal`, `shared`, `array` or `dataTable`. */
  readonly type: string;
  /** Without `=`; empty in the followers of a shared formula. */
  readonly text: string;
  /** The cells of a shared or array formula; only its first cell tells. */
  readonly ref: string | null;
  /** Which shared formula. */
  readonly group: number;
  /** Place of the `f` element. */
  readonly start: number;
  readonly end: number;
}

/** A cell with its place in the text. The scanner reuses the object: copy what is to be kept. */
export interface CellXml {
  row: number;
  column: number;
  style: number;
  type: string;
  /** Raw content of `v`; null where there is none. */
  value: string | null;
  /** Text of an inline string. */
  inline: string | null;
  formula: FormulaXml | null;
  /** Place of the whole element and the end of its opening tag. */
  start: number;
  headEnd: number;
  end: number;
  /** Whether the element has no content of its own. */
  empty: boolean;
}

/** A row with its place in the text. */
export interface RowXml {
  readonly row: number;
  readonly start: number;
  readonly headEnd: number;
  readonly empty: boolean;
  /** Style of its absent cells; null where the columns decide. */
  readonly style: number | null;
}

export interface SheetVisitor {
  readonly cell: (cell: CellXml) => void;
  readonly row?: (row: RowXml) => void;
  /** Behind the last cell of a row: `contentEnd` is where a cell may be appended, `end` is behind the row. */
  readonly rowEnd?: (contentEnd: number, end: number) => void;
}

/** What a sheet's text says apart from its cells. */
export interface SheetXml {
  /** Prefix of the element names, with its colon: mostly ''. */
  readonly prefix: string;
  readonly protected: boolean;
  readonly merges: readonly Area[];
  /** Styles of the columns whose cells are absent: `to` is the last column. */
  readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: number }[];
  /** Widths of the columns that say theirs, in characters of the default font. */
  readonly columnWidths: readonly { readonly from: number; readonly to: number; readonly width: number }[];
  readonly dimension: { readonly ref: string; readonly start: number; readonly end: number } | null;
  /** Place of the rows. `empty`: there is no closing tag. */
  readonly sheetData: { readonly start: number; readonly contentEnd: number; readonly empty: boolean };
  /** Whether some row or cell leaves its address to be counted. */
  readonly unnumbered: boolean;
}

/** Walks the rows and cells of a worksheet part. Refuses what is no worksheet, or goes beyond Excel's limits. */
export function scanSheet(text: string, visitor: SheetVisitor): SheetXml {
  const xml = new XmlScanner(text);
  const merges: Area[] = [];
  const columnStyles: { from: number; to: number; style: number }[] = [];
  const columnWidths: { from: number; to: number; width: number }[] = [];
  let dimension: SheetXml['dimension'] = null;
  let sheetData: SheetXml['sheetData'] | null = null;
  let unnumbered = false;
  let isProtected = false;
  let prefix = '';
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    if (xml.depth === 1) {
      if (xml.name !== 'worksheet') throw unreadable(`a sheet of <${xml.name}>`);
      prefix = text.slice(xml.start + 1, text.indexOf('worksheet', xml.start));
      continue;
    }
    switch (xml.name) {
      case 'sheetData': {
        const { start, empty } = xml;
        unnumbered = scanRows(xml, visitor);
        sheetData = { start, empty, contentEnd: empty ? xml.end : xml.start };
        break;
      }
      case 'dimension': {
        const place = xml.attributePlace('ref');
        if (place) dimension = { ...place, ref: xml.attribute('ref') ?? '' };
        break;
      }
      case 'sheetProtection':
        isProtected = xml.flag('sheet');
        break;
      case 'mergeCell': {
        const area = parseArea(xml.attribute('ref') ?? '');
        if (area && area.rows * area.columns > 1) merges.push(area);
        break;
      }
      case 'col': {
        const from = Number(xml.attribute('min')) - 1;
        const to = Number(xml.attribute('max')) - 1;
        const [style, width] = [xml.attribute('style'), xml.attribute('width')];
        if (style !== undefined) columnStyles.push({ from, to, style: Number(style) });
        if (width !== undefined) columnWidths.push({ from, to, width: Number(width) });
        break;
      }
      // Extensions repeat names of their elders.
      case 'extLst':
      case 'AlternateContent':
        xml.skip();
        break;
      default:
    }
  }
  if (!sheetData) throw unreadable('a sheet without data');
  return {
    prefix,
    protected: isProtected,
    merges,
    columnStyles,
    columnWidths,
    dimension,
    sheetData,
    unnumbered,
  };
}

/** Whether some row or cell had no address of its own. Stands on the closing tag of the data afterwards. */
function scanRows(xml: Scanner, visitor: SheetVisitor): boolean {
  const { depth } = xml;
  const cell: CellXml = {
    row: 0,
    column: 0,
    style: 0,
    type: 'n',
    value: null,
    inline: null,
    formula: null,
    start: 0,
    headEnd: 0,
    end: 0,
    empty: true,
  };
  let unnumbered = false;
  let row = -1;
  let column = -1;
  while (xml.next() && !(xml.kind === 'close' && xml.depth === depth)) {
    if (xml.kind === 'close') {
      if (xml.name === 'row' && xml.depth === depth + 1) visitor.rowEnd?.(xml.start, xml.end);
      continue;
    }
    if (xml.kind !== 'open') continue;
    if (xml.name === 'row' && xml.depth === depth + 1) {
      const number = xml.attribute('r');
      if (number === undefined) unnumbered = true;
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
      if (!(row >= 0 && row < MAX_ROWS)) throw new Refusal({ code: 'tooLarge', detail: `row ${row + 1}` });
      if (visitor.row) {
        const style = xml.flag('customFormat') ? Number(xml.attribute('s') ?? 0) : null;
        visitor.row({ row, start: xml.start, headEnd: xml.end, empty: xml.empty, style });
      }
    } else if (xml.name === 'c' && xml.depth === depth + 2) {
      const address = xml.attribute('r');
      if (address === undefined) unnumbered = true;
      column = address === undefined ? column + 1 : columnOf(address);
      if (!(column >= 0 && column < MAX_COLUMNS))
        throw new Refusal({ code: 'tooLarge', detail: `cell ${address}` });
      cell.row = row;
      cell.column = column;
      scanCell(xml, cell);
      visitor.cell(cell);
    } else xml.skip();
  }
  return unnumbered;
}

/** Zero-based column of an address such as `AB12`; the row is the row element's. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function scanCell(xml: Scanner, cell: CellXml): void {
  const { depth } = xml;
  cell.style = Number(xml.attribute('s') ?? 0);
  cell.type = xml.attribute('t') ?? 'n';
  cell.value = null;
  cell.inline = null;
  cell.formula = null;
  cell.start = xml.start;
  cell.headEnd = xml.end;
  cell.empty = xml.empty;
  while (xml.next() && !(xml.kind === 'close' && xml.depth === depth)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'v') cell.value = xml.content();
    else if (xml.name === 'f') cell.formula = scanFormula(xml);
    else if (xml.name === 'is') cell.inline = richText(xml);
    else xml.skip();
  }
  cell.end = xml.end;
}

function scanFormula(xml: Scanner): FormulaXml {
  const type = xml.attribute('t') ?? 'normal';
  const ref = xml.attribute('ref') ?? null;
  const group = Number(xml.attribute('si') ?? -1);
  const { start } = xml;
  return { type, ref, group, start, text: xml.content(), end: xml.end };
}

/** Whether a worksheet part is protected: the mark stands behind the data, which are passed over unread. */
export function isProtected(text: string): boolean {
  const end = Math.max(0, text.lastIndexOf('sheetData'));
  const mark = /<(?:[\w.-]+:)?sheetProtection\b[^>]*>/.exec(text.slice(end))?.[0];
  if (mark === undefined) return false;
  const xml = new XmlScanner(mark);
  xml.next();
  return xml.flag('sheet');
}
