import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, changesOf, fill, findingsSheet } from '../../src/assistant';
import { report } from '../../src/assistant/report';
import { openFile } from '../../src/files';
import type { BeforeImage, Change, WorkbookSnapshot } from '../../src/workbook';

const SAMPLE = join(__dirname, '../../assets/samples/003-乐昌-部门整体支出自评.xlsx');

const VERBS: readonly ((workbook: WorkbookSnapshot) => readonly Change[])[] = [
  (workbook) => findingsSheet(check(workbook), 'zh-CN'),
  (workbook) => changesOf(fill(workbook)),
  (workbook) => report(workbook).changes,
  // Again, over what stands there now.
  (workbook) => findingsSheet(check(workbook), 'en-US'),
  (workbook) => report(workbook, { template: 'hunan-eight-part' }).changes,
];

test('whatever the verbs wrote one after the other is undone step by step, exactly', async () => {
  const opened = openFile(await readFile(SAMPLE), '003.xlsx');
  if (!opened.ok) throw new Error('not opened');
  const { host } = opened.value;
  const snapshot = async () => {
    const read = await host.read();
    if (!read.ok) throw new Error('not read');
    return read.value;
  };
  const states: WorkbookSnapshot[] = [];
  const images: BeforeImage[] = [];
  for (const verb of VERBS) {
    const before = await snapshot();
    const applied = await host.apply(verb(before));
    if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
    states.push(before);
    images.push(applied.value);
    expect(await snapshot()).not.toEqual(before);
  }
  for (const [index, image] of [...images.entries()].toReversed()) {
    expect(await host.undo(image)).toEqual({ ok: true, value: null });
    expect(await snapshot()).toEqual(states[index]);
  }
});
