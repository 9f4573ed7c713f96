import { applyChanges, changesOf, check, fill, recallUndo, undoChanges } from '../../src/assistant';
import { openFileHost } from '../../src/files';
import { SCHEMES } from '../../src/schemes';
import {
  cellOf,
  formatCell,
  formatLocal,
  type CellAddress,
  type Change,
  type Host,
  type WorkbookSnapshot,
} from '../../src/workbook';
import { startExcel } from '../support/excelHost';
import { blankOf, bookOf, withValues, type Book } from '../support/generate/book';
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

/** Every cell that holds something, with what it holds. */
function* cellsOf({ sheets }: WorkbookSnapshot): Generator<CellAddress> {
  for (const { name, area, values, formulas } of sheets) {
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) {
        if ((value ?? '') !== '' || (formulas[r]?.[c] ?? null) !== null)
          yield { sheet: name, row: area.row + r, column: area.column + c };
      }
    }
  }
}

/** Input that a write changed: nothing, whatever was written. */
const changedInput = (before: WorkbookSnapshot, after: WorkbookSnapshot): readonly string[] =>
  [...cellsOf(before)]
    .filter((cell) => {
      const [was, is] = [cellOf(before, cell), cellOf(after, cell)];
      return was?.value !== is?.value || was?.formula !== is?.formula || was?.format !== is?.format;
    })
    .map(formatCell);

/** Writes, as a pane that is closed then; opens it again, undoes, and finds everything as it was. */
async function writeAndUndo(host: Host, changes: readonly Change[]): Promise<WorkbookSnapshot> {
  const before = await readOf(host);
  expect(await applyChanges(host, changes)).toMatchObject({ ok: true });
  const after = await readOf(host);
  const recalled = await recallUndo(host);
  if (!recalled.ok || !recalled.value) throw new Error('nothing to undo');
  expect(await undoChanges(host, recalled.value)).toMatchObject({ ok: true });
  expect(contentOf(await readOf(host))).toEqual(contentOf(before));
  return after;
}

async function fillAndUndo(host: Host, { scheme }: Book): Promise<void> {
  const before = await readOf(host);
  const planned = fill(before, { scheme: scheme.id });
  expect(planned.plan.fillings.length).toBeGreaterThan(0);
  const after = await writeAndUndo(host, changesOf(planned));
  expect(changedInput(before, after)).toEqual([]);
  expect(fill(after, { scheme: scheme.id }).plan.fillings).toEqual([]);
}

/** Applies every safe fix at once: nothing but the cells of the fixes changes. */
async function fixAndUndo(host: Host, { scheme }: Book): Promise<number> {
  const before = await readOf(host);
  const { findings } = check(before, { scheme: scheme.id });
  const fixes = findings.flatMap(({ fix }) => (fix?.kind === 'fix' ? fix.changes : []));
  if (fixes.length === 0) return 0;
  const meant = new Set(fixes.map((change) => (change.kind === 'cell' ? formatCell(change.cell) : '')));
  const after = await writeAndUndo(host, fixes);
  expect(changedInput(before, after).filter((cell) => !meant.has(cell))).toEqual([]);
  return fixes.length;
}

/** A workbook with some of its slips made, and some of its computed cells blank: as a person leaves it. */
function leftBy(book: Book, seed: number): WorkbookSnapshot {
  const blanks = book.computed
    .filter((_, index) => (index * 7 + seed) % 3 === 0)
    .map((cell) => ({ cell, value: null }));
  const slips = book.slips.map(({ cell, value }) => ({ cell, value }));
  const slipped = new Set(slips.map(({ cell }) => formatCell(cell)));
  return withValues(book.workbook, [
    ...slips,
    ...blanks.filter(({ cell }) => !slipped.has(formatCell(cell))),
  ]);
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

  test('a workbook with slips and gaps: filling never changes input, fixing only what it says, and both are undone', async () => {
    let fixed = 0;
    let filled = 0;
    for (const scheme of SCHEMES) {
      for (const seed of seeds(2)) {
        const book = bookOf(scheme, seed);
        const workbook = leftBy(book, seed);
        const host = await open(workbook);
        const before = await readOf(host);
        const changes = changesOf(fill(before, { scheme: scheme.id }));
        filled += changes.length;
        const after = changes.length > 0 ? await writeAndUndo(host, changes) : before;
        expect(changedInput(before, after)).toEqual([]);
        fixed += await fixAndUndo(host, book);
      }
    }
    expect(filled).toBeGreaterThan(50);
    expect(fixed).toBeGreaterThan(10);
  });
});
