import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { readXlsx } from '../../src/files';
import {
  cellAt,
  formatLocal,
  sheetNamed,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/workbook';
import { makeXlsx, STYLES } from '../files/makeXlsx';
import { holdAgainstLibreOffice } from './secondOpinion';
import {
  opened,
  openWorkbench,
  outputs,
  paneFrame,
  save,
  screenshot,
  until,
  type BrowserTest,
} from './harness';

const TARGET = '绩效目标申报表';
const MONITORING = '绩效运行监控表';
const EVALUATION = '绩效自评表';

/** Second level, name, target, points; what was done by July and in the whole year. */
const INDICATORS: readonly (readonly [string, string, string, string, string, string])[] = [
  ['数量指标', '播发稿件数量', '≥2200篇', '20', '1400篇', '2300篇'],
  ['质量指标', '稿件差错率', '≤1%', '10', '0.8%', '0.8%'],
  ['时效指标', '专题制作及时率', '≥95%', '10', '96%', '96%'],
  ['成本指标', '项目总成本', '≤90万元', '10', '55万元', '88万元'],
  ['经济效益指标', '广告收入', '≥30万元', '5', '20万元', '32万元'],
  ['社会效益指标', '栏目覆盖人数', '≥5万人', '10', '3.2万人', '5.2万人'],
  ['生态效益指标', '无纸化编审比例', '≥90%', '5', '92%', '92%'],
  ['可持续影响指标', '长效机制建设', '建立采编联动机制，有制度文件', '10', '达成年度指标', '达成年度指标'],
  ['服务对象满意度指标', '受众满意度', '≥90%', '10', '93%', '93%'],
];

function snapshotOf(bytes: Uint8Array): WorkbookSnapshot {
  const read = readXlsx(bytes, 'saved.xlsx');
  assert.ok(read.ok, read.ok ? '' : read.failure.code);
  return read.value;
}

function sheetOf(bytes: Uint8Array, name: string): SheetSnapshot {
  const sheet = sheetNamed(snapshotOf(bytes), name);
  assert.ok(sheet, `the saved file holds ${name}`);
  return sheet;
}

/** The cell that is so many columns to the right of a text and rows below it. */
function beside(sheet: SheetSnapshot, text: string, right: number, below = 0): string {
  for (const [r, values] of sheet.values.entries()) {
    const c = values.indexOf(text);
    if (c >= 0)
      return formatLocal({ row: sheet.area.row + r + below, column: sheet.area.column + c + right });
  }
  throw new Error(`not found: ${text}`);
}

/** Goes to a cell by the name box and types, one entry per column from there on. */
async function typeFrom(page: Page, cell: string, ...texts: readonly string[]): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.fill(cell);
  await box.press('Enter');
  await until(`${cell} is selected`, async () => (await box.inputValue()).split(':')[0] === cell);
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

async function insert(pane: Frame, button: string, sheet: string): Promise<void> {
  await pane.getByRole('button', { name: '表格', exact: true }).click();
  await pane.getByRole('button', { name: button, exact: true }).click({ timeout: 15_000 });
  await pane.getByText(`已新建工作表“${sheet}”`).waitFor({ timeout: 15_000 });
}

/** A year of a project, clicked and typed. */
export const yearTests: readonly BrowserTest[] = [
  {
    name: 'year: a blank target form, filled in; monitored; evaluated; filled; checked clean; saved; opened in LibreOffice',
    limit: 240_000,
    run: async (visit) => {
      const { page } = visit;
      await openWorkbench(visit, { pane: null });
      const file = join(outputs, '全年.xlsx');
      const start = makeXlsx({
        sheets: {
          说明: { data: '<row r="1"><c r="A1" t="inlineStr"><is><t>新闻采编项目</t></is></c></row>' },
        },
        styles: STYLES,
      });
      writeFileSync(file, start);
      await page.getByTestId('picker').setInputFiles(file);
      await opened(page, /全年/);
      const pane = await paneFrame(page);

      await pane.getByRole('button', { name: '表格', exact: true }).click();
      await pane.getByLabel('年度').fill('2025');
      await pane.getByRole('button', { name: '目标申报表', exact: true }).click();
      await pane.getByText(`已新建工作表“${TARGET}”`).waitFor({ timeout: 15_000 });
      const blank = sheetOf(await save(page), TARGET);
      await typeFrom(page, beside(blank, '项目名称', 1), '新闻采编能力提升');
      await typeFrom(page, beside(blank, '主管部门', 1), '示例区委宣传部');
      await typeFrom(page, beside(blank, '实施单位', 1), '示例区融媒体中心');
      await typeFrom(page, beside(blank, '年度资金总额', 2), '90');
      await typeFrom(page, beside(blank, '其中：当年财政拨款', 2), '80');
      await typeFrom(page, beside(blank, '上年结转资金', 2), '10');
      await typeFrom(page, beside(blank, '其他资金', 2), '0');
      await typeFrom(
        page,
        beside(blank, '年度总体目标', 1),
        '全年播发稿件2200篇以上，采编能力明显提升，受众满意。',
      );
      for (const [level, name, target, points] of INDICATORS)
        await typeFrom(page, beside(blank, level, 1), name, target, points);
      await screenshot(page, 'year-1-target');

      await insert(pane, `运行监控表：${TARGET}`, MONITORING);
      const monitoring = sheetOf(await save(page), MONITORING);
      assert.equal(cellAt(monitoring, 5, 1).value, 7);
      for (const [, name, , , july] of INDICATORS) await typeFrom(page, beside(monitoring, name, 2), july);
      for (const [label, spent] of [
        ['年度资金总额', '55'],
        ['其中：当年财政拨款', '47'],
        ['上年结转资金', '8'],
        ['其他资金', '0'],
      ] as const)
        await typeFrom(page, beside(monitoring, label, 3), spent);
      await page.waitForTimeout(300);
      await screenshot(page, 'year-2-monitoring');
      const july = sheetOf(await save(page), MONITORING);
      const light = beside(july, '播发稿件数量', 3);
      assert.equal(cellAt(july, Number(light.slice(1)) - 1, light.charCodeAt(0) - 65).value, '绿');

      await insert(pane, `自评表：${TARGET}`, EVALUATION);
      const evaluation = sheetOf(await save(page), EVALUATION);
      for (const [label, budget, spent] of [
        ['年度资金总额', '90', '88'],
        ['其中：当年财政拨款', '80', '78'],
        ['上年结转资金', '10', '10'],
        ['其他资金', '0', '0'],
      ] as const)
        await typeFrom(page, beside(evaluation, label, 3), budget, spent);
      await typeFrom(
        page,
        beside(evaluation, '实际完成情况', 0, 1),
        '全年播发稿件2300篇，各项任务按期完成。',
      );
      for (const [, name, , , , actual] of INDICATORS)
        await typeFrom(page, beside(evaluation, name, 2), actual);
      await typeFrom(page, beside(evaluation, '长效机制建设', 4), '10');
      await screenshot(page, 'year-3-evaluation');

      await pane.getByRole('button', { name: '填充', exact: true }).click();
      await pane.getByRole('button', { name: /^写入 \d+ 处$/ }).click({ timeout: 15_000 });
      await pane.getByText(/已填写 \d+ 个单元格/).waitFor({ timeout: 15_000 });
      await pane.getByRole('button', { name: '校验', exact: true }).click();
      await pane.getByText('没有发现问题').first().waitFor({ timeout: 20_000 });
      await page.waitForTimeout(300);
      await screenshot(page, 'year-4-clean');

      const bytes = await save(page);
      const formulas = holdAgainstLibreOffice(bytes);
      assert.ok(formulas === null || formulas > 60, `LibreOffice holds ${String(formulas)} formulas`);
      const saved = sheetOf(bytes, EVALUATION);
      const total = beside(saved, '总分', 6);
      const score = cellAt(saved, Number(total.slice(1)) - 1, total.charCodeAt(0) - 65);
      assert.match(score.formula ?? '', /^=SUM\(/);
      assert.equal(score.value, 99.78);
      // The forms are saved as they were set up.
      const parts = unzipSync(bytes);
      const sheets = Object.keys(parts).filter((part) => /worksheets\/sheet\d+\.xml$/.test(part));
      const xml = sheets.map((part) => strFromU8(parts[part] ?? new Uint8Array()));
      assert.equal(xml.filter((text) => text.includes('type="list"')).length, 3);
      assert.equal(xml.filter((text) => text.includes('<mergeCells')).length, 3);
      assert.equal(xml.filter((text) => text.includes('fitToPage')).length, 3);
    },
  },
];
