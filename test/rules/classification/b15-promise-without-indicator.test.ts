import { b15 } from '../../../src/rules/classification/b15-promise-without-indicator';
import { form, row } from '../forms';
import { testRule } from '../tester';

const rows = [
  row('产出/数量', '播发稿件数', '≥50篇', '50篇', 10, 10),
  row('产出/质量', '稿件差错率', '≤1%', '1%', 10, 10),
  row('满意度/服务对象满意度', '受众满意度', '≥90%', '92%', 10, 10),
];
const promised = (goal: string, more = rows) => form({ goals: [goal, '按计划完成。'], rows: more });
const sheetOf = (goal: string) => promised(goal)['自评表'] ?? [];

testRule(b15, {
  valid: [
    { sheets: promised('做好新闻宣传，受众满意。') },
    {
      sheets: promised('培训基层通讯员。', [
        ...rows,
        row('产出/数量', '通讯员参训人次', '≥50人次', '60人次', 10, 10),
      ]),
    },
    // Two rows: the form is still being written.
    { sheets: promised('培训基层通讯员。', rows.slice(0, 2)) },
    { sheets: form({ rows }) },
    // A row without a name is none.
    {
      sheets: promised('培训基层通讯员。', [
        ...rows.slice(0, 2),
        row('满意度/服务对象满意度', null, null, null, 10, 10),
      ]),
    },
    // One goal for two grids: whose it is nobody knows.
    { sheets: { 自评表: [...sheetOf('培训基层通讯员。'), [], ...(form({ rows })['自评表'] ?? [])] } },
  ],
  invalid: [
    {
      // Two forms on one sheet, each with its own goal.
      sheets: { 自评表: [...sheetOf('培训基层通讯员。'), [], ...sheetOf('维修演播设备。')] },
      findings: [
        { cell: 'B4', message: '总体目标提到“培训”，但没有看到衡量它的指标，请人工核实。' },
        { cell: 'B13', message: '总体目标提到“维修”，但没有看到衡量它的指标，请人工核实。' },
      ],
    },
    {
      sheets: promised('培训基层通讯员，做好新闻宣传，维修演播设备。'),
      findings: [
        { cell: 'B4', message: '总体目标提到“培训”，但没有看到衡量它的指标，请人工核实。' },
        { cell: 'B4', message: '总体目标提到“维修”，但没有看到衡量它的指标，请人工核实。' },
      ],
    },
  ],
});
