import { a13 } from '../../../src/rules/structure/a13-evidence-listed';
import type { Rows } from '../../support/workbook';
import { grid, row } from '../forms';
import { testRule } from '../tester';

const COLUMNS = ['年度指标值', '实际完成值', '分值', '得分', '佐证材料'];
const first = (sheets: Readonly<Record<string, Rows>>): Rows => Object.values(sheets)[0] ?? [];
const evidence = (name: string, lacking: boolean) =>
  row('产出/数量', name, '≥5篇', '6篇', 10, 10, lacking ? null : '台账');
const listed = (text: string | null) => {
  const [[name, rows] = ['', []]] = Object.entries(
    grid(COLUMNS.slice(0, 4), row('产出/数量', '发稿数量', '≥5篇', '6篇', 10, 10)),
  );
  return {
    [name]: [...rows, ['总分', null, null, null, null, 10, 10], ['佐证材料清单', text], ['填报人', '张三']],
  };
};

testRule(a13, {
  valid: [
    { sheets: grid(COLUMNS, row('产出/数量', '发稿数量', '≥5篇', '6篇', 10, 10, '发稿台账')) },
    // Nothing was reached yet, and what is judged by quality is another rule's.
    {
      sheets: grid(
        COLUMNS,
        row('产出/数量', '发稿数量', '≥5篇', null, 10, null, null),
        row('产出/质量', '栏目质量', '优良', '达成年度指标', 10, 10, null),
      ),
    },
    // A column of scoring standards is no evidence.
    {
      sheets: grid(
        [...COLUMNS.slice(0, 4), '评分标准'],
        row('产出/数量', '发稿数量', '≥5篇', '6篇', 10, 10, null),
      ),
    },
    { sheets: listed('1.发稿台账；2.问卷') },
    // Reasons are no evidence, whatever their column is called besides.
    {
      sheets: grid(
        [...COLUMNS.slice(0, 4), '偏差原因及佐证材料'],
        row('产出/数量', '发稿数量', '≥5篇', '6篇', 10, 10, null),
      ),
    },
    {
      sheets: grid(
        COLUMNS,
        row('产出/数量', '发稿数量', '≥5篇', '/', 10, 10, null),
        row('产出/数量', '播出数量', '达成年度指标', '达成年度指标', 10, 10, null),
      ),
    },
    { sheets: grid(['年度指标值', '分值', '得分', '佐证材料'], row('产出/数量', '发稿', '5篇', 5, 5, null)) },
  ],
  invalid: [
    {
      // Of two forms each has its own column; without targets, too.
      sheets: {
        一: [...first(grid(COLUMNS, ...['甲', '乙'].map((name, at) => evidence(name, at === 0))))],
        二: [...first(grid(COLUMNS, evidence('丙', true), evidence('丁', false)))],
        三: [...first(grid(COLUMNS.slice(1), row('产出/数量', '戊', '5篇', 5, 5, null)))],
      },
      findings: [
        { cell: "'一'!H2", message: '「甲」的“佐证材料”栏没有填写。' },
        { cell: "'二'!H2", message: '「丙」的“佐证材料”栏没有填写。' },
        { cell: "'三'!G2", message: '「戊」的“佐证材料”栏没有填写。' },
      ],
    },
    {
      sheets: grid(
        COLUMNS,
        row('产出/数量', '发稿数量', '≥5篇', '6篇', 10, 10, '发稿台账'),
        row('产出/数量', '直播场次', '≥5场', '6场', 10, 10, null),
      ),
      findings: [{ cell: 'H3', message: '「直播场次」的“佐证材料”栏没有填写。' }],
    },
    {
      sheets: grid(
        COLUMNS,
        row('产出/数量', '发稿数量', '≥5篇', '6篇', 10, 10, null),
        row('产出/数量', '直播场次', '≥5场', '6场', 10, 10, null),
      ),
      findings: [{ cell: 'H2', message: '“佐证材料”一栏 2 个指标全部空着，例如「发稿数量」。' }],
    },
    { sheets: listed(null), findings: [{ cell: 'B4', message: '“佐证材料清单”没有填写。' }] },
  ],
});
