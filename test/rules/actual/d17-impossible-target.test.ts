import { d17 } from '../../../src/rules/actual/d17-impossible-target';
import { testRule } from '../tester';

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '1-7月执行情况',
  '全年预计完成情况',
  '原因说明',
  '完成目标可能性',
];
const monitoring = (reason: string | null, possibility: string, ...more: readonly (readonly string[])[]) => ({
  监控表: [
    ['项目支出绩效运行监控表'],
    HEADER,
    ['产出指标', '数量指标', '展览场次', '≥100场', '20场', '40场', reason, possibility],
    ...more,
  ],
});

testRule(d17, {
  valid: [{ sheets: monitoring('场地被征用', '完全不可能') }, { sheets: monitoring(null, '有可能') }],
  invalid: [
    {
      sheets: monitoring('无', '完全不可能'),
      findings: [{ cell: 'G3', message: '「展览场次」完成目标可能性为“完全不可能”，没有写原因。' }],
    },
  ],
});
