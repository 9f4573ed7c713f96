import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { changesOf, check, fill, findingsSheet } from '../../src/assistant';
import { report } from '../../src/assistant/report';
import { createExcelHost } from '../../src/excel';
import { openFile } from '../../src/files';
import type { Change, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { cellOf, formatCell, sameContent } from '../../src/workbook';
import { MemoryStore } from '../../src/workbench/memory';
import type { MemorySheetInput } from '../../src/workbench/memory';
import { done } from '../support/hostContract';
import { loadOffice } from '../support/office';

const folder = path.resolve(__dirname, '../../assets/samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

/** The sheet of a file as the spreadsheet under the client holds it. */
function inputOf({ name, visibility, area, values, formulas, formats }: SheetSnapshot): MemorySheetInput {
  const cells = values.flatMap((row, r) =>
    row.map((value, c) => ({
      row: area.row + r,
      column: area.column + c,
      content: { formula: formulas[r]?.[c] ?? null, value },
      style: { numberFormat: formats[r]?.[c] ?? 'General' },
    })),
  );
  return { name, visibility, cells };
}

/** What both hosts read alike: merges apart, which Excel does not tell. */
const plain = ({ sheets }: WorkbookSnapshot): readonly unknown[] =>
  sheets.map(({ name, area, values, formulas, formats }) => ({
    name,
    area,
    values,
    formulas: values.map((row, r) => row.map((_, c) => formulas[r]?.[c] ?? null)),
    formats: values.map((row, r) => row.map((_, c) => formats[r]?.[c] ?? 'General')),
  }));

/** Cells that do not hold what a change set; values of formulas are not calculated here. */
function missed(changes: readonly Change[], found: WorkbookSnapshot): string[] {
  const wanted = new Map(
    changes.flatMap((change) =>
      change.kind === 'cell' && change.content ? [[formatCell(change.cell), change] as const] : [],
    ),
  );
  return [...wanted].flatMap(([address, { cell, content }]) => {
    const now = cellOf(found, cell);
    return now && content && sameContent({ formula: now.formula, value: now.value }, content)
      ? []
      : [address];
  });
}

describe.each(samples)('%s through the real Office.js client', (name) => {
  const file = async (): Promise<WorkbookSnapshot> => {
    const { host } = await done(Promise.resolve(openFile(readFileSync(path.join(folder, name)), name)));
    return done(host.read());
  };

  it('is read as from its file, filled, reported on, and all of it undone', async () => {
    const snapshot = await file();
    const client = loadOffice(new MemoryStore(snapshot.sheets.map(inputOf), { name }));
    const host = createExcelHost(client);
    const before = await done(host.read());
    expect(plain(before)).toEqual(plain(snapshot));
    const works: readonly ((workbook: WorkbookSnapshot) => readonly Change[])[] = [
      (workbook) => changesOf(fill(workbook)),
      (workbook) => report(workbook).changes,
      (workbook) => findingsSheet(check(workbook), 'zh-CN'),
    ];
    for (const work of works) {
      const changes = work(before);
      client.host.resetCounts();
      const image = await done(host.apply(changes));
      expect(client.host.counts.requests).toBe(changes.length === 0 ? 0 : 2);
      expect(missed(changes, await done(host.read()))).toEqual([]);
      await done(host.undo(image));
      expect(plain(await done(host.read()))).toEqual(plain(before));
    }
    client.close();
  });
});
