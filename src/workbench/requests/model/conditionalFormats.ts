import { booleanArgument, colorArgument, integerArgument, textArgument } from '../arguments';
import { RequestError } from '../errors';
import { Collection, COLLECTION_METHODS, HostObject, members } from '../object';
import type { MemberTable } from '../object';
import { intersection } from './areas';
import type { AreaObject, ConditionalFormatState, Model } from './model';
import { checkUnprotected } from './model';

/** The conditional formats that meet a range. Of the types only `Custom` (a formula) can be added here. */
export class ConditionalFormats extends Collection {
  override readonly members: MemberTable = FORMATS;
  constructor(readonly range: AreaObject) {
    super();
  }

  states(): readonly ConditionalFormatState[] {
    const { model, sheet, area } = this.range;
    return model.state.conditionalFormats(sheet).filter((format) => intersection(format.area, area) !== null);
  }

  override items(): readonly HostObject[] {
    const { model, sheet } = this.range;
    return this.states().map((state) => new ConditionalFormat(model, sheet, state));
  }

  override check(): void {
    this.range.check();
  }
}

const FORMATS = members<ConditionalFormats>({
  type: 'ConditionalFormatCollection',
  methods: {
    ...(COLLECTION_METHODS as object),
    Add: ({ range: { model, sheet, area } }, [type]) => {
      checkUnprotected(model.store, sheet);
      const kind = textArgument(type);
      if (kind !== 'Custom') {
        throw new RequestError('ApiNotFound', `Conditional format ${kind} is not available in this host.`);
      }
      const state: ConditionalFormatState = {
        id: model.state.newId(),
        type: kind,
        area,
        formula: '',
        fill: '',
        color: '',
        stopIfTrue: false,
      };
      // A new one comes first.
      model.state.setConditionalFormats(sheet, [state, ...model.state.conditionalFormats(sheet)]);
      return new ConditionalFormat(model, sheet, state);
    },
    ClearAll: (self) => {
      const { model, sheet } = self.range;
      checkUnprotected(model.store, sheet);
      const gone = new Set(self.states());
      model.state.setConditionalFormats(
        sheet,
        model.state.conditionalFormats(sheet).filter((state) => !gone.has(state)),
      );
    },
  },
});

class ConditionalFormat extends HostObject {
  override readonly members: MemberTable = FORMAT;
  constructor(
    readonly model: Model,
    readonly sheet: string,
    readonly state: ConditionalFormatState,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.state.id, _Id: this.state.id };
  }

  override check(): void {
    if (!this.model.state.conditionalFormats(this.sheet).includes(this.state)) {
      throw new RequestError('ItemNotFound');
    }
  }

  /** Changes the format and shows it anew. */
  change(changes: Partial<Pick<ConditionalFormatState, 'formula' | 'fill' | 'color' | 'stopIfTrue'>>): void {
    checkUnprotected(this.model.store, this.sheet);
    Object.assign(this.state, changes);
    this.model.state.setConditionalFormats(this.sheet, this.model.state.conditionalFormats(this.sheet));
  }
}

/** Kinds of conditional formats that are not kept here: reaching for one of them on a custom one gives nothing. */
const OTHER_KINDS = [
  'CellValueOrNullObject',
  'ColorScaleOrNullObject',
  'DataBarOrNullObject',
  'IconSetOrNullObject',
  'PresetOrNullObject',
  'TextComparisonOrNullObject',
  'TopBottomOrNullObject',
];

const FORMAT = members<ConditionalFormat>({
  type: 'ConditionalFormat',
  properties: {
    Id: { get: (self) => self.state.id },
    Type: { get: (self) => self.state.type },
    Priority: {
      get: ({ model, sheet, state }) => model.state.conditionalFormats(sheet).indexOf(state),
      set: ({ model, sheet, state }, value) => {
        checkUnprotected(model.store, sheet);
        const others = model.state.conditionalFormats(sheet).filter((each) => each !== state);
        others.splice(integerArgument(value), 0, state);
        model.state.setConditionalFormats(sheet, others);
      },
    },
    StopIfTrue: {
      get: (self) => self.state.stopIfTrue,
      set: (self, value) => {
        self.change({ stopIfTrue: booleanArgument(value) });
      },
    },
  },
  links: {
    Custom: (self) => new CustomFormat(self),
    CustomOrNullObject: (self) => new CustomFormat(self),
    ...Object.fromEntries(OTHER_KINDS.map((kind) => [kind, () => null])),
  },
  methods: {
    GetRange: ({ model, sheet, state }) => model.range(sheet, state.area),
    GetRangeOrNullObject: ({ model, sheet, state }) => model.range(sheet, state.area),
    Delete: ({ model, sheet, state }) => {
      checkUnprotected(model.store, sheet);
      const others = model.state.conditionalFormats(sheet).filter((each) => each !== state);
      model.state.setConditionalFormats(sheet, others);
    },
  },
});

abstract class FormatPart extends HostObject {
  constructor(readonly owner: ConditionalFormat) {
    super();
  }

  override check(): void {
    this.owner.check();
  }
}

class CustomFormat extends FormatPart {
  override readonly members: MemberTable = CUSTOM;
}

const CUSTOM = members<CustomFormat>({
  type: 'CustomConditionalFormat',
  links: {
    Rule: ({ owner }) => new Rule(owner),
    Format: ({ owner }) => new ConditionalRangeFormat(owner),
  },
});

class Rule extends FormatPart {
  override readonly members: MemberTable = RULE;
}

const setFormula = ({ owner }: Rule, value: unknown): void => {
  const formula = textArgument(value);
  owner.change({ formula: formula.startsWith('=') ? formula : `=${formula}` });
};

const RULE = members<Rule>({
  type: 'ConditionalFormatRule',
  properties: {
    Formula: { get: ({ owner }) => owner.state.formula, set: setFormula },
    FormulaLocal: { get: ({ owner }) => owner.state.formula, set: setFormula },
  },
});

class ConditionalRangeFormat extends FormatPart {
  override readonly members: MemberTable = RANGE_FORMAT;
}

const RANGE_FORMAT = members<ConditionalRangeFormat>({
  type: 'ConditionalRangeFormat',
  links: {
    Fill: ({ owner }) => new ConditionalColor(owner, 'fill'),
    Font: ({ owner }) => new ConditionalColor(owner, 'color'),
  },
});

/** The fill or the font of a conditional format; of a font only its colour can be set here. */
class ConditionalColor extends FormatPart {
  override readonly members: MemberTable = COLOR;
  constructor(
    owner: ConditionalFormat,
    readonly kind: 'fill' | 'color',
  ) {
    super(owner);
  }
}

const COLOR = members<ConditionalColor>({
  type: 'ConditionalRangeFormat color',
  properties: {
    Color: {
      get: ({ owner, kind }) => owner.state[kind],
      set: ({ owner, kind }, value) => {
        owner.change({ [kind]: colorArgument(value) });
      },
    },
  },
  methods: {
    Clear: ({ owner, kind }) => {
      owner.change({ [kind]: '' });
    },
  },
});
