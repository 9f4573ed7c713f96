/** One line of the benchmark's table. */
export interface Row {
  readonly what: string;
  readonly ms?: number;
  readonly syncs?: number;
  readonly requests?: number;
  readonly bytesOut?: number;
  readonly bytesIn?: number;
  readonly gzipBytes?: number;
}

/** Milliseconds that the work takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const columns: readonly (readonly [string, (row: Row) => string])[] = [
  ['', (row) => row.what],
  [
    'ms',
    (row) => (row.ms === undefined ? '' : row.ms < 10 ? row.ms.toPrecision(2) : String(Math.round(row.ms))),
  ],
  ['syncs', (row) => String(row.syncs ?? '')],
  ['requests', (row) => String(row.requests ?? '')],
  ['kB out', (row) => kilobytes(row.bytesOut)],
  ['kB in', (row) => kilobytes(row.bytesIn)],
  ['kB gzip', (row) => kilobytes(row.gzipBytes)],
];

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '' : (Math.round(bytes / 100) / 10).toLocaleString('en');
}

/** The rows as a plain text table. */
export function printTable(rows: readonly Row[]): string {
  const cells = [columns.map(([head]) => head), ...rows.map((row) => columns.map(([, show]) => show(row)))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
