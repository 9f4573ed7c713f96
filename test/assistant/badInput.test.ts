import { applyChanges, recallUndo } from '../../src/assistant';
import { openFileHost } from '../../src/files';
import { containsCell, parseArea, type CellAddress, type Host } from '../../src/workbook';
import { makeXlsx } from '../files/makeXlsx';
import { startExcel } from '../support/excelHost';
import { at, done, put, putFormula, refused } from '../support/hostContract';
import { contentsOf } from '../support/yearForms';

const CHANGES = [putFormula("'自评表'!B2", '=A2*2', 20), put("'自评表'!B3", '时效指标')];

/** The cells that a refusal names; everything is as it was, with nothing to undo. */
async function named(host: Host): Promise<readonly CellAddress[] | undefined> {
  const before = await contentsOf(host);
  const failure = await refused(applyChanges(host, CHANGES));
  expect(failure.unrestored).toBeUndefined();
  expect(await contentsOf(host)).toEqual(before);
  expect(await done(recallUndo(host))).toBeNull();
  return failure.cells;
}

async function fileHost(data: string, after = ''): Promise<Host> {
  const opened = await openFileHost(makeXlsx({ sheets: { 自评表: { data, after } } }), '自评.xlsx');
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

const ROW = '<row r="2"><c r="A2"><v>10</v></c></row>';

test('a merged area that covers a cell: in a file', async () => {
  const merge = '<mergeCells count="1"><mergeCell ref="A3:C3"/></mergeCells>';
  expect(await named(await fileHost(`${ROW}<row r="3"><c r="A3"><v>1</v></c></row>`, merge))).toEqual([
    at("'自评表'!B3"),
  ]);
});

test('a cell that an array formula fills: in a file', async () => {
  const array = '<c r="B2"><f t="array" ref="B2:B2">A2*3</f><v>30</v></c>';
  expect(await named(await fileHost(`<row r="2"><c r="A2"><v>10</v></c>${array}</row>`))).toEqual([
    at("'自评表'!B2"),
  ]);
});

test('a merged area that covers a cell: in Excel, which drops what is written there', async () => {
  const { host, store, close } = startExcel([{ name: '自评表', cells: { A2: 10, A3: '指标' } }]);
  const covered = parseArea('B3:C3');
  if (!covered) throw new Error('no area');
  const write = store.write.bind(store);
  jest.spyOn(store, 'write').mockImplementation((sheet, area, contents) => {
    const kept = contents.map((row, r) =>
      row.map((content, c) =>
        containsCell(covered, { row: area.row + r, column: area.column + c }) ? undefined : content,
      ),
    );
    write(sheet, area, kept);
  });
  expect(await named(host)).toEqual([at("'自评表'!B3")]);
  await close?.();
});
