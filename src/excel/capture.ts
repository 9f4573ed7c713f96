import type { Area } from '../workbook';
import { PlaceMap, coverAreas, splitRows } from './areas';
import type { Block, CellState } from './blocks';
import { blockOf, loadInChunks, requestBlock, requestSpill, stateMap } from './blocks';
import { askCharts, NO_CHARTS } from './charts';
import type { SheetCharts } from './charts';
import { codeOf, isTooLarge } from './failures';
import { lookBefore, propertiesFor } from './styles';
import type { LookStyle } from './styles';

/** What to know of one sheet before something is changed on it. */
export interface Wanted {
  readonly name: string;
  /** Cells whose content and number format to know. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly look: LookStyle }[];
  /** Also our charts. */
  readonly charts?: boolean;
  /** Also whether formulas of other cells spill into the cells. */
  readonly spills?: boolean;
  /** Also the tables on the sheet. */
  readonly tables?: boolean;
  /** Also everything that is on the sheet. */
  readonly everything?: boolean;
}

/** A sheet as it was found. */
export interface CapturedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly protected: boolean;
  readonly cells: PlaceMap<CellState>;
  /** Areas of the wanted cells into which formulas spill, here or there. */
  readonly spills: readonly Area[];
  /** Of the wanted cells, the formats that their looks would change, as they are. */
  readonly looks: PlaceMap<LookStyle>;
  /** Where they were wanted. */
  readonly tables: readonly Excel.Table[];
  readonly charts: SheetCharts;
  /** The used part of the sheet, where everything was wanted. */
  readonly used: Block | null;
}

export interface Captured {
  /** By name in lower case; a sheet that does not exist is not there. */
  readonly sheets: ReadonlyMap<string, CapturedSheet>;
  readonly structureProtected: boolean;
  /** The person calculates by hand. */
  readonly manual: boolean;
}

/** Sheet names are equal regardless of case. */
export const nameKey = (name: string): string => name.toLowerCase();

/** Rows that are read along to save calls. */
const BRIDGED_ROWS = 16;
/** What Excel may say of calls on what does not exist. */
const NOT_THERE: readonly string[] = ['ItemNotFound', 'InvalidObjectPath', 'InvalidReference'];
/** An answer about formats takes some hundred bytes per cell. */
const LOOK_CHUNK = 5000;

/** Finds sheets and cells as they are, in one sync unless the answer is too large for one. */
export async function capture(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  structure: boolean,
): Promise<Captured> {
  const general = askGeneral(context, structure);
  const asked = wanted.map((sheet) => ask(context, sheet));
  try {
    await context.sync();
  } catch (error) {
    // Formats cannot be asked of a sheet that is not there: then the sheets are looked up by themselves.
    if (!isTooLarge(error) && !NOT_THERE.includes(codeOf(error))) throw error;
    return captureInPieces(context, wanted, structure);
  }
  return captured(
    asked.map((give) => give()),
    general(),
  );
}

type General = Pick<Captured, 'structureProtected' | 'manual'>;

/** Asks, with the next sync, for what holds of the workbook as a whole. */
function askGeneral(context: Excel.RequestContext, structure: boolean): () => General {
  const { protection, application } = context.workbook;
  if (structure) protection.load('protected');
  application.load('calculationMode');
  return () => ({
    structureProtected: structure && protection.protected,
    manual: application.calculationMode === 'Manual',
  });
}

const captured = (found: readonly (CapturedSheet | null)[], general: General): Captured => ({
  sheets: new Map(found.flatMap((sheet) => (sheet ? [[nameKey(sheet.name), sheet] as const] : []))),
  ...general,
});

function lookUp(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id,name,protection/protected');
  return sheet;
}

function ask(context: Excel.RequestContext, wanted: Wanted): () => CapturedSheet | null {
  const sheet = lookUp(context, wanted.name);
  const blocks = coverAreas(wanted.cells, BRIDGED_ROWS).map((area) => requestBlock(sheet, area));
  const looks = askLooks(sheet, wanted, Infinity);
  const charts = wanted.charts ? askCharts(sheet) : () => NO_CHARTS;
  const spills = wanted.spills
    ? coverAreas(wanted.cells, BRIDGED_ROWS).map((area) => ({ area, give: requestSpill(sheet, area) }))
    : [];
  if (wanted.tables) sheet.tables.load('items/id');
  const used = wanted.everything ? askUsed(sheet) : null;
  return () =>
    sheet.isNullObject
      ? null
      : {
          ...found(sheet),
          cells: stateMap(blocks.map((give) => give())),
          spills: spills.filter(({ give }) => give() !== false).map(({ area }) => area),
          looks: looksOf(wanted, looks),
          charts: charts(),
          tables: wanted.tables ? sheet.tables.items : [],
          used: used && usedOf(used),
        };
}

const found = (sheet: Excel.Worksheet) => ({
  sheet,
  name: sheet.name,
  protected: sheet.protection.protected,
});

function askUsed(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat');
  range.untrack();
  return range;
}

const usedOf = (range: Excel.Range): Block | null =>
  range.isNullObject
    ? null
    : blockOf(range, {
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      });

interface AskedLooks {
  readonly row: number;
  readonly column: number;
  readonly found: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

function askLooks(sheet: Excel.Worksheet, { cells }: Wanted, maxCells: number): AskedLooks[] {
  const styled = cells.filter(({ look }) => Object.keys(look).length > 0);
  if (styled.length === 0) return [];
  const properties = propertiesFor(styled.map(({ look }) => look));
  return coverAreas(styled)
    .flatMap((area) => splitRows(area, maxCells))
    .map((area) => {
      const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      range.untrack();
      return { row: area.row, column: area.column, found: range.getCellProperties(properties) };
    });
}

function looksOf({ cells }: Wanted, asked: readonly AskedLooks[]): PlaceMap<LookStyle> {
  const properties = new PlaceMap<Excel.CellProperties>();
  for (const { row, column, found: grid } of asked) {
    grid.value.forEach((line, r) => {
      line.forEach((cell, c) => {
        properties.set(row + r, column + c, cell);
      });
    });
  }
  const looks = new PlaceMap<LookStyle>();
  for (const { row, column, look } of cells) {
    const known = properties.get(row, column);
    if (known) looks.set(row, column, lookBefore(known, look));
  }
  return looks;
}

/** The same, sheet by sheet and piece by piece. */
async function captureInPieces(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  structure: boolean,
): Promise<Captured> {
  const general = askGeneral(context, structure);
  const sheets = wanted.map(({ name }) => lookUp(context, name));
  await context.sync();
  const all: (CapturedSheet | null)[] = [];
  for (const [index, each] of wanted.entries()) {
    const sheet = sheets[index];
    if (!sheet || sheet.isNullObject) continue;
    const areas = coverAreas(each.cells, BRIDGED_ROWS);
    const blocks = await loadInChunks(
      context,
      areas.map((area) => ({ sheet, area })),
    );
    const looks: AskedLooks[] = [];
    for (let from = 0; from < each.cells.length; from += LOOK_CHUNK) {
      const part = { ...each, cells: each.cells.slice(from, from + LOOK_CHUNK) };
      const asked = askLooks(sheet, part, LOOK_CHUNK);
      if (asked.length > 0) await context.sync();
      looks.push(...asked);
    }
    let charts = NO_CHARTS;
    if (each.charts) {
      const give = askCharts(sheet);
      await context.sync();
      charts = give();
    }
    if (each.tables) {
      sheet.tables.load('items/id');
      await context.sync();
    }
    const tables = each.tables ? sheet.tables.items : [];
    let used: Block | null = null;
    if (each.everything) {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      range.untrack();
      await context.sync();
      if (!range.isNullObject) {
        const area = {
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        };
        used = joined(area, (await loadInChunks(context, [{ sheet, area }]))[0] ?? []);
      }
    }
    const spills = each.spills ? await spillsIn(context, sheet, areas) : [];
    const cells = stateMap(blocks.flat());
    all.push({ ...found(sheet), cells, spills, looks: looksOf(each, looks), charts, tables, used });
  }
  return captured(all, general());
}

/** Of some areas, those into which formulas spill, here or there. */
export async function spillsIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<Area[]> {
  const asked = areas.map((area) => ({ area, give: requestSpill(sheet, area) }));
  if (asked.length > 0) await context.sync();
  return asked.filter(({ give }) => give() !== false).map(({ area }) => area);
}

const joined = (area: Block['area'], bands: readonly Block[]): Block => ({
  area,
  values: bands.flatMap((band) => band.values),
  formulas: bands.flatMap((band) => band.formulas),
  formats: bands.flatMap((band) => band.formats),
});
