/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as verbs from '../../src/assistant';
import { App } from '../../src/taskpane/app';
import { memoryPreferences } from '../../src/taskpane/preferences';
import type { LoadRulePages } from '../../src/taskpane/rulePages';
import type { MakeFile } from '../../src/taskpane/useFindingExports';
import { failed, ok, type Change, type Host, type HostEvent } from '../../src/workbook';
import { at } from '../support/hostContract';
import { MemoryHost } from '../support/memoryHost';

const sheet = (name: string, year: string, total: number, label: string) => ({
  name,
  cells: {
    A1: `${year}年支出情况表`,
    A2: '单位：万元',
    A3: '项目',
    B3: '决算数',
    A4: label,
    B4: total,
    A5: '基本支出',
    B5: 890,
    A6: '项目支出',
    B6: 365.8,
  },
});
const levelOfTotals = () => screen.findByRole<HTMLSelectElement>('combobox', { name: /^G06 / });

/** Two sheets, each with a total that is wrong; the second total is of 2023. */
function book(): MemoryHost {
  return new MemoryHost([
    sheet('本年', '2024', 1260.8, '支出合计'),
    sheet('上年', '2023', 1250.8, '本年支出合计'),
  ]);
}

let preferences = memoryPreferences();
let tell: (event: HostEvent) => void = () => undefined;

/** The host with a watch that the test can speak through as well. */
function show(host: MemoryHost, makeFile?: MakeFile, loadRulePages?: LoadRulePages): void {
  const watch: Host['watch'] = (listener) => {
    tell = listener;
    return host.watch(listener);
  };
  const watched = new Proxy(host, {
    get: (target, key) => {
      if (key === 'watch') return watch;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  render(
    <App
      host={watched}
      language="zh-CN"
      theme="light"
      preferences={preferences}
      loadVerbs={() => Promise.resolve(verbs)}
      {...(makeFile && { makeFile })}
      {...(loadRulePages && { loadRulePages })}
      onRequest={() => () => undefined}
    />,
  );
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const select = (cell: string) =>
  act(() => tell({ kind: 'selected', range: { ...at(cell), rows: 1, columns: 1 } }));
const items = () => [...document.querySelectorAll<HTMLElement>('button.finding-main')];
const idsShown = () => items().map((item) => item.dataset['id']);
async function checked(host: MemoryHost, makeFile?: MakeFile, loadRulePages?: LoadRulePages): Promise<void> {
  show(host, makeFile, loadRulePages);
  await press('校验');
  await screen.findByRole('region', { name: '错误' });
}
/** Opens what a finding has beside its message. */
async function more(id: string): Promise<HTMLElement> {
  const item = items()
    .find((one) => one.dataset['id'] === id)
    ?.closest('li');
  if (!item) throw new Error(`not listed: ${id}`);
  await userEvent.click(within(item).getByRole('button', { name: '说明与处理' }));
  return item;
}

beforeEach(() => {
  preferences = memoryPreferences();
  preferences.set({ marks: false, live: false });
});
afterEach(cleanup);

describe('the filter', () => {
  test('takes by severity, sheet and rule, says how many, and can be cleared', async () => {
    await checked(book());
    const all = items().length;
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '工作表' }), '上年');
    expect(screen.queryByRole('region', { name: '本年' })).toBeNull();
    expect(items().length).toBeLessThan(all);
    expect(screen.getByText(`显示 ${items().length} 条，共 ${all} 条`)).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '规则' }), 'G06');
    expect(items()).toHaveLength(1);
    const errors = screen.getByRole('button', { name: /^错误 \d+$/ });
    expect(errors.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(errors);
    expect(items()).toHaveLength(0);
    expect(screen.getByText('没有符合筛选条件的问题。')).toBeTruthy();
    await press('取消筛选');
    expect(items()).toHaveLength(all);
  });
});

describe('keys', () => {
  test('F8 goes on from the selected cell, Shift+F8 back, and the focus is in the list', async () => {
    const host = book();
    await checked(host);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '规则' }), 'G06');
    select("'本年'!A5");
    fireEvent.keyDown(document, { key: 'F8' });
    await waitFor(() => expect(host.revealed.at(-1)).toEqual(at("'上年'!B4")));
    expect(document.activeElement).toBe(items()[1]);
    select("'上年'!B4");
    fireEvent.keyDown(document, { key: 'F8', shiftKey: true });
    await waitFor(() => expect(host.revealed.at(-1)).toEqual(at("'本年'!B4")));
    expect(document.activeElement).toBe(items()[0]);
  });

  test('Enter goes to the cell and leaves the focus; arrows move it', async () => {
    const host = book();
    await checked(host);
    const [first, second] = items();
    first?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(host.revealed).toHaveLength(1));
    expect(document.activeElement).toBe(first);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(first);
  });
});

describe('ignoring', () => {
  test('asks for a reason, lists it with its day, and can be restored', async () => {
    const host = book();
    await checked(host);
    const all = idsShown();
    const item = await more('G06:支出合计');
    expect(item.textContent).toContain('为何重要');
    await userEvent.click(within(item).getByRole('button', { name: '忽略……' }));
    const confirm = within(item).getByRole<HTMLButtonElement>('button', { name: '忽略' });
    expect(confirm.disabled).toBe(true);
    await userEvent.type(within(item).getByRole('textbox', { name: '忽略的理由（必填）' }), '另有口径');
    await userEvent.click(confirm);
    expect(await screen.findByText('已忽略（1）')).toBeTruthy();
    expect(screen.getByText(/^\d{4}-\d{2}-\d{2}，理由：另有口径$/)).toBeTruthy();
    expect(idsShown()).not.toContain('G06:支出合计');
    expect(screen.queryByText(/与上次校验相比/)).toBeNull();
    await userEvent.click(screen.getByText('已忽略（1）'));
    await press('恢复');
    await waitFor(() => expect(idsShown()).toEqual(all));
  });

  test('comes back when a figure changes, and is stale when it matches nothing', async () => {
    const host = book();
    await checked(host);
    const item = await more('G06:支出合计');
    await userEvent.click(within(item).getByRole('button', { name: '忽略……' }));
    await userEvent.type(within(item).getByRole('textbox'), '另有口径');
    await userEvent.click(within(item).getByRole('button', { name: '忽略' }));
    await screen.findByText('已忽略（1）');
    await act(() => host.edit("'本年'!B5", 891));
    await press('校验');
    expect(await screen.findByText(/曾忽略（另有口径），数据变动后重新列出/)).toBeTruthy();
    await act(() => host.edit("'本年'!B4", 1256.8));
    await act(() => host.edit("'上年'!B4", 1255.8));
    await press('校验');
    expect(await screen.findByText('失效的忽略（1）')).toBeTruthy();
    await userEvent.click(screen.getByText('失效的忽略（1）'));
    await press('全部清除');
    await waitFor(() => expect(screen.queryByText(/失效的忽略/)).toBeNull());
    expect(await host.recall(verbs.SETTINGS_KEY)).toEqual({ ok: true, value: null });
  });
});

describe('live checking', () => {
  beforeEach(() => preferences.set({ marks: false, live: null }));

  test('follows an edit by itself, says what changed, and keeps filter and focus', async () => {
    const host = book();
    await checked(host);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '规则' }), 'G06');
    items()[1]?.focus();
    const kept = items()[1];
    await act(() => host.edit("'本年'!B4", 1255.8));
    expect(
      await screen.findByText(/与上次校验相比：新增 \d+ 条，已解决 1 条/, {}, { timeout: 4_000 }),
    ).toBeTruthy();
    expect(items()).toEqual([kept]);
    expect(document.activeElement).toBe(kept);
    await act(() => host.edit("'本年'!B4", 1299));
    const news = await screen.findAllByText('新', {}, { timeout: 4_000 });
    expect(news).toHaveLength(1);
    expect(document.activeElement).toBe(items()[1]);
  });

  test('gives the focus to the neighbour when the focused finding is solved', async () => {
    const host = book();
    await checked(host);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '规则' }), 'G06');
    items()[0]?.focus();
    await act(() => host.edit("'本年'!B4", 1255.8));
    await waitFor(() => expect(items()).toHaveLength(1), { timeout: 4_000 });
    expect(document.activeElement).toBe(items()[0]);
  });

  test('can be switched off: then the list says that it may be out of date', async () => {
    const host = book();
    await checked(host);
    await userEvent.click(screen.getByRole('switch', { name: '编辑后自动校验' }));
    expect(preferences.get().live).toBe(false);
    await act(() => host.edit("'本年'!B4", 1255.8));
    expect(await screen.findByText(/可能已过时/)).toBeTruthy();
  });

  test('tries again while Excel is busy', async () => {
    const host = book();
    await checked(host);
    host.failNext.set('read', { code: 'editing' });
    await act(() => host.edit("'本年'!B4", 1255.8));
    expect(await screen.findByText(/已解决 1 条/, {}, { timeout: 4_500 })).toBeTruthy();
    expect(screen.queryByText(/没有完成/)).toBeNull();
  });
});

describe('the list goes elsewhere', () => {
  test('to the clipboard, all or one', async () => {
    await checked(book());
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: '复制全部' }));
    const text = await navigator.clipboard.readText();
    expect(text.split('\n')).toHaveLength(items().length);
    expect(text).toContain("错误\t'本年'!B4\tG06\t");
    expect(screen.getByText(`已复制 ${items().length} 条`)).toBeTruthy();
    const item = await more('G06:支出合计');
    await user.click(within(item).getByRole('button', { name: '复制' }));
    expect((await navigator.clipboard.readText()).split('\n')).toHaveLength(1);
  });

  test('shown to be copied by hand where the clipboard is closed', async () => {
    await checked(book());
    const user = userEvent.setup();
    const refuse = jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new Error('NotAllowedError'));
    await user.click(screen.getByRole('button', { name: '复制全部' }));
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /按 Ctrl\+C/ });
    expect(area.value).toContain("'本年'!B4");
    refuse.mockRestore();
  });

  test('to its sheet, which can be undone', async () => {
    const host = book();
    await checked(host);
    await press('写入“校验结果”表');
    await waitFor(() => expect(host.revealed.at(-1)).toEqual(at("'校验结果'!A1")));
    const read = await host.read();
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(['本年', '上年', '校验结果']);
    expect(items().length).toBeGreaterThan(0);
    await press('撤销本次填写');
    await screen.findByText(/已撤销/);
    const after = await host.read();
    expect(after.ok && after.value.sheets).toHaveLength(2);
  });
});

describe('as a file', () => {
  /** What the browser would save. */
  let saved: { readonly name: string; readonly blob: Blob | null }[] = [];
  beforeEach(() => {
    saved = [];
    let last: Blob | null = null;
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        last = blob;
        return 'blob:1';
      },
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, blob: last });
    });
  });
  afterEach(() => jest.restoreAllMocks());

  test('the findings are given to save, and the workbook stays as it was', async () => {
    const host = book();
    const asked: Change[] = [];
    await checked(host, (changes) => {
      asked.push(...changes);
      return Promise.resolve(ok(new Uint8Array([1, 2, 3])));
    });
    await press('另存为 Excel 文件');
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['校验结果 memory.xlsx']));
    expect(saved[0]?.blob?.size).toBe(3);
    expect(asked[0]).toMatchObject({ kind: 'addSheet', name: '校验结果' });
    expect(asked.map((change) => change.kind === 'cell' && change.content?.value)).toContain('支出合计');
    const own = await host.read();
    expect(own.ok && own.value.sheets).toHaveLength(2);
    expect(items().length).toBeGreaterThan(0);
  });

  test('a file that cannot be made is said', async () => {
    await checked(book(), () => Promise.resolve(failed({ code: 'tooLarge', detail: 'x' })));
    await press('另存为 Excel 文件');
    expect(await screen.findByText(/文件太大/)).toBeTruthy();
    expect(saved).toEqual([]);
  });

  test('is not offered where no file can be made', async () => {
    await checked(book());
    expect(screen.queryByRole('button', { name: '另存为 Excel 文件' })).toBeNull();
  });
});

describe('the page of a rule', () => {
  const page = { what: ['支出合计等于各部分之和。'], examples: [['1260.8', '1255.8']] as const };

  test('opens beside the list with what it checks and an example, and gives the focus back', async () => {
    await checked(book(), undefined, () => Promise.resolve({ G06: page }));
    const item = await more('G06:支出合计');
    const asked = within(item).getByRole('button', { name: '规则说明' });
    await userEvent.click(asked);
    const beside = screen.getByRole('complementary', { name: /^G06 / });
    expect(document.activeElement).toBe(within(beside).getByRole('heading', { name: /^G06 / }));
    expect(await within(beside).findByText('支出合计等于各部分之和。')).toBeTruthy();
    expect(within(beside).getByRole('table', { name: '示例' }).textContent).toContain('1255.8');
    expect(beside.textContent).toContain('错误 · 预算与收支');
    expect(items().length).toBeGreaterThan(0);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('complementary', { name: /^G06 / })).toBeNull();
    expect(document.activeElement).toBe(asked);
  });

  test('says what the rule says of itself where the pages cannot be fetched', async () => {
    await checked(book(), undefined, () => Promise.reject(new Error('offline')));
    await userEvent.click(within(await more('G06:支出合计')).getByRole('button', { name: '规则说明' }));
    const beside = screen.getByRole('complementary', { name: /^G06 / });
    expect(within(beside).getByText('处理办法')).toBeTruthy();
    expect(within(beside).queryByRole('table')).toBeNull();
    await userEvent.click(within(beside).getByRole('button', { name: '关闭说明' }));
    expect(screen.queryByRole('complementary', { name: /^G06 / })).toBeNull();
  });
});

describe('settings', () => {
  test('a scheme is chosen, remembered in the workbook, and given back to the words', async () => {
    const host = book();
    show(host);
    await press('设置');
    const choice = await screen.findByRole('combobox', { name: '评价方案' });
    await userEvent.selectOptions(choice, 'anhui');
    expect(await screen.findByText('由您选定，已记在工作簿里')).toBeTruthy();
    expect((await verbs.recallSettings(host)).scheme).toBe('anhui');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '评价方案' }), '');
    await waitFor(async () => expect((await verbs.recallSettings(host)).scheme).toBeNull());
  });

  test('a rule is switched off and on again', async () => {
    const host = book();
    show(host);
    await press('设置');
    await userEvent.click(await screen.findByText(/^预算与收支/));
    await userEvent.selectOptions(await levelOfTotals(), 'off');
    expect(await screen.findAllByText('已调整 1 条')).toHaveLength(2);
    await press('返回问题清单');
    await screen.findByRole('heading', { name: /个错误|没有发现问题/ });
    expect(idsShown().filter((id) => id?.startsWith('G06'))).toEqual([]);
    await press('设置');
    await press('全部恢复默认');
    await press('返回问题清单');
    await waitFor(() => expect(idsShown()).toContain('G06:支出合计'));
  });

  test('what cannot be kept is told', async () => {
    const host = book();
    show(host);
    await press('设置');
    host.failNext.set('remember', { code: 'protected', sheet: '本年' });
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: '评价方案' }), 'anhui');
    expect(await screen.findByText(/设有保护/)).toBeTruthy();
  });
});
