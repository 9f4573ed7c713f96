import { strFromU8, unzipSync } from 'fflate';
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

test('a cell into which a formula spills: in Excel, where writing would break the formula', async () => {
  const { host, store, client, close } = startExcel([{ name: '自评表', cells: { A2: 10, A3: '指标' } }]);
  const sheet = store.activeSheet();
  const spill = parseArea('B3:B6');
  if (!spill) throw new Error('no area');
  store.setSpills(sheet, [spill]);
  expect(await named(host)).toEqual([at("'自评表'!B3")]);
  store.setSpills(sheet, [{ ...spill, row: 3 }]);
  client.host.resetCounts();
  expect(await host.apply(CHANGES)).toMatchObject({ ok: true });
  expect(client.host.counts.requests).toBe(2);
  await close?.();
});

test('a table with a filter and structured references: in a file, its own part stays, sums that read it lose their values', async () => {
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="明细" displayName="明细" ref="A1:B3"><autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="甲"/></filters></filterColumn></autoFilter><tableColumns count="2"><tableColumn id="1" name="项目"/><tableColumn id="2" name="金额"/></tableColumns></table>';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
  const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
  const bytes = makeXlsx({
    sheets: {
      自评表: {
        data:
          '<row r="1"><c r="A1" t="inlineStr"><is><t>项目</t></is></c><c r="B1" t="inlineStr"><is><t>金额</t></is></c></row>' +
          '<row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c></row>' +
          '<row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>乙</t></is></c><c r="B3"><v>5</v></c></row>' +
          '<row r="5"><c r="B5"><f>SUM(明细[金额])</f><v>5</v></c></row>',
        after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      },
    },
    types: `<Override PartName="/xl/tables/table1.xml" ContentType="${type}"/>`,
    more: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationship}" Target="../tables/table1.xml"/></Relationships>`,
      'xl/tables/table1.xml': table,
    },
  });
  const opened = await openFileHost(bytes, '自评.xlsx');
  if (!opened.ok) throw new Error(opened.failure.code);
  const host = opened.value;
  const before = await contentsOf(host);
  const image = await done(host.apply([putFormula("'自评表'!B2", '=B3*2', 10)]));
  const sheet = (await done(host.read())).sheets[0];
  expect(sheet?.uncomputed).toEqual([{ row: 4, column: 1 }]);
  expect(sheet?.formulas[4]?.[1]).toBe('=SUM(明细[金额])');
  expect(strFromU8(unzipSync(host.bytes())['xl/tables/table1.xml'] ?? new Uint8Array())).toBe(table);
  await done(host.undo(image));
  expect(await contentsOf(host)).toEqual(before);
});
