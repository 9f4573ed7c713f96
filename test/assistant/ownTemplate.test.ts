import { applyReport, describeMistake, planReport, reportChanges } from '../../src/assistant';
import { templateSheet } from '../../src/assistant/templateSheet';
import type { ReportResult } from '../../src/assistant';
import { TEMPLATES, TEMPLATE_SHEET } from '../../src/narrate';
import { done } from '../support/hostContract';
import { MemoryHost } from '../support/memoryHost';

const ACCOUNTS = {
  name: '收支',
  cells: {
    A1: '2024年收支决算表',
    A2: '单位：万元',
    A3: '项目',
    B3: '本年数',
    C3: '上年数',
    A4: '本年收入合计',
    B4: 120.5,
    C4: 100,
    A5: '本年支出合计',
    B5: 110,
    C5: 110,
  },
};

const withTemplate = (...lines: string[]): MemoryHost =>
  new MemoryHost([
    ACCOUNTS,
    { name: TEMPLATE_SHEET, cells: Object.fromEntries(lines.map((line, row) => [`A${row + 1}`, line])) },
  ]);
const plan = (host: MemoryHost): Promise<ReportResult> => done(planReport(host));
const textOf = ({ report }: ReportResult): string[] =>
  report.blocks.map(({ spans }) => spans.map(({ text }) => text).join(''));

test('the sheet 报告模板 is the template, and is no table', async () => {
  const result = await plan(withTemplate('# 我们的报告', '收入{{ 收入.金额 }}，{{ 收入.增减 }}。'));
  expect(textOf(result)).toEqual(['我们的报告', '收入120.50万元，与上年相比增加20.50万元，增长20.50%。']);
  expect(result).toMatchObject({ origin: 'sheet', mistakes: [] });
  expect(result.understood.evaluation.reading.tables.map(({ sheet }) => sheet)).not.toContain(TEMPLATE_SHEET);
  const formulas = reportChanges(result, {}).filter(
    (change) =>
      change.kind === 'cell' && change.cell.column === 0 && typeof change.content?.formula === 'string',
  );
  expect(formulas).toHaveLength(1);
});

test('a mistake is told at its cell, and the report follows the scheme meanwhile', async () => {
  const result = await plan(withTemplate('# 我们的报告', '', '收入{{ 收人.金额 }}'));
  expect(result.mistakes).toMatchObject([{ cell: { sheet: TEMPLATE_SHEET, row: 2, column: 0 } }]);
  const [mistake] = result.mistakes;
  expect(mistake && describeMistake('zh-CN', mistake)).toBe(
    "'报告模板'!A3（第 6 个字符）：没有名为“收人”的字段。是否指：收入、人员？",
  );
  expect(mistake && describeMistake('en-US', mistake)).toContain('Did you mean 收入');
  expect(result.report.blocks.length).toBeGreaterThan(10);
});

test('an unknown part of a field names those that there are', async () => {
  const [mistake] = (await plan(withTemplate('# 我们的报告', '{{ 收入.xyz }}'))).mistakes;
  expect(mistake && describeMistake('zh-CN', mistake)).toContain('这里可用的有：名称、年度、金额');
});

test('an empty sheet of that name is no template', async () => {
  expect((await plan(withTemplate(''))).origin).toBe('builtIn');
});

test('a template that the person chose goes before the sheet', async () => {
  const host = withTemplate('# 我们的报告');
  const given = await done(
    planReport(host, { template: { id: '新.liquid', text: '# 另一份\n{{ 支出 }}。' } }),
  );
  expect(textOf(given)).toEqual(['另一份', '110.00万元。']);
  expect(given.origin).toBe('given');
  const named = await done(planReport(host, { template: 'national-project' }));
  expect(named.report.template).toBe('national-project');
});

test.each(TEMPLATES.map(({ id }) => id))('%s put on the sheet gives the same report', async (id) => {
  const host = new MemoryHost([ACCOUNTS]);
  const before = await done(planReport(host, { template: id }));
  await done(host.apply(templateSheet(id)));
  const after = await plan(host);
  expect(after.origin).toBe('sheet');
  expect(textOf(after)).toEqual(textOf(before));
});

test('paragraphs that the tables left behind are told with their cells', async () => {
  const host = withTemplate('# 我们的报告', '收入{{ 收入.金额 }}。', '支出{{ 支出.金额 }}。');
  const first = await plan(host);
  await done(applyReport(host, first, reportChanges(first, { figures: 'plain' })));
  expect((await plan(host)).stale).toEqual([]);
  await done(
    host.apply([
      { kind: 'cell', cell: { sheet: '收支', row: 3, column: 1 }, content: { formula: null, value: 130 } },
    ]),
  );
  expect((await plan(host)).stale.map(({ cell }) => cell)).toEqual([
    { sheet: '绩效自评报告', row: 1, column: 0 },
  ]);
});
