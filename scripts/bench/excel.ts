import { pathToFileURL } from 'node:url';
import { createExcelHost } from '../../src/excel';
import type { CellContent, Change, HostFailure, Result } from '../../src/workbook';
import { MemoryStore } from '../../src/workbench/memory';
import type { MemorySheetInput } from '../../src/workbench/memory';
import { loadOffice } from '../../test/support/office';

/** One measured verb of the Excel host, through the real Office.js client over a spreadsheet in memory. */
export interface ExcelMeasure {
  readonly verb: 'read' | 'apply' | 'undo';
  /** Indicator rows (of 10 columns) in the workbook. */
  readonly rows: number;
  /** Cells that were set. */
  readonly cells: number;
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
}

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '完成值',
  '分值',
  '得分',
  '完成率',
  '偏差原因',
  '备注',
];

const constant = (value: CellContent['value']): CellContent => ({ formula: null, value });

/** An indicator table of 10 columns: names, figures, a formula in each row. */
function indicatorSheet(rows: number): MemorySheetInput {
  const cells: { row: number; column: number; content: CellContent; style?: { numberFormat: string } }[] = [];
  HEADER.forEach((text, column) => cells.push({ row: 0, column, content: constant(text) }));
  for (let row = 1; row <= rows; row++) {
    const line: CellContent[] = [
      constant(row % 12 === 1 ? '产出指标' : null),
      constant(row % 4 === 1 ? '数量指标' : null),
      constant(`新闻发布数量${row}`),
      constant('≥95%'),
      constant(1200 + row / 8),
      constant(10),
      constant(9.5),
      { formula: `=E${row + 1}/1200`, value: 1 + row / 9600 },
      constant(row % 5 === 0 ? '第三方机构延期交付' : null),
      constant(null),
    ];
    line.forEach((content, column) => {
      if (content.value === null) return;
      const percent = column === 7 ? { style: { numberFormat: '0.00%' } } : {};
      cells.push({ row, column, content, ...percent });
    });
  }
  return { name: '自评表', cells };
}

/** Ten thousand cells: scores as constants and rates as formulas, in two columns with a number format. */
function tenThousandCells(): Change[] {
  return Array.from({ length: 5000 }, (_, index): Change[] => {
    const row = index + 1;
    return [
      {
        kind: 'cell',
        cell: { sheet: '自评表', row, column: 6 },
        content: constant(10),
        expect: constant(9.5),
      },
      {
        kind: 'cell',
        cell: { sheet: '自评表', row, column: 9 },
        content: { formula: `=G${row + 1}/F${row + 1}`, value: 1 },
        style: { numberFormat: '0.00%' },
      },
    ];
  }).flat();
}

function valueOf<T>(result: Result<T, HostFailure>): T {
  if (!result.ok) throw new Error(`the host failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** Reads workbooks of the given numbers of rows, and applies and undoes 10,000 cells; best of so many runs. */
export async function measureExcel(
  sizes: readonly number[] = [200, 10_000, 100_000],
  runs = 3,
): Promise<ExcelMeasure[]> {
  const measures: ExcelMeasure[] = [];
  for (const rows of sizes) {
    const client = loadOffice(new MemoryStore([indicatorSheet(rows)]));
    const host = createExcelHost(client);
    const measure = async <T>(
      verb: ExcelMeasure['verb'],
      cells: number,
      work: () => Promise<Result<T, HostFailure>>,
    ): Promise<{ value: T; measure: ExcelMeasure }> => {
      client.host.resetCounts();
      const begin = performance.now();
      const value = valueOf(await work());
      const milliseconds = performance.now() - begin;
      const { requests: syncs, requestBytes, responseBytes } = client.host.counts;
      return { value, measure: { verb, rows, cells, syncs, requestBytes, responseBytes, milliseconds } };
    };
    const reads: ExcelMeasure[] = [];
    for (let run = 0; run < runs; run++) {
      reads.push((await measure('read', 0, async () => host.read())).measure);
    }
    measures.push(quickest(reads));
    if (rows !== 10_000) {
      client.close();
      continue;
    }
    const changes = tenThousandCells();
    const applies: ExcelMeasure[] = [];
    const undos: ExcelMeasure[] = [];
    for (let run = 0; run < runs; run++) {
      const applied = await measure('apply', changes.length, async () => host.apply(changes));
      applies.push(applied.measure);
      undos.push((await measure('undo', changes.length, async () => host.undo(applied.value))).measure);
    }
    measures.push(quickest(applies), quickest(undos));
    client.close();
  }
  return measures;
}

function quickest(measures: readonly ExcelMeasure[]): ExcelMeasure {
  const [first, ...rest] = measures;
  if (!first) throw new Error('at least one run');
  return rest.reduce((best, each) => (each.milliseconds < best.milliseconds ? each : best), first);
}

/** One line per measure. */
export function formatExcel(measures: readonly ExcelMeasure[]): string {
  return measures
    .map(({ verb, rows, cells, syncs, requestBytes, responseBytes, milliseconds }) =>
      [
        `${verb}${cells > 0 ? ` ${cells.toLocaleString('en-US')} cells` : ''}, ${rows.toLocaleString('en-US')} rows`.padEnd(
          36,
        ),
        `${syncs} syncs`.padEnd(9),
        `request ${requestBytes.toLocaleString('en-US')} B`.padEnd(22),
        `response ${responseBytes.toLocaleString('en-US')} B`.padEnd(26),
        `${Math.round(milliseconds)} ms`,
      ].join(' '),
    )
    .join('\n');
}

async function main(): Promise<void> {
  console.log(formatExcel(await measureExcel()));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) void main();
