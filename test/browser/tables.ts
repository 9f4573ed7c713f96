import assert from 'node:assert/strict';
import { openWorkbench, screenshot, type BrowserTest } from './harness';

/** The view of the tables that were read, in the real pane. */
export const tablesTests: readonly BrowserTest[] = [
  {
    name: 'tables: nothing is cut off at 300 px, and the keyboard stays in the pane',
    run: async (visit) => {
      const pane = await openWorkbench(visit, { pane: null });
      await pane.getByRole('button', { name: '先看读出了哪些表' }).click();
      await pane.getByRole('heading', { name: '读取的表' }).waitFor();
      await pane
        .getByRole('button', { name: /各列的意思/ })
        .first()
        .click();
      const cut = await pane.evaluate(() => {
        document.documentElement.style.width = '300px';
        return [...document.querySelectorAll('.view, .table-item')]
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => element.getAttribute('aria-label') ?? element.className);
      });
      assert.deepEqual(cut, []);
      await screenshot(visit.page, 'tables');

      const none = pane.getByRole('button', { name: /不是表格$/ }).first();
      await none.focus();
      await none.press('Enter');
      const back = pane.getByRole('button', { name: /^恢复读取/ });
      await back.waitFor();
      assert.equal(await pane.evaluate(() => document.activeElement?.id), 'tables-title');
      await back.focus();
      await back.press('Enter');
      await back.waitFor({ state: 'detached' });
    },
  },
];
