import type { WorkbookStore } from '../../store';
import { optionalText } from '../arguments';
import { RequestError } from '../errors';
import { EventType } from '../protocol';
import type { Subscriptions } from '../events';
import { WORKBOOK_TARGET } from '../events';
import { Collection, COLLECTION_METHODS, HostObject, members } from '../object';
import type { MemberTable } from '../object';
import { Application, ENGINE_VERSION, Runtime } from './application';
import type { Model, WorkbookState } from './model';
import { checkStructure, sheetNamed } from './model';
import { NamedItems } from './names';
import { Range } from './range';
import { Settings } from './settings';
import { Tables } from './tables';
import { checkSheetName, eventMethods, Worksheet } from './worksheet';
import { XmlParts } from './xmlParts';

/** The root object of one client. */
export function createWorkbook(
  store: WorkbookStore,
  state: WorkbookState,
  subscriptions: Subscriptions,
): HostObject {
  const model: Model = {
    store,
    state,
    subscriptions,
    worksheet: (id) => new Worksheet(model, id),
    range: (sheet, area) => new Range(model, sheet, area),
  };
  return new Workbook(model);
}

class Workbook extends HostObject {
  override readonly members: MemberTable = WORKBOOK;
  constructor(readonly model: Model) {
    super();
  }
}

const eventRange = ({ model }: Workbook, [reference]: readonly unknown[]): HostObject | null => {
  const known = model.subscriptions.rangeOf(String(reference));
  const exists = known && model.store.sheets().some((sheet) => sheet.id === known.sheet);
  return exists ? model.range(known.sheet, known.area) : null;
};

const WORKBOOK = members<Workbook>({
  type: 'Workbook',
  properties: {
    Name: { get: ({ model }) => model.store.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => ENGINE_VERSION },
    UsePrecisionAsDisplayed: { get: () => false },
    ChartDataPointTrack: { get: () => true },
  },
  links: {
    Worksheets: ({ model }) => new Worksheets(model),
    Application: ({ model }) => new Application(model),
    Names: ({ model }) => new NamedItems(model),
    Settings: ({ model }) => new Settings(model),
    Tables: ({ model }) => new Tables(model),
    CustomXmlParts: ({ model }) => new XmlParts(model, null),
    Protection: ({ model }) => new WorkbookProtection(model),
    _Runtime: () => new Runtime(),
  },
  methods: {
    GetSelectedRange: ({ model }) => {
      const { sheet, area } = model.store.selection();
      return model.range(sheet, area);
    },
    GetActiveCell: ({ model }) => {
      const { sheet, area } = model.store.selection();
      return model.range(sheet, { ...area, rows: 1, columns: 1 });
    },
    _GetRangeForEventByReferenceId: (self, args) => {
      const range = eventRange(self, args);
      if (!range) throw new RequestError('ItemNotFound');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
});

class WorkbookProtection extends HostObject {
  override readonly members: MemberTable = PROTECTION;
  constructor(readonly model: Model) {
    super();
  }
}

const PROTECTION = members<WorkbookProtection>({
  type: 'WorkbookProtection',
  properties: { Protected: { get: ({ model }) => model.store.structureProtected } },
});

class Worksheets extends Collection {
  override readonly members: MemberTable = WORKSHEETS;
  constructor(readonly model: Model) {
    super();
  }

  override items(): readonly HostObject[] {
    return this.model.store.sheets().map((sheet) => this.model.worksheet(sheet.id));
  }

  override find(key: unknown): HostObject | null {
    const sheet = sheetNamed(this.model.store, key);
    return sheet ? this.model.worksheet(sheet.id) : null;
  }
}

const at = ({ model }: Worksheets, position: number, visibleOnly: unknown): HostObject => {
  const sheets = model.store
    .sheets()
    .filter((sheet) => visibleOnly !== true || sheet.visibility === 'visible');
  const sheet = sheets.at(position);
  if (!sheet) throw new RequestError('ItemNotFound');
  return model.worksheet(sheet.id);
};

const WORKSHEETS = members<Worksheets>({
  type: 'WorksheetCollection',
  methods: {
    ...(COLLECTION_METHODS as object),
    GetCount: ({ model }, [visibleOnly]) =>
      model.store.sheets().filter((sheet) => visibleOnly !== true || sheet.visibility === 'visible').length,
    Add: ({ model }, [name]) => {
      checkStructure(model.store);
      const wanted = optionalText(name) ?? freeName(model);
      checkSheetName(wanted);
      if (sheetNamed(model.store, wanted)) throw new RequestError('ItemAlreadyExists');
      return model.worksheet(model.store.addSheet(wanted));
    },
    GetActiveWorksheet: ({ model }) => model.worksheet(model.store.activeSheet()),
    GetFirst: (self, [visibleOnly]) => at(self, 0, visibleOnly),
    GetLast: (self, [visibleOnly]) => at(self, -1, visibleOnly),
    ...eventMethods<Worksheets>(() => WORKBOOK_TARGET, {
      AddedEvent: EventType.Added,
      DeletedEvent: EventType.Deleted,
      DataChangedEvent: EventType.Changed,
      SelectionChangedEvent: EventType.SelectionChanged,
      ActivatedEvent: EventType.Activated,
      DeactivatedEvent: EventType.Deactivated,
      EventNameChanged: EventType.NameChanged,
    }),
  },
});

function freeName(model: Model): string {
  for (let number = model.store.sheets().length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!sheetNamed(model.store, name)) return name;
  }
}
