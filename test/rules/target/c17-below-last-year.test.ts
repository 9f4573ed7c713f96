import { c17 } from '../../../src/rules/target/c17-below-last-year';
import { row } from '../forms';
import { testRule } from '../tester';

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const years = (last: string, year: number, ...rows: readonly ReturnType<typeof row>[]) => ({
  去年: [
    [`${year}年度项目支出绩效自评表`],
    HEADER,
    row('产出/数量', '播发稿件数量', '≥2200篇', last, 10, 10),
  ],
  今年: [['2024年度项目支出绩效自评表'], HEADER, ...rows],
});
const now = (target: string) => row('产出/数量', '播发稿件数量', target, '2900篇', 10, 10);

testRule(c17, {
  valid: [
    { sheets: years('2859篇', 2023, now('≥1430篇')) },
    { sheets: years('2859篇', 2022, now('≥500篇')) },
    { sheets: years('2859篇', 2023, now('≤500篇')) },
    { sheets: years('2859篇', 2023, now('<500篇')) },
    { sheets: years('2860篇', 2023, now('≥1430篇')) },
  ],
  invalid: [
    {
      // What was only planned for last year was not reached.
      sheets: {
        申报: [
          ['2023年度绩效目标申报表'],
          ['一级指标', '二级指标', '三级指标', '年度指标值'],
          row('产出/数量', '播发稿件数量', '≥2200篇'),
        ],
        ...years('2859篇', 2023, now('≥500篇')),
      },
      findings: [
        {
          cell: "'今年'!D3",
          message: '「播发稿件数量」的指标值 ≥500篇，不到 2023 年完成值 2859篇 的一半。',
        },
      ],
    },
    {
      sheets: years('2859篇', 2023, now('≥500篇')),
      findings: [
        {
          cell: "'今年'!D3",
          message: '「播发稿件数量」的指标值 ≥500篇，不到 2023 年完成值 2859篇 的一半。',
        },
      ],
    },
  ],
});
