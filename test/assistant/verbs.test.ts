import { changesOf, check, fill, REPORT_SHEET, understand } from '../../src/assistant';
import { report } from '../../src/assistant/report';
import { SCHEMES } from '../../src/schemes';
import { workbookOf } from '../support/workbook';

const SPENDING = workbookOf({
  支出: [
    ['2024年度部门支出情况表'],
    ['单位：万元'],
    ['项目', '全年预算数', '全年执行数', '执行率'],
    ['支出合计', 110, 99, null],
    ['基本支出', 60, 54, null],
    ['项目支出', 50, 45, null],
  ],
});

test('the scheme is the chosen one, or what the words of the workbook propose', () => {
  for (const scheme of SCHEMES) expect(understand(SPENDING, { scheme: scheme.id }).scheme).toBe(scheme);
  const local = workbookOf({ 支出: [['湖南省部门整体支出绩效自评'], ['湘财绩']] });
  const proposed = understand(local);
  expect(proposed.scheme.id).toBe('hunan');
  expect(proposed.evidence.length).toBeGreaterThan(0);
  expect(() => understand(SPENDING, { scheme: 'nowhere' })).toThrow(RangeError);
});

test('what we wrote ourselves proposes no scheme', () => {
  const own = workbookOf({ 校验结果: [['评价方案：湖南']], 绩效自评报告: [['湘财绩 湖南']] });
  expect(understand(own).evidence).toEqual([]);
});

test('the verbs read and plan, and change nothing', () => {
  const before = JSON.stringify(SPENDING);
  expect(
    check(SPENDING).understood.evaluation.accounts.length +
      check(SPENDING).understood.evaluation.funds.length,
  ).toBe(1);
  const changes = changesOf(fill(SPENDING));
  expect(changes.length).toBeGreaterThan(0);
  for (const change of changes) {
    expect(change.kind === 'cell' && change.content?.formula).toMatch(/^=/);
  }
  const written = report(SPENDING, { date: { year: 2025, month: 3, day: 31 } });
  expect(written.replaces).toBe(false);
  expect(written.sheet).toBe(REPORT_SHEET);
  expect(written.changes[0]).toMatchObject({ kind: 'addSheet', name: REPORT_SHEET });
  expect(JSON.stringify(SPENDING)).toBe(before);
});

test('a report on a sheet that exists says so', () => {
  const { blocks } = report(SPENDING).report;
  const [title = ''] = blocks.map(({ spans }) => spans.map(({ text }) => text).join(''));
  const again = workbookOf({ 支出: SPENDING.sheets[0]?.values ?? [], 绩效自评报告: [[title]] });
  expect(report(again)).toMatchObject({ sheet: '绩效自评报告', replaces: true });
});

test('a sheet of that name with something else on it is left alone', () => {
  const again = workbookOf({ 支出: SPENDING.sheets[0]?.values ?? [], 绩效自评报告: [['通讯录', '电话']] });
  const result = report(again);
  expect(result).toMatchObject({ sheet: '绩效自评报告（2）', replaces: false });
  expect(result.changes[0]).toMatchObject({ kind: 'addSheet', name: '绩效自评报告（2）' });
});

test('the same workbook gives the same result', () => {
  expect(JSON.stringify(check(SPENDING).findings)).toBe(JSON.stringify(check(SPENDING).findings));
  expect(report(SPENDING).report).toEqual(report(SPENDING).report);
});
