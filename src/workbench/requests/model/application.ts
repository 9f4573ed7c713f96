import { choiceArgument } from '../arguments';
import { HostObject, members } from '../object';
import type { MemberTable } from '../object';
import type { Model } from './model';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** The version of Excel's calculation engine in which a workbook was last calculated. */
export const ENGINE_VERSION = 191_029;

export class Application extends HostObject {
  override readonly members: MemberTable = MEMBERS;
  constructor(readonly model: Model) {
    super();
  }
}

const MEMBERS = members<Application>({
  type: 'Application',
  properties: {
    CalculationMode: {
      get: ({ model }) => (model.store.manualCalculation ? 'Manual' : 'Automatic'),
      // Only automatic calculation exists here.
      set: (_self, value) => {
        choiceArgument(value, MODES.slice(0, 1));
      },
    },
    CalculationEngineVersion: { get: () => ENGINE_VERSION },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: async ({ model }, [type]) => {
      choiceArgument(type, ['Recalculate', 'Full', 'FullRebuild']);
      model.store.recalculate();
      await model.store.settle();
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** `context.runtime`. */
export class Runtime extends HostObject {
  override readonly members: MemberTable = RUNTIME;
}

const RUNTIME = members<Runtime>({
  type: 'Runtime',
  properties: {
    EnableEvents: {
      get: () => true,
      // Events cannot be turned off here.
      set: (_self, value) => {
        choiceArgument(String(value), ['true']);
      },
    },
  },
});
