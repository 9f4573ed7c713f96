/** @jest-environment jsdom */
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as verbs from '../../src/assistant';
import { App } from '../../src/taskpane/app';
import { memoryPreferences } from '../../src/taskpane/preferences';
import type { CellValue } from '../../src/workbook';
import { formatLocal } from '../../src/workbook';
import { MemoryHost } from '../support/memoryHost';

type Row = readonly (string | number | null)[];

const MONEY: readonly Row[] = [
  ['2024年支出情况表'],
  ['金额单位：万元'],
  ['项目', '决算数', '认定额', '实际支出'],
  ['支出合计', 1260.8, 1255.8, 1],
  ['基本支出', 890, 890, 2],
  ['项目支出', 365.8, 365.8, 3],
];
const STRANGE: readonly Row[] = [
  ['事由', '口子', '下拨'],
  ['甲事', '宣传口', 12],
  ['乙事', '文化口', 30],
];

function hostOf(sheets: Readonly<Record<string, readonly Row[]>>): MemoryHost {
  return new MemoryHost(
    Object.entries(sheets).map(([name, rows]) => ({
      name,
      cells: Object.fromEntries(
        rows.flatMap((cells, row) =>
          cells.flatMap((value, column) => (value === null ? [] : [[formatLocal({ row, column }), value]])),
        ),
      ) as Record<string, NonNullable<CellValue>>,
    })),
  );
}

function show(host: MemoryHost, language: 'zh-CN' | 'en-US' = 'zh-CN') {
  render(
    <App
      host={host}
      language={language}
      theme="light"
      preferences={memoryPreferences()}
      loadVerbs={() => Promise.resolve(verbs)}
      onRequest={() => () => undefined}
    />,
  );
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async (label: string | RegExp, option: string) =>
  userEvent.selectOptions(await screen.findByRole('combobox', { name: label }), option);
const chosen = (label: string | RegExp): string => {
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: label });
  return select.selectedOptions[0]?.textContent ?? '';
};
const remembered = async (host: MemoryHost) => (await verbs.recallSettings(host)).guidance;

afterEach(cleanup);

test('the tables are reached from the welcome page and from the findings, and a range goes to its place', async () => {
  const host = hostOf({ 收支: MONEY, 其他: STRANGE });
  show(host);
  await press('先看读出了哪些表');
  expect(await screen.findByRole('heading', { name: '读取的表' })).toBeTruthy();
  const table = await screen.findByRole('article', { name: /^收支 A1:D6 2024年支出情况表/ });
  expect(table.textContent).toContain('单位：万元；年度：2024；3 行');
  await userEvent.click(within(table).getByRole('button', { name: 'A1:D6' }));
  expect(host.revealed).toContainEqual({ sheet: '收支', row: 0, column: 0 });
  expect(screen.getByRole('article', { name: "'其他'!A1:C3" }).textContent).toContain('表头的字样不认识');
  await press('返回问题清单');
  // Two columns claim to be the final accounts.
  await press('读取的表（1 处待确认）');
  expect(await screen.findByRole('heading', { name: '读取的表' })).toBeTruthy();
});

test('a column gets another meaning, which changes the check, and everything can be reset', async () => {
  const host = hostOf({ 收支: MONEY });
  show(host);
  await press('校验');
  expect(await screen.findByRole('region', { name: '错误' })).toBeTruthy();
  await press(/^读取的表/);
  expect((await screen.findByRole('article', { name: /收支/ })).textContent).toContain(
    'D 实际支出 的列名也像决算数',
  );
  await press(/各列的意思（4）/);
  expect(chosen('“C 认定额”列的意思')).toBe('不读');
  await choose('“C 认定额”列的意思', '决算数');
  await waitFor(() => expect(chosen('“C 认定额”列的意思')).toBe('决算数'));
  expect(chosen('“B 决算数”列的意思')).toBe('不读');
  // The select that was changed keeps the keyboard.
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: '“C 认定额”列的意思' }));
  await press('返回问题清单');
  await waitFor(() => expect(screen.queryByRole('region', { name: '错误' })).toBeNull());
  await press(/^读取的表/);
  await press('全部还原');
  await waitFor(() => expect(screen.queryByRole('button', { name: '全部还原' })).toBeNull());
  expect(await remembered(host)).toBeUndefined();
  await press('返回问题清单');
  expect(await screen.findByRole('region', { name: '错误' })).toBeTruthy();
});

test('a table gets another kind and is reset alone', async () => {
  const host = hostOf({ 收支: MONEY });
  show(host);
  await press('先看读出了哪些表');
  await choose('A1:D6 的种类', '项目资金');
  const table = await screen.findByRole('article', { name: /^项目资金 A1:D6/ });
  expect(table.textContent).toContain('原先认作收支');
  await press('还原 A1:D6 的更正');
  expect(await screen.findByRole('article', { name: /^收支 A1:D6/ })).toBeTruthy();
  expect(await remembered(host)).toBeUndefined();
});

test('what is no table goes to the unread and comes back; the keyboard stays in the pane', async () => {
  const host = hostOf({ 收支: MONEY });
  show(host);
  await press('先看读出了哪些表');
  await press('A1:D6 不是表格');
  const range = await screen.findByRole('article', { name: "'收支'!A1:D6" });
  expect(range.textContent).toContain('已标为不是表格');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: '读取的表' })));
  await press(/恢复读取/);
  expect(await screen.findByRole('article', { name: /^收支 A1:D6/ })).toBeTruthy();
});

test('an unread range is read as a table, and its columns are told one by one', async () => {
  const host = hostOf({ 其他: STRANGE });
  show(host);
  await press('校验');
  expect(await screen.findByRole('heading', { name: '没有认出任何绩效表或收支表' })).toBeTruthy();
  await press(/^读取的表/);
  await choose(/当作哪类表读取/, '收支');
  expect(await screen.findByRole('article', { name: /^收支 A1:C3/ })).toBeTruthy();
  await press(/各列的意思（3）/);
  await choose('“B 口子”列的意思', '功能分类');
  await waitFor(() => expect(chosen('“B 口子”列的意思')).toBe('功能分类'));
  await press('记为本单位用语：“口子”就是功能分类');
  const words = await screen.findByRole('region', { name: '本单位用语' });
  expect(words.textContent).toContain('“口子”：收支的功能分类');
});

test('an unknown header is explained word by word until its table is read', async () => {
  const host = hostOf({
    自评: [
      ['要点', '要求', '干到啥样'],
      ['刊发稿件', '≥100篇', '都发了'],
      ['群众知晓率', '≥90%', '都晓得'],
    ],
  });
  show(host);
  await press('先看读出了哪些表');
  await press(/说明 .*列名的意思/);
  const group = within(await screen.findByRole('combobox', { name: '本单位把“要点”叫作' })).getByRole(
    'group',
    {
      name: '绩效指标',
    },
  );
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: '本单位把“要点”叫作' }),
    within(group).getByRole('option', { name: '三级指标' }),
  );
  await waitFor(async () => expect((await remembered(host))?.words).toHaveLength(1));
  const select = await screen.findByRole<HTMLSelectElement>('combobox', { name: '本单位把“要求”叫作' });
  await userEvent.selectOptions(select, 'indicators target');
  await waitFor(async () => expect((await remembered(host))?.words).toHaveLength(2));
  // A name and a target beside it are a grid of targets.
  expect(await screen.findByRole('article', { name: /^绩效指标 / })).toBeTruthy();
  await press('删除用语“要点”');
  await waitFor(() => expect(screen.queryByRole('article', { name: /^绩效指标 / })).toBeNull());
});

test('corrections that match nothing are listed and dropped; damage is told', async () => {
  const host = hostOf({ 收支: MONEY });
  show(host);
  await press('先看读出了哪些表');
  await choose('A1:D6 的种类', '项目资金');
  await screen.findByRole('article', { name: /^项目资金/ });
  for (const [cell, text] of [
    ['A3', '姓名'],
    ['B3', '年龄'],
    ['C3', '住址'],
    ['D3', '电话'],
  ] as const)
    await act(() => host.edit(`'收支'!${cell}`, text));
  expect(await screen.findByText(/读取后工作簿有改动/)).toBeTruthy();
  await press('重新读取');
  expect(await screen.findByText('失效的更正（1）')).toBeTruthy();
  expect(screen.getByText(/改为项目资金/)).toBeTruthy();
  await press('清除失效的更正');
  await waitFor(() => expect(screen.queryByText(/失效的更正/)).toBeNull());
  expect(await remembered(host)).toBeUndefined();
  await host.remember(verbs.SETTINGS_KEY, { guidance: { corrections: ['乱'], words: [] } });
  await press('重新读取');
  expect(await screen.findByText(/有 1 条已损坏/)).toBeTruthy();
});

test('the view speaks English where Office does', async () => {
  show(hostOf({ 收支: MONEY }), 'en-US');
  await press('See which tables are read');
  expect(await screen.findByRole('heading', { name: 'Tables read' })).toBeTruthy();
  expect(chosen('Kind of A1:D6')).toBe('accounts');
});

const file = (content: string) => new File([content], '用语.json', { type: 'application/json' });

test('a words file of a bureau is taken in and kept, and a faulty one is told with its place', async () => {
  const host = hostOf({ 收支: STRANGE });
  show(host);
  await press('先看读出了哪些表');
  const input = await screen.findByLabelText('读入用语文件');
  await userEvent.upload(input, file('{ "words": { "accounts": { "cost": ["下拨"] } } }'));
  expect(await screen.findByText(/用语\.json.*“accounts\.cost”不是这种表的列/u)).toBeTruthy();
  await userEvent.upload(input, file('no JSON'));
  expect(await screen.findByText(/写法不对/u)).toBeTruthy();
  expect(await remembered(host)).toBeUndefined();
  await userEvent.upload(
    input,
    file('\uFEFF{ "words": { "accounts": { "label": ["事由"], "actual": ["下拨"] } } }'),
  );
  await waitFor(async () =>
    expect((await remembered(host))?.words).toEqual([
      { word: '事由', kind: 'accounts', role: 'label' },
      { word: '下拨', kind: 'accounts', role: 'actual' },
    ]),
  );
  expect(await screen.findByText('已从 用语.json 读入 2 个用语。')).toBeTruthy();
  expect(await screen.findByRole('article', { name: /^收支 / })).toBeTruthy();
});

test('a word is added by hand and removed', async () => {
  const host = hostOf({ 收支: MONEY });
  show(host);
  await press('先看读出了哪些表');
  const words = within(await screen.findByRole('region', { name: '本单位用语' }));
  expect(words.getByRole<HTMLButtonElement>('button', { name: '添加用语' }).disabled).toBe(true);
  await userEvent.type(words.getByRole('textbox', { name: '列名' }), ' 认定额 ');
  await userEvent.selectOptions(words.getByRole('combobox', { name: '这个列名的意思' }), 'accounts adjusted');
  await userEvent.click(words.getByRole('button', { name: '添加用语' }));
  await waitFor(async () =>
    expect((await remembered(host))?.words).toEqual([{ word: '认定额', kind: 'accounts', role: 'adjusted' }]),
  );
  await press('删除用语“认定额”');
  await waitFor(async () => expect(await remembered(host)).toBeUndefined());
});

test('of two close readings none is taken until a person says which', async () => {
  const host = hostOf({
    收支: [
      ['事项', '预算数', '决算数'],
      ['年度资金总额', 10, 9],
      ['其中：财政拨款', 8, 8],
      ['基本支出', 2, 1],
      ['项目支出', 2, 1],
    ],
  });
  show(host);
  await press('先看读出了哪些表');
  expect(await screen.findByText('有两种读法，依据相当')).toBeTruthy();
  expect(screen.queryByRole('article', { name: /^收支 / })).toBeNull();
  await press("'收支'!A1:C5 是项目资金");
  expect(await screen.findByRole('article', { name: /^项目资金 / })).toBeTruthy();
  expect((await remembered(host))?.corrections).toMatchObject([{ what: 'kind', to: 'funds' }]);
});
