import { formatAbsolute, quoteSheet } from '../../../workbook';
import { booleanArgument, optionalText, textArgument } from '../arguments';
import { invalidArgument, RequestError } from '../errors';
import { Collection, COLLECTION_METHODS, HostObject, members } from '../object';
import type { MemberTable } from '../object';
import type { Model, NameState } from './model';
import { addressOf, AreaObject, sheetOf } from './model';

/** Defined names of the workbook. Those of ranges only: a formula is kept, not calculated. */
export class NamedItems extends Collection {
  override readonly members: MemberTable = NAMES;
  constructor(readonly model: Model) {
    super();
  }

  override items(): readonly HostObject[] {
    return this.model.state.names.map((name) => new NamedItem(this.model, name));
  }
}

const NAMES = members<NamedItems>({
  type: 'NamedItemCollection',
  methods: {
    ...(COLLECTION_METHODS as object),
    Add: (self, [name, reference, comment]) => {
      const wanted = textArgument(name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(wanted)) throw invalidArgument();
      if (self.find(wanted)) throw new RequestError('ItemAlreadyExists');
      const state: NameState = {
        name: wanted,
        formula: formulaOf(self.model, reference),
        comment: optionalText(comment) ?? '',
        visible: true,
        range: reference instanceof AreaObject ? { sheet: reference.sheet, area: reference.area } : null,
      };
      self.model.state.names.push(state);
      return new NamedItem(self.model, state);
    },
  },
});

function formulaOf(model: Model, reference: unknown): string {
  if (!(reference instanceof AreaObject)) return textArgument(reference);
  const { area } = reference;
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  const cells = area.rows * area.columns === 1 ? '' : `:${formatAbsolute(last)}`;
  return `=${quoteSheet(sheetOf(model.store, reference.sheet).name)}!${formatAbsolute(area)}${cells}`;
}

class NamedItem extends HostObject {
  override readonly members: MemberTable = NAME;
  constructor(
    readonly model: Model,
    readonly state: NameState,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.state.name };
  }

  range(): HostObject | null {
    const { range } = this.state;
    return range && this.model.range(range.sheet, range.area);
  }

  override check(): void {
    if (!this.model.state.names.includes(this.state)) throw new RequestError('ItemNotFound');
  }
}

const NAME = members<NamedItem>({
  type: 'NamedItem',
  properties: {
    Name: { get: (self) => self.state.name },
    Formula: { get: (self) => self.state.formula },
    Value: {
      get: ({ model, state }) =>
        state.range
          ? addressOf(sheetOf(model.store, state.range.sheet).name, state.range.area)
          : state.formula,
    },
    Type: { get: (self) => (self.state.range ? 'Range' : 'String') },
    Scope: { get: () => 'Workbook' },
    Visible: {
      get: (self) => self.state.visible,
      set: (self, value) => {
        self.state.visible = booleanArgument(value);
      },
    },
    Comment: {
      get: (self) => self.state.comment,
      set: (self, value) => {
        self.state.comment = textArgument(value);
      },
    },
  },
  methods: {
    GetRange: (self) => {
      const range = self.range();
      if (!range) throw new RequestError('InvalidOperation');
      return range;
    },
    GetRangeOrNullObject: (self) => self.range(),
    Delete: ({ model, state }) => {
      model.state.names.splice(model.state.names.indexOf(state), 1);
    },
  },
});
