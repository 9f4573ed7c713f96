import { createHash } from 'node:crypto';
import { unzipSync, strFromU8 } from 'fflate';
import { applyChanges, changesOf, fill, planReport, undoChanges } from '../../src/assistant';
import { openFileHost } from '../../src/files';
import { cellOf } from '../../src/workbook';
import { at, done } from '../support/hostContract';
import { richFile } from '../support/richFile';
import { Soffice } from './soffice';

const office = new Soffice();
afterAll(() => {
  office.close();
});

const hash = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? 'gone' : createHash('sha256').update(bytes).digest('hex');

/** Parts that differ, were added, or are gone. */
function touched(was: Uint8Array, is: Uint8Array): readonly string[] {
  const [before, after] = [unzipSync(was), unzipSync(is)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((part) => hash(before[part]) !== hash(after[part]))
    .toSorted();
}

const counts = (bytes: Uint8Array): Readonly<Record<string, number>> => {
  const parts = Object.entries(unzipSync(bytes));
  const named = (pattern: RegExp): number => parts.filter(([name]) => pattern.test(name)).length;
  const xml = parts.map(([name, content]) => (name.endsWith('.xml') ? strFromU8(content) : '')).join('');
  return {
    charts: named(/charts\/chart/),
    pictures: named(/media\//),
    comments: named(/comments\d*\.xml$/),
    pivots: named(/pivotTables\/pivotTable/),
    bars: (xml.match(/x14:dataBar /g) ?? []).length,
  };
};

const FILES: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['made by hand', '三公.xlsx', () => richFile(false)],
  ['made by hand, with macros', '三公.xlsm', () => richFile(true)],
  ['made by LibreOffice', '三公.xlsx', () => office.convert(richFile(false), 'xlsx')],
];

describe.each(FILES)('a file with charts, pictures, pivots and more, %s', (_, name, make) => {
  const original = make();

  it('holds what it is to keep', () => {
    const found = counts(original);
    expect(Object.values(found).every((count) => count > 0)).toBe(true);
  });

  it('keeps every part without a changed cell byte for byte when it is filled, and opens', async () => {
    const opened = await openFileHost(original, name);
    if (!opened.ok) throw new Error(opened.failure.code);
    const host = opened.value;
    const before = await done(host.read());
    const changes = changesOf(fill(before));
    expect(changes.length).toBeGreaterThanOrEqual(6);
    // As the command line does it: nothing is remembered in the file.
    const image = await done(host.apply(changes));
    const filled = host.bytes();
    expect(touched(original, filled)).toEqual(
      ['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'].filter(
        (part) => part !== 'xl/styles.xml' || touched(original, filled).includes(part),
      ),
    );
    const again = await openFileHost(office.convert(filled, 'xlsx'), '三公.xlsx');
    if (!again.ok) throw new Error(again.failure.code);
    const theirs = await done(again.value.read());
    expect(cellOf(theirs, at("'三公'!D4"))?.value).toBe(-1);
    expect(counts(office.convert(filled, 'xlsx'))).toEqual(counts(office.convert(original, 'xlsx')));
    await done(host.undo(image));
    expect(touched(original, host.bytes()).filter((part) => part.includes('worksheets'))).toEqual(
      touched(original, host.bytes()).filter((part) => part.includes('sheet1.xml')),
    );
    expect(await done(host.read())).toEqual(before);
  });

  it('adds a sheet and what the pane remembers beside the parts that are there', async () => {
    const opened = await openFileHost(original, name);
    if (!opened.ok) throw new Error(opened.failure.code);
    const host = opened.value;
    const planned = await done(planReport(host));
    const image = await done(applyChanges(host, planned.changes));
    const kept = Object.keys(unzipSync(original)).filter(
      (part) => !/workbook\.xml|styles\.xml|Content_Types|sheets\/sheet\d+\.xml/.test(part),
    );
    expect(touched(original, host.bytes()).filter((part) => kept.includes(part))).toEqual([]);
    expect(Buffer.from(office.convert(host.bytes(), 'pdf').subarray(0, 5)).toString()).toBe('%PDF-');
    await done(undoChanges(host, image));
    expect(touched(original, host.bytes()).filter((part) => kept.includes(part))).toEqual([]);
  });
});
