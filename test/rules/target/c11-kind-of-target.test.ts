import { c11 } from '../../../src/rules/target/c11-kind-of-target';
import { grid, row } from '../forms';
import { testRule } from '../tester';

testRule(c11, {
  valid: [
    {
      sheets: grid(
        ['指标性质', '指标值', '计量单位'],
        row('产出/数量', '发稿数量', '≥', 50, '篇'),
        row('效益/社会效益', '影响力', '定性', '应保尽保', null),
      ),
    },
  ],
  invalid: [
    {
      sheets: grid(
        ['指标性质', '指标值', '计量单位'],
        row('产出/数量', '发稿数量', '定量', '按月安排', '篇'),
        row('效益/社会效益', '影响力', '定性', '应保尽保', '%'),
      ),
      findings: [
        { cell: 'E2', message: '「发稿数量」的性质是“定量”，指标值却是文字：按月安排。' },
        { cell: 'E3', message: '「影响力」是定性指标，却填了计量单位“%”。' },
      ],
    },
  ],
});
