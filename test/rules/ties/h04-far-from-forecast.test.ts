import { h04 } from '../../../src/rules/ties/h04-far-from-forecast';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

const both = (forecast: string, final: string) => ({
  ...evaluation(row('产出/数量', '展览场次', '≥100场', final, 10, 10)),
  监控表: [
    ['项目支出绩效运行监控表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '1-7月执行情况', '全年预计完成情况'],
    ['产出指标', '数量指标', '展览场次', '≥100场', '60场', forecast],
  ],
});

testRule(h04, {
  valid: [{ sheets: both('100场', '120场') }, { sheets: both('完成', '120场') }],
  invalid: [
    {
      sheets: both('100场', '130场'),
      findings: [
        { cell: "'自评表'!E2", message: '「展览场次」全年完成 130场，监控时预计 100场，相差 30%。' },
      ],
    },
  ],
});
