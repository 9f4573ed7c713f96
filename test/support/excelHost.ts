import { createExcelHost } from '../../src/excel';
import type { Host } from '../../src/workbook';
import { parseArea } from '../../src/workbook';
import { MemoryStore } from '../../src/workbench/memory';
import type { MemoryOptions, MemorySheetInput } from '../../src/workbench/memory';
import { arithmetic } from './arithmetic';
import type { HostUnderTest, StartSheet } from './hostContract';
import { at, startCell } from './hostContract';
import { loadOffice } from './office';
import type { OfficeClient, OfficeOptions } from './office';

/** The Excel host over the real client, the spreadsheet below, and the client itself. */
export interface ExcelUnderTest extends HostUnderTest {
  readonly host: Host;
  readonly store: MemoryStore;
  readonly client: OfficeClient;
}

/** Starts the Excel host on sheets in memory. */
export function startExcel(
  sheets: readonly StartSheet[],
  options: MemoryOptions & OfficeOptions = {},
): ExcelUnderTest {
  const store = new MemoryStore(sheets.map(inputOf), { calculate: arithmetic, ...options });
  const client = loadOffice(store, options);
  return {
    host: createExcelHost(client),
    store,
    client,
    edit: async (address, value) => {
      const cell = at(address);
      const sheet = store.sheets().find((each) => each.name === cell.sheet);
      if (!sheet) throw new Error(`no sheet: ${address}`);
      store.enter(sheet.id, cell.row, cell.column, { formula: null, value });
      return Promise.resolve();
    },
    close: async () => {
      client.close();
      return Promise.resolve();
    },
  };
}

function inputOf({ name, protected: locked = false, cells }: StartSheet): MemorySheetInput {
  return {
    name,
    protected: locked,
    cells: Object.entries(cells).map(([address, start]) => {
      const place = parseArea(address);
      if (!place) throw new Error(`no cell: ${address}`);
      const { content, format } = startCell(start);
      const style = format === 'General' ? {} : { numberFormat: format };
      return { row: place.row, column: place.column, content, style };
    }),
  };
}
