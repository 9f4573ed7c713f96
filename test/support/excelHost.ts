import { createExcelHost } from '../../src/excel';
import type { StoreChart } from '../../src/workbench/store';
import type { Chart, Host } from '../../src/workbook';
import { chartOfName, parseArea } from '../../src/workbook';
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
    charts: async (name) => {
      const sheet = store.sheets().find((each) => each.name === name);
      return Promise.resolve(sheet ? store.charts(sheet.id).map(chartOf) : []);
    },
    close: async () => {
      client.close();
      return Promise.resolve();
    },
  };
}

/** A chart as it stands: held against its name, which must not lie. */
function chartOf({ name, kind, title, unit, fromZero, data, place }: StoreChart): Chart {
  const id = chartOfName(name)?.id;
  if (id === undefined) throw new Error(`not ours: ${name}`);
  return { id, kind, title, unit, ...(fromZero && { fromZero }), data, place };
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
