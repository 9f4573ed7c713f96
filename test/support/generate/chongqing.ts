import { fromHundredths, quotient } from './exact';
import { sizeNumber } from './indicators';
import { executionScore, totalOf, totalScore, type Subject } from './model';
import type { Page } from './page';
import type { Random } from './random';

const MONEY = '#,##0.00';
const HEADERS = [
  '指标名称',
  '计量单位',
  '指标性质',
  '年初指标值',
  '调整指标值',
  '全年完成值',
  '得分系数（%）',
  '指标权重',
  '指标得分',
  '是否核心指标',
];

/** Chongqing's form: the funds beside their total, adjusted targets, coefficients, no class columns. */
export function chongqingForm(random: Random, page: Page, subject: Subject): void {
  const top = random.int(0, 2);
  const left = random.int(0, 1);
  const width = HEADERS.length;
  page.put(top, left, `${subject.year}年度项目支出绩效自评表`);
  page.merge(top, left, 1, width);
  page.put(top + 1, left, '项目名称');
  const projectName = page.put(top + 1, left + 1, subject.name);
  page.put(top + 1, left + 4, '自评总分（分）');
  const total = page.compute(top + 1, left + 5, fromHundredths(totalScore(subject)), '0.00');
  page.slip('wrong total', total, fromHundredths(totalScore(subject) - 250), 'E10', ['E12', 'E11']);
  page.put(top + 2, left, '主管部门');
  page.put(top + 2, left + 1, subject.department);
  page.put(top + 2, left + 4, '实施单位');
  page.put(top + 2, left + 5, subject.unitName);
  const funds = top + 3;
  const { initial, budget, executed } = totalOf(subject.sources);
  [
    '年初预算数（万元）',
    '全年（调整）预算数（万元）',
    '全年执行数（万元）',
    '执行率（%）',
    '执行率权重（分）',
    '执行率得分（分）',
  ].forEach((header, index) => page.put(funds, left + 1 + index, header));
  page.put(funds + 1, left, '合计');
  const amounts = [initial, budget, executed].map((amount, index) =>
    page.put(funds + 1, left + 1 + index, fromHundredths(amount), MONEY),
  );
  const [first, second, third] = amounts;
  if (first && second && third)
    page.place('head', { name: projectName, total, initial: first, budget: second, executed: third });
  const percent = quotient(executed, 10_000, budget);
  const rate = page.compute(funds + 1, left + 4, fromHundredths(percent), '0.00');
  page.slip('wrong execution rate', rate, fromHundredths(percent - 700), 'G02', ['E06']);
  page.put(funds + 1, left + 5, fromHundredths(subject.executionPoints ?? 0));
  const score = page.compute(funds + 1, left + 6, fromHundredths(executionScore(subject)), '0.00');
  page.slip('wrong execution score', score, fromHundredths(executionScore(subject) - 70), 'E06', [
    'E10',
    'D03',
  ]);
  page.put(funds + 2, left, '当年绩效目标');
  page.merge(funds + 2, left, 2, 1);
  page.put(funds + 2, left + 1, '年初绩效目标');
  page.put(funds + 2, left + 4, '全年目标实际完成情况');
  page.put(funds + 3, left + 1, subject.goal[0]);
  page.put(funds + 3, left + 4, subject.goal[1]);
  const header = funds + 4;
  HEADERS.forEach((text, index) => page.put(header, left + index, text));
  subject.lines.forEach((line, index) => {
    const row = header + 1 + index;
    const isNumber = line.kind === 'number';
    page.put(row, left, line.name);
    const isDate = line.kind === 'date';
    const [target, actual] = isDate ? line.words.map((word) => Number.parseInt(word, 10)) : line.words;
    page.put(row, left + 1, isNumber ? line.unit : isDate ? '月' : null);
    page.put(row, left + 2, isNumber ? line.sign : isDate ? '≤' : '定性');
    for (const column of [3, 4])
      page.put(row, left + column, isNumber ? sizeNumber(line.target) : (target ?? null));
    page.put(row, left + 5, isNumber ? sizeNumber(line.actual) : (actual ?? null));
    const coefficient = page.put(row, left + 6, fromHundredths(quotient(line.score, 10_000, line.points)));
    const points = page.put(row, left + 7, fromHundredths(line.points));
    const cell = page.put(row, left + 8, fromHundredths(line.score), '0.00');
    page.slip('score above points', cell, fromHundredths(line.points + 100), 'E01', ['E10', 'E09', 'E20']);
    const core = page.put(row, left + 9, index < 3 ? '是' : '否');
    const places = [0, 3, 4, 5].map((column) => ({ sheet: page.name, row, column: left + column }));
    const [name, yearTarget, adjusted, reached] = places;
    if (name && yearTarget && adjusted && reached)
      page.place(
        'line',
        { name, target: yearTarget, adjusted, actual: reached, coefficient, points, score: cell, core },
        line.name,
        line,
      );
  });
}
