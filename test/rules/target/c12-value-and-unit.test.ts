import { c12 } from '../../../src/rules/target/c12-value-and-unit';
import { grid, row } from '../forms';
import { testRule } from '../tester';

testRule(c12, {
  valid: [
    {
      sheets: grid(
        ['指标性质', '指标值', '计量单位'],
        row('产出/数量', '发稿数量', '≥', '50篇', '篇'),
        row('产出/成本', '总成本', '≤', 28.8, '万元'),
      ),
    },
    {
      // No number, and percent as a word.
      sheets: grid(
        ['指标性质', '指标值', '计量单位'],
        row('产出/数量', '发稿数量', '≥', '应保尽保', '篇'),
        row('产出/数量', '合格率', '≥', '95%', '百分比'),
        row('产出/数量', '采访数量', '≥', '50次', ''),
      ),
    },
  ],
  invalid: [
    {
      sheets: grid(
        ['指标性质', '指标值', '计量单位'],
        row('产出/成本', '总成本', '≤', '28.8 万元', '%'),
        row('产出/质量', '合格率', '≥', '95分', '百分比'),
      ),
      findings: [
        { cell: 'E2', message: '「总成本」的指标值 28.8 万元 与单位栏“%”不一致。' },
        { cell: 'E3', message: '「合格率」的指标值 95分 与单位栏“百分比”不一致。' },
      ],
    },
    {
      sheets: grid(
        ['指标性质', '指标值', '计量单位'],
        row('产出/成本', '总成本', '≤', '28.8万元', '%'),
        row('产出/数量', '发稿数量', '≥', 50, '篇'),
      ),
      findings: [{ cell: 'E2', message: '「总成本」的指标值 28.8万元 与单位栏“%”不一致。' }],
    },
  ],
});
