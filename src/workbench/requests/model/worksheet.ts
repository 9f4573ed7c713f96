import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook';
import type { Area } from '../../../workbook';
import { DEFAULT_ROW_HEIGHT } from '../../store';
import type { StoreSheet } from '../../store';
import { choiceArgument, integerArgument, optionalText, recordArgument, textArgument } from '../arguments';
import { invalidArgument, RequestError } from '../errors';
import { EventType } from '../protocol';
import { HostObject, members } from '../object';
import type { Members, MemberTable } from '../object';
import type { Model } from './model';
import { checkStructure, sheetNamed, sheetOf } from './model';
import { onSheet, parseAddress } from './areas';
import { Charts } from './charts';
import { NamedItems } from './names';
import { PageBreaks, PageLayout } from './pageLayout';
import { Tables } from './tables';

export class Worksheet extends HostObject {
  override readonly members: MemberTable = WORKSHEET;
  constructor(
    readonly model: Model,
    readonly id: string,
  ) {
    super();
  }

  get sheet(): StoreSheet {
    return sheetOf(this.model.store, this.id);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id, _Id: this.id };
  }

  override check(): void {
    sheetOf(this.model.store, this.id);
  }
}

/** Registration and its end for events, by the name that the client calls them. */
export function eventMethods<T extends { readonly model: Model }>(
  target: (self: T) => string,
  types: Readonly<Record<string, number>>,
): NonNullable<Members<T>['methods']> {
  return Object.fromEntries(
    Object.entries(types).flatMap(([name, type]) => [
      [
        `_Register${name}`,
        (self: T): void => {
          self.model.subscriptions.add(type, target(self));
        },
      ],
      [
        `_Unregister${name}`,
        (self: T): void => {
          self.model.subscriptions.remove(type, target(self));
        },
      ],
    ]),
  );
}

/** Excel's rules for sheet names. */
export function checkSheetName(name: string): void {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
    throw invalidArgument();
}

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
const visibilityName = (visibility: StoreSheet['visibility']): string =>
  visibility.charAt(0).toUpperCase() + visibility.slice(1);

function setVisibility({ model, id, sheet }: Worksheet, value: unknown): void {
  checkStructure(model.store);
  const wanted = choiceArgument(value, VISIBILITIES);
  const others = model.store.sheets().filter((each) => each.id !== id && each.visibility === 'visible');
  if (wanted !== 'Visible' && others.length === 0) throw new RequestError('InvalidOperation');
  const visibility = wanted === 'VeryHidden' ? 'veryHidden' : wanted === 'Hidden' ? 'hidden' : 'visible';
  if (visibility !== sheet.visibility) model.store.setVisibility(id, visibility);
}

const neighbour = ({ model, id }: Worksheet, step: 1 | -1, visibleOnly: unknown): HostObject | null => {
  const sheets = model.store
    .sheets()
    .filter((sheet) => sheet.id === id || visibleOnly !== true || sheet.visibility === 'visible');
  const position = sheets.findIndex((sheet) => sheet.id === id) + step;
  const found = position < 0 ? undefined : sheets[position];
  return found ? model.worksheet(found.id) : null;
};

const existing = (object: HostObject | null): HostObject => {
  if (!object) throw new RequestError('ItemNotFound');
  return object;
};

function usedArea({ model, id }: Worksheet, valuesOnly: unknown): Area | null {
  return model.store.usedArea(id, valuesOnly === true);
}

const WORKSHEET = members<Worksheet>({
  type: 'Worksheet',
  properties: {
    Id: { get: (self) => self.id },
    Name: {
      get: (self) => self.sheet.name,
      set: ({ model, id, sheet }, value) => {
        checkStructure(model.store);
        const name = textArgument(value);
        checkSheetName(name);
        const other = sheetNamed(model.store, name);
        if (other && other.id !== id) throw new RequestError('ItemAlreadyExists');
        if (name !== sheet.name) model.store.renameSheet(id, name);
      },
    },
    Position: {
      get: ({ model, id }) => model.store.sheets().findIndex((sheet) => sheet.id === id),
      set: ({ model, id }, value) => {
        checkStructure(model.store);
        const position = integerArgument(value);
        if (position < 0 || position >= model.store.sheets().length) throw invalidArgument();
        model.store.moveSheet(id, position);
      },
    },
    Visibility: { get: (self) => visibilityName(self.sheet.visibility), set: setVisibility },
    StandardHeight: { get: () => DEFAULT_ROW_HEIGHT },
    StandardWidth: { get: () => 8.38 },
    ShowGridlines: { get: () => true },
    ShowHeadings: { get: () => true },
    EnableCalculation: { get: () => true },
    TabColor: { get: () => '' },
  },
  links: {
    Protection: (self) => new WorksheetProtection(self),
    Names: ({ model }) => new NamedItems(model),
    PageLayout: ({ model, id }) => new PageLayout(model, id),
    HorizontalPageBreaks: ({ model, id }) => new PageBreaks(new PageLayout(model, id)),
    Charts: ({ model, id }) => new Charts(model, id),
    Tables: ({ model, id }) => new Tables(model, id),
  },
  methods: {
    GetRange: ({ model, id }, [address]) => {
      const text = optionalText(address);
      if (text === undefined || text === '') return model.range(id, WHOLE);
      return rangeAt(model, id, text);
    },
    GetRangeByIndexes: ({ model, id }, [row, column, rows, columns]) =>
      model.range(id, checkedArea(row, column, rows, columns)),
    GetCell: ({ model, id }, [row, column]) => model.range(id, checkedArea(row, column, 1, 1)),
    GetUsedRange: async (self, [valuesOnly]) => {
      await self.model.store.settle();
      // A blank sheet answers with its first cell.
      return self.model.range(
        self.id,
        usedArea(self, valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 },
      );
    },
    GetUsedRangeOrNullObject: async (self, [valuesOnly]) => {
      await self.model.store.settle();
      const area = usedArea(self, valuesOnly);
      return area && self.model.range(self.id, area);
    },
    GetNext: (self, [visibleOnly]) => existing(neighbour(self, 1, visibleOnly)),
    GetNextOrNullObject: (self, [visibleOnly]) => neighbour(self, 1, visibleOnly),
    GetPrevious: (self, [visibleOnly]) => existing(neighbour(self, -1, visibleOnly)),
    GetPreviousOrNullObject: (self, [visibleOnly]) => neighbour(self, -1, visibleOnly),
    Activate: ({ model, id, sheet }) => {
      if (sheet.visibility !== 'visible') throw new RequestError('InvalidOperation');
      model.store.activate(id);
    },
    Calculate: async ({ model }) => {
      model.store.recalculate();
      await model.store.settle();
    },
    Delete: ({ model, id, sheet }) => {
      checkStructure(model.store);
      const others = model.store.sheets().filter((each) => each.id !== id && each.visibility === 'visible');
      if (others.length === 0 || sheet.visibility === 'veryHidden')
        throw new RequestError('InvalidOperation');
      model.state.setConditionalFormats(id, []);
      model.store.removeSheet(id);
    },
    ...eventMethods<Worksheet>((self) => self.id, {
      DataChangedEvent: EventType.Changed,
      SelectionChangedEvent: EventType.SelectionChanged,
      ActivatedEvent: EventType.Activated,
      DeactivatedEvent: EventType.Deactivated,
      EventNameChanged: EventType.NameChanged,
    }),
  },
});

/** The range of an address or a defined name, on a sheet. */
function rangeAt(model: Model, sheet: string, text: string): HostObject {
  const local = text.slice(text.lastIndexOf('!') + 1);
  const area = parseAddress(local);
  if (area) {
    const named = /^(.*)!/s.exec(text)?.[1];
    if (named === undefined) return model.range(sheet, area);
    const name = named.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
    if (sheetNamed(model.store, name)?.id !== sheet) throw invalidArgument();
    return model.range(sheet, area);
  }
  const name = model.state.names.find((each) => each.name.toLowerCase() === text.toLowerCase());
  if (!name?.range) throw invalidArgument();
  return model.range(name.range.sheet, name.range.area);
}

function checkedArea(row: unknown, column: unknown, rows: unknown, columns: unknown): Area {
  return onSheet({
    row: integerArgument(row),
    column: integerArgument(column),
    rows: integerArgument(rows),
    columns: integerArgument(columns),
  });
}

class WorksheetProtection extends HostObject {
  override readonly members: MemberTable = PROTECTION;
  constructor(readonly worksheet: Worksheet) {
    super();
  }

  override check(): void {
    this.worksheet.check();
  }
}

const PROTECTION = members<WorksheetProtection>({
  type: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ worksheet }) => worksheet.sheet.protected },
    Options: { get: () => null },
  },
  methods: {
    Protect: ({ worksheet }, [options]) => {
      if (options !== undefined && options !== null) recordArgument(options);
      if (worksheet.sheet.protected) throw new RequestError('InvalidOperation');
      worksheet.model.store.setProtected(worksheet.id, true);
    },
    // Passwords are not kept here: any, or none, takes the protection off.
    Unprotect: ({ worksheet }) => {
      if (worksheet.sheet.protected) worksheet.model.store.setProtected(worksheet.id, false);
    },
  },
});
