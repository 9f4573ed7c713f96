import { g13 } from '../../../src/rules/budget/g13-direction-word';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(g13, {
  valid: [
    {
      sheets: money(
        '2024年支出情况表',
        ['本年数', '上年数', '增减率'],
        ['支出合计', 90, 100, '下降10%'],
        ['基本支出', 82, 90, -0.0889],
      ),
    },
  ],
  invalid: [
    {
      sheets: money(
        '2024年支出情况表',
        ['本年数', '上年数', '增减率'],
        ['支出合计', 90, 100, '增长10%'],
        ['基本支出', 82, 90, -0.0889],
        ['人员经费', 82, 90, -0.0889],
        ['项目支出', 8, 10, '减少-20%'],
      ),
      findings: [
        { cell: 'D4', message: '「支出合计」写的是“增长10%”，按两年数应为“减少”。' },
        { cell: 'D7', message: '「项目支出」写的是“减少-20%”，增减字样后不应再带负号。' },
      ],
    },
  ],
});
