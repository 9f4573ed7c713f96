import { displayText, isErrorValue } from '../../../workbook';
import type { CellContent, CellValue } from '../../../workbook';
import { textArgument } from '../arguments';
import { readEntry } from '../entry';
import { invalidArgument, RequestError } from '../errors';
import type { Property } from '../object';
import { isUnbounded } from './areas';
import type { AreaObject } from './model';
import { checkWritable } from './model';

/** Excel gives values of at most so many cells at once. */
const MAX_CELLS = 5_000_000;

/** Whether values can be given: null for whole rows and columns, an error for too many cells. */
function readable({ area }: AreaObject): boolean {
  if (isUnbounded(area)) return false;
  if (area.rows * area.columns > MAX_CELLS) throw new RequestError('ResponsePayloadSizeLimitExceeded');
  return true;
}

const orBlank = (value: CellValue): string | number | boolean => value ?? '';

async function values(self: AreaObject): Promise<CellValue[][]> {
  await self.model.store.settle();
  return self.model.store.values(self.sheet, self.area).map((row) => row.map(orBlank));
}

async function formulas(self: AreaObject): Promise<CellValue[][]> {
  const grid = await values(self);
  const found = self.model.store.formulas(self.sheet, self.area);
  return grid.map((row, r) => {
    const line = found[r];
    return line ? row.map((value, c) => line[c] ?? value) : row;
  });
}

function numberFormats({ model, sheet, area }: AreaObject): string[][] {
  return model.store
    .numberFormats(sheet, area)
    .map((row) => row ?? Array.from({ length: area.columns }, () => 'General'));
}

function typeOf(value: CellValue): string {
  if (value === '' || value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorValue(value) ? 'Error' : 'String';
}

/** What a client set, cell by cell: one value stands for all cells. */
function spread(value: unknown, { area }: AreaObject): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  }
  const rows = value as readonly unknown[];
  const fits =
    rows.length === area.rows &&
    rows.every((row): row is readonly unknown[] => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as readonly (readonly unknown[])[];
}

function writeContents(self: AreaObject, value: unknown): void {
  const { model, sheet, area } = self;
  if (isUnbounded(area)) throw new RequestError('UnsupportedOperation');
  const grid = spread(value, self);
  checkWritable(model.store, sheet, area);
  const formats = numberFormats(self);
  let implied = false;
  const newFormats: (string | undefined)[][] = [];
  const contents: (CellContent | undefined)[][] = [];
  for (const [r, row] of grid.entries()) {
    const entries = row.map((item, c) => readEntry(item, formats[r]?.[c] ?? 'General'));
    contents.push(entries.map((entry) => entry?.content));
    newFormats.push(entries.map((entry) => entry?.numberFormat));
    implied ||= entries.some((entry) => entry?.numberFormat !== undefined);
  }
  model.store.write(sheet, area, contents);
  if (implied) model.store.setNumberFormats(sheet, area, newFormats);
}

function writeFormats(self: AreaObject, value: unknown): void {
  const { model, sheet, area } = self;
  if (!Array.isArray(value)) {
    checkWritable(model.store, sheet, area);
    model.store.setStyle(sheet, area, { numberFormat: textArgument(value) });
    return;
  }
  const grid = spread(value, self);
  checkWritable(model.store, sheet, area);
  model.store.setNumberFormats(
    sheet,
    area,
    grid.map((row) => row.map((item) => (item === null ? undefined : textArgument(item) || 'General'))),
  );
}

/** Null where Excel gives none. */
const bounded = (get: (self: AreaObject) => unknown) => (self: AreaObject) =>
  readable(self) ? get(self) : null;

/** The properties of a range that hold one value per cell. */
export const VALUE_PROPERTIES: Readonly<Record<string, Property<AreaObject>>> = {
  Values: { get: bounded(values), set: writeContents },
  Formulas: { get: bounded(formulas), set: writeContents },
  FormulasLocal: { get: bounded(formulas), set: writeContents },
  NumberFormat: { get: bounded(numberFormats), set: writeFormats },
  NumberFormatLocal: { get: bounded(numberFormats), set: writeFormats },
  Text: {
    get: bounded(async (self) => {
      const formats = numberFormats(self);
      return (await values(self)).map((row, r) =>
        row.map((value, c) => displayText(value, formats[r]?.[c] ?? 'General')),
      );
    }),
  },
  ValueTypes: { get: bounded(async (self) => (await values(self)).map((row) => row.map(typeOf))) },
};
