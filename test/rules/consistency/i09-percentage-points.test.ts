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
      sheets: told('错误率从10.25%下降至8.5%下降了1.75%'),
      findings: [
        {
          cell: 'E4',
          message: '“从10.25%下降至8.5%下降了1.75%”中的 1.75% 是两个比率之差，应写 1.75个百分点。',
          fix: { kind: 'suggestion', cells: { E4: '错误率从10.25%下降至8.5%下降了1.75个百分点' } },
        },
      ],
    },
    {
      sheets: told('知晓率从80.5％增加到100.25％、增加19.75％'),
      findings: [
        {
          cell: 'E4',
          message: '“从80.5％增加到100.25％、增加19.75％”中的 19.75％ 是两个比率之差，应写 19.75个百分点。',
          fix: { kind: 'suggestion', cells: { E4: '知晓率从80.5％增加到100.25％、增加19.75个百分点' } },
        },
      ],
    },
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
