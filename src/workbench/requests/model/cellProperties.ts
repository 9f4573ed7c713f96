import type { StoreStyle, StyleChange } from '../../store';
import { recordArgument } from '../arguments';
import { invalidArgument, RequestError } from '../errors';
import { pascal } from '../query';
import type { AreaObject } from './model';
import { addressOf, checkWritable, sheetOf } from './model';
import type { StyleProperty } from './rangeFormat';
import { STYLE_PROPERTIES } from './rangeFormat';

type Table = Readonly<Record<string, StyleProperty>>;

const FORMAT: Table = STYLE_PROPERTIES.format;
/** The objects inside a cell's format, by the name that the client writes. */
const PARTS: Readonly<Record<string, Table>> = {
  font: STYLE_PROPERTIES.font,
  fill: STYLE_PROPERTIES.fill,
  protection: STYLE_PROPERTIES.protection,
};

const missing = (name: string): RequestError =>
  new RequestError('ApiNotFound', `Cell property ${name} is not available in this host.`);

function lookUp(table: Table, name: string): StyleProperty {
  const key = pascal(name);
  const property = Object.hasOwn(table, key) ? table[key] : undefined;
  if (!property) throw missing(name);
  return property;
}

type Reader = (style: StoreStyle) => unknown;

/** The readers of the wanted names, nested as the client wants them. */
function readers(options: Readonly<Record<string, unknown>>, table: Table): Readonly<Record<string, Reader>> {
  const found: Record<string, Reader> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === null || wanted === undefined) continue;
    const part = table === FORMAT && Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
    if (!part) {
      found[name] = lookUp(table, name).read;
      continue;
    }
    const inner = Object.entries(readers(recordArgument(wanted), part));
    found[name] = (style) => Object.fromEntries(inner.map(([key, read]) => [key, read(style)]));
  }
  return found;
}

/** `range.getCellProperties(options)`: per cell an object with what was asked for. */
export function getCellProperties(range: AreaObject, options: unknown): unknown[][] {
  const { address, addressLocal, format, ...rest } = recordArgument(options);
  const unknown = Object.keys(rest).find((name) => rest[name] !== false);
  if (unknown !== undefined) throw missing(unknown);
  const wanted = Object.entries(readers(recordArgument(format ?? {}), FORMAT));
  const { model, sheet, area } = range;
  const { name } = sheetOf(model.store, sheet);
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => {
      const cell = { row: area.row + r, column: area.column + c };
      const style = model.store.style(sheet, cell.row, cell.column);
      const place = addressOf(name, { ...cell, rows: 1, columns: 1 });
      return {
        ...(address === true && { address: place }),
        ...(addressLocal === true && { addressLocal: place }),
        ...(format !== undefined && {
          format: Object.fromEntries(wanted.map(([key, read]) => [key, read(style)])),
        }),
      };
    }),
  );
}

function changeOf(format: Readonly<Record<string, unknown>>, table: Table): StyleChange {
  const change: StyleChange = {};
  for (const [name, value] of Object.entries(format)) {
    if (value === null || value === undefined) continue;
    const part = table === FORMAT && Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
    Object.assign(change, part ? changeOf(recordArgument(value), part) : lookUp(table, name).write(value));
  }
  return change;
}

/** `range.setCellProperties(rows)`: per cell an object with the formats to set; an empty one leaves the cell alone. */
export function setCellProperties(range: AreaObject, rows: unknown): void {
  const { model, sheet, area } = range;
  if (!Array.isArray(rows) || rows.length !== area.rows) throw invalidArgument();
  checkWritable(model.store, sheet, area);
  for (const [r, row] of (rows as readonly unknown[]).entries()) {
    if (!Array.isArray(row) || row.length !== area.columns) throw invalidArgument();
    for (const [c, cell] of (row as readonly unknown[]).entries()) {
      const { format, ...rest } = recordArgument(cell);
      const unknown = Object.keys(rest)[0];
      if (unknown !== undefined) throw missing(unknown);
      if (format === undefined || format === null) continue;
      const target = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      model.store.setStyle(sheet, target, changeOf(recordArgument(format), FORMAT));
    }
  }
}
