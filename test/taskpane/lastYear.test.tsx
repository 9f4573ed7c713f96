/** @jest-environment jsdom */
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as verbs from '../../src/assistant';
import { App } from '../../src/taskpane/app';
import { memoryPreferences } from '../../src/taskpane/preferences';
import { cellOf, failed, ok, type HostFailure, type Result, type WorkbookSnapshot } from '../../src/workbook';
import { at, done } from '../support/hostContract';
import { MemoryHost } from '../support/memoryHost';
import { workbookOf, type Rows } from '../support/workbook';

configure({ asyncUtilTimeout: 5000 });
jest.setTimeout(30_000);
afterEach(cleanup);

const LAST: Rows = [
  ['2023年“三公”经费情况表'],
  ['单位：万元'],
  ['项目', '上年决算数', '决算数'],
  ['因公出国（境）费', 1, 0],
  ['公务接待费', 3, 2.5],
];
const host = (): MemoryHost =>
  new MemoryHost([
    {
      name: '三公',
      cells: {
        A1: '2024年“三公”经费情况表',
        A2: '单位：万元',
        A3: '项目',
        B3: '上年决算数',
        C3: '决算数',
        D3: '增减额',
        A4: '因公出国（境）费',
        C4: 0,
        A5: '公务接待费',
        C5: 2,
      },
    },
  ]);

function show(over: MemoryHost, opened: Result<WorkbookSnapshot, HostFailure>) {
  render(
    <App
      host={over}
      language="zh-CN"
      theme="light"
      preferences={memoryPreferences()}
      loadVerbs={() => Promise.resolve(verbs)}
      openFile={() => Promise.resolve(opened)}
      onRequest={() => () => undefined}
    />,
  );
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async () =>
  userEvent.upload(
    await screen.findByLabelText('选择上年的工作簿……', { selector: 'input' }),
    new File(['x'], '去年.xlsx'),
  );

test('last year’s figures are shown with their cells, written, told again, and undone', async () => {
  const over = host();
  const before = await done(over.read());
  show(over, ok({ ...workbookOf({ 决算: LAST }), name: '去年.xlsx' }));
  await press('填充');
  await choose();
  expect(await screen.findByText('从“去年.xlsx”填入 2 个上年数')).toBeTruthy();
  expect(await screen.findByText("'决算'!C5 显示 2.5")).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: /^B4 / }));
  await press('写入 1 处');
  expect(await screen.findByText('已填写 1 个单元格')).toBeTruthy();
  const now = await done(over.read());
  expect([cellOf(now, at("'三公'!B5"))?.value, cellOf(now, at("'三公'!B4"))?.value]).toEqual([2.5, null]);
  await press('填充');
  expect(await screen.findByText('上年数的来源（1）')).toBeTruthy();
  expect(screen.getByText("'三公'!B5：去年.xlsx '决算'!C5，原为 2.5")).toBeTruthy();
  await press('撤销本次填写');
  expect(await screen.findByText(/已撤销/)).toBeTruthy();
  expect(await done(over.read())).toEqual(before);
  await press('填充');
  await screen.findByRole('button', { name: '选择上年的工作簿……' });
  expect(screen.queryByText(/上年数的来源/)).toBeNull();
});

test('a file of another year, and one that cannot be read, are refused with the reason', async () => {
  const other = LAST.map((row, index) => (index === 0 ? ['2021年“三公”经费情况表'] : row));
  show(host(), ok(workbookOf({ 决算: other })));
  await press('填充');
  await choose();
  expect(await screen.findByText(/本工作簿是 2024 年，所选文件是 2021 年/)).toBeTruthy();
  cleanup();
  show(host(), failed({ code: 'oldFormat' }));
  await press('填充');
  await choose();
  expect(await screen.findByText(/另存为/)).toBeTruthy();
});
