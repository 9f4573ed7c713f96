import { i08 } from '../../../src/rules/consistency/i08-up-to';
import { form, row } from '../forms';
import { testRule } from '../tester';

const told = (actual: string) =>
  form({ goals: ['发稿50篇', actual], rows: [row('产出/数量', '发稿数量', '≥50篇', '50篇', 10, 10)] });

testRule(i08, {
  valid: [{ sheets: told('截至2024年12月已发稿52篇') }, { sheets: told('报名截止日期前完成') }],
  invalid: [
    ...['截止12月底', '截止2024年末', '截止目前'].map((text) => ({
      sheets: told(text),
      findings: [
        {
          cell: 'E4',
          message: `“${text}”中的“截止”应为“截至”。`,
          fix: { kind: 'fix' as const, cells: { E4: text.replace('截止', '截至') } },
        },
      ],
    })),
    {
      sheets: told('截止到2024年12月已发稿52篇'),
      findings: [
        {
          cell: 'E4',
          message: '“截止到2024年12月已发稿52”中的“截止到”应为“截至”。',
          fix: { kind: 'fix', cells: { E4: '截至2024年12月已发稿52篇' } },
        },
      ],
    },
  ],
});
