/** @jest-environment jsdom */
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as verbs from '../../src/assistant';
import { App } from '../../src/taskpane/app';
import { memoryPreferences } from '../../src/taskpane/preferences';
import type { OpenDocument } from '../../src/taskpane/useClaims';
import { ok, type Host } from '../../src/workbook';
import { done } from '../support/hostContract';
import { MemoryHost } from '../support/memoryHost';

const REPORT = '绩效自评报告';
const SENTENCE = '2023年支出决算为1255.8万元，其中：基本支出895万元，项目支出365.8万元。';

function host(sentence = SENTENCE): MemoryHost {
  return new MemoryHost([
    {
      name: '支出',
      cells: {
        A1: '2023年支出决算表（单位：万元）',
        A2: '项目',
        B2: '决算数',
        A3: '支出合计',
        B3: 1255.8,
        A4: '基本支出',
        B4: 890,
        A5: '项目支出',
        B5: 365.8,
      },
    },
    { name: REPORT, cells: { A1: '一、支出情况', A2: sentence, A3: '三、其他,说明。' } },
  ]);
}

function show(at: Host, openDocument?: OpenDocument) {
  return render(
    <App
      host={at}
      language="zh-CN"
      theme="light"
      preferences={memoryPreferences()}
      loadVerbs={() => Promise.resolve(verbs)}
      {...(openDocument ? { openDocument } : {})}
      onRequest={() => () => undefined}
    />,
  );
}
const read: OpenDocument = async (file) =>
  ok(await Promise.resolve(`${file.name}：比上年增加（减少）5万元。`));
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const sentenceOf = async (at: Host) =>
  (await done(at.read())).sheets.find(({ name }) => name === REPORT)?.values[1]?.[0];
const mark = (name: RegExp) => screen.findByRole('button', { name });

// The first check loads every rule.
configure({ asyncUtilTimeout: 5000 });
jest.setTimeout(30_000);
afterEach(cleanup);

test('the report sheet is shown with each figure judged, by symbol and words', async () => {
  show(host());
  await press('核对文字');
  expect(await screen.findByText(/不符 1；文字 2 处/)).toBeTruthy();
  expect((await mark(/^895，不符/)).textContent).toBe('✗895');
  expect((await mark(/^365.8，相符：.*表格/)).textContent).toBe('✓365.8');
  expect((await mark(/^三、，文字：序号/)).textContent).toBe('✎三、');
});

test('a wrong figure names its cell, is mended in the sentence, and put back exactly', async () => {
  const at = host();
  const before = await done(at.read());
  show(at);
  await press('核对文字');
  await userEvent.click(await mark(/^895，不符/));
  await press("'支出'!B4 为 890");
  expect(at.revealed).toContainEqual({ sheet: '支出', row: 3, column: 1 });
  await press('把 895 改为 890');
  await waitFor(async () => expect(await sentenceOf(at)).toBe(SENTENCE.replace('895', '890')));
  expect((await mark(/^890，相符/)).textContent).toBe('✓890');
  await press('撤销本次填写');
  expect(await screen.findByText(/已撤销/)).toBeTruthy();
  expect(await done(at.read())).toEqual(before);
});

test('a sentence that somebody edited meanwhile is not written over', async () => {
  const at = host();
  show(at);
  await press('核对文字');
  await userEvent.click(await mark(/^895，不符/));
  const cell = { sheet: REPORT, row: 1, column: 0 };
  await done(at.apply([{ kind: 'cell', cell, content: { formula: null, value: '别人改过。' } }]));
  await press('把 895 改为 890');
  expect(await screen.findByText('没有完成')).toBeTruthy();
  expect(await sentenceOf(at)).toBe('别人改过。');
});

test('F8 and Shift+F8 go round the problems, open them and show their cells', async () => {
  const at = host();
  show(at);
  await press('核对文字');
  await mark(/^895，不符/);
  await userEvent.keyboard('{F8}');
  expect(document.activeElement?.textContent).toBe('✗1255.8');
  await userEvent.keyboard('{F8}');
  expect(document.activeElement?.textContent).toBe('✗895');
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  expect(at.revealed.at(-1)).toEqual({ sheet: REPORT, row: 1, column: 0 });
  await userEvent.keyboard('{F8}');
  expect(document.activeElement?.textContent).toBe('✎三、');
  await userEvent.keyboard('{Shift>}{F8}{/Shift}{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('✓365.8');
});

test('slips of words with one right way are mended together', async () => {
  const at = host();
  show(at);
  await press('核对文字');
  await press('改正标点等 1 处');
  await waitFor(async () =>
    expect((await done(at.read())).sheets[1]?.values[2]?.[0]).toBe('三、其他，说明。'),
  );
});

test('verdicts can be hidden', async () => {
  show(host());
  await press('核对文字');
  await press('✓ 相符 1');
  expect(screen.queryByRole('button', { name: /^365.8/ })).toBeNull();
  expect(screen.getByText(/项目支出365.8万元/)).toBeTruthy();
});

test('a sheet whose formulas write it offers no fix', async () => {
  const at = new MemoryHost([
    {
      name: REPORT,
      cells: { A1: { formula: '="支出"', value: '支出100万元，其中：基本支出60万元，项目支出30万元。' } },
    },
  ]);
  show(at);
  await press('核对文字');
  await userEvent.click(await mark(/^100，不符/));
  expect(await screen.findByText(/请改表格/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /改为/ })).toBeNull();
});

test('a pasted text is held against the tables of the workbook', async () => {
  const at = new MemoryHost([{ name: '空', cells: { A1: '无' } }]);
  show(at);
  await press('核对文字');
  expect(await screen.findByText(/没有“绩效自评报告”工作表/)).toBeTruthy();
  await press('粘贴文字');
  await userEvent.type(
    screen.getByLabelText('把要核对的文字粘贴到这里'),
    '支出100万元，其中：基本支出60万元，项目支出30万元。',
  );
  await press('核对');
  const wrong = await mark(/^100，不符/);
  await userEvent.click(wrong);
  const details = screen.getByRole('complementary', { name: '100' });
  expect(within(details).getByText('60 ＋ 30 ＝ 90，原文 100')).toBeTruthy();
  expect(within(details).getByText(/应为 90/)).toBeTruthy();
  expect(within(details).queryByRole('button')).toBeNull();
});

test('a selection is read, a Word file too', async () => {
  const at = host();
  show(at, read);
  await press('核对文字');
  await press('选中的单元格');
  expect(await screen.findByText(/没有选中带文字的单元格/)).toBeTruthy();
  at.select({ sheet: REPORT, row: 1, column: 0, rows: 1, columns: 1 });
  await press('选中的单元格');
  expect(await screen.findByText("来源：'绩效自评报告'!A2")).toBeTruthy();
  await userEvent.upload(
    screen.getByLabelText('Word 文件……', { selector: 'input' }),
    new File(['x'], '甲.docx'),
  );
  expect(await screen.findByText('来源：甲.docx')).toBeTruthy();
  expect(await mark(/^增加（减少），文字/)).toBeTruthy();
});
