import type { CellAddress } from '../../../src/workbook';
import { fromHundredths } from './exact';
import { targetText, sizeNumber } from './indicators';
import { totalOf, type Subject } from './model';
import type { Page } from './page';
import type { Random } from './random';

const MONEY = '#,##0.00';

/** 项目支出绩效目标申报表 with the targets and points of the 自评表. */
export function targetPage(random: Random, page: Page, subject: Subject, split: boolean): void {
  const left = random.int(0, 1);
  let row = random.int(0, 2);
  page.put(row, left, subject.label === '部门名称' ? '部门整体支出绩效目标申报表' : '项目支出绩效目标申报表');
  page.put(row + 1, left, `（${subject.year}年度）`);
  page.put(row + 2, left, subject.label);
  page.put(row + 2, left + 1, subject.name);
  page.put(row + 3, left, '主管部门');
  page.put(row + 3, left + 1, subject.department);
  page.put(row + 3, left + 3, '实施单位');
  page.put(row + 3, left + 4, subject.unitName);
  row += 4;
  page.put(row, left, '项目资金（万元）');
  page.put(row, left + 1, '资金来源');
  page.put(row, left + 2, '预算金额');
  page.put(row + 1, left + 1, '年度资金总额');
  page.compute(row + 1, left + 2, fromHundredths(totalOf(subject.sources).initial), MONEY);
  ['其中：当年财政拨款', '　　　上年结转资金', '　　　其他资金'].forEach((label, index) => {
    page.put(row + 2 + index, left + 1, label);
    page.put(row + 2 + index, left + 2, fromHundredths(subject.sources[index]?.initial ?? 0), MONEY);
  });
  row += 5;
  page.put(row, left, '总体目标');
  page.put(row, left + 1, subject.goal[0]);
  row += 1;
  const headers = split
    ? ['绩效指标', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重']
    : ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '分值'];
  headers.forEach((header, index) => page.put(row, left + index, header));
  subject.lines.forEach((line, index) => {
    const before = subject.lines[index - 1];
    const at = row + 1 + index;
    if (before?.level1 !== line.level1) page.put(at, left + 1, line.level1);
    if (before?.level2 !== line.level2) page.put(at, left + 2, line.level2);
    const name = page.put(at, left + 3, line.name);
    const points = fromHundredths(line.points);
    const bare = line.kind === 'number' ? sizeNumber(line.target) : Number.parseInt(line.words[0], 10);
    const isQualitative = line.kind === 'qualitative';
    const cells = split
      ? isQualitative
        ? ['定性', line.words[0], null, points]
        : [line.kind === 'date' ? '≤' : line.sign, bare, line.kind === 'date' ? '月' : line.unit, points]
      : [targetText(line), points];
    const put = cells.map((value, offset) =>
      page.put(at, left + 4 + offset, value, typeof value === 'string' ? '@' : 'General'),
    );
    const [first, second] = put;
    const last = put.at(-1);
    const target = split ? second : first;
    if (target && last) page.place('targetLine', { name, target, points: last }, line.name, line);
  });
}

/** Guangzhou's target form of a whole department: the budget by its sources, tasks, targets of the period and the year. */
export function departmentTargetPage(random: Random, page: Page, subject: Subject): void {
  const left = random.int(0, 1);
  const total = totalOf(subject.sources).initial;
  const [basic = 0, project = 0, special = 0] = random.split(total, 3, 100);
  const tasks = random.split(project, 2, 10);
  const other = subject.sources[2].initial;
  const rows: (string | number | null)[][] = [
    ['部门整体预算绩效目标申报表'],
    [`（${subject.year}年度）`],
    ['部门名称', null, subject.unitName],
    ['基本信息', '预算整体情况', '部门预算支出', '预算金额（万元）', '收入来源', null, '预算金额（万元）'],
    [null, null, '基本支出', fromHundredths(basic), '财政拨款', null, fromHundredths(total - other)],
    [null, null, '项目支出', fromHundredths(project), '其他资金', null, fromHundredths(other)],
    [null, null, '事业发展性支出', '预算金额（万元）', '按预算级次划分', null, '预算金额（万元）'],
    [null, null, '财政专项资金', fromHundredths(special), '区本级使用资金', null, fromHundredths(total)],
    [null, null, '其他事业发展性支出', 0, '拟用于对下转移支付资金', null, 0],
    ['总体绩效目标', null, subject.goal[0]],
    ['年度重点工作任务', null, '名称', '主要实施内容', '拟投入的资金（万元）', '期望达到的目标（概述）'],
    ...['公共服务平台运行', '基层文化活动'].map((name, index) => [
      null,
      null,
      name,
      '平台维护和活动组织',
      fromHundredths(tasks[index] ?? 0),
      '全年服务正常开展，按计划完成活动场次',
    ]),
    ['绩效指标', null, '一级指标', '二级指标', '三级指标', '实施周期指标值', '年度指标值'],
    ...subject.lines.map((line, index) => {
      const before = subject.lines[index - 1];
      const target = targetText(line);
      return [
        null,
        null,
        before?.level1 === line.level1 ? null : line.level1,
        before?.level2 === line.level2 ? null : line.level2,
        line.name,
        target,
        target,
      ];
    }),
  ];
  rows.forEach((cells, row) => {
    const put = cells.map((value, column) =>
      page.put(row, left + column, value, typeof value === 'number' ? MONEY : 'General'),
    );
    placeOf(page, cells, put, subject);
  });
}

/** Notes where a row of the target form stands: its tasks, its indicators, the lines of its budget. */
function placeOf(
  page: Page,
  cells: readonly (string | number | null)[],
  put: readonly CellAddress[],
  { lines }: Subject,
): void {
  const [, , third, fourth, fifth, sixth, seventh] = put;
  const line = lines.find(({ name }) => name === cells[4]);
  if (line && fifth && sixth && seventh)
    page.place('targetLine', { name: fifth, periodTarget: sixth, target: seventh }, line.name, line);
  else if (third && fourth && fifth && typeof cells[4] === 'number')
    page.place('task', { name: third, amount: fifth });
  else if (fourth && typeof cells[3] === 'number' && typeof cells[2] === 'string')
    page.place('balance', { amount: fourth, ...(seventh && { other: seventh }) }, cells[2]);
}

/** 机构人员: numbers of posts and people, the retired by who pays them. */
export function staffPage(random: Random, page: Page, subject: Subject): void {
  const posts = random.int(8, 90);
  const retired = random.int(2, 40);
  const paid = random.int(0, retired);
  const left = random.int(0, 2);
  page.put(0, left, '机构人员情况表');
  page.put(1, left, `（${subject.year}年度）`);
  ['项目', '数量', '备注'].forEach((header, index) => page.put(2, left + index, header));
  const lines: readonly (readonly [string, number])[] = [
    ['内设机构', random.int(2, 9)],
    ['核定事业编制', posts],
    ['在编在职人员', random.int(Math.ceil(posts * 0.7), posts)],
    ['退休人员', retired],
    ['其中：财政全额拨款', paid],
    ['　　　财政核补', retired - paid],
  ];
  lines.forEach(([label, value], index) => {
    page.put(3 + index, left, label);
    const cell = page.put(3 + index, left + 1, value);
    page.place('staff', { label: { sheet: page.name, row: 3 + index, column: left }, value: cell }, label);
    if (label === '退休人员') page.slip('fewer people than their parts', cell, value - 1, 'H09');
  });
}

/** Counted results with 合计 and its parts. */
export function resultsPage(random: Random, page: Page, subject: Subject): void {
  const left = random.int(0, 2);
  page.put(0, left, `${subject.year}年度工作成果统计表`);
  ['统计项目', '计量单位', '完成数'].forEach((header, index) => page.put(1, left + index, header));
  const parts = ['其中：广播', '　　　电视', '　　　新媒体'];
  let row = 2;
  for (const [label, unit] of [
    ['播发稿件合计', '篇'],
    ['举办活动合计', '场'],
  ] as const) {
    const counts = parts.map(() => random.int(3, 900));
    page.put(row, left, label);
    page.put(row, left + 1, unit);
    const whole = counts.reduce((sum, one) => sum + one, 0);
    // Parts after 其中 may be only some: a person states their total.
    const cell = page.put(row, left + 2, whole);
    page.place('result', { value: cell }, label);
    page.slip('fewer than its parts', cell, whole - 1, 'H13', ['H10']);
    counts.forEach((count, index) => {
      page.put(row + 1 + index, left, parts[index] ?? '');
      page.put(row + 1 + index, left + 1, unit);
      page.put(row + 1 + index, left + 2, count);
    });
    row += 1 + parts.length;
  }
}
