import type { Allowed, Area, EntryHelp } from '../../../workbook';
import { MAX_LIST, MAX_PROMPT, MAX_PROMPT_TITLE } from '../../../workbook';
import type { SheetExtras } from '../../store';
import { booleanArgument, choiceArgument, numberArgument, recordArgument, textArgument } from '../arguments';
import { invalidArgument, RequestError } from '../errors';
import { HostObject, members } from '../object';
import type { MemberTable } from '../object';
import type { AreaObject, Model } from './model';
import { checkUnprotected } from './model';

const NONE: SheetExtras = { entries: [], heights: [], print: null };

/** Changes what a sheet has beside its cells. */
export function changeExtras(
  { store }: Model,
  sheet: string,
  change: (extras: SheetExtras) => Partial<SheetExtras>,
): void {
  const now = store.extras.get(sheet) ?? NONE;
  store.extras.set(sheet, { ...now, ...change(now) });
}

const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** What may be entered in a range. Only what was set on the same range is given back. */
export class DataValidation extends HostObject {
  override readonly members: MemberTable = VALIDATION;
  constructor(readonly range: AreaObject) {
    super();
  }

  override check(): void {
    this.range.check();
  }

  get entry(): EntryHelp | undefined {
    const { model, sheet, area } = this.range;
    return model.store.extras.get(sheet)?.entries.findLast((entry) => sameArea(entry.area, area));
  }

  change(change: Partial<EntryHelp>): void {
    const { model, sheet, area } = this.range;
    checkUnprotected(model.store, sheet);
    const now: EntryHelp = this.entry ?? {
      area,
      allowed: { kind: 'any' },
      strict: true,
      title: '',
      message: '',
    };
    changeExtras(model, sheet, ({ entries }) => ({
      entries: [...entries.filter((entry) => entry !== this.entry), { ...now, ...change }],
    }));
  }
}

/** The rules that are kept here; another is refused. */
function allowedOf(value: unknown): Allowed {
  const rule = recordArgument(value);
  if (rule['list']) {
    const { source } = recordArgument(rule['list']);
    const text = textArgument(source);
    if (text.length > MAX_LIST) throw invalidArgument();
    return { kind: 'list', items: text.split(',') };
  }
  if (rule['wholeNumber']) return { kind: 'whole', ...limitsOf(rule['wholeNumber']) };
  if (rule['decimal']) return { kind: 'decimal', ...limitsOf(rule['decimal']) };
  if (rule['textLength']) return { kind: 'any' };
  throw new RequestError('ApiNotFound', 'This rule of data validation is not available in this host.');
}

function limitsOf(value: unknown): { readonly from: number; readonly to: number | null } {
  const { formula1, formula2, operator } = recordArgument(value);
  const between = choiceArgument(operator, ['Between', 'GreaterThanOrEqualTo']) === 'Between';
  return { from: numberArgument(formula1), to: between ? numberArgument(formula2) : null };
}

function ruleOf(allowed: Allowed): unknown {
  if (allowed.kind === 'list') return { list: { inCellDropDown: true, source: allowed.items.join(',') } };
  if (allowed.kind === 'any') return {};
  const { from, to } = allowed;
  const limits =
    to === null
      ? { formula1: from, operator: 'GreaterThanOrEqualTo' }
      : { formula1: from, formula2: to, operator: 'Between' };
  return allowed.kind === 'whole' ? { wholeNumber: limits } : { decimal: limits };
}

const TYPES = { any: 'None', list: 'List', whole: 'WholeNumber', decimal: 'Decimal' } as const;

const VALIDATION = members<DataValidation>({
  type: 'DataValidation',
  properties: {
    Type: { get: ({ entry }) => TYPES[entry?.allowed.kind ?? 'any'] },
    Rule: {
      get: ({ entry }) => (entry ? ruleOf(entry.allowed) : {}),
      set: (self, value) => {
        self.change({ allowed: allowedOf(value) });
      },
    },
    IgnoreBlanks: {
      get: () => true,
      set: (_, value) => {
        if (!booleanArgument(value)) throw invalidArgument();
      },
    },
    ErrorAlert: {
      get: ({ entry }) => ({ showAlert: true, style: entry?.strict === false ? 'Warning' : 'Stop' }),
      set: (self, value) => {
        const style = choiceArgument(recordArgument(value)['style'], ['Stop', 'Warning', 'Information']);
        self.change({ strict: style === 'Stop' });
      },
    },
    Prompt: {
      get: ({ entry }) => ({ showPrompt: true, title: entry?.title ?? '', message: entry?.message ?? '' }),
      set: (self, value) => {
        const prompt = recordArgument(value);
        const [title, message] = [textArgument(prompt['title']), textArgument(prompt['message'])];
        if (title.length > MAX_PROMPT_TITLE || message.length > MAX_PROMPT) throw invalidArgument();
        self.change({ title, message });
      },
    },
  },
  methods: {
    Clear: ({ range: { model, sheet, area } }) => {
      checkUnprotected(model.store, sheet);
      changeExtras(model, sheet, ({ entries }) => ({
        entries: entries.filter((entry) => !sameArea(entry.area, area)),
      }));
    },
  },
});
