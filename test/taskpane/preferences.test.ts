/** @jest-environment jsdom */
import { storedPreferences } from '../../src/taskpane/preferences';

test('preferences outlive the pane', async () => {
  const first = await storedPreferences();
  expect(first.get()).toEqual({ marks: false });
  first.set({ marks: true });
  expect((await storedPreferences()).get()).toEqual({ marks: true });
});
