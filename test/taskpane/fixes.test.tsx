/** @jest-environment jsdom */
import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as verbs from '../../src/assistant';
import { App } from '../../src/taskpane/app';
import { memoryPreferences } from '../../src/taskpane/preferences';
import type { Host } from '../../src/workbook';
import { done } from '../support/hostContract';
import { MemoryHost } from '../support/memoryHost';

/** Two computed cells typed wrong, a quantity that is a time, and a template's prefix. */
function form(): MemoryHost {
  const rows = [
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ['产出指标', '数量指标', '指标1：发稿数量', '≥50篇', '40篇', 50, 50, '采编人员调整所致，下一步补齐力量'],
    ['产出指标', '数量指标', '按时完成率', '≥95%', '96%', 20, 20, ''],
    ['产出指标', '质量指标', '合格率', '≥90%', '60%', 30, 30, '人手不足，下一步加强培训'],
  ];
  const cells = Object.fromEntries(
    rows.flatMap((row, r) => row.map((value, c) => [`${'ABCDEFGH'.charAt(c)}${r + 1}`, value])),
  );
  return new MemoryHost([{ name: '自评表', cells }]);
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
const itemOf = async (text: string | RegExp) => {
  const item = (await screen.findByText(text)).closest('li');
  if (!item) throw new Error('no item');
  return within(item);
};
const formulaAt = async (host: Host, row: number, column: number) =>
  (await done(host.read())).sheets[0]?.formulas[row]?.[column] ?? null;

// The first check loads every rule.
configure({ asyncUtilTimeout: 5000 });
jest.setTimeout(30_000);
afterEach(cleanup);

test('修正 shows the cell before and after, writes it alone, checks again, and is undone', async () => {
  const host = form();
  const before = await done(host.read());
  show(host);
  await press('校验');
  const item = await itemOf(/^「指标1：发稿数量」.*50/);
  await userEvent.click(item.getByRole('button', { name: '修正' }));
  const [, line] = item.getAllByRole('row');
  expect(line?.textContent).toContain('G2');
  expect(line?.textContent).toContain('50');
  expect(line?.textContent).toContain('40  =ROUND(');
  expect(await done(host.read())).toEqual(before);
  await userEvent.click(item.getByRole('button', { name: '确认修正' }));
  await waitFor(async () => expect(await formulaAt(host, 1, 6)).toMatch(/^=ROUND/));
  expect(await formulaAt(host, 3, 6)).toBeNull();
  await waitFor(() => expect(screen.queryByText(/^「指标1：发稿数量」.*50/)).toBeNull());
  await press('撤销本次填写');
  expect(await screen.findByText(/已撤销/)).toBeTruthy();
  expect(await done(host.read())).toEqual(before);
});

test('建议 moves an indicator to its class', async () => {
  const host = form();
  show(host);
  await press('校验');
  const item = await itemOf(/应归入「时效指标」/);
  await userEvent.click(item.getByRole('button', { name: '建议' }));
  expect(item.getByText('移到「时效指标」')).toBeTruthy();
  await userEvent.click(item.getByRole('button', { name: '采纳建议' }));
  await waitFor(async () => {
    const { sheets } = await done(host.read());
    expect(sheets[0]?.values[2]?.[1]).toBe('时效指标');
  });
});

test('安全修正 mends all of one kind, suggestions are not among them', async () => {
  const host = form();
  show(host);
  await press('校验');
  await userEvent.click(await screen.findByText('安全修正（3）'));
  const scores = await screen.findByRole('region', { name: /^E02/ });
  expect(within(scores).getAllByRole('row')).toHaveLength(3);
  expect(screen.queryByRole('region', { name: /^B03/ })).toBeNull();
  await userEvent.click(within(scores).getByRole('button', { name: '修正 2 处' }));
  await waitFor(async () => expect(await formulaAt(host, 3, 6)).toMatch(/^=ROUND/));
  const { sheets } = await done(host.read());
  expect(sheets[0]?.values[1]?.[2]).toBe('指标1：发稿数量');
});

test('a cell that was edited since the check is refused by its name, and nothing is written', async () => {
  const host = form();
  show(host);
  await press('校验');
  await userEvent.click(await screen.findByText('安全修正（3）'));
  await act(async () => host.edit("'自评表'!G2", 45));
  const edited = await done(host.read());
  await press('全部安全修正（3 处）');
  expect(await screen.findByText(/'自评表'!G2/)).toBeTruthy();
  expect(await done(host.read())).toEqual(edited);
});
