import type { Evaluation } from '../../src/evaluation';
import { restingOn, settle } from '../../src/compute';
import { schemeById } from '../../src/schemes';
import { formatLocal } from '../../src/workbook';
import type { Facts, TestCell } from './builder';
import { lines, plan, reasons, scheme } from './planning';

// 1 head, 2 funds, 3 to 6 indicators, 7 subtotal, 8 indicator, 9 total, 10 grade
const rows = (more: Partial<Record<number, readonly TestCell[]>> = {}): TestCell[][] => {
  const all: (readonly TestCell[])[] = [
    ['名称', '指标值', '完成值', '分值', '得分'],
    ['年度资金总额', 43.2, 37.24, 10, null],
    ['甲', '≥50', 40, 20, null],
    ['乙', '≥50', 50, 20, null],
    ['', '', '', null, null],
    ['丙', '有所提升', '达成', 20, 18],
    ['小计', null, null, null, null],
    ['丁', '≤90', 99, 30, null],
    ['总分', null, null, null, null],
    ['自评等级', null, null, null, null],
  ];
  return all.map((row, index) => Array.from(more[index + 1] ?? row));
};
const facts = (of: Facts): Partial<Evaluation> => {
  const funds = of.funds(of.line('A2', { budget: 'B2', executed: 'C2', points: 'D2', score: 'E2' }));
  const table = { ...of.table, totals: [of.row(7, 'total'), of.row(9, 'total')] };
  return {
    indicators: [
      of.form(
        [3, 4, 5, 6, 8].map((row) => of.indicator(row)),
        {
          table,
          funds,
          total: { points: of.slot('D9'), score: of.slot('E9') },
        },
      ),
    ],
    score: [of.entry('A9', 'E9'), of.entry('A10', 'E10')],
  };
};

test('execution, subtotals, total and grade rest on each other', () => {
  expect(lines(plan(rows(), facts)).filter((line) => !/E[348] /.test(line))).toEqual([
    '得分 E2 =ROUND(MIN(1,C2/B2)*D2,2) → 8.62',
    '合计 D7 =SUM(D3:D6) → 60',
    '合计 E7 =SUM(E3:E6) → 54',
    '总分 D9 =SUM(D2:D6,D8) → 100',
    '总分 E9 =SUM(E2:E6,E8) → 89.62',
    '等级 E10 =IF(E9>=90,"优",IF(E9>=80,"良",IF(E9>=60,"中","差"))) → 良',
  ]);
});

test('execution beyond the budget earns no more than its points', () => {
  const over = plan(rows({ 2: ['年度资金总额', 329.77, 338.31, 10, null] }), facts);
  expect(over.fillings.find(({ cell }) => formatLocal(cell) === 'E2')).toMatchObject({ result: '10' });
});

test('without a budget there is no score, and so no total and no grade', () => {
  const without = plan(rows({ 2: ['年度资金总额', 0, 0, 10, null] }), facts);
  expect(reasons(without)).toEqual(['得分 E2 baseZero', '总分 E9 missingInput', '等级 E10 missingInput']);
});

test('a score that only a person can give leaves the total to her', () => {
  const open = plan(rows({ 6: ['丙', '有所提升', '明显提升', 20, null] }), facts);
  expect(reasons(open)).toEqual([
    '得分 E6 needsJudgement',
    '合计 E7 needsJudgement',
    '总分 E9 needsJudgement',
    '等级 E10 needsJudgement',
  ]);
});

test('a score that is only proposed carries its total along, and without consent neither is written', () => {
  const open = plan(rows({ 6: ['丙', '有所提升', '部分达成', 20, null] }), facts);
  const known = open.fillings.filter(({ cell }) => /^(?:E6|E7|E9|E10)$/.test(formatLocal(cell)));
  expect(known.map(({ cell, result, proposal }) => [formatLocal(cell), result, proposal])).toEqual([
    ['E6', '14', { low: '12', high: '16' }],
    ['E7', '50', null],
    ['E9', '85.62', null],
    ['E10', '良', null],
  ]);
  const settled = settle(open);
  expect(reasons(settled)).toEqual([
    '得分 E6 band',
    '合计 E7 needsJudgement',
    '总分 E9 needsJudgement',
    '等级 E10 needsJudgement',
  ]);
  expect([...lines(settled), ...known.map(({ cell }) => formatLocal(cell))]).toHaveLength(lines(open).length);
  expect(settle(settled)).toBe(settled);
});

test('what is left out takes along what rests on it', () => {
  const { fillings } = plan(rows(), facts);
  const out = restingOn(fillings, new Set(["'表1'!E3"]));
  expect([...out]).toEqual(["'表1'!E3", "'表1'!E7", "'表1'!E9", "'表1'!E10"]);
});

test('a typed total is the one that is graded', () => {
  const typed = plan(rows({ 9: ['总分', null, null, 100, 90] }), facts);
  expect(typed.fillings.find(({ field }) => field === '等级')?.result).toBe('优');
  expect(typed.fillings.some(({ field }) => field === '总分')).toBe(false);
});

test('a scheme can cap the total by the execution rate', () => {
  const caps = [
    { belowPercent: '60', most: '69' },
    { belowPercent: '87', most: '79' },
  ];
  const capped = plan(rows(), facts, { ...scheme, totalCaps: caps });
  expect(lines(capped).find((line) => line.startsWith('总分 E9'))).toBe(
    '总分 E9 =MIN(SUM(E2:E6,E8),IF(C2/B2<60%,69,IF(C2/B2<87%,79,100))) → 79',
  );
});

test('a total printed apart points to the form’s', () => {
  const table = rows();
  table.push(['自评总分', null, null, null, null]);
  const result = plan(table, (of) => ({ ...facts(of), score: [of.entry('A11', 'E11')] }));
  expect(lines(result).at(-1)).toBe('总分 E11 =E9 → 89.62');
});

test('the scheme that has no points of its own fills by the form’s', () => {
  const other = schemeById('guangzhou-department') ?? scheme;
  expect(plan(rows(), facts, other).fillings).toHaveLength(plan(rows(), facts).fillings.length);
});

test('a 总分 row that is blank as a whole is still the form’s, and points to no other', () => {
  const result = plan(rows(), (of) => {
    const known = facts(of);
    const [form] = known.indicators ?? [];
    // Its total row was read as a label with a value, not as the form's total.
    return { indicators: form ? [{ ...form, total: null }] : [], score: [of.entry('A9', 'B9')] };
  });
  expect(lines(result).filter((line) => line.startsWith('总分'))).toEqual([
    '总分 D9 =SUM(D2:D6,D8) → 100',
    '总分 E9 =SUM(E2:E6,E8) → 89.62',
  ]);
});
