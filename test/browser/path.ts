import { readFile } from 'node:fs/promises';
import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { readXlsx } from '../../src/files';
import { cellAt, parseCell, sheetNamed } from '../../src/workbook';
import { holdAgainstLibreOffice } from './secondOpinion';
import { openSample, openWorkbench, paneFrame, save, screenshot, until, type BrowserTest } from './harness';

/** What the grid shows as selected: the shown sheet's name and the name box. */
async function selected(page: Page): Promise<{ sheet: string; cell: string }> {
  const sheet = await page.getByRole('tab', { selected: true }).last().textContent();
  const cell = await page.locator('[data-u-comp="defined-name"] input').inputValue();
  return { sheet: sheet?.trim() ?? '', cell };
}

/** Finding buttons of the pane, once a check has finished. */
async function findings(frame: Frame): Promise<ReturnType<Frame['locator']>> {
  const list = frame.locator('button.finding-main[data-cell]');
  await list.first().waitFor({ timeout: 15_000 });
  return list;
}

/** The person's path through the real pane. */
export const pathTests: readonly BrowserTest[] = [
  {
    name: 'path: open sample 003, check, go to a finding, fill, report, undo, save',
    run: async (visit) => {
      const { page } = visit;
      await openWorkbench(visit, { pane: null });
      await openSample(page, /003/);
      const pane = await paneFrame(page);
      await pane.getByRole('button', { name: '校验', exact: true }).click();
      const list = await findings(pane);
      await screenshot(page, 'path-1-checked');
      assert.ok((await list.count()) >= 2);
      const texts = (await list.allTextContents()).join('\n');
      assert.match(texts, /1,?260\.80?/);
      assert.match(texts, /895/);

      const target = list.filter({ hasText: /1,?260\.80?/ }).first();
      const cell = parseCell((await target.getAttribute('data-cell')) ?? '');
      assert.ok(cell);
      await target.click();
      await until('the finding’s cell is selected', async () => {
        const now = await selected(page);
        const column = String.fromCharCode(65 + cell.column);
        return now.sheet === cell.sheet && now.cell.split(':')[0] === `${column}${cell.row + 1}`;
      });
      await screenshot(page, 'path-2-revealed');

      await pane.getByRole('button', { name: '填充', exact: true }).click();
      const apply = pane.getByRole('button', { name: /^写入 \d+ 处$/ });
      await apply.waitFor({ timeout: 15_000 });
      await screenshot(page, 'path-3-fill');
      await apply.click();
      await pane.getByText(/已填写 \d+ 个单元格/).waitFor({ timeout: 15_000 });
      const filledBytes = await save(page);
      const filled = readXlsx(filledBytes, 'saved.xlsx');
      assert.ok(filled.ok);
      const formulas = holdAgainstLibreOffice(filledBytes);
      assert.ok(formulas === null || formulas >= 6, `LibreOffice holds ${String(formulas)} formulas`);
      // The share of 512.79 in 1373.66, which the sample leaves blank.
      const share = sheetNamed(filled.value, '预算执行情况');
      assert.ok(share);
      const { value, formula } = cellAt(share, 12, 3);
      assert.match(formula ?? '', /C13\/C11/);
      assert.ok(typeof value === 'number' && Math.abs(value - 512.79 / 1373.66) < 1e-12);
      await pane.getByRole('button', { name: '撤销本次填写' }).click();
      await pane.getByText('已撤销').waitFor({ timeout: 15_000 });

      await pane.getByRole('button', { name: '生成总结', exact: true }).click();
      await pane.getByRole('button', { name: '写入工作表' }).click({ timeout: 15_000 });
      await pane.getByText(/已写入工作表/).waitFor({ timeout: 15_000 });
      await page.waitForTimeout(500);
      await screenshot(page, 'path-4-reported');
      const reportBytes = await save(page);
      holdAgainstLibreOffice(reportBytes);
      const withReport = readXlsx(reportBytes, 'saved.xlsx');
      assert.ok(withReport.ok);
      const report = sheetNamed(withReport.value, '绩效自评报告');
      assert.ok(report, 'the saved file holds the report');
      assert.ok(report.area.rows > 5);

      await pane.getByRole('button', { name: '撤销本次填写' }).click();
      await pane.getByText('已撤销').waitFor({ timeout: 15_000 });
      const without = readXlsx(await save(page), 'saved.xlsx');
      assert.ok(without.ok);
      assert.equal(sheetNamed(without.value, '绩效自评报告'), undefined);
      await screenshot(page, 'path-5-undone');
    },
  },
  {
    name: 'path: the demo is filled, and undo brings the file back cell for cell',
    run: async (visit) => {
      const { page } = visit;
      const pane = await openWorkbench(visit, { pane: null });
      const before = readXlsx(await save(page), 'demo.xlsx');
      await pane.getByRole('button', { name: '填充', exact: true }).click();
      const apply = pane.getByRole('button', { name: /^写入 \d+ 处$/ });
      await apply.click({ timeout: 15_000 });
      await pane.getByText(/已填写 \d+ 个单元格/).waitFor({ timeout: 15_000 });
      holdAgainstLibreOffice(await save(page));
      await pane.getByRole('button', { name: '撤销本次填写' }).click();
      await pane.getByText('已撤销').waitFor({ timeout: 15_000 });
      const after = readXlsx(await save(page), 'demo.xlsx');
      assert.deepEqual(after, before);
    },
  },
  {
    name: 'path: ribbon 校验 writes the sheet 校验结果 with the pane closed',
    run: async (visit) => {
      const { page } = visit;
      await openWorkbench(visit, { pane: null });
      await openSample(page, /003/);
      await paneFrame(page);
      await page.getByRole('button', { name: '关闭窗格' }).click();
      await page.getByRole('button', { name: '校验', exact: true }).click();
      await page.getByText('“校验”已完成').waitFor({ timeout: 20_000 });
      await screenshot(page, 'path-ribbon-check');
      const saved = readXlsx(await save(page), 'saved.xlsx');
      assert.ok(saved.ok);
      assert.ok(sheetNamed(saved.value, '校验结果'));
    },
  },
  {
    name: 'path: ribbon 生成总结 writes the report once, and the second time opens the pane at the preview',
    run: async (visit) => {
      const { page } = visit;
      await openWorkbench(visit, { pane: null });
      await openSample(page, /003/);
      const pane = await paneFrame(page);
      await page.getByRole('button', { name: '关闭窗格' }).click();
      const button = page.getByRole('button', { name: '生成总结', exact: true });
      await button.click();
      await page.getByText('“生成总结”已完成').waitFor({ timeout: 20_000 });
      const first = readXlsx(await save(page), 'saved.xlsx');
      assert.ok(first.ok && sheetNamed(first.value, '绩效自评报告'));
      await button.click();
      await pane.getByText('自评报告预览').waitFor({ timeout: 20_000 });
      await screenshot(page, 'path-ribbon-report');
      const second = readXlsx(await save(page), 'saved.xlsx');
      assert.deepEqual(second, first);
    },
  },
  {
    name: 'path: the page of a rule opens beside the list, and the findings are saved as a file',
    run: async (visit) => {
      const { page } = visit;
      await openWorkbench(visit, { pane: null });
      await openSample(page, /003/);
      const pane = await paneFrame(page);
      await pane.getByRole('button', { name: '校验', exact: true }).click();
      await findings(pane);
      await pane.getByRole('button', { name: '说明与处理' }).first().click();
      await pane.getByRole('button', { name: '规则说明' }).first().click();
      const beside = pane.getByRole('complementary');
      await beside.getByRole('heading', { name: '检查什么' }).waitFor({ timeout: 10_000 });
      assert.ok((await beside.getByRole('table', { name: '示例' }).innerText()).length > 5);
      await screenshot(page, 'path-rule-page');
      await page.keyboard.press('Escape');
      assert.equal(await beside.count(), 0);
      const saving = page.waitForEvent('download');
      await pane.getByRole('button', { name: '另存为 Excel 文件' }).click();
      const file = await saving;
      assert.match(file.suggestedFilename(), /^校验结果 .*\.xlsx$/);
      const read = readXlsx(await readFile(await file.path()), 'findings.xlsx');
      assert.ok(read.ok && read.value.sheets.length === 1 && sheetNamed(read.value, '校验结果'));
    },
  },
  {
    name: 'path: the pane is usable at 320 pixels',
    run: async (visit) => {
      const { page } = visit;
      await openWorkbench(visit, { pane: null });
      await openSample(page, /003/);
      const pane = await paneFrame(page);
      const splitter = page.getByRole('separator');
      await splitter.focus();
      for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
      assert.equal(await pane.evaluate(() => window.innerWidth), 320);
      await pane.getByRole('button', { name: '校验', exact: true }).click();
      await findings(pane);
      const overflow = await pane.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.ok(overflow <= 0, `the pane scrolls sideways by ${overflow} px`);
      await screenshot(page, 'path-320');
    },
  },
];
