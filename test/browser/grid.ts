import assert from 'node:assert/strict';
import {
  clickGrid,
  excel,
  openSample,
  openWorkbench,
  screenshot,
  until,
  paneFrame,
  type BrowserTest,
  type Visit,
} from './harness';

/** Types into the first cell of the sheet that is shown. */
async function typeIntoA1(visit: Visit, text: string): Promise<void> {
  await clickGrid(visit.page, 70, 32);
  await visit.page.keyboard.type(text);
  await visit.page.keyboard.press('Enter');
}

/** The store over the grid, asked through the real Office.js client. */
export const gridTests: readonly BrowserTest[] = [
  {
    name: 'grid: values keep full precision, text stays text, formulas calculate',
    run: async (visit) => {
      const frame = await openWorkbench(visit);
      const seen = await excel(frame, async (context) => {
        const sheet = context.workbook.worksheets.add('试算');
        sheet.getRange('A1:A6').formulas = [['=1/3'], ["'1001"], ['=A1*3'], [true], ['=1/0'], ['文字']];
        sheet.getRange('B1').values = [[0.1 + 0.2]];
        const range = sheet.getRange('A1:B6');
        range.load('values,formulas,valueTypes,text,address');
        await context.sync();
        return {
          values: range.values,
          formulas: range.formulas,
          types: range.valueTypes,
          address: range.address,
        };
      });
      assert.deepEqual(seen.values, [
        [1 / 3, 0.1 + 0.2],
        ['1001', ''],
        [1, ''],
        [true, ''],
        ['#DIV/0!', ''],
        ['文字', ''],
      ]);
      assert.equal(seen.formulas[2]?.[0], '=A1*3');
      assert.equal(seen.types[1]?.[0], 'String');
      assert.equal(seen.types[4]?.[0], 'Error');
      assert.match(seen.address, /试算'?!A1:B6$/);
    },
  },
  {
    name: 'grid: formats set through the API are read back',
    run: async (visit) => {
      const frame = await openWorkbench(visit);
      const seen = await excel(frame, async (context) => {
        const sheet = context.workbook.worksheets.add('格式');
        const range = sheet.getRange('B2');
        range.formulas = [['=2094/10000']];
        range.numberFormat = [['0.00%']];
        range.format.fill.color = '#FFE699';
        range.format.font.bold = true;
        range.format.font.color = '#C00000';
        range.format.font.size = 14;
        range.format.wrapText = true;
        range.format.horizontalAlignment = 'Center';
        range.format.verticalAlignment = 'Top';
        await context.sync();
        range.load('numberFormat,text,formulas');
        range.format.load('wrapText,horizontalAlignment,verticalAlignment');
        range.format.fill.load('color');
        range.format.font.load('bold,color,size');
        await context.sync();
        return [
          range.numberFormat[0]?.[0],
          range.text[0]?.[0],
          range.formulas[0]?.[0],
          range.format.fill.color,
          range.format.font.bold,
          range.format.font.color,
          range.format.font.size,
          range.format.wrapText,
          range.format.horizontalAlignment,
          range.format.verticalAlignment,
        ];
      });
      assert.deepEqual(seen, [
        '0.00%',
        '20.94%',
        '=2094/10000',
        '#FFE699',
        true,
        '#C00000',
        14,
        true,
        'Center',
        'Top',
      ]);
    },
  },
  {
    name: 'grid: typing by hand reaches the add-in as an event and recalculates',
    run: async (visit) => {
      const frame = await openWorkbench(visit);
      await excel(frame, async (context) => {
        const sheet = context.workbook.worksheets.add('录入');
        sheet.getRange('B1').formulas = [['=A1*2']];
        sheet.activate();
        sheet.onChanged.add(async (event) => {
          window.seen.push(`${event.address} ${event.triggerSource ?? ''}`);
        });
        await context.sync();
      });
      await visit.page.waitForTimeout(300);
      await typeIntoA1(visit, '21');
      await until('the edit is heard', () =>
        frame.evaluate(() => window.seen.some((text) => text.startsWith('A1'))),
      );
      const value = await excel(frame, async (context) => {
        const range = context.workbook.worksheets.getItem('录入').getRange('A1:B1').load('values');
        await context.sync();
        return range.values;
      });
      assert.deepEqual(value, [[21, 42]]);
      await excel(frame, async (context) => {
        context.workbook.worksheets.getItem('录入').getRange('A3').values = [['由加载项写入']];
        await context.sync();
      });
      await until('own edits are heard as own', () =>
        frame.evaluate(() => window.seen.includes('A3 ThisLocalAddin')),
      );
      assert.ok(!(await frame.evaluate(() => window.seen)).some((text) => text.startsWith('B1')));
    },
  },
  {
    name: 'grid: a cell selected by the add-in is selected and scrolled into view on its sheet',
    run: async (visit) => {
      const frame = await openWorkbench(visit);
      await openSample(visit.page, /003/);
      const pane = await paneFrame(visit.page);
      assert.ok(pane);
      const address = await excel(pane, async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        const last = sheets.items.at(-1);
        if (!last) throw new Error('no sheet');
        last.getRange('C30').select();
        await context.sync();
        const selected = context.workbook.getSelectedRange().load('address');
        const active = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return [selected.address.split('!')[1], active.name === last.name];
      });
      assert.deepEqual(address, ['C30', true]);
      await visit.page
        .getByRole('textbox')
        .first()
        .waitFor()
        .catch(() => undefined);
      await visit.page.waitForTimeout(600);
      await screenshot(visit.page, 'selected-C30');
      assert.ok(frame);
    },
  },
  {
    name: 'grid: selecting by hand tells the add-in',
    run: async (visit) => {
      const frame = await openWorkbench(visit);
      await excel(frame, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().onSelectionChanged.add(async (event) => {
          window.seen.push(event.address);
        });
        await context.sync();
      });
      await clickGrid(visit.page, 300, 120);
      await until('the selection is heard', () => frame.evaluate(() => window.seen.length > 0));
    },
  },
  {
    name: 'grid: sheets are added, renamed and deleted',
    run: async (visit) => {
      const frame = await openWorkbench(visit);
      const names = await excel(frame, async (context) => {
        const { worksheets } = context.workbook;
        const before = worksheets.getActiveWorksheet().load('name');
        const added = worksheets.add('甲');
        await context.sync();
        const after = worksheets.getActiveWorksheet().load('name');
        added.name = '乙';
        await context.sync();
        const renamed = worksheets.getItem('乙').load('name,position');
        const count = worksheets.getCount();
        await context.sync();
        const last = renamed.position === count.value - 1;
        renamed.delete();
        await context.sync();
        const gone = worksheets.getItemOrNullObject('乙');
        await context.sync();
        return [before.name === after.name, renamed.name, last, gone.isNullObject];
      });
      assert.deepEqual(names, [true, '乙', true, true]);
    },
  },
  {
    name: 'grid: highlights of a conditional format are shown and removed, the cell’s own fill stays',
    run: async (visit) => {
      const frame = await openWorkbench(visit);
      const before = await excel(frame, async (context) => {
        const sheet = context.workbook.worksheets.add('标记');
        const range = sheet.getRange('B2');
        range.values = [[1]];
        range.format.fill.color = '#FFFFCC';
        const mark = range.conditionalFormats.add('Custom');
        mark.custom.rule.formula = '=TRUE';
        mark.custom.format.fill.color = '#FF0000';
        sheet.activate();
        await context.sync();
        const count = range.conditionalFormats.getCount();
        range.format.fill.load('color');
        await context.sync();
        return [count.value, range.format.fill.color];
      });
      assert.deepEqual(before, [1, '#FFFFCC']);
      await visit.page.waitForTimeout(400);
      await screenshot(visit.page, 'highlight');
      const after = await excel(frame, async (context) => {
        const range = context.workbook.worksheets.getItem('标记').getRange('B2');
        range.conditionalFormats.clearAll();
        await context.sync();
        const count = range.conditionalFormats.getCount();
        range.format.fill.load('color');
        await context.sync();
        return [count.value, range.format.fill.color];
      });
      assert.deepEqual(after, [0, '#FFFFCC']);
    },
  },
];
