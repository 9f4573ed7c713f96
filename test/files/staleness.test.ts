import { openFileHost, readXlsx } from '../../src/files';
import { readsOf } from '../../src/files/references';
import { formatRange, cellOf } from '../../src/workbook';
import type { FileHost } from '../../src/files';
import { at, done, put, putFormula } from '../support/hostContract';
import { makeXlsx } from './makeXlsx';

const NAMES = new Map([['总额', '收支!$A$1:$A$3']]);

describe('readsOf', () => {
  const cases: readonly (readonly [string, readonly string[], boolean])[] = [
    ['=A1+$B$2*SUM(C1:D4)', ["'表'!A1", "'表'!B2", "'表'!C1:D4"], false],
    [`=收支!A1&'预算 ''23'!B2:B3&"A9"`, ["'收支'!A1", "'预算 ''23'!B2:B3"], false],
    ['=SUM(A:B)', ["'表'!A1:B1048576"], false],
    ['=SUM(2:3)', ["'表'!A2:XFD3"], false],
    ['=总额*LOG10(A2)', ["'收支'!A1:A3", "'表'!A2"], false],
    ['=INDIRECT("A1")', [], true],
    ['=SUM(表1[金额])', [], true],
    ['=TRUE+1.5', [], false],
  ];
  it.each(cases)('%s', (formula, ranges, anything) => {
    const reads = readsOf(formula, '表', NAMES);
    expect(reads.ranges.map(formatRange)).toEqual(ranges);
    expect(reads.anything).toBe(anything);
  });
});

const values = async (host: FileHost) => {
  const read = await done(host.read());
  return ["'表'!B1", "'表'!C1", "'表'!D1", "'其他'!A1", "'其他'!B1"].map(
    (cell) => cellOf(read, at(cell))?.value,
  );
};

describe('a formula that reads what the file host changed', () => {
  const bytes = makeXlsx({
    sheets: {
      表: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1"><f>B1+1</f><v>3</v></c><c r="D1"><f>Z1+1</f><v>1</v></c></row>',
      其他: '<row r="1"><c r="A1"><f>SUM(表!A1:A9)</f><v>1</v></c><c r="B1"><f>额&amp;""</f><v>3</v></c></row>',
    },
    workbook: '<definedNames><definedName name="额">表!$C$1</definedName></definedNames>',
  });
  const open = async (): Promise<FileHost> => done(openFileHost(bytes, 'a.xlsx'));

  it('has no value until it is computed, unless we brought it', async () => {
    const host = await open();
    const image = await done(host.apply([put("'表'!A1", 5), putFormula("'表'!B1", '=A1*2', 10)]));
    expect(await values(host)).toEqual([10, null, 1, null, null]);
    const saved = readXlsx(host.bytes(), 'a.xlsx');
    expect(saved.ok && saved.value.sheets.map((sheet) => sheet.uncomputed.length)).toEqual([1, 2]);
    await done(host.undo(image));
    expect(await values(host)).toEqual([2, 3, 1, 1, 3]);
  });

  it('keeps its value where what it reads has the same value', async () => {
    const host = await open();
    await done(host.apply([putFormula("'表'!A1", '=2-1', 1), put("'表'!F1", 9)]));
    expect(await values(host)).toEqual([2, 3, 1, 1, 3]);
  });

  it('gets its value back when all is as it was, in whatever order it is undone', async () => {
    const host = await open();
    const first = await done(host.apply([put("'表'!A1", 5)]));
    const second = await done(host.apply([put("'表'!Z1", 5)]));
    expect(await values(host)).toEqual([null, null, null, null, null]);
    await done(host.undo(first));
    expect(await values(host)).toEqual([2, 3, null, 1, 3]);
    await done(host.undo(second));
    expect(await values(host)).toEqual([2, 3, 1, 1, 3]);
  });
});
