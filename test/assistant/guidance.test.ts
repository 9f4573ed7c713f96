import fc from 'fast-check';
import {
  changeSettings,
  checkWorkbook,
  planFill,
  planReport,
  readSettings,
  recallSettings,
  SETTINGS_KEY,
  understand,
} from '../../src/assistant';
import { runCheck } from '../../src/commands/verbs';
import { addWord, correctRole, dismissTable, NO_GUIDANCE, type Table } from '../../src/recognize';
import type { Host, Json } from '../../src/workbook';
import { MemoryHost } from '../support/memoryHost';
import { workbookOf } from '../support/workbook';

const CELLS = {
  A1: '2024年支出情况表',
  A2: '单位：万元',
  A3: '项目',
  B3: '决算数',
  C3: '认定额',
  A4: '支出合计',
  B4: 1260.8,
  C4: 1255.8,
  A5: '基本支出',
  B5: 890,
  C5: 890,
  A6: '项目支出',
  B6: 365.8,
  C6: 365.8,
};
const host = () => new MemoryHost([{ name: '收支', cells: CELLS }]);

async function first(book: Host): Promise<Table> {
  const checked = await checkWorkbook(book);
  const table = checked.ok ? checked.value.understood.evaluation.reading.tables[0] : undefined;
  if (!table) throw new Error('no table');
  return table;
}

test('a correction is remembered in the workbook and every verb follows it', async () => {
  const book = host();
  const before = await checkWorkbook(book);
  expect(before.ok && before.value.findings.map(({ rule }) => rule)).toContain('G06');
  const guidance = correctRole(NO_GUIDANCE, await first(book), 2, 'actual');
  await changeSettings(book, { kind: 'guidance', guidance });

  const after = await checkWorkbook(book);
  expect(after.ok && after.value.findings.map(({ rule }) => rule)).not.toContain('G06');
  const filled = await planFill(book);
  const written = await planReport(book);
  for (const result of [after, filled, written]) {
    expect(result.ok && result.value.understood.evaluation.reading.guided).toEqual({ applied: 1, stale: [] });
  }
  expect(written.ok && JSON.stringify(written.value.report)).toContain('1255.8');
  expect(await runCheck(book, 'zh-CN')).toEqual({ kind: 'done' });
  const read = await book.read();
  expect(read.ok && JSON.stringify(read.value.sheets.at(-1)?.values)).not.toContain('G06');

  await changeSettings(book, { kind: 'guidance', guidance: NO_GUIDANCE });
  expect(await book.recall(SETTINGS_KEY)).toEqual({ ok: true, value: null });
  const again = await checkWorkbook(book);
  expect(again.ok && before.ok && again.value.findings).toEqual(before.ok && before.value.findings);
});

test('a verb recalls what is settled once', async () => {
  const book = host();
  await changeSettings(book, { kind: 'guidance', guidance: dismissTable(NO_GUIDANCE, await first(book)) });
  let recalls = 0;
  const counting: Host = Object.assign(Object.create(book) as MemoryHost, {
    read: () => book.read(),
    recall: (key: string) => {
      if (key === SETTINGS_KEY) recalls += 1;
      return book.recall(key);
    },
  });
  for (const verb of [checkWorkbook, planFill, planReport]) {
    recalls = 0;
    expect((await verb(counting)).ok).toBe(true);
    expect(recalls).toBe(1);
  }
});

test('what fills a table by correction is read the same way again while it is filled', async () => {
  const book = new MemoryHost([
    {
      name: '表',
      cells: {
        A1: '项目',
        B1: '上年数',
        C1: '认定额',
        D1: '增减额',
        A2: '基本支出',
        B2: 10,
        C2: 12,
        A3: '项目支出',
        B3: 5,
        C3: 7,
      },
    },
  ]);
  const guidance = correctRole(NO_GUIDANCE, await first(book), 2, 'actual');
  await changeSettings(book, { kind: 'guidance', guidance });
  const plan = await planFill(book);
  expect(plan.ok && plan.value.plan.fillings.map(({ text }) => text)).toEqual(['2', '2']);
});

test('words of a bureau hold, and those of the workbook go before them', () => {
  const book = workbookOf({
    表: [
      ['一级指标', '二级指标', '要点', '要求', '分值'],
      ['产出指标', '数量指标', '刊发稿件', '≥100篇', 50],
    ],
  });
  const words = [
    { word: '要点', kind: 'indicators', role: 'name' },
    { word: '要求', kind: 'indicators', role: 'target' },
  ] as const;
  const columns = (settled: Parameters<typeof understand>[1]) =>
    understand(book, settled).evaluation.reading.tables[0]?.columns.map(({ role }) => role);
  expect(columns({ words })).toEqual(['level1', 'level2', 'name', 'target', 'points']);
  const own = addWord(NO_GUIDANCE, { word: '要求', kind: 'indicators', role: 'explanation' });
  expect(columns({ words, settings: { scheme: null, levels: {}, ignores: [], guidance: own } })).toEqual([
    'level1',
    'level2',
    'name',
    'explanation',
    'points',
  ]);
});

test('damaged guidance is counted and never breaks a verb', async () => {
  const book = host();
  expect(readSettings({ guidance: { corrections: [1], words: [{}] } })).toMatchObject({ damaged: 2 });
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (garbage) => {
      await book.remember(SETTINGS_KEY, { guidance: garbage } as Json);
      const checked = await checkWorkbook(book);
      expect(checked.ok && checked.value.understood.evaluation.reading.tables).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
  await book.remember(SETTINGS_KEY, { guidance: 'x' });
  expect((await recallSettings(book)).damaged).toBe(1);
});
