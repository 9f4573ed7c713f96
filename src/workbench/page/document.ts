import { readXlsx as readDisplay, type Workbook } from 'hucre/xlsx';
import { chartsInFile, readMemory, readXlsx } from '../../files';
import {
  chartName,
  memoryToXml,
  ok,
  type Chart,
  type HostFailure,
  type Memory,
  type Result,
  type WorkbookSnapshot,
} from '../../workbook';
import { GridStore, loadWorkbook, type UniverFacade, type UniverWorkbookData } from '../grid';
import { RequestHost } from '../requests';

/** A workbook that is open in the page. */
export interface OpenDocument {
  readonly name: string;
  /** The file as it was opened. */
  readonly bytes: Uint8Array;
  /** The workbook as it was loaded, to tell what was changed since. */
  readonly baseline: UniverWorkbookData;
  readonly store: GridStore;
  readonly host: RequestHost;
  /** What the file remembered for the add-in when it was opened. */
  readonly memory: Memory;
  /** Our charts in the file when it was opened, by the name of their sheet. */
  readonly charts: ReadonlyMap<string, readonly Chart[]>;
  /** Settings of the document, shared by the add-in's frames. */
  readonly settings: Map<string, string>;
  /** Takes the workbook out of the grid. */
  close(): void;
}

/** Reads a file and shows it in the grid. The workbook shown before must be closed first. */
export async function openDocument(
  grid: UniverFacade,
  name: string,
  bytes: Uint8Array,
  onRefused: (sheet: string) => void,
): Promise<Result<() => OpenDocument, HostFailure>> {
  const read = readXlsx(bytes, name);
  // An empty workbook opens in Excel too; what there is to say about it the pane says.
  if (!read.ok && read.failure.code !== 'empty') return read;
  const display = await readLooks(bytes);
  const snapshot = read.ok ? read.value : emptySnapshot(name, display);
  const memory = readMemory(bytes);
  const charts = chartsInFile(bytes);
  const loaded = loadWorkbook(snapshot, display);
  return ok(() => {
    const baseline = structuredClone(loaded.data);
    const workbook = grid.createWorkbook(loaded.data);
    const store = new GridStore(grid, workbook, {
      ...loaded.facts,
      xmlParts: memoryParts(memory),
      onRefused,
    });
    fitRows(store, loaded.autoRows);
    putCharts(store, charts);
    // Calculated while she looks at it, so that the pane's first question need not wait.
    void store.settle();
    return {
      name,
      bytes,
      baseline,
      store,
      host: new RequestHost(store),
      memory,
      charts,
      settings: new Map(),
      close: () => {
        store.dispose();
        grid.disposeUnit(workbook.getId());
      },
    };
  });
}

/** Fonts, fills, borders and sizes. Without them a workbook still opens: plainly. */
async function readLooks(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readDisplay(bytes, { readStyles: true });
  } catch {
    return { sheets: [] };
  }
}

function emptySnapshot(name: string, display: Workbook): WorkbookSnapshot {
  const names = display.sheets.length > 0 ? display.sheets.map((sheet) => sheet.name) : ['Sheet1'];
  return {
    name,
    sheets: names.map((sheet) => ({
      name: sheet,
      visibility: 'visible',
      protected: false,
      area: { row: 0, column: 0, rows: 0, columns: 0 },
      values: [],
      formulas: [],
      formats: [],
      merges: [],
      uncomputed: [],
    })),
  };
}

function putCharts(store: GridStore, charts: ReadonlyMap<string, readonly Chart[]>): void {
  for (const { id, name } of store.sheets()) {
    const own = charts.get(name) ?? [];
    if (own.length === 0) continue;
    store.setCharts(
      id,
      own.map((chart, index) => ({ ...chart, id: `${id}-${index}`, name: chartName(chart) })),
    );
  }
}

function fitRows(store: GridStore, autoRows: ReadonlyMap<string, readonly number[]>): void {
  for (const [sheet, rows] of autoRows) {
    for (const row of rows) store.autofitRows(sheet, row, 1);
  }
}

/** Id of the part in which the add-in remembers, in the grid's workbook. */
const MEMORY_PART = '{6E2B7C1A-5D0F-4B7E-9C57-53454C464556}';

function memoryParts(memory: Memory): Map<string, string> {
  return Object.keys(memory).length === 0 ? new Map() : new Map([[MEMORY_PART, memoryToXml(memory)]]);
}
