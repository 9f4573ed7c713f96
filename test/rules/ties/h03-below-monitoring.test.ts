import { h03 } from '../../../src/rules/ties/h03-below-monitoring';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

const both = (name: string, then: string, final: string, target = '≥100场') => ({
  ...evaluation(row('产出/数量', name, target, final, 10, 10)),
  监控表: [
    ['项目支出绩效运行监控表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '1-7月执行情况', '全年预计完成情况'],
    ['产出指标', '数量指标', name, target, then, '100场'],
  ],
});

testRule(h03, {
  valid: [
    { sheets: both('展览场次', '60场', '105场') },
    { sheets: both('上座率', '80%', '75%', '≥70%') },
    { sheets: both('事故数', '3起', '2起', '≤5起') },
    { sheets: both('群众认可度', '80', '75', '≥70') },
    { sheets: both('人均阅读量', '80篇', '75篇', '≥70篇') },
    { sheets: both('产投比', '80', '75', '≥70') },
    { sheets: both('知晓', '80%', '75%', '≥70%') },
  ],
  invalid: [
    {
      sheets: both('公路长度', '60公里', '55公里', '≥50公里'),
      findings: [{ cell: "'自评表'!E2", message: '「公路长度」全年完成 55公里，少于监控时的 60公里。' }],
    },
    {
      sheets: both('展览场次', '60场', '55场'),
      findings: [{ cell: "'自评表'!E2", message: '「展览场次」全年完成 55场，少于监控时的 60场。' }],
    },
  ],
});
