import type { Area, CellValue, HostFailure, Result, SheetSnapshot, WorkbookSnapshot } from '../workbook';
import { failed, ok } from '../workbook';
import type { Block } from './blocks';
import { blockOf, loadInChunks } from './blocks';
import { contentOf } from './cells';
import { codeOf, failureOf, isTooLarge } from './failures';

/** Excel reads at most so many cells of a range at once. */
const MAX_CELLS = 5_000_000;

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/**
 * The whole workbook in two syncs: the sheets, then the used range of each. Only where Excel says that this is too much
 * for one answer is it read in pieces.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
): Promise<Result<WorkbookSnapshot, HostFailure>> {
  try {
    return ok(await readOnce(context));
  } catch (error) {
    if (codeOf(error) !== 'ItemNotFound') throw error;
    // A sheet was deleted in between: what is there now counts.
    try {
      return ok(await readOnce(context));
    } catch (again) {
      return failed(failureOf(again));
    }
  }
}

async function readOnce(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load('name');
  const { worksheets } = workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  await context.sync();
  const sheets = worksheets.items;
  const blocks = await readUsed(context, sheets);
  return {
    name: workbook.name,
    sheets: sheets.map((sheet, index) => snapshotOf(sheet, cellsOf(blocks[index] ?? []))),
  };
}

function snapshotOf(sheet: Excel.Worksheet, cells: Cells): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    protected: sheet.protection.protected,
    ...cells,
    merges: null,
    uncomputed: [],
  };
}

/** The used range of every sheet, in bands of rows; no band where a sheet is empty. */
async function readUsed(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (readonly Block[])[]> {
  const place = 'rowIndex,columnIndex,rowCount,columnCount';
  const ask = (properties: string) =>
    sheets.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load(properties);
      range.untrack();
      return range;
    });
  let failure: unknown;
  try {
    const whole = ask(`${place},values,formulas,numberFormat`);
    await context.sync();
    // Excel gives null instead of the values of a range that is too large for it.
    if (whole.every((range) => range.isNullObject || Array.isArray(range.values))) {
      return whole.map((range) => (range.isNullObject ? [] : [blockOf(range, areaOf(range))]));
    }
  } catch (error) {
    if (!isTooLarge(error) && ['InvalidOperationInCellEditMode', 'ItemNotFound'].includes(codeOf(error)))
      throw error;
    failure = error;
  }
  const used = ask(place);
  await context.sync();
  const areas = used.map((range) => (range.isNullObject ? null : areaOf(range)));
  const tooMany = areas.some((area) => area !== null && area.rows * area.columns > MAX_CELLS);
  if (failure !== undefined && !isTooLarge(failure) && !tooMany) throw failure;
  const places = areas.flatMap((area, index) => {
    const sheet = sheets[index];
    return area && sheet ? [{ sheet, area, index }] : [];
  });
  const found = await loadInChunks(context, places);
  const blocks: Block[][] = sheets.map(() => []);
  places.forEach(({ index }, position) => {
    blocks[index] = found[position] ?? [];
  });
  return blocks;
}

const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

type Cells = Pick<SheetSnapshot, 'area' | 'values' | 'formulas' | 'formats'>;

/** The cells of a sheet from its bands, cut to the smallest rectangle that holds a value or formula. */
function cellsOf(bands: readonly Block[]): Cells {
  const values: CellValue[][] = [];
  const formulas: ((string | null)[] | null)[] = [];
  const formats: (string[] | null)[] = [];
  for (const band of bands) {
    for (let r = 0; r < band.area.rows; r++) {
      const [line, found] = contentsOf(band.values[r] ?? [], band.formulas[r] ?? []);
      values.push(line);
      formulas.push(found);
      formats.push(formatsOf(band.formats[r] ?? []));
    }
  }
  const [first] = bands;
  return trim({ row: first?.area.row ?? 0, column: first?.area.column ?? 0 }, values, formulas, formats);
}

function contentsOf(
  row: readonly unknown[],
  entries: readonly unknown[],
): [CellValue[], (string | null)[] | null] {
  const values: CellValue[] = [];
  let formulas: (string | null)[] | null = null;
  for (let c = 0; c < row.length; c++) {
    const { value, formula } = contentOf(row[c], entries[c]);
    values.push(value);
    if (formula === null) continue;
    formulas ??= row.map(() => null);
    formulas[c] = formula;
  }
  return [values, formulas];
}

function formatsOf(row: readonly unknown[]): string[] | null {
  const formats = row.map((format) => (typeof format === 'string' && format !== '' ? format : 'General'));
  return formats.every((format) => format === 'General') ? null : formats;
}

function trim(
  origin: { readonly row: number; readonly column: number },
  values: CellValue[][],
  formulas: ((string | null)[] | null)[],
  formats: (string[] | null)[],
): Cells {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      if (value === null && (formulas[r]?.[c] ?? null) === null) continue;
      top = Math.min(top, r);
      bottom = r;
      left = Math.min(left, c);
      right = Math.max(right, c);
    }
  }
  if (bottom < 0)
    return { area: { row: 0, column: 0, rows: 0, columns: 0 }, values: [], formulas: [], formats: [] };
  const area = {
    row: origin.row + top,
    column: origin.column + left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
  const whole = area.rows === values.length && area.columns === (values[0]?.length ?? 0);
  if (whole) return { area, values, formulas, formats };
  const cut = <T>(row: readonly T[]): T[] => row.slice(left, right + 1);
  return {
    area,
    values: values.slice(top, bottom + 1).map((row) => cut(row)),
    formulas: formulas.slice(top, bottom + 1).map((row) => row && cut(row)),
    formats: formats.slice(top, bottom + 1).map((row) => row && cut(row)),
  };
}
