import { textArgument } from '../arguments';
import { RequestError } from '../errors';
import { Collection, COLLECTION_METHODS, HostObject, members } from '../object';
import type { MemberTable } from '../object';
import type { Model } from './model';

/** Settings that add-ins keep in the workbook. */
export class Settings extends Collection {
  override readonly members: MemberTable = SETTINGS;
  constructor(readonly model: Model) {
    super();
  }

  override items(): readonly HostObject[] {
    return [...this.model.state.settings.keys()].map((key) => new Setting(this.model, key));
  }
}

const SETTINGS = members<Settings>({
  type: 'SettingCollection',
  methods: {
    ...(COLLECTION_METHODS as object),
    Add: ({ model }, [key, value]) => {
      model.state.settings.set(textArgument(key), value);
      return new Setting(model, textArgument(key));
    },
  },
});

class Setting extends HostObject {
  override readonly members: MemberTable = SETTING;
  constructor(
    readonly model: Model,
    readonly key: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  override check(): void {
    if (!this.model.state.settings.has(this.key)) throw new RequestError('ItemNotFound');
  }
}

const SETTING = members<Setting>({
  type: 'Setting',
  properties: {
    Key: { get: (self) => self.key },
    Value: {
      get: ({ model, key }) => model.state.settings.get(key),
      set: ({ model, key }, value) => {
        model.state.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ model, key }) => {
      model.state.settings.delete(key);
    },
  },
});
