import { initialSession, next } from '../../src/taskpane/session';

const image = { cells: [], addedSheets: [] };
const done = { kind: 'done', what: 'filled', count: 3 } as const;

test('a verb runs from its start until it shows something', () => {
  const busy = next(initialSession, { kind: 'started', verb: 'check' });
  expect(busy.busy).toBe('check');
  const shown = next(busy, { kind: 'showed', view: { kind: 'fault', detail: 'x', verb: 'check' } });
  expect(shown).toMatchObject({ busy: null, view: { kind: 'fault' }, stale: false });
});

test('an apply can be undone until it was', () => {
  const applied = next(initialSession, { kind: 'applied', view: done, undo: image });
  expect(applied.undo).toBe(image);
  expect(next(applied, { kind: 'showed', view: { kind: 'welcome' } }).undo).toBe(image);
  expect(next(applied, { kind: 'applied', view: { ...done, what: 'undone' }, undo: null }).undo).toBeNull();
});

test('an edit makes a shown result stale, and the welcome page stays as it is', () => {
  expect(next(initialSession, { kind: 'edited' })).toBe(initialSession);
  const shown = next(initialSession, { kind: 'showed', view: done });
  const stale = next(shown, { kind: 'edited' });
  expect(stale.stale).toBe(true);
  expect(next(stale, { kind: 'edited' })).toEqual({ ...stale, edits: 2 });
  expect(next(stale, { kind: 'showed', view: done }).stale).toBe(false);
});
