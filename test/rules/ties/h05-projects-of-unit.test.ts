import { h05 } from '../../../src/rules/ties/h05-projects-of-unit';
import type { Rows } from '../../support/workbook';
import { money } from '../forms';
import { testRule } from '../tester';

const form = (name: string, executed: number | string, unit = '示例中心', year = '2024'): Rows => [
  [`项目支出绩效自评表`],
  [`（${year}年度）`],
  ['项目名称', name],
  ['实施单位', unit],
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', 130, 130, executed, 10, null, null],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '播出期数', '≥200期', '210期', 50, 50],
];
const spent = (amount: number, title = '2024年支出决算表') =>
  money(title, ['决算数'], ['基本支出', 640], ['项目支出', amount]);

testRule(h05, {
  valid: [
    { sheets: { ...spent(199.7), 甲: form('甲项目', 126.1), 乙: form('乙项目', 73.6) } },
    // Within the rounding of what is printed.
    { sheets: { ...spent(200), 甲: form('甲项目', 126.4), 乙: form('乙项目', 73.8) } },
    // One project of several, most likely.
    { sheets: { ...spent(199.7), 甲: form('甲项目', 126.1) } },
    // Another year, another unit, some of the money only, one project twice.
    { sheets: { ...spent(100), 甲: form('甲项目', 126.1, '示例中心', '2023') } },
    { sheets: { ...spent(100, '2024年财政拨款支出决算表'), 甲: form('甲项目', 126.1) } },
    { sheets: { ...spent(100), 甲: form('甲项目', 126.1), 乙: form('甲项目', 126.1) } },
  ],
  invalid: [
    {
      sheets: { ...spent(190), 甲: form('甲项目', 126.1), 乙: form('乙项目', 73.6) },
      findings: [
        {
          cell: "'收支'!B5",
          message: '项目支出为 190，2 个项目自评表的执行数合计 199.7，超出 9.7。',
          verdict: 'inconsistent',
        },
      ],
    },
    {
      sheets: { ...spent(260), 甲: form('甲项目', 126.1), 乙: form('乙项目', 73.6) },
      findings: [
        {
          cell: "'收支'!B5",
          message: '项目支出为 260，2 个项目自评表的执行数合计 199.7，少 60.3，可能有项目没有自评。',
          severity: 'info',
          verdict: 'inconsistent',
        },
      ],
    },
  ],
});
