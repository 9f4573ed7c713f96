import { d18 } from '../../../src/rules/actual/d18-past-expectation';
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
const monitoring = (name: string, actual: string, expected: string) => ({
  监控表: [
    ['项目支出绩效运行监控表'],
    HEADER,
    ['产出指标', '数量指标', name, '≥100场', actual, expected, '有可能'],
  ],
});

testRule(d18, {
  valid: [
    { sheets: monitoring('展览场次', '60场', '60场') },
    { sheets: monitoring('上座率', '80%', '75%') },
    { sheets: monitoring('展览场次', '60场', '完成') },
  ],
  invalid: [
    {
      sheets: monitoring('展览场次', '60场', '50场'),
      findings: [{ cell: 'F3', message: '「展览场次」全年预计 50场，少于已完成的 60场。' }],
    },
  ],
});
