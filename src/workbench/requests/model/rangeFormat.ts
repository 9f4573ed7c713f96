import type { Area } from '../../../workbook';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../store';
import type { StoreStyle, StyleChange } from '../../store';
import {
  booleanArgument,
  choiceArgument,
  colorArgument,
  integerArgument,
  numberArgument,
  textArgument,
} from '../arguments';
import { invalidArgument } from '../errors';
import { HostObject, members } from '../object';
import type { Property, MemberTable } from '../object';
import { isUnbounded } from './areas';
import { RangeBorders } from './borders';
import { changeExtras } from './dataValidation';
import type { AreaObject } from './model';
import { checkUnprotected, checkWritable } from './model';

const HORIZONTAL = { General: 'general', Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

const keyOf = (table: Readonly<Record<string, string>>, value: string): string =>
  Object.keys(table).find((key) => table[key] === value) ?? '';

/** How a format of ours is read and written under Excel's name. */
export interface StyleProperty {
  readonly read: (style: StoreStyle) => unknown;
  readonly write: (value: unknown) => StyleChange;
}

/** By class of the format objects: what one cell's style knows. */
export const STYLE_PROPERTIES = {
  format: {
    HorizontalAlignment: {
      read: (style) => keyOf(HORIZONTAL, style.horizontal),
      write: (value) => ({
        horizontal: HORIZONTAL[choiceArgument(value, ['General', 'Left', 'Center', 'Right'] as const)],
      }),
    },
    VerticalAlignment: {
      read: (style) => keyOf(VERTICAL, style.vertical),
      write: (value) => ({
        vertical: VERTICAL[choiceArgument(value, ['Top', 'Center', 'Bottom'] as const)],
      }),
    },
    WrapText: { read: (style) => style.wrap, write: (value) => ({ wrap: booleanArgument(value) }) },
    IndentLevel: {
      read: (style) => style.indent,
      write: (value) => {
        const indent = integerArgument(value);
        if (indent < 0 || indent > 250) throw invalidArgument();
        return { indent };
      },
    },
  },
  font: {
    Bold: { read: (style) => style.bold, write: (value) => ({ bold: booleanArgument(value) }) },
    Name: { read: (style) => style.fontName, write: (value) => ({ fontName: textArgument(value) }) },
    Size: {
      read: (style) => style.fontSize,
      write: (value) => {
        const fontSize = numberArgument(value);
        if (fontSize < 1 || fontSize > 409) throw invalidArgument();
        return { fontSize };
      },
    },
    Color: { read: (style) => style.color, write: (value) => ({ color: colorArgument(value) }) },
  },
  fill: {
    // Excel calls a cell without a fill white; its pattern tells the difference.
    Color: {
      read: (style) => (style.fill === '' ? '#FFFFFF' : style.fill),
      write: (value) => ({ fill: colorArgument(value) }),
    },
    Pattern: {
      read: (style) => (style.fill === '' ? 'None' : 'Solid'),
      write: (value) => (choiceArgument(value, ['None', 'Solid']) === 'None' ? { fill: '' } : {}),
    },
  },
  protection: {
    Locked: { read: (style) => style.locked, write: (value) => ({ locked: booleanArgument(value) }) },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, StyleProperty>>>>;

/** The cells of an area that can differ: of whole rows or columns the used part decides. */
function sample({ model, sheet, area }: AreaObject): Area {
  if (!isUnbounded(area)) return area;
  const used = model.store.usedArea(sheet, false);
  return {
    row: area.row,
    column: area.column,
    rows: Math.max(1, Math.min(area.rows, used ? used.row + used.rows - area.row : 1)),
    columns: Math.max(1, Math.min(area.columns, used ? used.column + used.columns - area.column : 1)),
  };
}

/** What all cells have in common; null when they differ. */
function common(range: AreaObject, read: StyleProperty['read']): unknown {
  const { row, column, rows, columns } = sample(range);
  let first: unknown;
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const value = read(range.model.store.style(range.sheet, r, c));
      if (r === row && c === column) first = value;
      else if (value !== first) return null;
    }
  }
  return first;
}

abstract class FormatObject extends HostObject {
  constructor(readonly range: AreaObject) {
    super();
  }

  override check(): void {
    this.range.check();
  }
}

function styleProperties(
  table: Readonly<Record<string, StyleProperty>>,
): Readonly<Record<string, Property<FormatObject>>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, { read, write }]) => [
      name,
      {
        get: ({ range }: FormatObject) => common(range, read),
        set: ({ range }: FormatObject, value: unknown) => {
          const change = write(value);
          checkWritable(range.model.store, range.sheet, range.area);
          range.model.store.setStyle(range.sheet, range.area, change);
        },
      },
    ]),
  );
}

/** One size for all rows or columns of an area; null when they differ. */
function commonSize(from: number, count: number, size: (index: number) => number): number | null {
  const first = size(from);
  for (let index = from + 1; index < from + count; index++) if (size(index) !== first) return null;
  return first;
}

const sizeArgument = (value: unknown, most: number): number => {
  const size = numberArgument(value);
  if (size < 0 || size > most) throw invalidArgument();
  return size;
};

/** Whole columns have too many rows to keep a height of each. */
const MOST_HEIGHTS = 1000;

export class RangeFormat extends FormatObject {
  override readonly members: MemberTable = FORMAT;
}

const FORMAT = members<RangeFormat>({
  type: 'RangeFormat',
  properties: {
    ...styleProperties(STYLE_PROPERTIES.format),
    ColumnWidth: {
      get: ({ range }) => {
        const { column, columns } = sample(range);
        return commonSize(column, columns, (index) => range.model.store.columnWidth(range.sheet, index));
      },
      set: ({ range }, value) => {
        checkUnprotected(range.model.store, range.sheet);
        const { column, columns } = range.area;
        range.model.store.setColumnWidth(range.sheet, column, columns, sizeArgument(value, 1344));
      },
    },
    RowHeight: {
      get: ({ range }) => {
        const { row, rows } = sample(range);
        return commonSize(row, rows, (index) => range.model.store.rowHeight(range.sheet, index));
      },
      set: ({ range }, value) => {
        checkUnprotected(range.model.store, range.sheet);
        const { row, rows } = range.area;
        const points = sizeArgument(value, 409.5);
        range.model.store.setRowHeight(range.sheet, row, rows, points);
        if (rows > MOST_HEIGHTS) return;
        const own = Array.from({ length: rows }, (_, index) => ({ row: row + index, points }));
        changeExtras(range.model, range.sheet, ({ heights }) => ({
          heights: [...heights.filter((each) => each.row < row || each.row >= row + rows), ...own],
        }));
      },
    },
    UseStandardHeight: {
      get: ({ range }) => range.model.store.rowHeight(range.sheet, range.area.row) === DEFAULT_ROW_HEIGHT,
    },
    UseStandardWidth: {
      get: ({ range }) =>
        range.model.store.columnWidth(range.sheet, range.area.column) === DEFAULT_COLUMN_WIDTH,
    },
  },
  links: {
    Font: ({ range }) => new RangeFont(range),
    Fill: ({ range }) => new RangeFill(range),
    Borders: ({ range }) => new RangeBorders(range),
    Protection: ({ range }) => new FormatProtection(range),
  },
  methods: {
    AutofitRows: async ({ range }) => {
      checkUnprotected(range.model.store, range.sheet);
      // What formulas show counts, too.
      await range.model.store.settle();
      const { row, rows } = sample(range);
      range.model.store.autofitRows(range.sheet, row, rows);
    },
    AutofitColumns: ({ range }) => {
      checkUnprotected(range.model.store, range.sheet);
      const { column, columns } = sample(range);
      range.model.store.autofitColumns(range.sheet, column, columns);
    },
  },
});

class RangeFont extends FormatObject {
  override readonly members: MemberTable = FONT;
}

const FONT = members<RangeFont>({
  type: 'RangeFont',
  properties: styleProperties(STYLE_PROPERTIES.font),
});

class RangeFill extends FormatObject {
  override readonly members: MemberTable = FILL;
}

const FILL = members<RangeFill>({
  type: 'RangeFill',
  properties: styleProperties(STYLE_PROPERTIES.fill),
  methods: {
    Clear: ({ range }) => {
      checkWritable(range.model.store, range.sheet, range.area);
      range.model.store.setStyle(range.sheet, range.area, { fill: '' });
    },
  },
});

class FormatProtection extends FormatObject {
  override readonly members: MemberTable = PROTECTION;
}

const PROTECTION = members<FormatProtection>({
  type: 'FormatProtection',
  properties: styleProperties(STYLE_PROPERTIES.protection),
});
