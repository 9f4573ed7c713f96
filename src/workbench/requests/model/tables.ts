import type { StoreTable } from '../../store';
import { RequestError } from '../errors';
import { Collection, COLLECTION_METHODS, HostObject, members } from '../object';
import type { MemberTable } from '../object';
import type { Model } from './model';
import { sheetOf } from './model';

/** The tables of a sheet; without one, of the workbook, through which the client takes hold of any. */
export class Tables extends Collection {
  override readonly members: MemberTable = TABLES;
  constructor(
    readonly model: Model,
    readonly sheet?: string,
  ) {
    super();
  }

  override check(): void {
    if (this.sheet !== undefined) sheetOf(this.model.store, this.sheet);
  }

  override items(): readonly HostObject[] {
    const { model, sheet } = this;
    const sheets = sheet === undefined ? model.store.sheets().map(({ id }) => id) : [sheet];
    return sheets.flatMap((each) => model.store.tables(each).map(({ id }) => new Table(model, each, id)));
  }
}

const TABLES = members<Tables>({
  type: 'TableCollection',
  properties: { Count: { get: (self) => self.items().length } },
  methods: { ...(COLLECTION_METHODS as object) },
});

class Table extends HostObject {
  override readonly members: MemberTable = TABLE;
  constructor(
    readonly model: Model,
    readonly sheet: string,
    readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id, _Id: this.id, Name: this.state.name };
  }

  override check(): void {
    sheetOf(this.model.store, this.sheet);
    void this.state;
  }

  get state(): StoreTable {
    const found = this.model.store.tables(this.sheet).find(({ id }) => id === this.id);
    if (!found) throw new RequestError('ItemNotFound');
    return found;
  }
}

const TABLE = members<Table>({
  type: 'Table',
  properties: { Id: { get: ({ id }) => id }, Name: { get: ({ state }) => state.name } },
  links: { Worksheet: ({ model, sheet }) => model.worksheet(sheet) },
  methods: { GetDataBodyRange: ({ model, sheet, state }) => model.range(sheet, state.body) },
});
