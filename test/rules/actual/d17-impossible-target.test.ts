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
  valid: [
    { sheets: monitoring('场地被征用', '完全不可能') },
    { sheets: monitoring(null, '有可能') },
    // Told below the table; forms without the columns.
    { sheets: monitoring(null, '完全不可能', ['存在的问题', '场地被征用，改在明年举办']) },
    ...[6, 7].map((column) => ({
      sheets: {
        监控表: monitoring(null, '完全不可能').监控表.map((cells) => cells.filter((_, at) => at !== column)),
      },
    })),
  ],
  invalid: [
    {
      // 无 tells nothing, nor does what another sheet tells.
      sheets: {
        ...monitoring(null, '不能完成', ['存在的问题', '无']),
        说明: [['存在的问题和措施'], ['存在问题', '人手不足'], ['改进措施', '增派人手']],
      },
      findings: [{ cell: "'监控表'!G3", message: '「展览场次」完成目标可能性为“不能完成”，没有写原因。' }],
    },
    {
      sheets: monitoring('无', '完全不可能'),
      findings: [{ cell: 'G3', message: '「展览场次」完成目标可能性为“完全不可能”，没有写原因。' }],
    },
  ],
});
