import { g19 } from '../../../src/rules/budget/g19-tasks-within-projects';
import { testRule } from '../tester';

const accounts = (title: string, projects: number) => [
  [title],
  ['单位：万元'],
  ['项目', '预算数'],
  ['基本支出', 200],
  ['项目支出', projects],
];
const planned = (one: number, other: number, projects: number) => ({
  任务: [
    ['年度重点工作任务'],
    ['名称', '主要实施内容', '拟投入的资金（万元）', '期望达到的目标'],
    ['应急广播', '建设平台', one, '覆盖全区'],
    ['新媒体', '短视频', other, '上线账号'],
  ],
  预算: accounts('2024年部门预算表', projects),
});

testRule(g19, {
  valid: [
    // Rounding may make up for it; of two tables the larger.
    { sheets: planned(61, 60, 120) },
    { sheets: { ...planned(80, 60, 120), 决算: accounts('2024年部门决算表', 140) } },
    {
      sheets: {
        任务: [
          ['年度重点工作任务'],
          ['名称', '主要实施内容', '拟投入的资金（万元）', '期望达到的目标'],
          ['应急广播', '建设平台', 60, '覆盖全区'],
          ['新媒体', '短视频', 40, '上线账号'],
        ],
        预算: [
          ['2024年部门预算表'],
          ['单位：万元'],
          ['项目', '预算数'],
          ['基本支出', 200],
          ['项目支出', 120],
        ],
      },
    },
  ],
  invalid: [
    {
      sheets: {
        任务: [
          ['年度重点工作任务'],
          ['名称', '主要实施内容', '拟投入的资金（万元）', '期望达到的目标'],
          ['应急广播', '建设平台', 80, '覆盖全区'],
          ['新媒体', '短视频', 60, '上线账号'],
        ],
        预算: [
          ['2024年部门预算表'],
          ['单位：万元'],
          ['项目', '预算数'],
          ['基本支出', 200],
          ['项目支出', 120],
        ],
      },
      findings: [
        { cell: "'任务'!C3", message: '各项重点任务资金合计 140 万元，超过项目支出 120 万元，多 20 万元。' },
      ],
    },
  ],
});
