import { insertForm } from '../../src/assistant';
import { openFileHost, readXlsx, type FileHost } from '../../src/files';
import { sheetNamed, textAt, type CellValue, type Change } from '../../src/workbook';
import { makeXlsx } from '../files/makeXlsx';
import { done } from '../support/hostContract';
import { TARGET_SHEET } from '../support/yearForms';
import { Soffice } from './soffice';

const office = new Soffice();
afterAll(() => {
  office.close();
});
jest.setTimeout(180_000);

const SHEET = '绩效运行监控表';

async function monitoring(month: number): Promise<FileHost> {
  const opened = await openFileHost(makeXlsx({ sheets: { 申报表: '' } }), '监控.xlsx');
  if (!opened.ok) throw new Error(opened.failure.code);
  const host = opened.value;
  const cells = Object.entries(TARGET_SHEET.cells).map(([address, value]): Change => {
    const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const cell = { sheet: '申报表', row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
    return { kind: 'cell', cell, content: { formula: null, value: value as CellValue } };
  });
  await done(host.apply(cells));
  await done(insertForm(host, { kind: 'derived', form: 'monitoring', from: '申报表', month }));
  return host;
}

/** What LibreOffice computes for the lights, once these actual values were typed; the money spent, and the worst last. */
async function lights(
  month: number,
  actuals: readonly CellValue[],
  spent: number,
): Promise<readonly string[]> {
  const host = await monitoring(month);
  const sheet = sheetNamed(await done(host.read()), SHEET);
  if (!sheet) throw new Error('no sheet');
  const rowOf = (text: string): number =>
    sheet.area.row + sheet.values.findIndex((row) => row.includes(text));
  const first = rowOf('播发稿件数量');
  const column = (sheet.values[first - 1 - sheet.area.row] ?? []).indexOf(`1—${month}月执行情况`);
  const money = rowOf('年度资金总额');
  const typed = [
    ...actuals.map((value, index) => ({ row: first + index, column, value })),
    { row: money, column: 3, value: spent },
  ];
  await done(
    host.apply(
      typed.map(({ row, column: at, value }): Change => ({
        kind: 'cell',
        cell: { sheet: SHEET, row, column: at },
        content: { formula: null, value },
      })),
    ),
  );
  const after = await done(Promise.resolve(readXlsx(office.convert(host.bytes(), 'xlsx'), '监控.xlsx')));
  const computed = sheetNamed(after, SHEET);
  if (!computed) throw new Error('no sheet');
  return [
    ...actuals.map((_, index) => textAt(computed, first + index, column + 1)),
    textAt(computed, money, 6),
    textAt(computed, rowOf('总体预警'), 1),
  ];
}

test('lights follow pace, limit and tier by the month', async () => {
  // 2400 articles: 1600 are due by August. A completion rate grows with the year, an awareness rate does not.
  expect(await lights(8, ['800篇', '0.8%', '60%', '60%', '达成年度指标', '91%'], 60)).toEqual([
    '红',
    '绿',
    '绿',
    '黄',
    '绿',
    '绿',
    '绿',
    '红',
  ]);
  expect(await lights(8, [1100, 0.012, 0.7, 0.85, '部分达成年度指标并具有一定效果', 0.9], 30)).toEqual([
    '黄',
    '红',
    '绿',
    '绿',
    '黄',
    '绿',
    '红',
    '红',
  ]);
  expect(await lights(6, [1500, 0.01, 1, '约八成', '未达成', ''], 45)).toEqual([
    '蓝',
    '绿',
    '蓝',
    '待核实',
    '红',
    '',
    '绿',
    '红',
  ]);
});
