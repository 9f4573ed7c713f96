import { recognize } from '../../src/recognize';
import { workbookOf, type Rows } from '../support/workbook';

const tree = (rows: Rows) =>
  recognize(workbookOf({ 表: rows })).tables[0]?.rows.map(
    ({ cells, parent }) => `${cells.label?.text ?? ''}<${parent ?? '-'}`,
  );

test('classification codes make the tree, though 款 is left out and 合计 stands in the place of a code', () => {
  expect(
    tree([
      ['支出决算表'],
      ['项目', null, null, null, '本年支出合计'],
      ['支出功能分类科目编码', null, null, '科目名称'],
      ['类', '款', '项'],
      ['合计', null, null, null, 1328.65],
      [208, null, null, '社会保障和就业支出', 1260.35],
      [20802, null, null, '民政管理事务', 560],
      [2080201, null, null, '行政运行', 560],
      [2081002, null, null, '老年福利', 700.35],
      [221, null, null, '住房保障支出', 68.3],
    ]),
  ).toEqual([
    '合计<-',
    '社会保障和就业支出<0',
    '民政管理事务<1',
    '行政运行<2',
    '老年福利<1',
    '住房保障支出<0',
  ]);
});

test('类, 款 and 项 in a column each are one code', () => {
  expect(
    tree([
      ['支出决算表'],
      ['类', '款', '项', '科目名称', '决算数'],
      ['208', null, null, '社会保障和就业支出', 30],
      ['208', '05', null, '行政事业单位养老支出', 30],
      ['208', '05', '05', '养老保险缴费支出', 20],
      ['208', '05', '06', '职业年金缴费支出', 10],
    ]),
  ).toEqual(['社会保障和就业支出<-', '行政事业单位养老支出<0', '养老保险缴费支出<1', '职业年金缴费支出<1']);
});

test('numbers beside labels are no codes where none begins with another', () => {
  const rows = tree([['支出决算表'], ['项目', '决算数'], ['基本支出', 301], ['项目支出', 302]]);
  expect(rows).toEqual(['基本支出<-', '项目支出<-']);
});
