import { insertForm, planForms, undoChanges } from '../../src/assistant';
import { openFileHost, readXlsx } from '../../src/files';
import { recognize } from '../../src/recognize';
import type { FormRequest } from '../../src/compute';
import { makeXlsx } from '../files/makeXlsx';
import { startExcel } from '../support/excelHost';
import { done } from '../support/hostContract';
import { contentsOf, TARGET_SHEET } from '../support/yearForms';

const REQUESTS: readonly FormRequest[] = [
  { kind: 'derived', form: 'evaluation', from: '申报表' },
  { kind: 'derived', form: 'monitoring', from: '申报表', month: 8 },
  { kind: 'blank', form: 'evaluation', year: '2025' },
  { kind: 'import', from: '申报表' },
];
const named = REQUESTS.map(
  (request) => [`${request.kind} ${'form' in request ? request.form : ''}`, request] as const,
);

jest.setTimeout(60_000);

describe.each(named)('%s through the real Office.js client', (_, request) => {
  test('its sheet comes whole, and undo leaves the workbook as it was', async () => {
    const { host, close } = startExcel([TARGET_SHEET]);
    const before = await contentsOf(host);
    const { made, image } = await done(insertForm(host, request));
    const after = await contentsOf(host);
    for (const [place, content] of before) expect(after.get(place)).toEqual(content);
    const cells = made.ok ? made.changes.filter((change) => change.kind === 'cell' && change.content) : [];
    const added = [...after.keys()].filter((place) => !before.has(place));
    // A formula that gives an empty text is a cell, too.
    expect(added).toHaveLength(cells.length + 1);
    if (image) await done(undoChanges(host, image));
    expect(await contentsOf(host)).toEqual(before);
    await close?.();
  });

  test.each(['refused', 'lost', 3, 40] as const)(
    'one failure (%s) at any of its requests: fully before or fully after',
    async (after) => {
      const whole = startExcel([TARGET_SHEET]);
      await done(insertForm(whole.host, request));
      const requests = whole.client.host.counts.requests;
      const wanted = await contentsOf(whole.host);
      await whole.close?.();
      for (let at = 1; at <= requests; at += 1) {
        const { host, client, close } = startExcel([TARGET_SHEET]);
        const before = await contentsOf(host);
        client.host.resetCounts();
        client.host.setFaults({ at: new Map([[at, { code: 'GeneralException', after }]]) });
        const result = await insertForm(host, request);
        client.host.setFaults({});
        const now = await contentsOf(host);
        expect([at, result.ok, now]).toEqual([at, result.ok, result.ok ? wanted : before]);
        await close?.();
      }
    },
  );
});

test('a form in a file is read back by what is written, and its source keeps its part', async () => {
  const rows = Object.entries(TARGET_SHEET.cells);
  const byRow = new Map<string, string[]>();
  for (const [address, value] of rows) {
    const row = /\d+/.exec(address)?.[0] ?? '';
    const xml =
      typeof value === 'number'
        ? `<c r="${address}"><v>${value}</v></c>`
        : `<c r="${address}" t="inlineStr"><is><t>${String(value)}</t></is></c>`;
    byRow.set(row, [...(byRow.get(row) ?? []), xml]);
  }
  const data = [...byRow].map(([row, cells]) => `<row r="${row}">${cells.join('')}</row>`).join('');
  const opened = await openFileHost(makeXlsx({ sheets: { 申报表: data } }), '申报.xlsx');
  if (!opened.ok) throw new Error(opened.failure.code);
  const { sources } = await done(planForms(opened.value));
  expect(sources).toEqual([{ sheet: '申报表', stage: 'target', rows: 6 }]);
  await done(insertForm(opened.value, { kind: 'derived', form: 'evaluation', from: '申报表' }));
  const read = await done(Promise.resolve(readXlsx(opened.value.bytes(), '申报.xlsx')));
  const forms = recognize(read).tables.filter(({ kind }) => kind === 'indicators');
  expect(forms.map(({ sheet, rows: found }) => [sheet, found.length])).toEqual([
    ['申报表', 6],
    ['绩效自评表', 6],
  ]);
});

test('a protected target form is linked to, since nothing is written on it', async () => {
  const { host, close } = startExcel([{ ...TARGET_SHEET, protected: true }]);
  const { made } = await done(insertForm(host, { kind: 'derived', form: 'evaluation', from: '申报表' }));
  expect(made).toMatchObject({ ok: true, rows: 6 });
  await close?.();
});
