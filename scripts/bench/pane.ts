import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { localCertificate } from '../workbench/certificate';
import { listen, workbenchServer } from '../workbench/server';
import { median, type Row } from './table';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const RUNS = 5;

interface Times {
  readonly shell: number;
  readonly office: number;
}

/**
 * The pane in Chromium, beside the workbench's grid and through the unmodified Office.js client: when its shell is
 * visible and when Office is ready, each from the start of its own navigation; and 校验 on the demo workbook from click to list.
 */
export async function benchPane(root: string): Promise<readonly Row[]> {
  if (!existsSync(CHROMIUM)) return [{ what: 'pane in Chromium: no Chromium (set CHROMIUM_PATH)' }];
  if (!existsSync(path.join(root, 'dist/workbench')))
    return [{ what: 'pane in Chromium: not built (npm run workbench -- --build-only)' }];
  const server = workbenchServer(root, await localCertificate(path.join(root, '.cache', 'workbench')));
  const origin = `https://localhost:${await listen(server, 0)}`;
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--ignore-certificate-errors', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    const times: Times[] = [];
    const checks: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 860 } });
      await page.goto(origin);
      const frame = await readyPane(page);
      times.push(await paneTimes(frame));
      checks.push(await clickToList(frame));
      await page.close();
    }
    return [
      { what: 'pane: shell visible, from its navigation', ms: median(times.map((time) => time.shell)) },
      { what: 'pane: Office ready, from its navigation', ms: median(times.map((time) => time.office)) },
      { what: 'pane: 校验 on the demo workbook, from click to list', ms: median(checks) },
    ];
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function readyPane(page: Page): Promise<Frame> {
  const handle = await page.getByTestId('pane').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('the workbench shows no pane');
  await frame.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined, undefined, {
    timeout: 30_000,
  });
  await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
  return frame;
}

function paneTimes(frame: Frame): Promise<Times> {
  return frame.evaluate(() => ({
    shell: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    office: Number(document.documentElement.dataset['ready']),
  }));
}

/** The list stands when its heading is attached; asked each frame, so a button that is gone ends in an error and not in silence. */
async function clickToList(frame: Frame): Promise<number> {
  const start = await frame.evaluate(() => performance.now());
  await frame.getByRole('button', { name: '校验', exact: true }).click({ timeout: 10_000 });
  const done = await frame.waitForFunction(
    () => (document.querySelector('#findings-summary') ? performance.now() : 0),
    undefined,
    { timeout: 30_000 },
  );
  return (await done.jsonValue()) - start;
}
