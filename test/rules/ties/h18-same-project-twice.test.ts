import { h18 } from '../../../src/rules/ties/h18-same-project-twice';
import { evaluation, row, targets } from '../forms';
import { testRule } from '../tester';

const sheet = (name: string, year = 2024) => [
  [`${year}年度项目支出绩效自评表`],
  ['项目名称', name],
  ...(evaluation(row('产出/数量', '发稿数量', '≥50篇', '50篇', 10, 10))['自评表'] ?? []),
];

testRule(h18, {
  valid: [
    // What is planned is no evaluation.
    {
      sheets: {
        甲: sheet('应急广播建设'),
        乙: [
          ['2024年度绩效目标申报表'],
          ['项目名称', '应急广播建设'],
          ...(targets(row('产出/数量', '发稿数量', '≥50篇'))['申报表'] ?? []).slice(1),
        ],
      },
    },
    // Two grids of one form.
    { sheets: { 甲: [...sheet('应急广播建设'), [], ...sheet('应急广播建设').slice(2)] } },
    { sheets: { 甲: sheet('应急广播建设'), 乙: sheet('新媒体运营') } },
    { sheets: { 甲: sheet('应急广播建设'), 乙: sheet('应急广播建设', 2023) } },
  ],
  invalid: [
    {
      sheets: { 甲: sheet('应急广播建设'), 乙: sheet('应急广播 建设') },
      findings: [
        {
          cell: "'乙'!B2",
          message: '项目「应急广播 建设」在工作表「甲」中已有一张同年度的自评表。',
        },
      ],
    },
  ],
});
