import type { PrintSetup } from '../../../workbook';
import { booleanArgument, choiceArgument, recordArgument, textArgument } from '../arguments';
import { invalidArgument } from '../errors';
import { HostObject, members } from '../object';
import type { MemberTable } from '../object';
import { changeExtras } from './dataValidation';
import type { Model } from './model';
import { checkUnprotected, sheetOf } from './model';

const DEFAULT: PrintSetup = { orientation: 'portrait', titles: null };

/** How a sheet is printed, as far as an add-in sets it up here: always one page wide once anything was set. */
export class PageLayout extends HostObject {
  override readonly members: MemberTable = LAYOUT;
  constructor(
    readonly model: Model,
    readonly sheet: string,
  ) {
    super();
  }

  override check(): void {
    sheetOf(this.model.store, this.sheet);
  }

  get print(): PrintSetup {
    return this.model.store.extras.get(this.sheet)?.print ?? DEFAULT;
  }

  change(change: Partial<PrintSetup>): void {
    checkUnprotected(this.model.store, this.sheet);
    changeExtras(this.model, this.sheet, () => ({ print: { ...this.print, ...change } }));
  }
}

const LAYOUT = members<PageLayout>({
  type: 'PageLayout',
  properties: {
    Orientation: {
      get: ({ print }) => (print.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (self, value) => {
        const wanted = choiceArgument(value, ['Portrait', 'Landscape']);
        self.change({ orientation: wanted === 'Landscape' ? 'landscape' : 'portrait' });
      },
    },
    Zoom: {
      get: () => ({ horizontalFitToPages: 1 }),
      set: (self, value) => {
        if (recordArgument(value)['horizontalFitToPages'] !== 1) throw invalidArgument();
        self.change({});
      },
    },
    CenterHorizontally: {
      get: () => true,
      set: (_, value) => {
        booleanArgument(value);
      },
    },
  },
  methods: {
    SetPrintTitleRows: (self, [rows]) => {
      const [, first, last] = /^\$?(\d+):\$?(\d+)$/.exec(textArgument(rows)) ?? [];
      const [from, to] = [Number(first), Number(last)];
      if (!(from >= 1 && to >= from)) throw invalidArgument();
      self.change({ titles: { row: from - 1, rows: to - from + 1 } });
    },
  },
});
