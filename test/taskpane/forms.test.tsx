/** @jest-environment jsdom */
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as verbs from '../../src/assistant';
import { App } from '../../src/taskpane/app';
import { memoryPreferences } from '../../src/taskpane/preferences';
import type { Host } from '../../src/workbook';
import { done } from '../support/hostContract';
import { MemoryHost } from '../support/memoryHost';

function targets(): MemoryHost {
  const rows = [
    ['（2025年度）'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '分值'],
    ['产出指标', '数量指标', '发稿数量', '≥50篇', 50],
    ['效益指标', '社会效益指标', '覆盖人数', '50000', 40],
  ];
  const cells = Object.fromEntries(
    rows.flatMap((row, r) => row.map((value, c) => [`${'ABCDE'.charAt(c)}${r + 1}`, value])),
  );
  return new MemoryHost([{ name: '申报表', cells }]);
}

function show(host: Host) {
  render(
    <App
      host={host}
      language="zh-CN"
      theme="light"
      preferences={memoryPreferences()}
      loadVerbs={() => Promise.resolve(verbs)}
      onRequest={() => () => undefined}
    />,
  );
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const names = async (host: Host) => (await done(host.read())).sheets.map(({ name }) => name);

// The first check loads every rule.
configure({ asyncUtilTimeout: 5000 });
jest.setTimeout(30_000);
afterEach(cleanup);

test('a monitoring form is made from a target form, by the month that was chosen, and undone', async () => {
  const host = targets();
  const before = await done(host.read());
  show(host);
  await press('表格');
  expect(await screen.findAllByText('“申报表”（2 个指标）')).toHaveLength(2);
  await userEvent.selectOptions(screen.getByLabelText('监控截止月份'), '9');
  await press('运行监控表：申报表');
  expect(await screen.findByText('已新建工作表“绩效运行监控表”')).toBeTruthy();
  const sheet = (await done(host.read())).sheets[1];
  expect(sheet?.values.flat()).toContain('1—9月执行情况');
  expect(sheet?.values.flat()).toContain(9);
  await press('撤销本次填写');
  expect(await screen.findByText(/已撤销/)).toBeTruthy();
  expect(await done(host.read())).toEqual(before);
});

test('blank forms carry the year that was typed', async () => {
  const host = targets();
  show(host);
  await press('表格');
  const year = await screen.findByLabelText('年度');
  await userEvent.clear(year);
  await userEvent.type(year, '2026');
  await press('自评表');
  expect(await screen.findByText('已新建工作表“绩效自评表”')).toBeTruthy();
  expect((await done(host.read())).sheets[1]?.values[1]?.[0]).toBe('（2026年度）');
});

test('the columns for the integrated system name what a person must look at', async () => {
  const host = targets();
  show(host);
  await press('表格');
  await press('一体化系统分列：申报表');
  expect(await screen.findByText(/须人工核对.*覆盖人数/)).toBeTruthy();
  expect(await names(host)).toEqual(['申报表', '一体化导入']);
  await press('表格');
  await press('一体化系统分列：申报表');
  expect(await screen.findByText(/同名的工作表已经存在/)).toBeTruthy();
  expect(await names(host)).toEqual(['申报表', '一体化导入']);
});

test('an empty target form is told to be filled in first', async () => {
  const host = new MemoryHost([{ name: '说明', cells: { A1: '说明' } }]);
  show(host);
  await press('表格');
  expect(await screen.findByText(/没有认出目标申报表/)).toBeTruthy();
});
