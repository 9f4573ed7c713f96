import { containsCell, MAX_COLUMNS, MAX_ROWS } from '../../../workbook';
import type { Area } from '../../../workbook';
import { choiceArgument, integerArgument, optionalText } from '../arguments';
import { invalidArgument, RequestError } from '../errors';
import type { HostObject, Members, MemberTable } from '../object';
import { members } from '../object';
import { boundingArea, intersection, isUnbounded, onSheet, parseAddress } from './areas';
import { getCellProperties, setCellProperties } from './cellProperties';
import { ConditionalFormats } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { addressOf, AreaObject, checkUnprotected, checkWritable, sheetOf } from './model';
import { RangeFormat } from './rangeFormat';
import { VALUE_PROPERTIES } from './rangeValues';

/** A rectangle of cells. */
export class Range extends AreaObject {
  override readonly members: MemberTable = RANGE;

  /** Another rectangle of the same sheet. */
  to(change: Partial<Area>): Range {
    return new Range(this.model, this.sheet, onSheet({ ...this.area, ...change }));
  }
}

/** The area of an argument that is a range or an address. */
function areaArgument(self: Range, value: unknown): Area {
  if (value instanceof AreaObject) {
    if (value.sheet !== self.sheet) throw invalidArgument();
    return value.area;
  }
  const text = optionalText(value) ?? '';
  const area = parseAddress(text.slice(text.lastIndexOf('!') + 1));
  if (!area) throw invalidArgument();
  return area;
}

const count = (value: unknown): number =>
  value === undefined || value === null ? 1 : integerArgument(value);

/** Rows or columns beside the range; a negative count counts the other way. */
function beside(self: Range, side: 'row' | 'column', after: boolean, value: unknown): Range {
  const size = side === 'row' ? 'rows' : 'columns';
  const wanted = count(value);
  if (wanted === 0) throw invalidArgument();
  const outward = wanted > 0 === after;
  const start = outward ? self.area[side] + self.area[size] : self.area[side] - Math.abs(wanted);
  return self.to({ [side]: start, [size]: Math.abs(wanted) });
}

/** Whether formulas spill into all cells of the range; null for some of them. */
function hasSpill({ model, sheet, area }: Range): boolean | null {
  const met = model.store.spills(sheet).filter((spill) => intersection(spill, area) !== null);
  if (met.length === 0) return false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!met.some((spill) => containsCell(spill, { row, column }))) return null;
    }
  }
  return true;
}

async function usedRange(self: Range, valuesOnly: unknown): Promise<Range | null> {
  await self.model.store.settle();
  const used = self.model.store.usedArea(self.sheet, valuesOnly === true);
  const common = used && intersection(self.area, used);
  return common && self.to(common);
}

function clear(self: Range, applyTo: unknown): void {
  const { model, sheet, area } = self;
  const what = choiceArgument(applyTo ?? 'All', [
    'All',
    'Contents',
    'Formats',
    'Hyperlinks',
    'RemoveHyperlinks',
  ]);
  checkWritable(model.store, sheet, area);
  if (what === 'All' || what === 'Contents') {
    const used = model.store.usedArea(sheet, true);
    const target = used && intersection(area, used);
    if (target) {
      const blank = { formula: null, value: null };
      const rows = Array.from({ length: target.rows }, () =>
        Array.from({ length: target.columns }, () => blank),
      );
      model.store.write(sheet, target, rows);
    }
  }
  if (what === 'All' || what === 'Formats') model.store.clearStyle(sheet, area);
}

const MOVES: NonNullable<Members<Range>['methods']> = {
  GetCell: (self, [row, column]) =>
    self.to({
      row: self.area.row + integerArgument(row),
      column: self.area.column + integerArgument(column),
      rows: 1,
      columns: 1,
    }),
  GetRow: (self, [row]) => {
    const index = integerArgument(row);
    if (index < 0 || index >= self.area.rows) throw invalidArgument();
    return self.to({ row: self.area.row + index, rows: 1 });
  },
  GetColumn: (self, [column]) => {
    const index = integerArgument(column);
    if (index < 0 || index >= self.area.columns) throw invalidArgument();
    return self.to({ column: self.area.column + index, columns: 1 });
  },
  GetOffsetRange: (self, [rows, columns]) =>
    self.to({
      row: self.area.row + integerArgument(rows),
      column: self.area.column + integerArgument(columns),
    }),
  GetResizedRange: (self, [rows, columns]) =>
    self.to({
      rows: self.area.rows + integerArgument(rows),
      columns: self.area.columns + integerArgument(columns),
    }),
  GetAbsoluteResizedRange: (self, [rows, columns]) =>
    self.to({ rows: integerArgument(rows), columns: integerArgument(columns) }),
  GetBoundingRect: (self, [other]) => self.to(boundingArea(self.area, areaArgument(self, other))),
  GetIntersection: (self, [other]) => {
    const common = intersection(self.area, areaArgument(self, other));
    if (!common) throw new RequestError('ItemNotFound');
    return self.to(common);
  },
  GetIntersectionOrNullObject: (self, [other]) => {
    const common = intersection(self.area, areaArgument(self, other));
    return common && self.to(common);
  },
  GetEntireColumn: (self) => self.to({ row: 0, rows: MAX_ROWS }),
  GetEntireRow: (self) => self.to({ column: 0, columns: MAX_COLUMNS }),
  GetLastCell: (self) =>
    self.to({
      row: self.area.row + self.area.rows - 1,
      column: self.area.column + self.area.columns - 1,
      rows: 1,
      columns: 1,
    }),
  GetLastRow: (self) => self.to({ row: self.area.row + self.area.rows - 1, rows: 1 }),
  GetLastColumn: (self) => self.to({ column: self.area.column + self.area.columns - 1, columns: 1 }),
  GetRowsAbove: (self, [rows]) => beside(self, 'row', false, rows),
  GetRowsBelow: (self, [rows]) => beside(self, 'row', true, rows),
  GetColumnsBefore: (self, [columns]) => beside(self, 'column', false, columns),
  GetColumnsAfter: (self, [columns]) => beside(self, 'column', true, columns),
  GetUsedRange: async (self, [valuesOnly]) =>
    (await usedRange(self, valuesOnly)) ?? self.to({ rows: 1, columns: 1 }),
  GetUsedRangeOrNullObject: (self, [valuesOnly]) => usedRange(self, valuesOnly),
};

const RANGE = members<Range>({
  type: 'Range',
  properties: {
    ...VALUE_PROPERTIES,
    Address: { get: ({ model, sheet, area }) => addressOf(sheetOf(model.store, sheet).name, area) },
    AddressLocal: { get: ({ model, sheet, area }) => addressOf(sheetOf(model.store, sheet).name, area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    // Excel's count is a 32-bit number: a larger one is -1.
    CellCount: { get: ({ area }) => (area.rows * area.columns < 2 ** 31 ? area.rows * area.columns : -1) },
    HasSpill: { get: hasSpill },
    IsEntireColumn: { get: ({ area }) => area.rows === MAX_ROWS },
    IsEntireRow: { get: ({ area }) => area.columns === MAX_COLUMNS },
  },
  links: {
    Format: (self) => new RangeFormat(self),
    Worksheet: ({ model, sheet }): HostObject => model.worksheet(sheet),
    ConditionalFormats: (self) => new ConditionalFormats(self),
    DataValidation: (self) => new DataValidation(self),
  },
  methods: {
    ...MOVES,
    Select: ({ model, sheet, area }) => {
      if (sheetOf(model.store, sheet).visibility !== 'visible') throw new RequestError('InvalidOperation');
      model.store.select(sheet, area);
    },
    Calculate: async ({ model }) => {
      model.store.recalculate();
      await model.store.settle();
    },
    Clear: (self, [applyTo]) => {
      clear(self, applyTo);
    },
    Merge: ({ model, sheet, area }, [across]) => {
      checkUnprotected(model.store, sheet);
      const areas =
        across === true
          ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
          : [area];
      for (const each of areas) model.store.merge(sheet, each);
    },
    Unmerge: ({ model, sheet, area }) => {
      checkUnprotected(model.store, sheet);
      model.store.unmerge(sheet, area);
    },
    GetCellProperties: (self, [options]) => {
      if (isUnbounded(self.area)) throw new RequestError('UnsupportedOperation');
      return getCellProperties(self, options);
    },
    SetCellProperties: (self, [rows]) => {
      setCellProperties(self, rows);
    },
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) {
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    },
  },
});
