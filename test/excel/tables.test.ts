import type { Change } from '../../src/workbook';
import { parseArea } from '../../src/workbook';
import { startExcel } from '../support/excelHost';
import type { ExcelUnderTest } from '../support/excelHost';
import type { StartCell } from '../support/hostContract';
import { at, done, put, putFormula, refused } from '../support/hostContract';

const open: ExcelUnderTest[] = [];
afterEach(() => {
  for (const { client } of open.splice(0)) client.close();
});

const AREA = { row: 0, column: 0, rows: 8, columns: 6 };
const FORMULA = putFormula("'自评表'!D3", '=B3*C3', 6);

/** A sheet with a table in B1:D6, headers above, and what stands on the sheet. */
function start(more: Readonly<Record<string, StartCell>> = {}) {
  const cells: Record<string, StartCell> = {
    B1: '数',
    C1: '价',
    D1: '额',
    D4: { value: null, format: '0%' },
  };
  for (let row = 2; row <= 6; row++) Object.assign(cells, { [`B${row}`]: row, [`C${row}`]: row / 2 });
  const under = startExcel([{ name: '自评表', cells: { ...cells, ...more } }]);
  open.push(under);
  const { store, client } = under;
  const sheet = store.activeSheet();
  const body = parseArea('B2:D6');
  if (!body) throw new Error('no area');
  store.setTables(sheet, [{ id: '{1}', name: '明细', body }]);
  client.host.resetCounts();
  const all = () => ({
    values: store.values(sheet, AREA),
    formulas: store
      .formulas(sheet, AREA)
      .map((row) => row ?? Array.from({ length: AREA.columns }, () => null)),
    formats: store
      .numberFormats(sheet, AREA)
      .map((row) => row ?? Array.from({ length: AREA.columns }, () => 'General')),
  });
  return { ...under, sheet, all };
}

/** The formulas of the column D. */
const columnOf = ({ formulas }: ReturnType<ReturnType<typeof start>['all']>) =>
  formulas.map((row) => row[3] ?? null);

test('the spreadsheet below fills a blank column of a table, as Excel does', () => {
  const { store, sheet, all } = start();
  store.write(sheet, { row: 2, column: 3, rows: 1, columns: 1 }, [[{ formula: '=B3*C3', value: null }]]);
  expect(columnOf(all()).filter((formula) => formula !== null)).toHaveLength(5);
});

test('a formula in a blank column of a table stays the only one, and undo restores all', async () => {
  const { host, client, all } = start();
  const before = all();
  const image = await done(host.apply([FORMULA]));
  expect(client.host.counts.requests).toBe(4);
  expect(image.cells.map(({ cell }) => cell)).toEqual([at("'自评表'!D3")]);
  expect(columnOf(all())).toEqual([null, null, '=B3*C3', null, null, null, null, null]);
  expect(all().formats).toEqual(before.formats);
  await done(host.undo(image));
  expect(all()).toEqual(before);
});

test.each([
  ['apart', ["'自评表'!D2", "'自评表'!D5"]],
  ['next to each other', ["'自评表'!D3", "'自评表'!D4"]],
])('several formulas in one column, %s, each stay where they were meant', async (_, cells) => {
  const { host, all } = start();
  const before = all();
  const changes = cells.map((cell, index) => putFormula(cell, `=B${index + 2}*2`, 2));
  const image = await done(host.apply(changes));
  expect(columnOf(all()).filter((formula) => formula !== null)).toEqual(['=B2*2', '=B3*2']);
  await done(host.undo(image));
  expect(all()).toEqual(before);
});

test('a formula that undo puts back into a blank column stays the only one', async () => {
  const { host, all } = start({ D3: { formula: '=B3*C3', value: 4.5 } });
  const before = all();
  const image = await done(host.apply([put("'自评表'!D3", null)]));
  await done(host.undo(image));
  expect(columnOf(all())).toEqual(columnOf(before));
});

test('undo puts a formula back and blanks another cell of its column', async () => {
  const { host, all } = start({ D5: { formula: '=B5*C5', value: 12.5 } });
  const before = all();
  const changes = [put("'自评表'!D5", null), put("'自评表'!D2", '甲'), put("'自评表'!D4", '乙')];
  const image = await done(host.apply(changes));
  await done(host.undo(image));
  expect(columnOf(all())).toEqual(columnOf(before));
  expect([all().formats, all().values[3]?.[3]]).toEqual([before.formats, null]);
});

test('a column that holds something is left alone; without a formula no table is asked for', async () => {
  const { host, client, all } = start({ D6: 9 });
  await done(host.apply([put("'自评表'!D2", 1)]));
  expect(client.host.counts.requests).toBe(2);
  await done(host.apply([FORMULA]));
  expect(columnOf(all()).filter((formula) => formula !== null)).toEqual(['=B3*C3']);
  expect(all().values[5]?.[3]).toBe(9);
});

test('where Excel fills the column all the same, everything goes back and the cells are named', async () => {
  const { host, store, sheet, all } = start();
  const before = all();
  const write = store.write.bind(store);
  let insists = true;
  jest.spyOn(store, 'write').mockImplementation((id, area, contents) => {
    write(id, area, contents);
    const blanked = contents.flat().every((content) => content?.value === null && content.formula === null);
    if (!blanked || !insists) return;
    insists = false;
    write(
      sheet,
      area,
      contents.map((row) => row.map(() => ({ formula: '=B3*C3', value: null }))),
    );
  });
  const failure = await refused(host.apply([FORMULA]));
  expect(failure.cells?.length).toBeGreaterThan(0);
  expect(failure.unrestored).toBeUndefined();
  expect(all()).toEqual(before);
});

test.each(['GeneralException', 'ResponsePayloadSizeLimitExceeded'])(
  'one failure (%s) at any request leaves it wholly before or after',
  async (code) => {
    const changes: readonly Change[] = [FORMULA, put("'自评表'!F1", '新')];
    const clean = start();
    await done(clean.host.apply(changes));
    const outcomes = new Set<boolean>();
    for (let request = 1; request <= 6; request++) {
      for (const kind of ['refused', 'lost', 4, 8, 12] as const) {
        const { host, client, all } = start();
        const before = all();
        client.host.setFaults({ at: new Map([[request, { code, after: kind }]]) });
        const result = await host.apply(changes);
        client.host.setFaults({});
        outcomes.add(result.ok);
        const { formulas, formats } = all();
        const wanted = result.ok ? clean.all() : before;
        expect({ formulas, formats }).toEqual({ formulas: wanted.formulas, formats: wanted.formats });
        expect(result.ok ? undefined : result.failure.unrestored).toBeUndefined();
      }
    }
    expect(outcomes).toContain(true);
  },
);
