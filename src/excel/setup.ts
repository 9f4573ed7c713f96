import type { Allowed, Area, EntryHelp, PrintSetup, SheetSetup } from '../workbook';
import { MAX_CELL_TEXT, OFFICIAL_PAGE, PAGE_NUMBERS, columnName } from '../workbook';

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/**
 * Sets up a sheet that has just been added (ExcelApi 1.9), after its cells were written. Merging and page layout are calls
 * that wipe Excel's own undo; adding the sheet has done so already.
 */
export function setUp(sheet: Excel.Worksheet, setup: SheetSetup): void {
  const rangeOf = ({ row, column, rows, columns }: Area): Excel.Range => {
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.untrack();
    return range;
  };
  for (const area of setup.merges) rangeOf(area).merge();
  for (const area of setup.borders) setBorders(rangeOf(area), area);
  for (const { row, points } of setup.heights) {
    rangeOf({ row, column: 0, rows: 1, columns: 1 }).format.rowHeight = points;
  }
  for (const entry of setup.entries) setEntry(rangeOf(entry.area), entry);
  if (setup.print) setPrint(sheet.pageLayout, setup.print);
  for (const row of setup.print?.breaks ?? []) {
    sheet.horizontalPageBreaks.add(rangeOf({ row, column: 0, rows: 1, columns: 1 }));
  }
}

function setBorders(range: Excel.Range, { rows, columns }: Area): void {
  for (const edge of EDGES) {
    if ((edge === 'InsideHorizontal' && rows === 1) || (edge === 'InsideVertical' && columns === 1)) continue;
    range.format.borders.getItem(edge).style = 'Continuous';
  }
}

function setEntry({ dataValidation }: Excel.Range, { allowed, strict, title, message }: EntryHelp): void {
  dataValidation.rule = ruleOf(allowed);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: allowed.kind !== 'any',
    style: strict ? 'Stop' : 'Warning',
    title,
    message,
  };
  if (message !== '') dataValidation.prompt = { showPrompt: true, title, message };
}

/** The client knows no rule that allows anything: a length that every cell keeps stands for it. */
function ruleOf(allowed: Allowed): Excel.DataValidationRule {
  switch (allowed.kind) {
    case 'any':
      return { textLength: { formula1: MAX_CELL_TEXT, operator: 'LessThanOrEqualTo' } };
    case 'list':
      return { list: { inCellDropDown: true, source: allowed.items.join(',') } };
    case 'whole':
      return { wholeNumber: limits(allowed.from, allowed.to) };
    case 'decimal':
      return { decimal: limits(allowed.from, allowed.to) };
  }
}

const limits = (from: number, to: number | null): Excel.BasicDataValidation =>
  to === null
    ? { formula1: from, operator: 'GreaterThanOrEqualTo' }
    : { formula1: from, formula2: to, operator: 'Between' };

function setPrint(layout: Excel.PageLayout, { orientation, titles, columns, official }: PrintSetup): void {
  layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  // The paper stays the printer's: Excel refuses to set one where no printer is installed.
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  if (titles) layout.setPrintTitleRows(formatRows(titles));
  if (columns !== undefined) layout.setPrintArea(`A:${columnName(columns - 1)}`);
  if (official) setOfficial(layout);
}

function setOfficial(layout: Excel.PageLayout): void {
  const { top, bottom, left, right, footer } = OFFICIAL_PAGE;
  const centimetres = { top: top / 10, bottom: bottom / 10, left: left / 10, right: right / 10 };
  layout.setPrintMargins('Centimeters', { ...centimetres, footer: footer / 10 });
  const { headersFooters } = layout;
  headersFooters.state = 'OddAndEven';
  headersFooters.oddPages.rightFooter = PAGE_NUMBERS.odd;
  headersFooters.evenPages.leftFooter = PAGE_NUMBERS.even;
}

/** `$1:$3`. */
const formatRows = ({ row, rows }: { readonly row: number; readonly rows: number }): string =>
  `$${row + 1}:$${row + rows}`;
