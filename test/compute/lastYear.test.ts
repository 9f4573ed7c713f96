import { planLastYear } from '../../src/compute';
import { evaluate } from '../../src/evaluation';
import { recognize } from '../../src/recognize';
import { formatCell, type WorkbookSnapshot } from '../../src/workbook';
import type { Rows } from '../support/workbook';
import { workbookOf } from '../support/workbook';

const HEAD = ['项目', '上年决算数', '预算数', '决算数', '增减额', '增减率'];
const sangong = (year: string, rows: Rows, unit = '单位：万元'): Rows => [
  [`${year}年“三公”经费情况表`],
  [unit],
  HEAD,
  ...rows,
];
const NOW: Rows = sangong('2024', [
  ['“三公”经费合计', null, 12, 9],
  ['因公出国（境）费', null, 0, 0],
  ['公务用车购置及运行维护费', null, 9, 7],
  ['其中：公务用车购置费', null, 0, 0],
  ['公务用车运行维护费', null, 9, 7],
  ['公务接待费', 2.5, 3, 2],
]);
const THEN: Rows = sangong('2023', [
  ['“三公”经费合计', 9, 11, 10],
  ['因公出国（境）费', 0, 0, 0],
  ['公务用车购置及运行维护费', 7, 8, 8],
  ['其中：公务用车购置费', 0, 0, 0],
  ['公务用车运行维护费', 7, 8, 8],
  ['公务接待费', 2, 3, 2],
]);

const evaluationOf = (workbook: WorkbookSnapshot) => evaluate(workbook, recognize(workbook));

const ofUnit = (rows: Rows, name: string): Rows => [['单位名称', name], [null], ...rows];

function planned(now: Rows, then: Rows) {
  const workbook = workbookOf({ 三公: now });
  const last = workbookOf({ 去年三公: then });
  return planLastYear(evaluationOf(workbook), workbook, evaluationOf(last), 2);
}

function carriedOf(now: Rows, then: Rows): readonly (readonly string[])[] {
  const plan = planned(now, then);
  if (!plan.ok) throw new Error(plan.why);
  return plan.carried.map(({ cell, text, from }) => [formatCell(cell), text, formatCell(from)]);
}

test('last year’s 决算 goes into the blank cells of 上年, with the cell that it came from; typed input stays', () => {
  expect(carriedOf(NOW, THEN)).toEqual([
    ["'三公'!B4", '10', "'去年三公'!D4"],
    ["'三公'!B5", '0', "'去年三公'!D5"],
    ["'三公'!B6", '8', "'去年三公'!D6"],
    ["'三公'!B7", '0', "'去年三公'!D7"],
    ["'三公'!B8", '8', "'去年三公'!D8"],
  ]);
});

test('a figure, not a link, which expects the cell as it was read', () => {
  const plan = planned(NOW, THEN);
  if (!plan.ok) throw new Error(plan.why);
  expect(plan.carried[0]?.change).toMatchObject({
    content: { formula: null, value: 10 },
    expect: { formula: null, value: null },
  });
  expect(plan.year).toBe('2023');
});

test('another unit of money is converted exactly', () => {
  const yuan = THEN.map((row, index) =>
    index < 3 ? row : row.map((value) => (typeof value === 'number' ? value * 10_000 + 1 : value)),
  );
  const inYuan = yuan.map((row, index) => (index === 1 ? ['单位：元'] : row));
  expect(carriedOf(NOW, inYuan)[0]).toEqual(["'三公'!B4", '10.0001', "'去年三公'!D4"]);
});

test('one table without a unit is left to the person', () => {
  const bare = THEN.filter((_, index) => index !== 1);
  const plan = planned(NOW, bare);
  if (!plan.ok) throw new Error(plan.why);
  expect(plan.carried).toEqual([]);
  expect(new Set(plan.left.map(({ why }) => why))).toEqual(new Set(['unit']));
});

test('a line that is not there, and one that is there twice with other figures, are named', () => {
  const less = THEN.filter(([name]) => name !== '因公出国（境）费');
  const plan = planned(NOW, [...less, ['公务用车运行维护费', 1, 1, 1]]);
  if (!plan.ok) throw new Error(plan.why);
  expect(plan.left.map(({ cell, why }) => [formatCell(cell), why])).toEqual([
    ["'三公'!B5", 'notFound'],
    ["'三公'!B8", 'ambiguous'],
  ]);
});

test('a file of another year, of another unit, and a workbook without blank cells are refused with what they print', () => {
  expect(planned(NOW, sangong('2022', THEN.slice(3)))).toEqual({
    ok: false,
    why: 'otherYear',
    ours: '2024',
    theirs: '2022',
  });
  const whole = NOW.map((row, index) => (index > 2 ? [row[0] ?? null, 1, ...row.slice(2)] : row));
  expect(planned(whole, THEN)).toMatchObject({ ok: false, why: 'noColumn' });
  expect(planned(ofUnit(NOW, '示例区融媒体中心'), ofUnit(THEN, '示例区档案馆'))).toEqual({
    ok: false,
    why: 'otherUnit',
    ours: '示例区融媒体中心',
    theirs: '示例区档案馆',
  });
});

test('lines of one name are told apart by what stands above them', () => {
  const head = ['项目', '上年决算数', '决算数'];
  const rows = (year: string, figures: readonly (number | null)[]): Rows => [
    [`${year}年收入支出情况表`],
    ['单位：万元'],
    head,
    ['一、收入合计', figures[0] ?? null, 100],
    ['其中：财政拨款', figures[1] ?? null, 80],
    ['二、支出合计', figures[2] ?? null, 90],
    ['其中：财政拨款', figures[3] ?? null, 70],
  ];
  const last = rows('2023', [1, 2, 3, 4]).map((row, index) =>
    index > 2 ? [row[0] ?? null, row[1] ?? null, 200 + index] : row,
  );
  const carried = Object.fromEntries(carriedOf(rows('2024', []), last).map(([cell, text]) => [cell, text]));
  expect(carried).toEqual({
    "'三公'!B4": '203',
    "'三公'!B5": '204',
    "'三公'!B6": '205',
    "'三公'!B7": '206',
  });
});
