import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { localCertificate } from '../../scripts/workbench/certificate';
import { workbenchMounts } from '../../scripts/workbench/routes';
import { listen, workbenchServer } from '../../scripts/workbench/server';
import { claimsTests } from './claims';
import { conversationTests } from './conversation';
import { gridTests } from './grid';
import { openSaveTests } from './openSave';
import { pathTests } from './path';
import { surviveTests } from './survive';
import { tablesTests } from './tables';
import { yearTests } from './year';
import { chromiumPath, outputs, root, screenshot, type BrowserTest, type Visit } from './harness';

/**
 * Browser tests: `npm run test:browser [-- --no-build] [-- --only TEXT]`. Builds what is stale, serves it, and runs each
 * test in a page of its own in headless Chromium. Chromium: `CHROMIUM_PATH`, or one of the usual places.
 */
const { values } = parseArgs({
  options: { 'no-build': { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

const TEST_LIMIT = 60_000;
/** After so many failures the rest would only take time. */
const FAILURES_LIMIT = 8;

async function main(): Promise<number> {
  if (!values['no-build']) {
    const start = join(root, 'scripts', 'workbench', 'start.mjs');
    const built = spawnSync(process.execPath, [start, '--build-only'], { stdio: 'inherit' });
    if (built.status !== 0) return built.status ?? 1;
  }
  const certificate = await localCertificate(join(root, '.cache', 'workbench'));
  const server = workbenchServer(root, certificate, [
    { path: '/test-pane/', folder: join(root, 'test', 'browser', 'pane'), policy: 'pane' },
    ...workbenchMounts(root),
  ]);
  const origin = `https://localhost:${await listen(server, 0)}`;
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--ignore-certificate-errors', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const tests: readonly BrowserTest[] = [
    ...conversationTests,
    ...gridTests,
    ...openSaveTests,
    ...pathTests,
    ...tablesTests,
    ...claimsTests,
    ...yearTests,
    ...surviveTests,
  ];
  let passed = 0;
  let failed = 0;
  try {
    for (const test of tests) {
      if (!test.name.includes(values.only) || failed >= FAILURES_LIMIT) continue;
      const start = Date.now();
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: { width: 1400, height: 860 },
        acceptDownloads: true,
      });
      // The loader of these tests marks functions with a helper that pages do not have.
      await context.addInitScript({ content: 'globalThis.__name = (work) => work;' });
      const page = await context.newPage();
      const foreign: string[] = [];
      const errors: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) foreign.push(url);
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      const visit: Visit = { browser, context, page, origin, foreign, errors };
      try {
        await withLimit(test.run(visit), test.limit ?? TEST_LIMIT);
        if (foreign.length > 0) throw new Error(`requests left the origin: ${foreign.join(', ')}`);
        if (errors.length > 0) throw new Error(`errors in the page: ${errors.join(' | ')}`);
        passed += 1;
        console.log(`ok    ${test.name} (${Date.now() - start} ms)`);
      } catch (error) {
        failed += 1;
        console.log(`FAIL  ${test.name} (${Date.now() - start} ms)`);
        console.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
        if (errors.length > 0) console.log(`      page: ${errors.join('\n      page: ')}`);
        await screenshot(page, `failed-${passed + failed}`).catch(() => undefined);
      } finally {
        await context.close();
      }
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  console.log(`screenshots: ${outputs}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

async function withLimit(work: Promise<void>, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${limitMs} ms`)), limitMs);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

async function run(): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}

void run();
