import { planFilling } from '../../src/compute';
import { evaluate } from '../../src/evaluation';
import { recognize } from '../../src/recognize';
import { SCHEMES } from '../../src/schemes';
import { formatLocal } from '../../src/workbook';
import { workbookOf, type Rows, type SheetInput } from '../support/workbook';

const [scheme] = SCHEMES;
const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const ROWS: Rows = [
  HEAD,
  ['产出指标', '数量指标', '发稿数量', '≥50篇', '60篇', 60, 60],
  ['效益指标', '社会效益指标', '知晓率', '≥90%', '95%', 40, 40],
];

const filled = (sheet: Rows | SheetInput) => {
  const workbook = workbookOf({ 自评表: sheet });
  const evaluation = evaluate(workbook, recognize(workbook));
  return {
    rows: evaluation.indicators.flatMap(({ indicators }) => indicators.map(({ name }) => name.value)),
    fillings: planFilling(evaluation, scheme, workbook).fillings.map(
      ({ cell, formula, text }) => `${formatLocal(cell)} ${formula} ${text}`,
    ),
  };
};

test.each(['总分', '合计', '总  分'])('%s with its figures still to come is a total', (label) => {
  expect(filled([...ROWS, [label]])).toEqual({
    rows: ['发稿数量', '知晓率'],
    fillings: ['F4 =SUM(F2:F3) 100', 'G4 =SUM(G2:G3) 100'],
  });
});

test('自评等级 with its place still blank is no class of indicators', () => {
  const merges = ['A5:E5'];
  const read = filled({ rows: [...ROWS, ['合计', null, null, null, null, 100, 100], ['自评等级']], merges });
  expect(read.rows).toEqual(['发稿数量', '知晓率']);
  expect(read.fillings).toEqual(['F5 =IF(G4>=90,"优",IF(G4>=80,"良",IF(G4>=60,"中","差"))) 优']);
});

test('自评总分 in the head of a form without a total row is the sum of the form', () => {
  const rows: Rows = [['项目名称', '某项目', null, null, '自评总分', null, null], ...ROWS];
  expect(filled(rows).fillings).toEqual(['F1 =SUM(G3:G4) 100']);
});
