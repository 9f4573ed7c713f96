import type { Area, CellAddress } from '../workbook';
import { containsCell, formatArea, parseArea } from '../workbook';
import type { CellEdit } from './cellEdit';
import { cellXml, formulaXml, isEmpty, needsApostrophe } from './cellXml';
import { formulaFromFile, shiftFormula } from './formulaText';
import { Refusal } from './refusal';
import { wrappedHeight } from './rowHeight';
import type { CellXml, SheetXml } from './sheetXml';
import { scanSheet } from './sheetXml';
import type { StyleSheet } from './styleSheet';
import { setAttributes } from './tree';
import type { Splice } from './xml';
import { splice, XmlScanner } from './xml';

/** Numbers of a cell's format. */
export interface FormatStep {
  readonly before: number;
  readonly after: number;
}

/** A cell of a row that is edited, with its place. */
type OldCell = Pick<CellXml, 'column' | 'style' | 'start' | 'headEnd' | 'end' | 'formula' | 'empty'>;

interface OldRow {
  readonly row: number;
  readonly start: number;
  readonly headEnd: number;
  readonly empty: boolean;
  readonly style: number | null;
  contentEnd: number;
  end: number;
  readonly cells: OldCell[];
}

/** The first cell of a shared formula, on which the others lean. */
interface Master {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface PatchedSheet {
  readonly text: string;
  /** Whether a formula came or went, so that the calculation chain no longer holds. */
  readonly formulasChanged: boolean;
  /** The cell formats before and after, in the order of the edits. */
  readonly formats: readonly FormatStep[];
}

/** What a scan finds that the edits need. */
interface Survey {
  readonly sheet: SheetXml;
  /** Numbers and places of all rows, in the order of the text. */
  readonly rowNumbers: number[];
  readonly rowStarts: number[];
  readonly edited: Map<number, OldRow>;
  /** Array formulas and data tables. */
  readonly arrays: { readonly area: Area; readonly formula: string }[];
  /** The first cells of all shared formulas. */
  readonly masters: Map<number, Master>;
}

/**
 * A worksheet part with some cells edited; every other character stays. New rows and cells are put in their places, a
 * shared formula whose first cell is edited is spelled out for the others first.
 *
 * Refuses (`hostError`, naming the cells) to write into a merged area beside its first cell, or into an array formula.
 */
export function patchSheet(
  original: string,
  name: string,
  edits: readonly CellEdit[],
  styles: StyleSheet,
): PatchedSheet {
  let text = original;
  const rows = byRow(edits);
  let survey = surveyOf(text, rows);
  if (survey.sheet.unnumbered || survey.sheet.sheetData.empty) {
    text = opened(numberCells(text), survey.sheet);
    survey = surveyOf(text, rows);
  }
  refuseCovered(name, edits, survey);
  const formats = new Map<CellEdit, FormatStep>();
  const splices: Splice[] = expanded(text, survey, rows);
  let formulasChanged = splices.length > 0;
  for (const [row, ofRow] of rows) {
    const old = survey.edited.get(row);
    const pieces: { edit: CellEdit; old: OldCell | undefined; xml: string }[] = [];
    for (const edit of ofRow) {
      const cell = old?.cells.find(({ column }) => column === edit.column);
      const before = cell?.style ?? old?.style ?? columnStyle(survey.sheet, edit.column);
      const after = edit.format?.(before) ?? formatOf(edit, before, styles);
      formats.set(edit, { before, after });
      const kept = onlyValue(edit, survey)
        ? text.slice(cell?.formula?.start ?? 0, cell?.formula?.end ?? 0)
        : undefined;
      const xml = editedCell(text, survey.sheet.prefix, edit, cell, { before, after }, kept);
      if (xml === null) continue;
      if (edit.content && kept === undefined && (cell?.formula || edit.content.formula !== null))
        formulasChanged = true;
      pieces.push({ edit, old: cell, xml });
    }
    if (pieces.length > 0) splices.push(...rowSplices(text, survey, row, old, pieces));
  }
  splices.push(...dimensionSplice(text, survey.sheet, edits));
  return {
    text: splice(text, splices),
    formulasChanged,
    formats: edits.map((edit) => formats.get(edit) ?? { before: 0, after: 0 }),
  };
}

/** The edits by row, rows and columns ascending; of two edits of a cell the later one. */
function byRow(edits: readonly CellEdit[]): Map<number, CellEdit[]> {
  const sorted = edits.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const rows = new Map<number, CellEdit[]>();
  for (const edit of sorted) {
    const row = rows.get(edit.row) ?? [];
    if (row.at(-1)?.column === edit.column) row.pop();
    row.push(edit);
    rows.set(edit.row, row);
  }
  return rows;
}

function surveyOf(text: string, rows: ReadonlyMap<number, readonly CellEdit[]>): Survey {
  const rowNumbers: number[] = [];
  const rowStarts: number[] = [];
  const edited = new Map<number, OldRow>();
  const arrays: Survey['arrays'] = [];
  const masters = new Map<number, Master>();
  let current: OldRow | null = null;
  const sheet = scanSheet(text, {
    row: (row) => {
      rowNumbers.push(row.row);
      rowStarts.push(row.start);
      current =
        rows.has(row.row) && !edited.has(row.row) ? { ...row, contentEnd: 0, end: 0, cells: [] } : null;
      if (current) edited.set(row.row, current);
    },
    cell: (cell) => {
      const { formula, column, style, start, headEnd, end, empty } = cell;
      if (formula?.ref && (formula.type === 'array' || formula.type === 'dataTable')) {
        const area = parseArea(formula.ref);
        if (area) arrays.push({ area, formula: formulaFromFile(formula.text) });
      }
      if (formula?.type === 'shared' && formula.text !== '') {
        masters.set(formula.group, { row: cell.row, column, text: formula.text });
      }
      current?.cells.push({ column, style, start, headEnd, end, empty, formula });
    },
    rowEnd: (contentEnd, end) => {
      if (current) Object.assign(current, { contentEnd, end });
      current = null;
    },
  });
  return { sheet, rowNumbers, rowStarts, edited, arrays, masters };
}

/** A sheet in which every row and cell says its address, so that one more does not move the others. */
function numberCells(text: string): string {
  const splices: Splice[] = [];
  const number = (place: { start: number; headEnd: number }, address: string): void => {
    const head = new XmlScanner(text.slice(place.start, place.headEnd));
    head.next();
    if (head.attribute('r') === undefined) splices.push(setAttributes(text, place, { r: address }));
  };
  scanSheet(text, {
    row: (row) => number(row, String(row.row + 1)),
    cell: (cell) => number(cell, formatArea({ ...cell, rows: 1, columns: 1 })),
  });
  return splice(text, splices);
}

/** A sheet whose data have a closing tag to put rows before. */
function opened(text: string, { sheetData, prefix }: SheetXml): string {
  if (!sheetData.empty) return text;
  const data = `<${prefix}sheetData></${prefix}sheetData>`;
  return splice(text, [{ start: sheetData.start, end: sheetData.contentEnd, text: data }]);
}

/** The formula that a cell computes now, its own or one that it shares; null where it has none. */
function formulaOf({ row, column }: CellEdit, { edited, masters, arrays }: Survey): string | null {
  const formula = edited.get(row)?.cells.find((cell) => cell.column === column)?.formula;
  if (formula?.type === 'shared' && formula.text === '') {
    const master = masters.get(formula.group);
    return master
      ? formulaFromFile(shiftFormula(master.text, row - master.row, column - master.column))
      : null;
  }
  if (formula && formula.type !== 'dataTable') return formulaFromFile(formula.text);
  return arrays.find(({ area }) => containsCell(area, { row, column }))?.formula ?? null;
}

/** Whether an edit leaves the cell's formula and only brings its value up to date. */
function onlyValue(edit: CellEdit, survey: Survey): boolean {
  const formula = edit.content?.formula ?? null;
  return formula !== null && formula === formulaOf(edit, survey);
}

function refuseCovered(name: string, edits: readonly CellEdit[], survey: Survey): void {
  const refuse = (
    areas: readonly Area[],
    detail: string,
    meets: (area: Area, edit: CellEdit) => boolean,
  ): void => {
    if (areas.length === 0) return;
    const cells: CellAddress[] = edits
      .filter((edit) => edit.content && areas.some((area) => meets(area, edit)))
      .map(({ row, column }) => ({ sheet: name, row, column }));
    if (cells.length > 0) throw new Refusal({ code: 'hostError', sheet: name, cells, detail });
  };
  const arrays = survey.arrays.map(({ area }) => area);
  refuse(arrays, 'array formula', (area, edit) => containsCell(area, edit) && !onlyValue(edit, survey));
  refuse(survey.sheet.merges, 'merged cell', (area, edit) => {
    if (!containsCell(area, edit) || (edit.row === area.row && edit.column === area.column)) return false;
    // Emptying what is covered changes nothing that a person sees.
    return !edit.content || !isEmpty(edit.content);
  });
}

/** Spells out the formulas that lean on an edited first cell. */
function expanded(text: string, survey: Survey, rows: ReadonlyMap<number, readonly CellEdit[]>): Splice[] {
  const splices: Splice[] = [];
  const { masters, sheet } = survey;
  const edited = new Set<number>();
  for (const [group, { row, column }] of masters) {
    const edit = rows.get(row)?.find((candidate) => candidate.column === column);
    if (edit?.content && !onlyValue(edit, survey)) edited.add(group);
  }
  if (edited.size === 0) return splices;
  scanSheet(text, {
    cell: ({ row, column, formula }) => {
      if (formula?.type !== 'shared' || !edited.has(formula.group)) return;
      const master = masters.get(formula.group);
      if (!master || rows.get(row)?.some((edit) => edit.column === column && edit.content)) return;
      const own =
        formula.text !== ''
          ? formula.text
          : shiftFormula(master.text, row - master.row, column - master.column);
      splices.push({ start: formula.start, end: formula.end, text: formulaXml(sheet.prefix, own) });
    },
  });
  return splices;
}

function columnStyle(sheet: SheetXml, column: number): number {
  return sheet.columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
}

/** Characters that a column holds; those that do not say have Excel's default. */
function columnWidth(sheet: SheetXml, column: number): number {
  return sheet.columnWidths.find(({ from, to }) => column >= from && column <= to)?.width ?? 9;
}

/** The cell's element as it becomes; null where nothing changes. */
function editedCell(
  text: string,
  prefix: string,
  edit: CellEdit,
  old: OldCell | undefined,
  { before, after: format }: FormatStep,
  formulaElement: string | undefined,
): string | null {
  const { content } = edit;
  if (!content) {
    if (format === before) return null;
    if (!old) return cellXml(prefix, edit, format, { formula: null, value: null });
    const head = setAttributes(text, old, { s: String(format) });
    return head.text + text.slice(old.headEnd, old.end);
  }
  if (!old && isEmpty(content) && format === before) return null;
  return cellXml(prefix, edit, format, content, formulaElement);
}

function formatOf({ content, style, border }: CellEdit, before: number, styles: StyleSheet): number {
  const plain = border !== true && (!style || Object.keys(style).length === 0);
  const styled = plain ? before : styles.derive(before, { style, border });
  if (!content) return styled;
  const { quotePrefix, numberFormat } = styles.textKept(styled);
  const text = content.formula === null && typeof content.value === 'string' ? content.value : '';
  const wanted = text !== '' && (needsApostrophe(text, numberFormat) || quotePrefix);
  return wanted === quotePrefix ? styled : styles.derive(styled, { quotePrefix: wanted });
}

function rowSplices(
  text: string,
  survey: Survey,
  row: number,
  old: OldRow | undefined,
  pieces: readonly { readonly edit: CellEdit; readonly old: OldCell | undefined; readonly xml: string }[],
): Splice[] {
  const { prefix } = survey.sheet;
  const all = pieces.map(({ xml }) => xml).join('');
  if (!old) {
    const height = wrappedHeight(
      pieces.map(({ edit }) => edit),
      (column) => columnWidth(survey.sheet, column),
    );
    const ht = height === null ? '' : ` ht="${height}"`;
    const xml = `<${prefix}row r="${row + 1}"${ht}>${all}</${prefix}row>`;
    const at = rowPlace(survey, row);
    return [{ start: at, end: at, text: xml }];
  }
  const head = widened(text, old, pieces);
  if (old.empty) {
    const opened = (head?.text ?? text.slice(old.start, old.headEnd)).replace(/\s*\/>$/, '>');
    return [{ start: old.start, end: old.headEnd, text: `${opened}${all}</${prefix}row>` }];
  }
  const splices: Splice[] = head ? [head] : [];
  for (const { edit, old: cell, xml } of pieces) {
    if (cell) splices.push({ start: cell.start, end: cell.end, text: xml });
    else {
      const next = old.cells.find(({ column }) => column > edit.column);
      const at = next?.start ?? old.contentEnd;
      splices.push({ start: at, end: at, text: xml });
    }
  }
  return splices;
}

/** Where a new row belongs: before the first row of a higher number. */
function rowPlace({ rowNumbers, rowStarts, sheet }: Survey, row: number): number {
  let [low, high] = [0, rowNumbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rowNumbers[middle] ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  return rowStarts[low] ?? sheet.sheetData.contentEnd;
}

/** The row's opening tag with `spans` (the columns it holds, a help for readers) that take in the new cells. */
function widened(
  text: string,
  row: OldRow,
  pieces: readonly { readonly edit: CellEdit }[],
): (Splice & { readonly text: string }) | null {
  const head = new XmlScanner(text.slice(row.start, row.headEnd));
  head.next();
  const spans = /^(\d+):(\d+)$/.exec(head.attribute('spans') ?? '');
  if (!spans) return null;
  const columns = pieces.map(({ edit }) => edit.column + 1);
  const first = Math.min(Number(spans[1]), ...columns);
  const last = Math.max(Number(spans[2]), ...columns);
  if (first === Number(spans[1]) && last === Number(spans[2])) return null;
  return setAttributes(text, row, { spans: `${first}:${last}` });
}

/** The sheet's own note of its used range, widened by the edits. */
function dimensionSplice(text: string, { dimension }: SheetXml, edits: readonly CellEdit[]): Splice[] {
  const area = dimension && parseArea(dimension.ref);
  if (!area) return [];
  let { row: top, column: left } = area;
  let [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
  for (const { row, column, content } of edits) {
    if (!content || isEmpty(content)) continue;
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  const ref = formatArea({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  const old = parseArea(text.slice(dimension.start, dimension.end));
  return old && formatArea(old) === ref ? [] : [{ start: dimension.start, end: dimension.end, text: ref }];
}
