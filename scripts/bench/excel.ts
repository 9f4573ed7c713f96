import { pathToFileURL } from 'node:url';
import { check, checkWorkbook, recheckWorkbook, type Kept } from '../../src/assistant';
import { createExcelHost } from '../../src/excel';
import type { CellContent, Change, HostFailure, Result } from '../../src/workbook';
import { MemoryStore } from '../../src/workbench/memory';
import type { MemorySheetInput } from '../../src/workbench/memory';
import { WEB_LIMITS } from '../../src/workbench/requests';
import { loadOffice } from '../../test/support/office';
import { indicatorWorkbook } from './core';
import { median, printTable, type Row } from './table';

const SIZES = [200, 10_000, 100_000];
const WRITTEN_ROWS = 5000;

/** A self-evaluation form of ten columns with that many indicator rows, as the spreadsheet under the client holds it. */
function indicatorSheets(rows: number): MemorySheetInput[] {
  return indicatorWorkbook(rows).sheets.map(({ name, values }) => {
    const cells = values.flatMap((line, row) => {
      const more = row === 1 ? ['责任科室', '备注'] : row > 1 ? ['总编室', null] : [];
      return [...line, ...more].flatMap((value, column) =>
        value === null ? [] : [{ row, column, content: { formula: null, value } satisfies CellContent }],
      );
    });
    return { name, cells };
  });
}

/** Ten thousand cells: scores as constants, and rates as formulas with a number format, beside the table. */
function tenThousandCells(sheet: string): Change[] {
  return Array.from({ length: WRITTEN_ROWS }, (_, index): Change[] => {
    const row = index + 2;
    return [
      { kind: 'cell', cell: { sheet, row, column: 9 }, content: { formula: null, value: 10 } },
      {
        kind: 'cell',
        cell: { sheet, row, column: 10 },
        content: { formula: `=G${row + 1}/F${row + 1}`, value: 1 },
        style: { numberFormat: '0.00%' },
      },
    ];
  }).flat();
}

const oneEdit = (sheet: string, row: number, value: string): Change => ({
  kind: 'cell',
  cell: { sheet, row, column: 4 },
  content: { formula: null, value },
});

function valueOf<T>(result: Result<T, HostFailure>): T {
  if (!result.ok) throw new Error(`the host failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/**
 * The Excel host through the real, unmodified Office.js client over a spreadsheet in memory: syncs, bytes and times of
 * 校验 (read and check) and of its reading alone, and of applying and undoing 10,000 cells.
 */
export async function benchExcel(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const client = loadOffice(new MemoryStore(indicatorSheets(size)));
    const host = createExcelHost(client);
    const runs = size > 50_000 ? 3 : 5;
    const measure = async <T>(work: () => Promise<T>): Promise<{ value: T; row: Omit<Row, 'what'> }> => {
      client.host.resetCounts();
      const begin = performance.now();
      const value = await work();
      const ms = performance.now() - begin;
      const { requests: syncs, requestBytes: bytesOut, responseBytes: bytesIn } = client.host.counts;
      return { value, row: { ms, syncs, bytesOut, bytesIn } };
    };
    const measured = new Map<string, Omit<Row, 'what'>[]>();
    const keep = (what: string, row: Omit<Row, 'what'>): void => {
      measured.set(what, [...(measured.get(what) ?? []), row]);
    };
    const count = size.toLocaleString('en');
    const kept: Kept = { memory: null };
    await checkWorkbook(host, {}, kept);
    const changes = tenThousandCells('项目自评表');
    for (let run = 0; run < runs; run++) {
      keep(
        `Excel: read ${count} indicator rows`,
        (await measure(async () => valueOf(await host.read()))).row,
      );
      keep(
        `Excel: 校验 of ${count} indicator rows`,
        (await measure(async () => check(valueOf(await host.read())))).row,
      );
      if (size !== 10_000) continue;
      valueOf(await host.apply([oneEdit('项目自评表', 3 + run, `${run}%`)]));
      keep(
        'Excel: one edit in 10,000 indicator rows, read and judged again',
        (await measure(async () => valueOf(await recheckWorkbook(host, kept)))).row,
      );
      const applied = await measure(async () => valueOf(await host.apply(changes)));
      keep('Excel: apply 10,000 cells', applied.row);
      keep(
        'Excel: undo 10,000 cells',
        (await measure(async () => valueOf(await host.undo(applied.value)))).row,
      );
    }
    for (const [what, each] of measured) {
      rows.push({ what, ...each[0], ms: median(each.map(({ ms }) => ms ?? 0)) });
    }
    if (size > 50_000) {
      client.host.setFaults(WEB_LIMITS);
      const { row } = await measure(async () => valueOf(await host.read()));
      rows.push({ what: `Excel on the web (5 MB limit): read ${count} indicator rows`, ...row });
    }
    client.close();
  }
  return rows;
}

async function main(): Promise<void> {
  console.log(printTable(await benchExcel()));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) void main();
