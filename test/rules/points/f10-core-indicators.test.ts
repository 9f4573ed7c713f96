import { f10 } from '../../../src/rules/points/f10-core-indicators';
import { grid, row } from '../forms';
import { testRule } from '../tester';

const form = (...answers: readonly (string | null)[]) =>
  grid(
    ['年度指标值', '实际完成值', '分值', '得分', '是否核心指标'],
    ...answers.map((answer, index) =>
      row('产出/数量', `任务${'甲乙丙'[index] ?? ''}数量`, '≥5次', '6次', 10, 10, answer),
    ),
  );

testRule(f10, {
  valid: [{ sheets: form('否', '是') }, { sheets: form(null, null) }],
  invalid: [
    {
      sheets: form('否', null, '否'),
      findings: [{ cell: 'H2', message: '「指标表」有“是否核心指标”栏，没有一个指标标为核心。' }],
    },
  ],
});
