/** @jest-environment jsdom */
import { storedPreferences } from '../../src/taskpane/preferences';

test('preferences outlive the pane', async () => {
  const first = await storedPreferences();
  expect(first.get()).toEqual({ marks: false, live: null });
  first.set({ marks: true, live: false });
  expect((await storedPreferences()).get()).toEqual({ marks: true, live: false });
  first.set({ marks: true, live: null });
  expect((await storedPreferences()).get().live).toBeNull();
});
