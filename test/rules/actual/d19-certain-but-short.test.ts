import { d19 } from '../../../src/rules/actual/d19-certain-but-short';
import { testRule } from '../tester';

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '1-7月执行情况',
  '全年预计完成情况',
  '完成目标可能性',
];
const monitoring = (expected: string, possibility: string) => ({
  监控表: [
    ['项目支出绩效运行监控表'],
    HEADER,
    ['产出指标', '数量指标', '展览场次', '≥100场', '40场', expected, possibility],
  ],
});

testRule(d19, {
  valid: [
    ...[3, 5, 6].map((column) => ({
      sheets: {
        监控表: monitoring('80场', '确定能').监控表.map((cells) => cells.filter((_, at) => at !== column)),
      },
    })),
    { sheets: monitoring('100场', '确定能') },
    { sheets: monitoring('80场', '有可能') },
    { sheets: monitoring('按计划', '确定能') },
  ],
  invalid: [
    {
      sheets: monitoring('80场', '确定能'),
      findings: [
        {
          cell: 'G3',
          message: '「展览场次」全年预计 80场，达不到指标值 ≥100场，可能性却填“确定能”。',
        },
      ],
    },
  ],
});
