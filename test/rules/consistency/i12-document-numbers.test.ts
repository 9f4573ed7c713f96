import { i12 } from '../../../src/rules/consistency/i12-document-numbers';
import { form, row } from '../forms';
import { testRule } from '../tester';

const told = (expected: string) =>
  form({ goals: [expected, '已落实'], rows: [row('产出/数量', '发稿数量', '≥50篇', '50篇', 10, 10)] });

testRule(i12, {
  valid: [{ sheets: told('落实某编办发〔2019〕146号') }, { sheets: told('落实规划（2019）') }],
  invalid: [
    {
      sheets: told('落实某编办发[2019]146号'),
      findings: [
        {
          cell: 'B4',
          message: '文号“发[2019]146号”的年份应写作“发〔2019〕146号”。',
          fix: { kind: 'fix', cells: { B4: '落实某编办发〔2019〕146号' } },
        },
      ],
    },
  ],
});
