import { makeForm } from '../../src/compute';
import { evaluate } from '../../src/evaluation';
import { recognize } from '../../src/recognize';
import { SCHEMES } from '../../src/schemes';
import { PLAIN_SETUP } from '../../src/workbook';
import type { AddSheet, Change } from '../../src/workbook';
import { startExcel } from '../support/excelHost';
import { done } from '../support/hostContract';
import { contentsOf } from '../support/yearForms';

const isSheet = (change: Change): change is AddSheet => change.kind === 'addSheet';

describe('a form in Excel', () => {
  it.each(
    SCHEMES.flatMap((scheme) =>
      (['target', 'monitoring', 'evaluation'] as const).map((form) => [scheme.id, form, scheme] as const),
    ),
  )(
    'of %s, %s, has what it is set up with, in two requests, and leaves nothing behind',
    async (_, form, scheme) => {
      const { host, store, client } = startExcel([{ name: '甲', cells: { A1: 1 } }]);
      const workbook = await done(host.read());
      const before = await contentsOf(host);
      const evaluation = evaluate(workbook, recognize(workbook));
      const made = makeForm({ kind: 'blank', form, year: '2025' }, evaluation, scheme, workbook);
      if (!made.ok) throw new Error(made.why);
      const setup = made.changes.find(isSheet)?.setup;
      if (!setup) throw new Error('no setup');
      client.host.resetCounts();
      const image = await done(host.apply(made.changes));
      expect(client.host.counts.requests).toBe(2);
      const sheet = store.sheets().find(({ name }) => name === made.sheet);
      if (!sheet) throw new Error('no sheet');
      expect(store.merges(sheet.id)).toEqual(setup.merges);
      expect(setup.merges.length).toBeGreaterThan(3);
      const extras = store.extras.get(sheet.id);
      expect(extras?.entries).toEqual(
        setup.entries.map((entry) => ({ ...entry, strict: entry.strict && entry.allowed.kind !== 'any' })),
      );
      expect(extras?.entries.filter(({ allowed }) => allowed.kind === 'list').length).toBeGreaterThan(0);
      expect(extras?.print).toEqual(setup.print);
      expect(extras?.heights.toSorted((a, b) => a.row - b.row)).toEqual(setup.heights);
      const [box] = setup.borders;
      if (!box) throw new Error('no lines');
      for (const [row, column] of [
        [box.row, box.column],
        [box.row + 1, box.column + 1],
        [box.row + box.rows - 1, box.column + box.columns - 1],
      ] as const) {
        expect(store.borders(sheet.id, row, column)).toEqual({
          top: true,
          right: true,
          bottom: true,
          left: true,
        });
      }
      expect(store.borders(sheet.id, box.row - 1, box.column)).toMatchObject({ top: false, left: false });
      await done(host.undo(image));
      expect(await contentsOf(host)).toEqual(before);
      expect(store.extras.size).toBe(0);
      client.close();
    },
  );
});

test('a sheet printed as an official document: columns, margins, page numbers and breaks, in two requests', async () => {
  const { host, store, client } = startExcel([{ name: '甲', cells: { A1: 1 } }]);
  const print = {
    orientation: 'portrait',
    titles: null,
    columns: 1,
    official: true,
    breaks: [4, 40],
  } as const;
  client.host.resetCounts();
  const image = await done(
    host.apply([
      { kind: 'addSheet', name: '报告', widths: [80], activate: true, setup: { ...PLAIN_SETUP, print } },
    ]),
  );
  expect(client.host.counts.requests).toBe(2);
  const sheet = store.sheets().find(({ name }) => name === '报告');
  expect(sheet && store.extras.get(sheet.id)?.print).toEqual(print);
  await done(host.undo(image));
  expect(store.extras.size).toBe(0);
  client.close();
});
