import { e13 } from '../../../src/rules/scoring/e13-grade-word';
import { testRule } from '../tester';

testRule(e13, {
  valid: [
    {
      sheets: {
        结论: [
          ['自评总分', 95],
          ['自评等级', '优'],
        ],
      },
    },
  ],
  invalid: [
    {
      sheets: {
        结论: [
          ['自评总分', 95],
          ['自评等级', '优秀'],
        ],
      },
      findings: [
        {
          cell: 'B2',
          message: '等级写作“优秀”，规范字样是“优”。',
          fix: { kind: 'suggestion', cells: { B2: '优' } },
        },
      ],
    },
  ],
});
