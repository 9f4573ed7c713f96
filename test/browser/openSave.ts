import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../src/files';
import { cellAt, sheetNamed, type WorkbookSnapshot } from '../../src/workbook';
import {
  clickGrid,
  excel,
  opened,
  openSample,
  openWorkbench,
  outputs,
  paneFrame,
  root,
  save,
  screenshot,
  type BrowserTest,
} from './harness';

const samples = join(root, 'assets', 'samples');
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function snapshotOf(bytes: Uint8Array): WorkbookSnapshot {
  const read = readXlsx(bytes, 'saved.xlsx');
  assert.ok(read.ok, read.ok ? '' : read.failure.code);
  return read.value;
}

/** Files that do not open, and what the page must say. */
const BAD_FILES: readonly { readonly name: string; readonly bytes: Uint8Array; readonly says: RegExp }[] = [
  { name: '坏文件.xlsx', bytes: strToU8('not a workbook'), says: /已损坏/ },
  {
    name: '旧表.xls',
    bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    says: /另存为 \.xlsx|已损坏/,
  },
  { name: '压缩包.xlsx', bytes: zipSync({ 'a.txt': strToU8('x') }), says: /已损坏/ },
];

export const openSaveTests: readonly BrowserTest[] = [
  ...readdirSync(samples)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name): BrowserTest => ({
      name: `open and save: ${name} comes back byte for byte when nothing was changed`,
      run: async (visit) => {
        await openWorkbench(visit);
        await visit.page.getByTestId('picker').setInputFiles(join(samples, name));
        await opened(visit.page, new RegExp(name.slice(0, 4)));
        await paneFrame(visit.page);
        await visit.page.waitForTimeout(300);
        await screenshot(visit.page, `sample-${name.slice(0, 4)}`);
        assert.equal(hash(await save(visit.page)), hash(readFileSync(join(samples, name))));
      },
    })),
  {
    name: 'open and save: a changed cell, a formula and an added sheet are in the file; other parts keep their bytes',
    run: async (visit) => {
      await openWorkbench(visit);
      await openSample(visit.page, /003/);
      const frame = await paneFrame(visit.page);
      const name = await excel(frame, async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        const first = sheets.items[0];
        if (!first) throw new Error('no sheet');
        first.getRange('Z1').values = [["'007"]];
        first.getRange('Z2').formulas = [['=ROUND(10/3,2)']];
        first.getRange('Z3').values = [[12.5]];
        first.getRange('Z3').numberFormat = [['0.00%']];
        first.getRange('Z3').format.font.bold = true;
        const added = context.workbook.worksheets.add('绩效自评报告');
        added.getRange('A1:A2').formulas = [['一、基本情况'], [`='${first.name}'!Z2*2`]];
        await context.sync();
        return first.name;
      });
      const bytes = await save(visit.page);
      const saved = snapshotOf(bytes);
      const sheet = sheetNamed(saved, name);
      assert.ok(sheet);
      assert.deepEqual(cellAt(sheet, 0, 25), { value: '007', formula: null, format: 'General' });
      assert.deepEqual(cellAt(sheet, 1, 25), { value: 3.33, formula: '=ROUND(10/3,2)', format: 'General' });
      assert.deepEqual(cellAt(sheet, 2, 25), { value: 12.5, formula: null, format: '0.00%' });
      const report = sheetNamed(saved, '绩效自评报告');
      assert.ok(report);
      assert.equal(cellAt(report, 1, 0).value, 6.66);
      const file = readdirSync(samples).find((candidate) => candidate.startsWith('003'));
      assert.ok(file);
      const before = unzipSync(readFileSync(join(samples, file)));
      const after = unzipSync(bytes);
      const touched = /workbook\.xml|styles\.xml|sharedStrings|Content_Types|sheets\/sheet1\.xml|calcChain/;
      for (const [part, content] of Object.entries(before)) {
        if (!touched.test(part)) assert.equal(hash(after[part] ?? new Uint8Array()), hash(content), part);
      }
      // What was saved opens again, and shows no further change.
      const path = join(outputs, '再次打开.xlsx');
      writeFileSync(path, bytes);
      await visit.page.getByTestId('picker').setInputFiles(path);
      await opened(visit.page, /再次打开/);
      assert.equal(hash(await save(visit.page)), hash(bytes));
    },
  },
  {
    name: 'open and save: renamed and removed sheets are saved',
    run: async (visit) => {
      await openWorkbench(visit);
      const frame = await paneFrame(visit.page);
      const names = await excel(frame, async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        const [first, second, ...others] = sheets.items;
        if (!first || !second) throw new Error('too few sheets');
        first.name = '改名后';
        second.delete();
        await context.sync();
        return ['改名后', ...others.map((sheet) => sheet.name)];
      });
      const saved = snapshotOf(await save(visit.page));
      assert.deepEqual(
        saved.sheets.map((sheet) => sheet.name),
        names,
      );
    },
  },
  {
    name: 'open and save: what the add-in remembers goes into the file and comes back',
    run: async (visit) => {
      const frame = await openWorkbench(visit);
      await excel(frame, async (context) => {
        context.workbook.customXmlParts.add('<memory xmlns="urn:selfeval:memory:1">{"甲":[1,2]}</memory>');
        await context.sync();
      });
      const path = join(outputs, '有记忆.xlsx');
      writeFileSync(path, await save(visit.page));
      await visit.page.getByTestId('picker').setInputFiles(path);
      await opened(visit.page, /有记忆/);
      const again = await paneFrame(visit.page);
      const xml = await excel(again, async (context) => {
        const part = context.workbook.customXmlParts.getByNamespace('urn:selfeval:memory:1').getOnlyItem();
        const text = part.getXml();
        await context.sync();
        return text.value;
      });
      assert.match(xml, /"甲":\[1,2\]/);
    },
  },
  {
    name: 'open: cells of a protected sheet cannot be typed into, and the page says so',
    run: async (visit) => {
      const name = readdirSync(samples).find((candidate) => candidate.startsWith('002'));
      assert.ok(name);
      const parts = unzipSync(readFileSync(join(samples, name)));
      const sheet = 'xl/worksheets/sheet1.xml';
      const text = strFromU8(parts[sheet] ?? new Uint8Array());
      parts[sheet] = strToU8(text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
      const path = join(outputs, '受保护.xlsx');
      writeFileSync(path, zipSync(parts));
      await openWorkbench(visit);
      await visit.page.getByTestId('picker').setInputFiles(path);
      await opened(visit.page, /受保护/);
      await paneFrame(visit.page);
      await clickGrid(visit.page, 300, 300);
      await visit.page.keyboard.type('改');
      await visit.page.keyboard.press('Enter');
      assert.match((await visit.page.getByTestId('notice').textContent()) ?? '', /受保护，不能编辑/);
      assert.equal(hash(await save(visit.page)), hash(readFileSync(path)));
    },
  },
  ...BAD_FILES.map(({ name, bytes, says }): BrowserTest => ({
    name: `open: ${name} is refused in words, and the workbook stays`,
    run: async (visit) => {
      await openWorkbench(visit);
      const before = await visit.page.getByTestId('file-name').textContent();
      await visit.page
        .getByTestId('picker')
        .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
      const notice = visit.page.getByTestId('notice');
      await notice.waitFor();
      assert.match((await notice.textContent()) ?? '', says);
      assert.equal(await visit.page.getByTestId('file-name').textContent(), before);
      await screenshot(visit.page, 'refused');
      await visit.page.getByRole('button', { name: '知道了' }).click();
      await notice.waitFor({ state: 'hidden' });
    },
  })),
];
