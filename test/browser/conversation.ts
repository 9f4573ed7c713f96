import assert from 'node:assert/strict';
import { clickGrid, excel, openWorkbench, paneFrame, until, type BrowserTest } from './harness';

declare global {
  interface Window {
    seen: string[];
    info: { host: string; platform: string };
  }
}

/** The unmodified Office.js client in the pane's frame against our side of the conversation. */
export const conversationTests: readonly BrowserTest[] = [
  {
    name: 'conversation: Office.js starts as in Excel on the web',
    run: async (visit) => {
      const frame = await openWorkbench(visit);
      const facts = await frame.evaluate(() => ({
        host: window.info.host,
        platform: window.info.platform,
        language: Office.context.displayLanguage,
        has114: Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
        has110: Office.context.requirements.isSetSupported('ExcelApi', '1.10'),
        has115: Office.context.requirements.isSetSupported('ExcelApi', '1.15'),
        shared: Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
      }));
      assert.deepEqual(facts, {
        host: 'Excel',
        platform: 'OfficeOnline',
        language: 'zh-CN',
        has114: true,
        has110: true,
        has115: false,
        shared: true,
      });
    },
  },
  {
    name: 'conversation: ?lang=en-US switches the display language',
    run: async (visit) => {
      const frame = await openWorkbench(visit, { lang: 'en-US' });
      assert.equal(await frame.evaluate(() => Office.context.displayLanguage), 'en-US');
      await visit.page.getByRole('button', { name: 'Check', exact: true }).waitFor();
      assert.equal(await visit.page.evaluate(() => document.documentElement.lang), 'en-US');
    },
  },
  {
    name: 'conversation: settings are kept and are there after a reload of the pane',
    run: async (visit) => {
      const frame = await openWorkbench(visit);
      const save = (value: string): Promise<string> =>
        frame.evaluate(
          (given) =>
            new Promise<string>((done) => {
              Office.context.document.settings.set('偏好', given);
              Office.context.document.settings.saveAsync((result) => done(String(result.status)));
            }),
          value,
        );
      assert.equal(await save('甲'), 'succeeded');
      await Promise.all([frame.waitForNavigation(), frame.evaluate(() => location.reload())]);
      const again = await paneFrame(visit.page);
      assert.equal(await again.evaluate(() => Office.context.document.settings.get('偏好')), '甲');
    },
  },
  {
    name: 'conversation: ribbon buttons run the functions of the page, with the pane closed too',
    run: async (visit) => {
      const frame = await openWorkbench(visit);
      const { page } = visit;
      await page.getByRole('button', { name: '关闭窗格' }).click();
      await page.getByRole('complementary', { name: '预算绩效自评助手' }).waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: '校验' }).click();
      await page.getByText('“校验”已完成').waitFor();
      assert.deepEqual(await frame.evaluate(() => window.seen), ['command check']);
      // This one asks for the pane, as it does where a report exists already.
      await page.getByRole('button', { name: '生成总结' }).click();
      await page.getByRole('complementary', { name: '预算绩效自评助手' }).waitFor({ state: 'visible' });
      await page.getByText('“生成总结”已完成').waitFor();
    },
  },
  {
    name: 'conversation: errors arrive with Excel’s codes',
    run: async (visit) => {
      const frame = await openWorkbench(visit);
      const code = await frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('没有这张表').load('name');
          await context.sync();
          return 'no error';
        }).catch((error: OfficeExtension.Error) => error.code),
      );
      assert.equal(code, 'ItemNotFound');
    },
  },
  {
    name: 'conversation: a request while a cell is open for typing is refused as in Excel',
    run: async (visit) => {
      const frame = await openWorkbench(visit);
      const read = (): Promise<string> =>
        frame.evaluate(() =>
          Excel.run(async (context) => {
            context.workbook.worksheets.load('items/name');
            await context.sync();
            return 'read';
          }).catch((error: OfficeExtension.Error) => error.code),
        );
      assert.equal(await read(), 'read');
      await excel(frame, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A40').select();
        await context.sync();
      });
      await clickGrid(visit.page, 300, 400);
      await visit.page.keyboard.type('草稿');
      assert.equal(await read(), 'InvalidOperationInCellEditMode');
      await visit.page.keyboard.press('Enter');
      await until('reads work again', async () => (await read()) === 'read');
    },
  },
  {
    name: 'conversation: messages of other windows, origins and conversations are not answered',
    run: async (visit) => {
      await openWorkbench(visit);
      const answers = await visit.page.evaluate(async () => {
        const iframe = document.createElement('iframe');
        document.body.append(iframe);
        const heard: unknown[] = [];
        const listen = (event: MessageEvent): void => {
          heard.push(event.data);
        };
        iframe.contentWindow?.addEventListener('message', listen);
        const request = {
          _messageType: 0,
          _actionName: 'ContextActivationManager_getAppContextAsync',
          _actionType: 0,
          _conversationId: 'guess',
          _correlationId: 1,
          _origin: location.origin,
        };
        // From the page itself and, by its own script, from a foreign frame: neither is the pane.
        window.postMessage(JSON.stringify(request), location.origin);
        const script = iframe.contentDocument?.createElement('script');
        iframe.contentWindow?.parent.postMessage(JSON.stringify(request), location.origin);
        script?.remove();
        await new Promise((go) => setTimeout(go, 300));
        iframe.remove();
        return heard.length;
      });
      assert.equal(answers, 0);
    },
  },
];
