import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { report } from '../../src/assistant/report';
import { openFileHost, readXlsx } from '../../src/files';
import { REPORT_SHEET } from '../../src/narrate';
import type { Block, Report } from '../../src/narrate';
import { cellAt, sheetNamed } from '../../src/workbook';
import type { CellAddress, Change, WorkbookSnapshot } from '../../src/workbook';
import { Soffice } from './soffice';

const FOLDER = join(__dirname, '../../assets/samples');
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
const office = new Soffice();

afterAll(() => {
  office.close();
});

function read(bytes: Uint8Array): WorkbookSnapshot {
  const result = readXlsx(bytes, 'a.xlsx');
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

async function applied(bytes: Uint8Array, changes: readonly Change[]): Promise<Uint8Array> {
  const opened = await openFileHost(bytes, 'a.xlsx');
  if (!opened.ok) throw new Error(opened.failure.code);
  const done = await opened.value.apply(changes);
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return opened.value.bytes();
}

/** Column A of the report's sheet, without the indent of first lines and the break of the title. */
function written(workbook: WorkbookSnapshot, { blocks }: Report): string[] {
  const sheet = sheetNamed(workbook, REPORT_SHEET);
  if (!sheet) throw new Error('no report');
  return blocks.map((_, row) => {
    const text = String(cellAt(sheet, row, 0).value ?? '');
    return row === 0 ? text.replace('\n', '') : text.replace(/^　+/, '');
  });
}

const textOf = ({ spans }: Block): string => spans.map(({ text }) => text).join('');

/** Numbers from 0 up to 1, the same on every run (Lehmer). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Ten typed numbers that the report prints, changed by up to a half, with as many decimals as before. */
function changedInputs(workbook: WorkbookSnapshot, { blocks }: Report, random: () => number): Change[] {
  const cells = new Map<string, CellAddress>();
  for (const span of blocks.flatMap((block) => block.spans)) {
    if (span.kind !== 'figure') continue;
    for (const cell of span.cells) cells.set(JSON.stringify(cell), cell);
  }
  const typed = [...cells.values()].flatMap((cell) => {
    const sheet = sheetNamed(workbook, cell.sheet);
    const found = sheet && cellAt(sheet, cell.row, cell.column);
    return found && typeof found.value === 'number' && found.formula === null && found.value !== 0
      ? [{ cell, value: found.value }]
      : [];
  });
  return Array.from({ length: Math.min(10, typed.length) }, (): Change | null => {
    const [chosen] = typed.splice(Math.floor(random() * typed.length), 1);
    if (!chosen) return null;
    const digits = (String(chosen.value).split('.')[1] ?? '').length;
    const value = Math.round(chosen.value * (0.5 + random()) * 10 ** digits) / 10 ** digits;
    return { kind: 'cell', cell: chosen.cell, content: { formula: null, value } };
  }).filter((change) => change !== null);
}

/** Counts of what was judged (indicators that reached their targets) are made anew only with the report, which the pane says. */
const countedAgain = ({ spans }: Block, text: string): string =>
  spans
    .filter((span) => span.kind === 'figure' && span.derivation === 'count' && !span.live)
    .reduce((left) => left.replace(/\d+项/, '#项'), text);

/** The words of a block without its figures: where they differ, the template itself took another way. */
const words = (text: string): string => text.replace(/-?\d+(?:\.\d+)?/g, '#');

describe.each(SAMPLES)('%s', (name) => {
  const original = new Uint8Array(readFileSync(join(FOLDER, name)));
  const before = report(read(original));

  it('reads the same after LibreOffice computed its formulas', async () => {
    const formulas = before.changes.filter((change) => change.kind === 'cell' && change.content?.formula);
    expect(formulas.length).toBeGreaterThan(5);
    const theirs = read(office.convert(await applied(original, before.changes), 'xlsx'));
    expect(written(theirs, before.report)).toEqual(before.report.blocks.map(textOf));
  });

  it.each([1, 2, 3])('follows ten changed inputs (%i)', async (seed) => {
    const random = numbers(seed * 7919);
    const changes = changedInputs(read(original), before.report, random);
    const bytes = await applied(await applied(original, before.changes), changes);
    const theirs = read(office.convert(bytes, 'xlsx'));
    const now = new Map(report(theirs).report.blocks.map((block) => [block.id, textOf(block)]));
    const rows = written(theirs, before.report);
    const compared = before.report.blocks.flatMap((block, row) => {
      const { id } = block;
      const mine = countedAgain(block, rows[row] ?? '');
      const fresh = countedAgain(block, now.get(id) ?? '');
      return words(mine) === words(fresh) ? [{ id, mine, fresh }] : [];
    });
    expect(compared.map(({ mine }) => mine)).toEqual(compared.map(({ fresh }) => fresh));
    const moved = before.report.blocks.filter((block, row) => textOf(block) !== rows[row]);
    expect(moved.length).toBeGreaterThan(0);
    // What is left are paragraphs that owe other words: a note on tails, a reason for lost points, a grade for other points.
    const others = before.report.blocks.flatMap(({ id }, row) => {
      const [mine, fresh] = [rows[row] ?? '', now.get(id) ?? ''];
      return words(mine) === words(fresh) || fresh === '' || /【待补充|未达标/.test(mine + fresh)
        ? []
        : [{ mine, fresh }];
    });
    expect(others).toEqual([]);
  });
});

it('turns with its figures: other signs, no movement, no base', async () => {
  const original = new Uint8Array(readFileSync(join(FOLDER, 'demo-示例区-全年绩效表.xlsx')));
  const before = report(read(original));
  const movements = before.report.blocks
    .flatMap(({ spans }) => spans)
    .flatMap(({ live }) => (live?.kind === 'bands' && live.of.kind === 'difference' ? [live.of] : []))
    .flatMap(({ left, right }) =>
      left.kind === 'cell' && right.kind === 'cell' ? [[left.cell, right.cell]] : [],
    );
  const workbook = read(original);
  const value = ({ sheet, row, column }: CellAddress) => cellAt(sheetNamed(workbook, sheet)!, row, column);
  let compared = 0;
  for (const turn of ['swapped', 'same', 'noBase'] as const) {
    const changes = new Map<string, Change>();
    const put = (cell: CellAddress, content: number): void => {
      if (value(cell).formula === null && typeof value(cell).value === 'number')
        changes.set(JSON.stringify(cell), { kind: 'cell', cell, content: { formula: null, value: content } });
    };
    for (const [left, right] of movements) {
      const [now, then] = [Number(value(left!).value), Number(value(right!).value)];
      if (turn === 'swapped') put(left!, then);
      put(right!, turn === 'noBase' ? 0 : now);
    }
    const bytes = await applied(await applied(original, before.changes), [...changes.values()]);
    const theirs = read(office.convert(bytes, 'xlsx'));
    const fresh = new Map(report(theirs).report.blocks.map((block) => [block.id, textOf(block)]));
    const rows = written(theirs, before.report);
    before.report.blocks.forEach(({ id, spans }, row) => {
      if (!spans.some(({ within }) => within)) return;
      expect([turn, rows[row]]).toEqual([turn, fresh.get(id)]);
      compared += 1;
    });
  }
  expect(compared).toBeGreaterThan(5);
});
