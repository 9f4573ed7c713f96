/** Takes the pictures of the README: `npm run screenshots` (builds what is stale; needs Chromium and Chinese fonts). */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { localCertificate } from './workbench/certificate';
import { listen, workbenchServer } from './workbench/server';

const root = path.resolve(import.meta.dirname, '..');
const images = path.join(root, 'docs/images');

/** What is checked in the picture of 核对文字. */
const NARRATIVE =
  '2020年，全年预算支出1260.8万元，其中，基本支出890万元，项目支出365.8万元。' +
  '“三公”经费支出9.8万元，较上年增加2.37万元。增加（减少）的主要原因是车辆老旧。';

async function pane(page: Page): Promise<Frame> {
  await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
  const frame = await (await page.getByTestId('pane').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the workbench shows no pane');
  await frame.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined);
  return frame;
}

async function take(origin: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--ignore-certificate-errors', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1360, height: 820 } });
    await page.goto(origin);
    await pane(page);
    await page.getByRole('button', { name: '示例' }).click();
    await page.getByRole('menuitem', { name: /003/ }).click();
    await page.getByTestId('file-name').filter({ hasText: '003' }).waitFor();
    const frame = await pane(page);
    await frame.getByRole('button', { name: '校验', exact: true }).click();
    const finding = frame.locator('button.finding-main[data-cell]').first();
    await finding.click();
    await page.waitForTimeout(1000);
    await page.screenshot({ path: path.join(images, 'workbench.png') });
    await page.getByTestId('pane').screenshot({ path: path.join(images, 'findings.png') });
    await frame.getByRole('button', { name: '生成总结', exact: true }).click();
    await frame.getByRole('heading', { name: '自评报告预览' }).waitFor();
    await page.waitForTimeout(500);
    await page.getByTestId('pane').screenshot({ path: path.join(images, 'report.png') });
    await frame.getByRole('button', { name: '核对文字', exact: true }).click();
    await frame.getByRole('button', { name: '粘贴文字' }).click();
    await frame.getByLabel('把要核对的文字粘贴到这里').fill(NARRATIVE);
    await frame.getByRole('button', { name: '核对', exact: true }).click();
    await frame.getByRole('button', { name: /^9.8，不符/ }).click();
    await page.waitForTimeout(500);
    await page.getByTestId('pane').screenshot({ path: path.join(images, 'claims.png') });
  } finally {
    await browser.close();
  }
}

async function run(): Promise<void> {
  const start = path.join(root, 'scripts/workbench/start.mjs');
  if (spawnSync(process.execPath, [start, '--build-only'], { stdio: 'inherit' }).status !== 0) {
    process.exitCode = 1;
    return;
  }
  mkdirSync(images, { recursive: true });
  const server = workbenchServer(root, await localCertificate(path.join(root, '.cache/workbench')));
  try {
    await take(`https://localhost:${await listen(server, 0)}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

void run();
