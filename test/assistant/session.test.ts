import {
  applyChanges,
  checkWorkbook,
  planFill,
  planReport,
  recallUndo,
  undoChanges,
  UNDO_KEY,
} from '../../src/assistant';
import type { Change } from '../../src/workbook';
import { MemoryHost } from '../support/memoryHost';

const change: Change = {
  kind: 'cell',
  cell: { sheet: '收支', row: 1, column: 1 },
  content: { formula: null, value: 2 },
};
const start = () => new MemoryHost([{ name: '收支', cells: { B2: 1 } }]);

test('an apply keeps in the workbook what undoes it, and an undo forgets it', async () => {
  const host = start();
  const applied = await applyChanges(host, [change]);
  expect(applied.ok).toBe(true);
  const recalled = await recallUndo(host);
  if (!recalled.ok || !recalled.value) throw new Error('nothing recalled');
  expect(recalled.value.cells).toHaveLength(1);
  expect(await undoChanges(host, recalled.value)).toEqual({ ok: true, value: null });
  expect(await recallUndo(host)).toEqual({ ok: true, value: null });
  const read = await host.read();
  expect(read.ok && read.value.sheets[0]?.values).toEqual([[1]]);
});

test('a failed apply keeps nothing', async () => {
  const host = start();
  host.failNext.set('apply', { code: 'protected' });
  expect(await applyChanges(host, [change])).toEqual({ ok: false, failure: { code: 'protected' } });
  expect(await recallUndo(host)).toEqual({ ok: true, value: null });
});

test('an apply that could not be restored keeps its image', async () => {
  const host = start();
  const image = { cells: [], addedSheets: ['新表'] };
  host.failNext.set('apply', { code: 'hostError', unrestored: { cells: [], image } });
  await applyChanges(host, [change]);
  expect(await recallUndo(host)).toEqual({ ok: true, value: image });
});

test('a failed undo keeps the image for later', async () => {
  const host = start();
  const applied = await applyChanges(host, [change]);
  if (!applied.ok) throw new Error('not applied');
  host.failNext.set('undo', { code: 'editing' });
  expect(await undoChanges(host, applied.value)).toEqual({ ok: false, failure: { code: 'editing' } });
  expect(await recallUndo(host)).toEqual({ ok: true, value: applied.value });
});

test.each([
  ['text'],
  [[]],
  [{ sheets: [], patterns: [], cells: 1, addedSheets: [] }],
  [{ sheets: [], patterns: [], cells: [1], addedSheets: [] }],
  [{ sheets: ['收支'], patterns: [], cells: [[1, 0, 0, null, null]], addedSheets: [] }],
  [{ sheets: ['收支'], patterns: [], cells: [[0, 0, 0, null, [0, 1]]], addedSheets: [] }],
  [{ sheets: ['收支'], patterns: [], cells: [[0, 0, 0, null]], addedSheets: [] }],
  [{ cells: [] }],
])('what is no image is not taken for one: %j', async (value) => {
  const host = start();
  await host.remember(UNDO_KEY, value);
  expect(await recallUndo(host)).toEqual({ ok: true, value: null });
});

test.each([checkWorkbook, planFill, planReport])('a failed read is passed on by %p', async (verb) => {
  const host = start();
  host.failNext.set('read', { code: 'editing' });
  expect(await verb(host)).toEqual({ ok: false, failure: { code: 'editing' } });
});
