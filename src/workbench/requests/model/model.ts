import type { Area } from '../../../workbook';
import { quoteSheet, formatArea, MAX_COLUMNS, MAX_ROWS, columnName } from '../../../workbook';
import type { StoreHighlight, StoreSheet, WorkbookStore } from '../../store';
import { RequestError } from '../errors';
import type { Subscriptions } from '../events';
import { HostObject } from '../object';

/** A conditional format as the host keeps it: any type, whatever the client set on it. */
export interface ConditionalFormatState {
  readonly id: string;
  readonly type: string;
  readonly area: Area;
  formula: string;
  fill: string;
  color: string;
  stopIfTrue: boolean;
}

/** A defined name. */
export interface NameState {
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
  readonly range: { readonly sheet: string; readonly area: Area } | null;
}

/** What Office knows of a workbook and the spreadsheet below does not; shared by all clients. */
export class WorkbookState {
  readonly settings = new Map<string, unknown>();
  readonly names: NameState[] = [];
  readonly #formats = new Map<string, ConditionalFormatState[]>();
  readonly #store: WorkbookStore;
  #last = 0;

  constructor(store: WorkbookStore) {
    this.#store = store;
  }

  /** A new id in Excel's form. */
  newId(): string {
    this.#last += 1;
    return `{00000000-0001-0000-${String(this.#last).padStart(4, '0')}-000000000000}`;
  }

  conditionalFormats(sheet: string): readonly ConditionalFormatState[] {
    return this.#formats.get(sheet) ?? [];
  }

  /** Replaces the conditional formats of a sheet, the first with the highest priority, and shows them. */
  setConditionalFormats(sheet: string, formats: readonly ConditionalFormatState[]): void {
    this.#formats.set(sheet, [...formats]);
    this.#store.setHighlights(
      sheet,
      formats
        .filter((format) => format.type === 'Custom' && format.formula !== '')
        .map(({ id, area, formula, fill, color }): StoreHighlight => ({ id, area, formula, fill, color })),
    );
  }
}

/** One client's view of the workbook: what every object of the model starts from. */
export interface Model {
  readonly store: WorkbookStore;
  readonly state: WorkbookState;
  readonly subscriptions: Subscriptions;
  worksheet(id: string): HostObject;
  range(sheet: string, area: Area): AreaObject;
}

/** A range: the one kind of object that other objects take as an argument. */
export abstract class AreaObject extends HostObject {
  constructor(
    readonly model: Model,
    readonly sheet: string,
    readonly area: Area,
  ) {
    super();
  }

  override check(): void {
    sheetOf(this.model.store, this.sheet);
  }
}

/** The sheet of an id; `ItemNotFound` when it is gone. */
export function sheetOf(store: WorkbookStore, id: string): StoreSheet {
  const sheet = store.sheets().find((each) => each.id === id);
  if (!sheet) throw new RequestError('ItemNotFound');
  return sheet;
}

/** The sheet of an id or name, as `getItem` takes both. */
export function sheetNamed(store: WorkbookStore, key: unknown): StoreSheet | undefined {
  const name = String(key).toLowerCase();
  return store.sheets().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
}

/** Refuses to write into a protected sheet where any of the cells is locked. */
export function checkWritable(store: WorkbookStore, sheet: string, area: Area): void {
  if (!sheetOf(store, sheet).protected) return;
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) throw new RequestError('AccessDenied');
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (store.style(sheet, row, column).locked) throw new RequestError('AccessDenied');
    }
  }
}

/** Refuses what protection of a sheet does not allow at all. */
export function checkUnprotected(store: WorkbookStore, sheet: string): void {
  if (sheetOf(store, sheet).protected) throw new RequestError('AccessDenied');
}

/** Refuses to add, remove or rename sheets of a protected workbook. */
export function checkStructure(store: WorkbookStore): void {
  if (store.structureProtected) throw new RequestError('AccessDenied');
}

/** `Sheet1!A1:B2` with quotes only where Excel puts them; whole rows and columns as `3:4` and `A:B`. */
export function addressOf(sheet: string, area: Area): string {
  const name =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet) ? sheet : quoteSheet(sheet);
  return `${name}!${localAddress(area)}`;
}

function localAddress(area: Area): string {
  if (area.rows === MAX_ROWS)
    return `${columnName(area.column)}:${columnName(area.column + area.columns - 1)}`;
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  return formatArea(area);
}
