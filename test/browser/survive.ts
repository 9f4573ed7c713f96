import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { richFile } from '../support/richFile';
import { holdAgainstLibreOffice } from './secondOpinion';
import { opened, openWorkbench, outputs, paneFrame, save, screenshot, type BrowserTest } from './harness';

const hash = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? 'gone' : createHash('sha256').update(bytes).digest('hex');

/** What an edit may change; the pane's memory comes as a custom XML part. */
const MAY_CHANGE =
  /^xl\/(?:workbook\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/sheet1\.xml)$|^\[Content_Types\]\.xml$/;

/** Files with what other libraries lose, filled in the grid and saved. */
export const surviveTests: readonly BrowserTest[] = (['三公.xlsx', '三公.xlsm'] as const).map((name) => ({
  name: `survive: ${name} with chart, picture, pivot, comment and data bars is filled and saved, its other parts byte for byte`,
  run: async (visit) => {
    const { page } = visit;
    await openWorkbench(visit, { pane: null });
    const original = richFile(name.endsWith('m'));
    const path = join(outputs, name);
    writeFileSync(path, original);
    await page.getByTestId('picker').setInputFiles(path);
    await opened(page, /三公/);
    const pane = await paneFrame(page);
    await pane.getByRole('button', { name: '填充', exact: true }).click();
    await pane.getByRole('button', { name: /^写入 \d+ 处$/ }).click({ timeout: 15_000 });
    await pane.getByText(/已填写 \d+ 个单元格/).waitFor({ timeout: 15_000 });
    await screenshot(page, `survive-${name}`);
    const bytes = await save(page);
    const [before, after] = [unzipSync(original), unzipSync(bytes)];
    for (const [part, content] of Object.entries(before)) {
      if (!MAY_CHANGE.test(part)) assert.equal(hash(after[part]), hash(content), part);
    }
    const added = Object.keys(after).filter((part) => !(part in before));
    assert.ok(
      added.every((part) => part.startsWith('customXml/')),
      added.join(),
    );
    const formulas = holdAgainstLibreOffice(bytes);
    assert.ok(formulas === null || formulas >= 6, `LibreOffice holds ${String(formulas)} formulas`);
  },
}));
