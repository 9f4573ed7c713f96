import { parseArea, type CellAddress, type CellValue, type WorkbookSnapshot } from '../../../src/workbook';
import type { Book } from '../../support/generate/book';
import type { Place } from '../../support/generate/page';
import { workbookOf, type Rows } from '../../support/workbook';

/** One slip of a person in a clean workbook. */
export interface Planted {
  /** The clean workbook; the generated one, or with a sheet more or less. */
  readonly base: WorkbookSnapshot;
  /** The same with the slip in it. */
  readonly workbook: WorkbookSnapshot;
  /** Where the rule must see it. */
  readonly cell: CellAddress;
  /** Judged by the workbook's own scheme. */
  readonly own?: true;
}

/** How the slip of one rule is made, and which other rules may truly speak of it. */
export interface Slip {
  /** Null where the workbook has no place for it. */
  readonly plant: (book: Book) => Planted | null;
  readonly also?: readonly string[];
}

export type Slips = Readonly<Record<string, Slip>>;

export interface Edit {
  readonly cell: CellAddress;
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
}

/** An edit of a cell that may not be there: none then. */
export const put = (cell: CellAddress | undefined, value: CellValue, format?: string): readonly Edit[] =>
  cell ? [{ cell, value, ...(format !== undefined && { format }) }] : [];

/** The workbook with other constants in some cells, beyond its used areas, too. */
export function edited(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = edits.filter(({ cell }) => cell.sheet === sheet.name);
      if (own.length === 0) return sheet;
      const { area } = sheet;
      const rows = Math.max(area.rows, ...own.map(({ cell }) => cell.row - area.row + 1));
      const columns = Math.max(area.columns, ...own.map(({ cell }) => cell.column - area.column + 1));
      const grid = <T>(of: readonly (readonly T[] | null)[], none: T): T[][] =>
        Array.from({ length: rows }, (_row, r) =>
          Array.from({ length: columns }, (_column, c) => of[r]?.[c] ?? none),
        );
      const values = grid<CellValue>(sheet.values, null);
      const formats = grid(sheet.formats, 'General');
      const formulas = grid<string | null>(sheet.formulas, null);
      for (const { cell, value, format, formula } of own) {
        const [r, c] = [cell.row - area.row, cell.column - area.column];
        const [line, style] = [values[r], formats[r]];
        if (!line || !style || c < 0) throw new Error(`no cell ${sheet.name} ${cell.row} ${cell.column}`);
        line[c] = value;
        if (format !== undefined) style[c] = format;
        const row = formulas[r];
        if (row && formula !== undefined) row[c] = formula;
      }
      return {
        ...sheet,
        area: { ...area, rows, columns },
        values,
        formats,
        formulas,
      };
    }),
  };
}

/** A slip of some edits; null where the cell is not there. */
export function slip(
  base: WorkbookSnapshot,
  edits: readonly Edit[],
  cell: CellAddress | undefined,
): Planted | null {
  return cell && edits.length > 0 ? { base, workbook: edited(base, edits), cell } : null;
}

/** Without some sheets: what ties a slip to other tables is of another rule. */
export function without(book: Book, ...sheets: readonly string[]): Book {
  const kept = book.workbook.sheets.filter(({ name }) => !sheets.includes(name));
  return {
    ...book,
    workbook: { ...book.workbook, sheets: kept },
    places: book.places.filter(({ cells }) =>
      Object.values(cells).every(({ sheet }) => !sheets.includes(sheet)),
    ),
  };
}

/** The self-evaluation alone: nothing else in the workbook is tied to it. */
export function alone(book: Book): Book {
  const form = find(book, 'head')?.cells['name']?.sheet ?? find(book, 'targetLine')?.cells['name']?.sheet;
  const others = book.workbook.sheets.map(({ name }) => name).filter((name) => name !== form);
  return without(book, ...others);
}

/** The workbook with one more sheet. */
export function withSheet(workbook: WorkbookSnapshot, name: string, rows: Rows): WorkbookSnapshot {
  return { ...workbook, sheets: [...workbook.sheets, ...workbookOf({ [name]: rows }).sheets] };
}

/** `B3` of a sheet. */
export function at(sheet: string, address: string): CellAddress {
  const local = parseArea(address);
  if (!local) throw new Error(`no address: ${address}`);
  return { sheet, row: local.row, column: local.column };
}

/** The first place of a kind that satisfies. */
export function find(
  book: Book,
  kind: Place['kind'],
  which: (place: Place) => boolean = () => true,
): Place | undefined {
  return book.places.find((place) => place.kind === kind && which(place));
}

/** A place by the row's own words. */
export const named = (book: Book, kind: Place['kind'], name: string): Place | undefined =>
  find(book, kind, (place) => place.name === name);

/** Rows of the standard form, with sign, number and unit of a target in one cell, of national classes. */
export function rowsOf(book: Book): readonly Place[] {
  return book.places.filter(
    ({ kind, cells }) =>
      kind === 'line' && !cells['operator'] && !cells['coefficient'] && cells['target'] && cells['actual'],
  );
}

/** A row of the standard form under a class, with its full score. */
export function rowIn(
  book: Book,
  level2: RegExp,
  which: (place: Place) => boolean = () => true,
): Place | undefined {
  return rowsOf(book).find(
    (place) => place.line && level2.test(place.line.level2) && isFull(place) && which(place),
  );
}

/** Whether a row's place can take another name: no other row has it. */
export const isFree = (book: Book, name: string, place: Place | undefined): boolean =>
  !book.places.some((one) => one !== place && one.kind === 'line' && one.name === name);

export const isFull = ({ line }: Place): boolean => line !== undefined && line.score === line.points;
export const isNumber = ({ line }: Place): boolean => line?.kind === 'number';

/** Puts another indicator into a row: what is not given stays. */
export function rewrite(
  place: Place | undefined,
  words: Readonly<Partial<Record<string, CellValue>>>,
): readonly Edit[] {
  if (!place) return [];
  return Object.entries(words).flatMap(([role, value]) =>
    put(place.cells[role], value ?? null, role === 'actual' ? 'General' : undefined),
  );
}

/** The value that a cell holds. */
export function valueAt(workbook: WorkbookSnapshot, cell: CellAddress): CellValue {
  const sheet = workbook.sheets.find(({ name }) => name === cell.sheet);
  return sheet?.values[cell.row - sheet.area.row]?.[cell.column - sheet.area.column] ?? null;
}

/** A cell's number changed by so much. */
export function moved(
  workbook: WorkbookSnapshot,
  cell: CellAddress | undefined,
  by: number,
): readonly Edit[] {
  const value = cell && valueAt(workbook, cell);
  return cell && typeof value === 'number' ? put(cell, Math.round((value + by) * 1e6) / 1e6) : [];
}

export { sizeText as sizeOf } from '../../support/generate/indicators';
