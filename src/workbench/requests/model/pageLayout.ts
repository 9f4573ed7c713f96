import type { PrintSetup } from '../../../workbook';
import { OFFICIAL_PAGE, PAGE_NUMBERS, columnIndex } from '../../../workbook';
import { booleanArgument, choiceArgument, recordArgument, textArgument } from '../arguments';
import { RequestError, invalidArgument } from '../errors';
import { HostObject, members } from '../object';
import type { MemberTable } from '../object';
import { changeExtras } from './dataValidation';
import type { Model } from './model';
import { AreaObject, checkUnprotected, sheetOf } from './model';

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
    SetPrintArea: (self, [columns]) => {
      const [, last] = /^\$?A:\$?([A-Z]{1,3})$/.exec(textArgument(columns)) ?? [];
      if (last === undefined)
        throw new RequestError('NotImplemented', 'Only columns from A on are kept here.');
      self.change({ columns: columnIndex(last) + 1 });
    },
    SetPrintMargins: (self, [unit, margins]) => {
      if (unit !== 'Centimeters') throw invalidArgument();
      const given = recordArgument(margins);
      for (const [side, millimetres] of Object.entries(OFFICIAL_PAGE)) {
        if (given[side] !== millimetres / 10)
          throw new RequestError('NotImplemented', 'Only margins of official documents are kept here.');
      }
      self.change({ official: true });
    },
  },
  links: { HeadersFooters: () => new HeadersFooters() },
});

/** Page numbers come with the margins of official documents; no others are kept here. */
class HeadersFooters extends HostObject {
  override readonly members: MemberTable = HEADERS_FOOTERS;
}

const HEADERS_FOOTERS = members<HeadersFooters>({
  type: 'HeaderFooterGroup',
  properties: { State: { get: () => 'OddAndEven', set: only('OddAndEven') } },
  links: {
    OddPages: () => new HeaderFooter('odd'),
    EvenPages: () => new HeaderFooter('even'),
  },
});

class HeaderFooter extends HostObject {
  override readonly members: MemberTable;
  constructor(pages: keyof typeof PAGE_NUMBERS) {
    super();
    const name = pages === 'odd' ? 'RightFooter' : 'LeftFooter';
    const text = PAGE_NUMBERS[pages];
    this.members = members({
      type: 'HeaderFooter',
      properties: { [name]: { get: () => text, set: only(text) } },
    });
  }
}

/** Takes one value and no other. */
function only(wanted: string): (self: HostObject, value: unknown) => void {
  return (_, value) => {
    if (value !== wanted) throw new RequestError('NotImplemented', `${String(value)} is not kept here.`);
  };
}

/** Where new pages begin, as far as an add-in says so. */
export class PageBreaks extends HostObject {
  override readonly members: MemberTable = BREAKS;
  constructor(readonly layout: PageLayout) {
    super();
  }
}

const BREAKS = members<PageBreaks>({
  type: 'PageBreakCollection',
  methods: {
    Add: ({ layout }, [range]) => {
      if (!(range instanceof AreaObject)) throw invalidArgument();
      const { breaks = [] } = layout.print;
      layout.change({ breaks: [...breaks, range.area.row] });
      return new PageBreak();
    },
  },
});

class PageBreak extends HostObject {
  override readonly members: MemberTable = PAGE_BREAK;
}

const PAGE_BREAK = members<PageBreak>({ type: 'PageBreak' });
