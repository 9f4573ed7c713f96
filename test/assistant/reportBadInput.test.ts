import { applyReport, planReport, REPORT_SHEET, reportChanges } from '../../src/assistant';
import type { ReportResult } from '../../src/assistant';
import { done } from '../support/hostContract';
import { MemoryHost } from '../support/memoryHost';

type Cells = Record<string, string | number>;

const ACCOUNTS: Cells = {
  A1: '2024年收支决算表',
  A2: '单位：万元',
  A3: '项目',
  B3: '本年数',
  C3: '上年数',
  D3: '增减原因',
  A4: '本年收入合计',
  B4: 120.5,
  C4: 100,
  D4: '新增项目',
  A5: '本年支出合计',
  B5: 110,
  C5: 110,
};

const host = (cells: Cells, ...others: { name: string; cells: Cells }[]): MemoryHost =>
  new MemoryHost([{ name: '收支', cells: { ...ACCOUNTS, ...cells } }, ...others]);
const plan = (at: MemoryHost): Promise<ReportResult> =>
  done(planReport(at, { template: 'guangzhou-department' }));
const texts = ({ report }: ReportResult): string =>
  report.blocks.map(({ spans }) => spans.map(({ text }) => text).join('')).join('\n');

test('a sheet of the report’s name that holds something else is left alone', async () => {
  const at = host({}, { name: REPORT_SHEET, cells: { A1: '我的备忘', A2: '下周交报表' } });
  const result = await plan(at);
  expect(result.sheet).toBe(`${REPORT_SHEET}（2）`);
  await done(applyReport(at, result, result.changes));
  const { sheets } = await done(at.read());
  expect(sheets.find(({ name }) => name === REPORT_SHEET)?.values.flat()).toEqual(['我的备忘', '下周交报表']);
  const again = await plan(at);
  expect(again.sheet).toBe(`${REPORT_SHEET}（2）`);
  expect(again.understood.evaluation.reading.tables.map(({ sheet }) => sheet)).toEqual(['收支']);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  ' =1+1',
  '\u00a0=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
])('a reason that begins with %j is words, never a formula', async (words) => {
  const result = await plan(host({ D4: words }));
  for (const figures of ['live', 'plain'] as const) {
    for (const change of reportChanges(result, { figures })) {
      if (change.kind !== 'cell' || !change.content) continue;
      const { formula, value } = change.content;
      if (formula === null) continue;
      // Her words stand in a formula as quoted text only.
      const outside = String(formula).replace(/"(?:[^"]|"")*"/g, '""');
      expect(outside).not.toMatch(/SUM|@|＝|＋|－|＠/);
      expect(String(value)).not.toBe('2');
    }
  }
  expect(texts(result)).toContain(words.trim().replaceAll('\n', ''));
});

test('a reason of 30,000 characters is told whole, as plain text where no formula can hold it', async () => {
  const words = '项目实施内容说明'.repeat(3_750);
  const result = await plan(host({ D4: words }));
  expect(texts(result)).toContain(words);
  for (const change of reportChanges(result, {})) {
    if (change.kind !== 'cell' || !change.content) continue;
    expect(String(change.content.formula ?? '').length).toBeLessThanOrEqual(8_192);
    expect(String(change.content.value ?? '').length).toBeLessThanOrEqual(32_767);
  }
});

test('two units of money: each amount in the one unit of the report', async () => {
  const other: Cells = {
    A1: '2024年“三公”经费决算表',
    A2: '单位：元',
    A3: '项目',
    B3: '本年数',
    C3: '上年数',
    A4: '“三公”经费合计',
    B4: 68500,
    C4: 72000,
  };
  const text = texts(await plan(host({}, { name: '三公经费', cells: other })));
  expect(text).toContain('全年收入120.50万元');
  expect(text).toContain('“三公”经费支出6.85万元');
});

test('two years: a table of another year is told by its own year, after this year’s', async () => {
  const last: Cells = { ...ACCOUNTS, A1: '2023年收支决算表', B4: 100, C4: 90 };
  const text = texts(await plan(host({}, { name: '上年收支', cells: last })));
  expect(text).not.toMatch(/2024年全年收入100\.00万元/);
  expect(text).toMatch(/20(?:24年全年收入120\.50|23年全年收入100\.00)万元/);
});

test('rows that a person sorted and deleted: nothing of hers is lost', async () => {
  const at = host({});
  const first = await plan(at);
  await done(applyReport(at, first, reportChanges(first, { figures: 'plain' })));
  const { sheets } = await done(at.read());
  const column = (sheets.find(({ name }) => name === REPORT_SHEET)?.values ?? []).map(([text]) =>
    String(text ?? ''),
  );
  // Sorted by their words, one row taken out, one of hers put in.
  const sorted = [...column.slice(1).sort(), '本人补充：已向区财政局说明。'].slice(1);
  await done(
    at.apply(
      column.map((_, row) => ({
        kind: 'cell' as const,
        cell: { sheet: REPORT_SHEET, row, column: 0 },
        content: { formula: null, value: sorted[row] ?? null },
      })),
    ),
  );
  const again = await plan(at);
  await done(applyReport(at, again, reportChanges(again, { figures: 'plain' })));
  const after = await done(at.read());
  const written = (after.sheets.find(({ name }) => name === REPORT_SHEET)?.values ?? []).map(([text]) =>
    String(text ?? ''),
  );
  expect(written).toContain('本人补充：已向区财政局说明。');
  expect(written.findIndex((text) => text.startsWith('一、'))).toBeLessThan(
    written.findIndex((text) => text.startsWith('二、')),
  );
});
