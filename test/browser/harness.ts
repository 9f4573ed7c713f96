import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';

export const root = resolve(import.meta.dirname, '..', '..');
/** Screenshots and downloads of a run. */
export const outputs = mkdtempSync(join(tmpdir(), 'selfeval-browser-'));

/** What a test gets: a page of its own in a browser context of its own. */
export interface Visit {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly origin: string;
  /** Requests that left the origin; must stay empty. */
  readonly foreign: readonly string[];
  /** Errors of any frame: uncaught, on the console, or of the content security policy. */
  readonly errors: string[];
}

export interface BrowserTest {
  readonly name: string;
  /** Milliseconds that it may take, where that is more than usual. */
  readonly limit?: number;
  readonly run: (visit: Visit) => Promise<void>;
}

/** Opens the workbench, by default with the test pane, and waits until its workbook is there. */
export async function openWorkbench(
  visit: Visit,
  { pane = '/test-pane/index.html', lang }: { pane?: string | null; lang?: string } = {},
): Promise<Frame> {
  const query = new URLSearchParams();
  if (pane !== null) query.set('pane', pane);
  if (lang !== undefined) query.set('lang', lang);
  await visit.page.goto(`${visit.origin}/?${query.toString()}`);
  await opened(visit.page, /demo/);
  return paneFrame(visit.page);
}

/** Waits until a workbook of that name is open. */
export async function opened(page: Page, name: RegExp): Promise<void> {
  await page.getByTestId('file-name').filter({ hasText: name }).waitFor({ timeout: 20_000 });
  await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
}

/** The pane's frame once Office.js is ready in it. */
export async function paneFrame(page: Page): Promise<Frame> {
  const handle = await page.getByTestId('pane').elementHandle();
  const frame = await handle?.contentFrame();
  assert.ok(frame, 'the pane has a frame');
  await frame.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined, undefined, {
    timeout: 20_000,
  });
  return frame;
}

/** Opens a sample by the menu, as a person does. */
export async function openSample(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: '示例' }).click();
  await page.getByRole('menuitem', { name }).click();
  await opened(page, name);
}

/** Runs work with `Excel.run` in the test pane; the work sees nothing of the test's scope but `argument`. */
export function excel<A, R>(
  frame: Frame,
  work: (context: Excel.RequestContext, argument: A) => Promise<R>,
  argument?: A,
): Promise<R> {
  const source = `([argument]) => Excel.run((context) => (${work.toString()})(context, argument))`;
  // The work is passed as text because Excel.run needs it inside the frame.
  return frame.evaluate(`(${source})(${JSON.stringify([argument ?? null])})`) as Promise<R>;
}

export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(outputs, `${name}.png`) });
}

/** Waits until a question about the page is answered with yes. */
export async function until(what: string, holds: () => Promise<boolean>, timeout = 5_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await holds())) {
    assert.ok(Date.now() < end, `timed out waiting: ${what}`);
    await new Promise((go) => setTimeout(go, 50));
  }
}

/** Clicks into the grid, at pixels from the corner of its sheet. */
export async function clickGrid(page: Page, x: number, y: number): Promise<void> {
  const box = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  assert.ok(box, 'the grid is drawn');
  await page.mouse.click(box.x + x, box.y + y);
}

/** Clicks 保存 and gives the file that the browser received. */
export async function save(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存 .xlsx' }).click(),
  ]);
  const path = join(outputs, `saved-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return readFileSync(path);
}

/** Where Chromium is: `CHROMIUM_PATH`, or one of the usual places. */
export function chromiumPath(): string {
  const places = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found === undefined) throw new Error('no Chromium found: set CHROMIUM_PATH');
  return found;
}
