import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import type { Frame } from 'playwright-core';
import { excel, openSample, openWorkbench, outputs, screenshot, type BrowserTest } from './harness';

const SENTENCE =
  '2020年，全年预算支出1260.8万元，其中，基本支出890万元，项目支出365.8万元。' +
  '“三公”经费支出9.8万元，较上年增加2.37万元。增加（减少）的主要原因是。';

/** The cell of the report's first sentence that says a figure: templates gain and lose sentences above it. */
const cellSaying = (pane: Frame, figure: string): Promise<string> =>
  excel(
    pane,
    async (context, words: string) => {
      const used = context.workbook.worksheets.getItem('绩效自评报告').getUsedRange(true);
      used.load('values,rowIndex');
      await context.sync();
      const row = used.values.findIndex((cells) => String(cells[0]).includes(words));
      if (row < 0) throw new Error(`no sentence says ${words}`);
      return `A${used.rowIndex + row + 1}`;
    },
    figure,
  );

const lineOf = (pane: Frame, address: string): Promise<string> =>
  excel(
    pane,
    async (context, place: string) => {
      const cell = context.workbook.worksheets.getItem('绩效自评报告').getRange(place);
      cell.load('values');
      await context.sync();
      return String(cell.values[0]?.[0]);
    },
    address,
  );

/** 核对文字 in the real pane, over the sheet, a pasted text and a file. */
export const claimsTests: readonly BrowserTest[] = [
  {
    name: 'claims: a pasted text and a Word file are held against the workbook',
    run: async (visit) => {
      const { page } = visit;
      await openWorkbench(visit, { pane: null });
      await openSample(page, /003/);
      const handle = await page.getByTestId('pane').elementHandle();
      const pane = await handle?.contentFrame();
      assert.ok(pane);
      await pane.getByRole('button', { name: '核对文字', exact: true }).click();
      await pane.getByText(/没有“绩效自评报告”工作表/).waitFor();
      await pane.getByRole('button', { name: '粘贴文字' }).click();
      await pane.getByLabel('把要核对的文字粘贴到这里').fill(SENTENCE);
      await pane.getByRole('button', { name: '核对', exact: true }).click();
      await pane.getByRole('button', { name: /^9.8，不符/ }).click();
      await pane.getByText('应为 9.6').waitFor();
      await screenshot(page, 'claims-pasted');
      await page.keyboard.press('F8');
      assert.match((await pane.evaluate(() => document.activeElement?.textContent)) ?? '', /增加（减少）/);

      const docx = join(outputs, '自评报告.docx');
      const children = SENTENCE.split('。').map((text) => new Paragraph(`${text}。`));
      writeFileSync(docx, await Packer.toBuffer(new Document({ sections: [{ children }] })));
      await pane.locator('input[type=file][accept*=docx]').setInputFiles(docx);
      await pane.getByText('来源：自评报告.docx').waitFor();
      await pane.getByRole('button', { name: /^1260.8，不符/ }).click();
      await pane.getByText('890 ＋ 365.8 ＝ 1255.8，原文 1260.8').waitFor();
      await screenshot(page, 'claims-docx');
      const cut = await pane.evaluate(() => {
        document.documentElement.style.width = '300px';
        return [...document.querySelectorAll('.view, .claims, .panel')]
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => element.className);
      });
      assert.deepEqual(cut, []);
    },
  },
  {
    name: 'claims: a figure typed over in the report is mended and undone',
    limit: 90_000,
    run: async (visit) => {
      const { page } = visit;
      const pane = await openWorkbench(visit, { pane: null });
      await pane.getByRole('button', { name: '生成总结', exact: true }).click();
      await pane.getByRole('checkbox', { name: /数字用公式/ }).uncheck();
      await pane.getByRole('button', { name: '写入工作表' }).click();
      await pane.getByText(/已写入工作表/).waitFor();
      await pane.getByRole('button', { name: '核对文字', exact: true }).click();
      await pane.getByText('这是本工作簿生成的报告').waitFor();
      const summary = pane.locator('.claims-summary');
      assert.match((await summary.textContent()) ?? '', /与表格核对相符 \d+ 个，不符 0/);
      await screenshot(page, 'claims-report');

      // Somebody types over a figure of the sheet.
      const place = await cellSaying(pane, '640.00');
      await excel(
        pane,
        async (context, [address, right, wrong]: readonly [string, string, string]) => {
          const cell = context.workbook.worksheets.getItem('绩效自评报告').getRange(address);
          cell.load('values');
          await context.sync();
          cell.values = [[String(cell.values[0]?.[0]).replace(right, wrong)]];
          await context.sync();
        },
        [place, '640.00', '604.00'],
      );
      const typed = await lineOf(pane, place);
      assert.match(typed, /604\.00/);
      await pane.getByRole('button', { name: '核对文字', exact: true }).click();
      await pane.getByRole('button', { name: /^604.00，不符/ }).click();
      await screenshot(page, 'claims-wrong');
      await pane.getByRole('button', { name: '把 604.00 改为 640.00' }).click();
      await pane.getByRole('button', { name: /^604.00/ }).waitFor({ state: 'detached' });
      assert.equal(await lineOf(pane, place), typed.replace('604.00', '640.00'));
      await pane.getByRole('button', { name: '撤销本次填写' }).click();
      await pane.getByText(/已撤销/).waitFor();
      assert.equal(await lineOf(pane, place), typed);
    },
  },
  {
    name: 'claims: 5,000 figures are drawn and scrolled',
    limit: 90_000,
    run: async (visit) => {
      const { page } = visit;
      const pane = await openWorkbench(visit, { pane: null });
      const text = Array.from(
        { length: 1250 },
        (_, index) =>
          `第${index}段：支出${index + 100}万元，其中：基本支出${index + 40}万元，项目支出60万元，比上年增加10万元，增长${index}.5%。`,
      ).join('\n');
      await pane.getByRole('button', { name: '核对文字', exact: true }).click();
      await pane.getByRole('button', { name: '粘贴文字' }).click();
      await pane.getByLabel('把要核对的文字粘贴到这里').fill(text);
      await pane.getByRole('button', { name: '核对', exact: true }).click();
      await pane.locator('button.claim').first().waitFor({ timeout: 30_000 });
      const marks = await pane.locator('button.claim').count();
      assert.ok(marks >= 2000, `${marks} marks`);
      // What is out of sight is not laid out: a scroll through all of it draws frames without end.
      const frames = await pane.evaluate(async () => {
        const scroller = document.scrollingElement ?? document.body;
        const { height } = { height: scroller.scrollHeight };
        let longest = 0;
        let last = performance.now();
        for (let step = 1; step <= 60; step += 1) {
          scroller.scrollTop = (height * step) / 60;
          await new Promise((go) => requestAnimationFrame(go));
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
        }
        return { height, longest };
      });
      assert.ok(frames.height > 20_000, `${frames.height} px of text`);
      console.log(`    ${marks} marks, longest frame ${Math.round(frames.longest)} ms`);
      await pane.evaluate(() => (document.scrollingElement ?? document.body).scrollTo(0, 0));
      await page.keyboard.press('F8');
      await screenshot(page, 'claims-many');
    },
  },
];
