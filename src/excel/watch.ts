import type { Area, HostEvent, HostFailure, Result } from '../workbook';
import { columnIndex, MAX_COLUMNS, MAX_ROWS, ok, parseArea } from '../workbook';
import type { ExcelGlobals } from './globals';

/** The areas of an event's address: `B7`, `B7:D9`, `A:C`, `3:5`, and lists of them. */
export function areasOfEvent(address: string): Area[] {
  return address.split(',').flatMap((part) => {
    const local = part.slice(part.lastIndexOf('!') + 1).trim();
    const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(local);
    if (columns) {
      const [first, last] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')];
      const column = Math.min(first, last);
      return [{ row: 0, column, rows: MAX_ROWS, columns: Math.abs(first - last) + 1 }];
    }
    const rows = /^\$?(\d+):\$?(\d+)$/.exec(local);
    if (rows) {
      const [first, last] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
      const row = Math.min(first, last);
      return [{ row, column: 0, rows: Math.abs(first - last) + 1, columns: MAX_COLUMNS }];
    }
    const area = parseArea(local);
    return area ? [area] : [];
  });
}

/** Names of sheets by id, asked anew where Excel cannot tell that they changed. */
class SheetNames {
  readonly #globals: ExcelGlobals;
  #names = new Map<string, string>();
  #asking: Promise<void> | null = null;
  /** Whether Excel tells of renamed sheets: then what is known stays right. */
  renamesKnown = false;

  constructor(globals: ExcelGlobals) {
    this.#globals = globals;
  }

  take(sheets: readonly Excel.Worksheet[]): void {
    this.#names = new Map(sheets.map((sheet) => [sheet.id, sheet.name]));
  }

  set(id: string, name: string): void {
    this.#names.set(id, name);
  }

  async nameOf(id: string): Promise<string | undefined> {
    if (!this.renamesKnown || !this.#names.has(id)) await this.#ask();
    return this.#names.get(id);
  }

  /** Asks once for all who wait. */
  async #ask(): Promise<void> {
    this.#asking ??= this.#globals.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      this.take(worksheets.items);
    })
      .catch(() => undefined) // Excel is busy: what was known must do
      .finally(() => {
        this.#asking = null;
      });
    await this.#asking;
  }
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Calls back on edits, selections and changes among the sheets until the returned function is called. */
export async function watchWorkbook(
  globals: ExcelGlobals,
  context: Excel.RequestContext,
  listener: (event: HostEvent) => void,
): Promise<Result<() => Promise<void>, HostFailure>> {
  const names = new SheetNames(globals);
  let stopped = false;
  let last: Promise<void> = Promise.resolve();
  /** Events keep their order, although a sheet's name may have to be asked first. */
  const tell = async (make: () => Promise<readonly HostEvent[]>): Promise<void> => {
    const before = last;
    last = (async () => {
      await before;
      for (const event of await make()) if (!stopped) listener(event);
    })();
    return last;
  };
  const ranges = async (
    sheetId: string,
    address: string,
    event: (range: Area & { readonly sheet: string }) => HostEvent,
  ): Promise<readonly HostEvent[]> => {
    const sheet = await names.nameOf(sheetId);
    return sheet === undefined ? [] : areasOfEvent(address).map((area) => event({ sheet, ...area }));
  };
  const sheetsChanged = async (): Promise<void> => tell(async () => Promise.resolve([{ kind: 'sheets' }]));

  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const handlers: Handler[] = [
    worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
      const byUs = triggerSource === 'ThisLocalAddin';
      await tell(async () => ranges(worksheetId, address, (range) => ({ kind: 'edited', range, byUs })));
    }),
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      await tell(async () => ranges(worksheetId, address, (range) => ({ kind: 'selected', range })));
    }),
    worksheets.onAdded.add(sheetsChanged),
    worksheets.onDeleted.add(sheetsChanged),
  ];
  if (tellsOfRenames(globals)) {
    names.renamesKnown = true;
    handlers.push(
      worksheets.onNameChanged.add(async ({ worksheetId, nameAfter }) => {
        names.set(worksheetId, nameAfter);
        await sheetsChanged();
      }),
    );
  }
  await context.sync();
  names.take(worksheets.items);
  return ok(async () => {
    if (stopped) return;
    stopped = true;
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

/** The event belongs to a newer set than the one that we require. */
function tellsOfRenames({ Office }: ExcelGlobals): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported('ExcelApi', '1.17') && requirements.isSetSupported('ExcelApiOnline', '1.1')
  );
}
