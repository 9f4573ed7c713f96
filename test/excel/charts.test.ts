import type { BeforeImage, Chart, Change } from '../../src/workbook';
import { chartName } from '../../src/workbook';
import { startExcel } from '../support/excelHost';
import type { ExcelUnderTest } from '../support/excelHost';
import { done, put, refused } from '../support/hostContract';

const SHEET = '报告';
const CHART: Chart = {
  id: 'balance',
  kind: 'column',
  title: '收支对比',
  unit: '万元',
  data: { row: 0, column: 3, rows: 3, columns: 3 },
  place: { row: 4, column: 0, rows: 10, columns: 1 },
};
const PIE: Chart = { ...CHART, id: 'structure', kind: 'pie', title: '结构', unit: '' };
const set = (...charts: Chart[]): Change => ({ kind: 'charts', sheet: SHEET, charts });

const start = (): ExcelUnderTest => startExcel([{ name: SHEET, cells: { A1: '报告', D2: '收入', E2: 5 } }]);
const told = async (under: ExcelUnderTest): Promise<string> =>
  JSON.stringify((await under.charts(SHEET)).map(chartName).sort());

test('charts cost no further syncs: two for an apply, two for an undo', async () => {
  const under = start();
  under.client.host.resetCounts();
  const image = await done(under.host.apply([put(`'${SHEET}'!E3`, 7), set(CHART, PIE)]));
  expect(under.client.host.counts.requests).toBeLessThanOrEqual(2 + 1);
  under.client.host.resetCounts();
  await done(under.host.undo(image));
  expect(under.client.host.counts.requests).toBeLessThanOrEqual(2 + 1);
  await under.close?.();
});

test('an axis begins at zero, and where a figure turns negative goes back to Excel', async () => {
  const under = start();
  const sheet = under.store.sheets()[0]!.id;
  const names = () => under.store.charts(sheet).map(({ name }) => name);
  await done(under.host.apply([set({ ...CHART, fromZero: true })]));
  expect(names()).toEqual([chartName({ ...CHART, fromZero: true })]);
  const image = await done(under.host.apply([set(CHART)]));
  expect(names()).toEqual([chartName(CHART)]);
  await done(under.host.undo(image));
  expect(names()).toEqual([chartName({ ...CHART, fromZero: true })]);
  await under.close?.();
});

test('a person’s chart stays, and one of ours that does not change is not touched', async () => {
  const under = start();
  const { store, client } = under;
  const sheet = store.sheets()[0]!.id;
  await client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange('D1:E2');
    const chart = context.workbook.worksheets.getItem(SHEET).charts.add('Pie', range, 'Columns');
    chart.title.text = '我的图';
    await context.sync();
  });
  await done(under.host.apply([set(CHART)]));
  const before = store.charts(sheet);
  expect(before.map(({ title }) => title)).toEqual(['我的图', '收支对比']);
  await done(under.host.apply([set(CHART, PIE)]));
  expect(store.charts(sheet).slice(0, 2)).toEqual(before);
  await done(under.host.apply([set()]));
  expect(store.charts(sheet).map(({ title }) => title)).toEqual(['我的图']);
  await under.close?.();
});

describe('wherever Excel stops', () => {
  const OLD = [CHART];
  const changes = [
    put(`'${SHEET}'!E2`, 6),
    set({ ...CHART, title: '新', data: { ...CHART.data, rows: 2 } }, PIE),
  ];

  it.each(Array.from({ length: 40 }, (_, index) => index + 1))(
    'after %i actions, either all or nothing is done',
    async (after) => {
      const under = start();
      await done(under.host.apply([set(...OLD)]));
      const before = await told(under);
      under.client.host.setFaults({ at: new Map([[2, { code: 'GeneralException', after }]]) });
      const result = await under.host.apply(changes);
      under.client.host.setFaults({});
      // What went through in spite of the fault can be undone; what did not has left nothing behind.
      const lost = result.ok ? undefined : result.failure.unrestored;
      if (result.ok) await done(under.host.undo(result.value));
      expect(lost).toBeUndefined();
      expect(await told(under)).toBe(before);
      await under.close?.();
    },
  );

  it.each(['refused', 'lost'] as const)('when the answer to an undo is %s', async (after) => {
    const under = start();
    await done(under.host.apply([set(...OLD)]));
    const before = await told(under);
    const image: BeforeImage = await done(under.host.apply(changes));
    const changed = await told(under);
    under.client.host.setFaults({ at: new Map([[2, { code: 'GeneralException', after }]]) });
    const result = await under.host.undo(image);
    under.client.host.setFaults({});
    expect(await told(under)).toBe(result.ok ? before : changed);
    if (!result.ok) await done(under.host.undo(image));
    expect(await told(under)).toBe(before);
    await under.close?.();
  });
});

test('what the host cannot draw is said, and the cells are as before', async () => {
  const under = start();
  under.client.host.setFaults({ at: new Map([[2, { code: 'ApiNotFound', after: 6 }]]) });
  expect(await refused(under.host.apply([put(`'${SHEET}'!E2`, 6), set(CHART)]))).toMatchObject({
    code: 'unsupported',
  });
  under.client.host.setFaults({});
  const read = await done(under.host.read());
  expect(read.sheets[0]?.values[1]?.[4]).toBe(5);
  expect(await told(under)).toBe('[]');
  await under.close?.();
});
