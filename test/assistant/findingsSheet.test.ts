import {
  check,
  FINDINGS_SHEET,
  findingsSheet,
  newFindingsSheet,
  type CheckResult,
} from '../../src/assistant';
import { newXlsx, readXlsx } from '../../src/files';
import type { Finding } from '../../src/findings';
import type { Change, WorkbookSnapshot } from '../../src/workbook';
import { cellAt, formatLocal, sheetNamed } from '../../src/workbook';
import { MemoryHost } from '../support/memoryHost';
import { workbookOf } from '../support/workbook';

const SPENDING = workbookOf({
  收支: [
    ['2024年支出情况表'],
    ['单位：万元'],
    ['项目', '决算数'],
    ['支出合计', 100.5],
    ['基本支出', 60],
    ['项目支出', 50],
  ],
});

/** A finding of a rule that exists, with a subject that looks like a formula. */
function resultFor(workbook: WorkbookSnapshot, count: number): CheckResult {
  const result = check(workbook);
  const first = result.findings.find((finding) => finding.severity === 'error');
  if (!first) throw new Error('the test needs an error');
  const findings: Finding[] = Array.from({ length: count }, (_, index) => ({
    ...first,
    id: `${first.id}:${index}`,
    subject: `=HYPERLINK("x",${index})`,
  }));
  return { ...result, findings };
}

async function applied(host: MemoryHost, changes: readonly Change[]) {
  const done = await host.apply(changes);
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  const read = await host.read();
  const sheet = read.ok ? sheetNamed(read.value, FINDINGS_SHEET) : undefined;
  if (!read.ok || !sheet) throw new Error('no sheet');
  const texts = Array.from({ length: sheet.area.row + sheet.area.rows }, (_, row) =>
    Array.from({ length: 9 }, (__, column) => cellAt(sheet, row, column).value),
  );
  return { workbook: read.value, texts };
}

test('writes a new sheet with one row per finding, place, figures and remedy', async () => {
  const result = check(SPENDING);
  expect(result.findings.some((finding) => finding.severity === 'error')).toBe(true);
  const { texts } = await applied(new MemoryHost([]), findingsSheet(result, 'zh-CN'));
  expect(texts[0]?.[0]).toBe('校验结果');
  expect(texts[1]?.[0]).toMatch(/个错误/);
  expect(texts[3]?.slice(0, 8)).toEqual([
    '序号',
    '级别',
    '工作表',
    '单元格',
    '项目',
    '问题',
    '应为',
    '处理办法',
  ]);
  const rows = texts.slice(4);
  expect(rows).toHaveLength(result.findings.length);
  result.findings.forEach((finding, index) => {
    expect(rows[index]?.[0]).toBe(index + 1);
    expect(rows[index]?.[2]).toBe(finding.cell.sheet);
    expect(rows[index]?.[3]).toBe(formatLocal(finding.cell));
    expect(String(rows[index]?.[5]).length).toBeGreaterThan(5);
    expect(String(rows[index]?.[7]).length).toBeGreaterThan(5);
  });
});

test("a person's words never become a formula", () => {
  const written = findingsSheet(resultFor(SPENDING, 3), 'zh-CN').filter((change) => change.kind === 'cell');
  expect(written.map((change) => change.content?.value)).toContain('=HYPERLINK("x",2)');
  expect(new Set(written.map((change) => change.content?.formula))).toEqual(new Set([null]));
});

test('a shorter list leaves nothing of a longer one, and notes beside it stay', async () => {
  const host = new MemoryHost([]);
  const { workbook } = await applied(host, findingsSheet(resultFor(SPENDING, 9), 'zh-CN'));
  await host.apply([
    {
      kind: 'cell',
      cell: { sheet: FINDINGS_SHEET, row: 4, column: 8 },
      content: { formula: null, value: '已改' },
    },
  ]);
  const result = resultFor(SPENDING, 2);
  const again = { ...result, understood: { ...result.understood, workbook } };
  const { texts } = await applied(host, findingsSheet(again, 'en-US'));
  expect(texts[0]?.[0]).toBe('Findings');
  const filled = texts.filter((row) => row.slice(0, 8).some((value) => value !== null));
  expect(filled).toHaveLength(3 + 2);
  expect(texts[4]?.[8]).toBe('已改');
});

test('says so when nothing was found, and when no table was recognised', async () => {
  const clean = await applied(
    new MemoryHost([]),
    findingsSheet({ ...check(SPENDING), findings: [] }, 'zh-CN'),
  );
  expect(clean.texts[4]?.[0]).toBe('没有发现问题。');
  const none = await applied(new MemoryHost([]), findingsSheet(check(workbookOf({ 甲: [['晴']] })), 'zh-CN'));
  expect(none.texts[1]?.[0]).toMatch(/^没有认出/);
});

test('names rules that failed by our own fault', async () => {
  const result = { ...check(SPENDING), faults: [{ rule: 'G06', detail: 'x' }] };
  const { texts } = await applied(new MemoryHost([]), findingsSheet(result, 'zh-CN'));
  expect(texts[2]?.[0]).toContain('G06');
});

test('a file of its own holds the same rows', async () => {
  const result = resultFor(SPENDING, 3);
  const made = newXlsx(newFindingsSheet(result, 'zh-CN'));
  const read = made.ok ? readXlsx(made.value, 'a.xlsx') : made;
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const [sheet, ...others] = read.value.sheets;
  expect(others).toEqual([]);
  expect(sheet?.name).toBe(FINDINGS_SHEET);
  const { texts } = await applied(new MemoryHost([]), findingsSheet(result, 'zh-CN'));
  expect(sheet?.values).toEqual(texts.map((row) => row.slice(0, 8)));
});
