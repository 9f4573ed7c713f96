import fc from 'fast-check';
import { planFilling } from '../../src/compute';
import { evaluate } from '../../src/evaluation';
import { recognize } from '../../src/recognize';
import { formatLocal, type WorkbookSnapshot } from '../../src/workbook';
import { workbookOf, type Rows } from '../support/workbook';
import { formulasHold, scheme } from './planning';
import { withFillings } from '../../src/compute/filled';

const evaluationOf = (workbook: WorkbookSnapshot) => evaluate(workbook, recognize(workbook));

/** The sums that are filled, held against a calculation of their formulas; filling twice fills nothing. */
function sums(rows: Rows): readonly string[] {
  const workbook = workbookOf({ 表: rows });
  const plan = planFilling(evaluationOf(workbook), scheme, workbook);
  formulasHold(plan, workbook);
  const filled = withFillings(workbook, plan.fillings);
  expect(planFilling(evaluationOf(filled), scheme, filled).fillings).toEqual([]);
  return plan.fillings
    .filter(({ field }) => field === '合计' || field === '总分')
    .map(({ cell, formula, text }) => `${formatLocal(cell)} ${formula} ${text}`);
}

const MONEY: Rows = [['2024年支出情况表'], ['单位：万元'], ['项目', '预算数']];

test('totals of totals by their numbering, all of them blank', () => {
  expect(
    sums([
      ...MONEY,
      ['支出合计', null],
      ['一、基本支出小计', null],
      ['（一）人员经费小计', null],
      ['1.工资福利支出', 50],
      ['2.对个人和家庭的补助', 5],
      ['（二）公用经费', 20],
      ['二、项目支出小计', null],
      ['1.甲项目', 10],
      ['2.乙项目', 30],
    ]),
  ).toEqual(['B4 =SUM(B5,B10) 115', 'B5 =SUM(B6,B9) 75', 'B6 =SUM(B7:B8) 55', 'B10 =SUM(B11:B12) 40']);
});

test('a 小计 below each heading, and a 合计 of them', () => {
  expect(
    sums([
      ...MONEY,
      ['一、基本支出', null],
      ['人员经费', 50],
      ['公用经费', 20],
      ['小计', null],
      ['二、项目支出', null],
      ['甲项目', 10],
      ['乙项目', 30],
      ['小计', null],
      ['合计', null],
    ]),
  ).toEqual(['B7 =SUM(B5:B6) 70', 'B11 =SUM(B9:B10) 40', 'B12 =SUM(B7,B11) 110']);
});

const GRID = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];

test('subtotals of second levels, of first levels, and 总分 of the indicators alone', () => {
  const filled = sums([
    GRID,
    ['产出指标', '数量指标', '发稿数量', '≥50篇', '50篇', 10, 10],
    [null, null, '专题数量', '≥5个', '5个', 10, 10],
    [null, '小计', null, null, null, null, null],
    [null, '质量指标', '合格率', '≥95%', '96%', 20, 20],
    [null, '小计', null, null, null, null, null],
    ['产出指标合计', null, null, null, null, null, null],
    ['效益指标', '社会效益指标', '覆盖人数', '≥5万人', '5万人', 30, 30],
    [null, '小计', null, null, null, null, null],
    ['效益指标合计', null, null, null, null, null, null],
    ['总分', null, null, null, null, null, null],
  ]);
  expect(filled.filter((line) => line.startsWith('G'))).toEqual([
    'G4 =SUM(G2:G3) 20',
    'G6 =G5 20',
    'G7 =SUM(G4,G6) 40',
    'G9 =G8 30',
    'G10 =G9 30',
    'G11 =SUM(G2:G3,G5,G8) 70',
  ]);
});

interface Tree {
  readonly leaf: number;
  readonly parts: readonly Tree[];
}
const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    leaf: fc.integer({ min: 0, max: 9999 }),
    parts: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    ),
  }),
})).tree;

const NUMBERS = [
  (index: number) => `${'一二三四五六七'.charAt(index)}、`,
  (index: number) => `（${'一二三四五六七'.charAt(index)}）`,
  (index: number) => `${index + 1}.`,
  (index: number) => `（${index + 1}）`,
];

/** A tree of numbered lines whose totals are blank, and what each total must be, by row from 0. */
function linesOf(
  parts: readonly Tree[],
  depth: number,
  rows: Rows[number][],
  totals: Map<number, number>,
): number {
  let sum = 0;
  parts.forEach((part, index) => {
    const number = NUMBERS[depth]?.(index) ?? '';
    const row = rows.length;
    if (part.parts.length === 0 || depth === NUMBERS.length - 1) {
      rows.push([`${number}事项${depth}${row}`, part.leaf]);
      sum += part.leaf;
      return;
    }
    rows.push([`${number}类别${depth}${row}小计`, null]);
    const own = linesOf(part.parts, depth + 1, rows, totals);
    totals.set(row, own);
    sum += own;
  });
  return sum;
}

test('any tree of totals, up to four levels deep, is filled with the sums of its leaves', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 2, maxLength: 4 }), (parts) => {
      const rows: Rows[number][] = [...MONEY, ['支出合计', null]];
      const totals = new Map<number, number>();
      totals.set(3, linesOf(parts, 0, rows, totals));
      const workbook = workbookOf({ 表: rows });
      const plan = planFilling(evaluationOf(workbook), scheme, workbook);
      formulasHold(plan, workbook);
      expect(
        new Map(
          plan.fillings
            .filter(({ field }) => field === '合计')
            .map(({ cell, result }) => [cell.row, Number(result)]),
        ),
      ).toEqual(new Map([...totals].toSorted(([a], [b]) => a - b)));
    }),
    { numRuns: 60 },
  );
});
