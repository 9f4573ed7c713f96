import { i09 } from '../../../src/rules/consistency/i09-percentage-points';
import { form, row } from '../forms';
import { testRule } from '../tester';

const told = (actual: string) =>
  form({ goals: ['提高覆盖', actual], rows: [row('产出/数量', '发稿数量', '≥50篇', '50篇', 10, 10)] });

testRule(i09, {
  valid: [
    { sheets: told('覆盖率由90%提高到95%，提高5个百分点') },
    { sheets: told('覆盖率由90%提高到95%，提高5.56%') },
  ],
  invalid: [
    {
      sheets: told('覆盖率由90%提高到95%，提高5%，效果好'),
      findings: [
        {
          cell: 'E4',
          message: '“由90%提高到95%，提高5%”中的 5% 是两个比率之差，应写 5个百分点。',
          fix: { kind: 'suggestion', cells: { E4: '覆盖率由90%提高到95%，提高5个百分点，效果好' } },
        },
      ],
    },
  ],
});
