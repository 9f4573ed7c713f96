/** @jest-environment jsdom */
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as verbs from '../../src/assistant';
import type { PaneRequest } from '../../src/assistant';
import { memoryPreferences } from '../../src/taskpane/preferences';
import { App } from '../../src/taskpane/app';
import type { Host } from '../../src/workbook';
import { MemoryHost } from '../support/memoryHost';

const HEADER = ['A3', '项目', 'B3', '2023年', 'C3', '2024年', 'D3', '增减额', 'E3', '增减率（%）'];

/** A small accounts table: the total is wrong by 5 and two computed cells of the first line are empty. */
function accounts(isProtected = false): MemoryHost {
  const cells: Record<string, string | number> = { A1: '2024年收支情况表', A2: '单位：万元' };
  for (let index = 0; index < HEADER.length; index += 2) cells[HEADER[index] ?? ''] = HEADER[index + 1] ?? '';
  return new MemoryHost([
    {
      name: '收支',
      protected: isProtected,
      cells: {
        ...cells,
        A4: '支出合计',
        B4: 1100,
        C4: 1260.8,
        A5: '基本支出',
        B5: 800,
        C5: 890,
        D5: 90,
        E5: 11.25,
        A6: '项目支出',
        B6: 300,
        C6: 365.8,
        D6: 65.8,
        E6: 21.93,
      },
    },
  ]);
}

const ignore = () => undefined;
let preferences = memoryPreferences();
let ask: (request: PaneRequest) => void = () => undefined;

function show(host: Host, language: 'zh-CN' | 'en-US' = 'zh-CN') {
  render(
    <App
      host={host}
      language={language}
      theme="light"
      preferences={preferences}
      loadVerbs={() => Promise.resolve(verbs)}
      onRequest={(listener) => {
        ask = listener;
        return () => undefined;
      }}
    />,
  );
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

afterEach(() => {
  cleanup();
  preferences = memoryPreferences();
});

test('校验 lists the findings by severity and sheet, and a click goes to the cell', async () => {
  const host = accounts();
  show(host);
  await press('校验');
  const errors = await screen.findByRole('region', { name: '错误' });
  const sheet = within(errors).getByRole('region', { name: '收支' });
  expect(sheet.textContent).toContain('1260.8');
  expect(sheet.textContent).toContain('1255.8');
  await userEvent.click(within(sheet).getAllByRole('button')[0] as HTMLElement);
  await waitFor(() => expect(host.revealed).toContainEqual({ sheet: '收支', row: 3, column: 2 }));
});

test('填充 shows what it would write, writes it when told so, and undoes it', async () => {
  const host = accounts();
  const before = await host.read();
  show(host);
  await press('填充');
  expect(await screen.findByRole('heading', { name: /将填写 2 个空单元格/ })).toBeTruthy();
  expect(await host.read()).toEqual(before);
  await press('写入 2 处');
  expect(await screen.findByText('已填写 2 个单元格')).toBeTruthy();
  const filled = await host.read();
  expect(filled.ok && filled.value.sheets[0]?.formulas[3]?.[3]).toMatch(/^=/);
  await press('撤销本次填写');
  expect(await screen.findByText(/已撤销/)).toBeTruthy();
  expect(await host.read()).toEqual(before);
  expect(screen.queryByRole('button', { name: '撤销本次填写' })).toBeNull();
});

test('a field can be left out of a fill', async () => {
  const host = accounts();
  show(host);
  await press('填充');
  await userEvent.click(await screen.findByRole('checkbox', { name: /增减率/ }));
  await press('写入 1 处');
  expect(await screen.findByText('已填写 1 个单元格')).toBeTruthy();
});

/** A form with a qualitative indicator in the second tier, and nothing scored. */
function form(): MemoryHost {
  const rows = [
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '演出场次', '≥100场', '90场', 60],
    ['效益指标', '社会效益指标', '传承氛围', '持续增强', '部分达成年度指标并具有一定效果', 40],
    ['总分', '', '', '', '', 100],
  ];
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c) => (value === '' ? [] : [[`${'ABCDEFG'[c] ?? ''}${r + 1}`, value] as const])),
  );
  return new MemoryHost([{ name: '自评表', cells: Object.fromEntries(cells) }]);
}

const formulaAt = async (host: MemoryHost, row: number): Promise<string | null | undefined> => {
  const read = await host.read();
  return read.ok ? read.value.sheets[0]?.formulas[row]?.[6] : undefined;
};

test('a proposed score is written only when it is ticked, and with it the total that rests on it', async () => {
  const host = form();
  show(host);
  await press('填充');
  const box = await screen.findByRole('checkbox', { name: 'G3 传承氛围' });
  expect(box).toHaveProperty('checked', false);
  expect(screen.getByText(/该档 24—32 分的中间值/)).toBeTruthy();
  const total = screen.getByRole('checkbox', { name: 'G4 总分' });
  expect([total].map((one) => [one.hasAttribute('disabled'), (one as HTMLInputElement).checked])).toEqual([
    [true, false],
  ]);
  await userEvent.click(box);
  await press('写入 3 处');
  expect(await screen.findByText('已填写 3 个单元格')).toBeTruthy();
  expect(await formulaAt(host, 3)).toBe('=SUM(G2:G3)');
});

test('a cell that is left out takes along what rests on it', async () => {
  const host = form();
  show(host);
  await press('填充');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'G3 传承氛围' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'G2 演出场次' }));
  expect(screen.getByText(/所引用的单元格没有勾选/)).toBeTruthy();
  await press('写入 1 处');
  expect(await screen.findByText('已填写 1 个单元格')).toBeTruthy();
  expect([await formulaAt(host, 1), await formulaAt(host, 3)]).toEqual([null, null]);
});

test('what is left to the person has each reason once, and its cells can be gone to', async () => {
  const host = accounts(true);
  show(host);
  await press('填充');
  expect(await screen.findByText('还空着的计算字段暂时不能填，原因如下：')).toBeTruthy();
  expect(screen.getAllByText(/工作表受保护，不能写入/)).toHaveLength(1);
  await press('D4');
  await waitFor(() => expect(host.revealed).toContainEqual({ sheet: '收支', row: 3, column: 3 }));
});

test('what an earlier pane wrote can be undone by this one', async () => {
  const host = accounts();
  const plan = await verbs.planFill(host);
  if (!plan.ok) throw new Error('no plan');
  await verbs.applyChanges(host, verbs.changesOf(plan.value));
  show(host);
  await press('撤销本次填写');
  expect(await screen.findByText(/已撤销/)).toBeTruthy();
});

test('生成总结 previews the report and writes it to its sheet', async () => {
  const host = accounts();
  show(host);
  await press('生成总结');
  expect(await screen.findByRole('heading', { name: '自评报告预览' })).toBeTruthy();
  await press('写入工作表');
  expect(await screen.findByText(/已写入工作表“绩效自评报告”/)).toBeTruthy();
  const after = await host.read();
  expect(after.ok && after.value.sheets.map((sheet) => sheet.name)).toEqual(['收支', '绩效自评报告']);
});

test('the selected cell leads to the sentences that use it, a selected paragraph to all of its figures', async () => {
  const host = accounts();
  show(host);
  await press('生成总结');
  await press('写入工作表');
  await screen.findByText(/已写入工作表/);
  await press('生成总结');
  await screen.findByRole('heading', { name: '自评报告预览' });
  const after = await host.read();
  const rows = after.ok ? (after.value.sheets.find(({ name }) => name === '绩效自评报告')?.values ?? []) : [];
  const row = rows.findIndex(([text]) => /\d+\.\d\d万元/.test(String(text)));
  act(() => host.select({ sheet: '绩效自评报告', row, column: 0, rows: 1, columns: 1 }));
  await press('查看所选单元格或段落的来龙去脉');
  expect(await screen.findByText(/这一段有 \d+ 个数字/)).toBeTruthy();
  const [jump] = screen.getAllByRole('button', { name: /^转到 '收支'!/ });
  const cell = /!([A-Z]+)(\d+)/.exec(jump?.textContent ?? '');
  act(() =>
    host.select({
      sheet: '收支',
      row: Number(cell?.[2]) - 1,
      column: (cell?.[1] ?? '').charCodeAt(0) - 65,
      rows: 1,
      columns: 1,
    }),
  );
  await press('查看所选单元格或段落的来龙去脉');
  expect(await screen.findByText(/'收支'![A-Z]+\d+ 用在 \d+ 句：/)).toBeTruthy();
  expect(screen.queryByText(/这一段有/)).toBeNull();
});

test('a ribbon button can ask for the preview, or show its failure', async () => {
  show(accounts());
  act(() => ask({ kind: 'failure', verb: 'check', failure: { code: 'protected', sheet: '收支' } }));
  expect(await screen.findByText(/设有保护.*收支/)).toBeTruthy();
  act(() => ask({ kind: 'report' }));
  expect(await screen.findByRole('heading', { name: '自评报告预览' })).toBeTruthy();
});

test('a workbook without a known table is told what to do', async () => {
  show(new MemoryHost([{ name: '通讯录', cells: { A1: '姓名', B1: '电话', A2: '张三', B2: '123' } }]));
  await press('校验');
  expect(await screen.findByRole('heading', { name: '没有认出任何绩效表或收支表' })).toBeTruthy();
});

test('a host failure is told in a sentence and can be tried again', async () => {
  const host = accounts();
  host.failNext.set('read', { code: 'editing' });
  show(host);
  await press('校验');
  expect(await screen.findByText(/正在编辑/)).toBeTruthy();
  await press('重试');
  expect(await screen.findByRole('region', { name: '错误' })).toBeTruthy();
});

test('an exception of ours is shown, never swallowed', async () => {
  const host = accounts();
  show(Object.assign(Object.create(host) as MemoryHost, { read: () => Promise.reject(new Error('boom')) }));
  await press('校验');
  expect(await screen.findByText(/助手自身出错/)).toBeTruthy();
  expect(screen.getByText(/boom/)).toBeTruthy();
});

test('an edit after a check says that the list may be out of date', async () => {
  const host = accounts();
  preferences.set({ marks: false, live: false });
  let listener: Parameters<Host['watch']>[0] = ignore;
  show(
    Object.assign(Object.create(host) as MemoryHost, {
      read: () => host.read(),
      recall: () => Promise.resolve({ ok: true, value: null }),
      watch: (callback: typeof listener) => {
        listener = callback;
        return Promise.resolve({ ok: true, value: () => Promise.resolve() });
      },
    }),
  );
  await press('校验');
  await screen.findByRole('region', { name: '错误' });
  const range = { sheet: '收支', row: 3, column: 2, rows: 1, columns: 1 };
  act(() => listener({ kind: 'edited', range, byUs: true }));
  expect(screen.queryByText(/可能已过时/)).toBeNull();
  act(() => listener({ kind: 'edited', range, byUs: false }));
  expect(await screen.findByText(/可能已过时/)).toBeTruthy();
});

test('the pane speaks English where Office does', async () => {
  show(accounts(), 'en-US');
  await press('Check');
  expect(await screen.findByRole('region', { name: 'Errors' })).toBeTruthy();
});

test('marks are off by default, put and removed by a switch, and remembered as a preference', async () => {
  const host = accounts();
  const marked: number[] = [];
  show(
    Object.assign(Object.create(host) as MemoryHost, {
      read: () => host.read(),
      recall: () => Promise.resolve({ ok: true, value: null }),
      watch: () => Promise.resolve({ ok: true, value: () => Promise.resolve() }),
      mark: (marks: readonly unknown[]) => {
        marked.push(marks.length);
        return Promise.resolve({ ok: true, value: null });
      },
    }),
  );
  await press('校验');
  const toggle = await screen.findByRole('switch', { name: '在表格中标出问题' });
  expect(marked).toEqual([]);
  await userEvent.click(toggle);
  await waitFor(() => expect(marked.at(-1)).toBeGreaterThan(0));
  expect(preferences.get().marks).toBe(true);
  await userEvent.click(toggle);
  await waitFor(() => expect(marked.at(-1)).toBe(0));
  expect(preferences.get().marks).toBe(false);
});
