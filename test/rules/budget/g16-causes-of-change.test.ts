import { g16 } from '../../../src/rules/budget/g16-causes-of-change';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(g16, {
  valid: [
    {
      sheets: money(
        '2024年收支情况表',
        ['本年数', '上年数', '增减额'],
        ['支出合计', 1679.56, 2008.35, -328.79],
        ['减少原因', null, null, null],
        ['文化旅游支出', null, null, -227.45],
        ['社会保障支出', null, null, -25.17],
        ['卫生健康支出', null, null, 0.57],
        ['商业服务业支出', null, null, -70.93],
        ['住房保障支出', null, null, -5.81],
      ),
    },
  ],
  invalid: [
    {
      sheets: money(
        '2024年收支情况表',
        ['本年数', '上年数', '增减额'],
        ['支出合计', 1679.56, 2008.35, -328.79],
        ['减少原因', null, null, null],
        ['文化旅游支出', null, null, -217.43],
        ['社会保障支出', null, null, -25.17],
        ['卫生健康支出', null, null, 0.57],
        ['商业服务业支出', null, null, -70.93],
        ['住房保障支出', null, null, -5.81],
      ),
      findings: [
        {
          cell: 'D4',
          message:
            '「支出合计」填报 -328.79，按 -217.43＋（-25.17）＋0.57＋（-70.93）＋（-5.81） 应为 -318.77，相差 10.02。',
          verdict: 'inconsistent',
        },
      ],
    },
    {
      sheets: money(
        '2024年收支情况表',
        ['本年数', '上年数', '增减额'],
        ['支出合计', 1679.56, 2008.35, -328.79],
        ['减少原因', null, null, null],
        ['文化旅游支出', null, null, -227.43],
        ['社会保障支出', null, null, -25.17],
        ['卫生健康支出', null, null, 0.57],
        ['商业服务业支出', null, null, -70.93],
        ['住房保障支出', null, null, -5.81],
      ),
      findings: [
        {
          cell: 'D4',
          message:
            '「支出合计」填报 -328.79，按显示的 -227.43＋（-25.17）＋0.57＋（-70.93）＋（-5.81） 为 -328.77，相差 0.02，在四舍五入的尾差之内。',
          severity: 'info',
          verdict: 'within-rounding',
        },
      ],
    },
  ],
});
