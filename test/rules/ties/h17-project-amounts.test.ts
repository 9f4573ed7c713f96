import { h17 } from '../../../src/rules/ties/h17-project-amounts';
import { form, row } from '../forms';
import { testRule } from '../tester';

const both = (budget: number, listed: number, unit = '万元') => {
  const [title, year, ...rest] =
    form({
      funds: [['', '年度资金总额', budget, budget, 80, 10, null, null]],
      rows: [row('产出/数量', '发稿数量', '≥50篇', '50篇', 10, 10)],
    })['自评表'] ?? [];
  return {
    自评表: [title ?? [], year ?? [], ['项目名称', '应急广播建设'], ...rest],
    明细: [
      ['2024年项目支出预算表'],
      [`单位：${unit}`],
      ['项目', '年初预算数'],
      ['应急广播建设', listed],
      ['新媒体运营', 30],
    ],
  };
};

testRule(h17, {
  valid: [{ sheets: both(98, 98) }, { sheets: both(98, 980000, '元') }],
  invalid: [
    {
      sheets: both(98, 89),
      findings: [
        {
          cell: "'自评表'!D5",
          message: '项目「应急广播建设」此处为 98，“2024年项目支出预算表”中为 89。',
          verdict: 'inconsistent',
        },
      ],
    },
  ],
});
