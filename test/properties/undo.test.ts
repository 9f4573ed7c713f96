import { applyChanges, changesOf, fill, recallUndo, undoChanges } from '../../src/assistant';
import { openFileHost } from '../../src/files';
import { SCHEMES } from '../../src/schemes';
import { formatLocal, type Host, type WorkbookSnapshot } from '../../src/workbook';
import { startExcel } from '../support/excelHost';
import { blankOf, bookOf, type Book } from '../support/generate/book';
import { bytesOf } from '../support/generate/xlsx';
import type { StartSheet } from '../support/hostContract';
import { MemoryHost } from '../support/memoryHost';
import { runs, seeds } from './runs';

function startOf({ sheets }: WorkbookSnapshot): readonly StartSheet[] {
  return sheets.map(({ name, area, values, formats }) => ({
    name,
    cells: Object.fromEntries(
      values.flatMap((row, r) =>
        row.flatMap((value, c) => {
          const format = formats[r]?.[c] ?? 'General';
          if (value === null && format === 'General') return [];
          return [[formatLocal({ row: area.row + r, column: area.column + c }), { value, format }]];
        }),
      ),
    ),
  }));
}

const hosts: readonly (readonly [string, (workbook: WorkbookSnapshot) => Promise<Host>])[] = [
  ['memory', async (workbook) => Promise.resolve(new MemoryHost(startOf(workbook)))],
  [
    'a file',
    async (workbook) => {
      const opened = await openFileHost(await bytesOf(workbook), workbook.name);
      if (!opened.ok) throw new Error(opened.failure.code);
      return opened.value;
    },
  ],
  ['the Office.js client', async (workbook) => Promise.resolve(startExcel(startOf(workbook)).host)],
];

async function readOf(host: Host): Promise<WorkbookSnapshot> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** Cells with their formats; blank rows are as good whether they are null or General. */
const contentOf = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ name, area, values, formulas, formats }) => ({
    name,
    area,
    values,
    formulas: values.map((row, r) => row.map((_, c) => formulas[r]?.[c] ?? null)),
    formats: values.map((row, r) => row.map((_, c) => formats[r]?.[c] ?? 'General')),
  }));

async function fillAndUndo(host: Host, { scheme }: Book): Promise<void> {
  const before = await readOf(host);
  const planned = fill(before, { scheme: scheme.id });
  expect(planned.plan.fillings.length).toBeGreaterThan(0);
  const applied = await applyChanges(host, changesOf(planned));
  expect(applied).toMatchObject({ ok: true });
  const after = await readOf(host);
  expect(fill(after, { scheme: scheme.id }).plan.fillings).toEqual([]);
  // As a pane that was closed and opened again does it.
  const recalled = await recallUndo(host);
  if (!recalled.ok || !recalled.value) throw new Error('nothing to undo');
  expect(await undoChanges(host, recalled.value)).toMatchObject({ ok: true });
  expect(contentOf(await readOf(host))).toEqual(contentOf(before));
}

// Through the Office.js client a large run takes its time.
jest.setTimeout(runs(60_000));

describe.each(hosts)('through %s', (_, open) => {
  test.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
    'filling a workbook of %s and undoing it leaves every cell, formula and format as it was',
    async (__, scheme) => {
      const books = seeds(6).map((seed) => bookOf(scheme, seed));
      const some = books.filter(({ computed }) => computed.length > 0).slice(0, runs(2));
      expect(some).not.toEqual([]);
      for (const book of some) {
        await fillAndUndo(await open(blankOf(book)), book);
      }
    },
  );
});
