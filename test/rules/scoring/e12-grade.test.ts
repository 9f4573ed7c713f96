import { e12 } from '../../../src/rules/scoring/e12-grade';
import { testRule } from '../tester';

testRule(e12, {
  valid: [
    { sheets: { 结论: [['自评等级', '优']] } },
    {
      sheets: {
        结论: [
          ['自评总分', 59],
          ['自评等级', '不合格'],
        ],
      },
    },
    {
      sheets: {
        结论: [
          ['自评总分', 59],
          ['自评等级', '优'],
        ],
      },
      scheme: { grades: [{ name: '优', from: '90' }] },
    },
    {
      sheets: {
        结论: [
          ['自评总分', 90],
          ['自评等级', '优'],
        ],
      },
    },
  ],
  invalid: [
    {
      sheets: {
        结论: [
          ['自评总分', 89.6],
          ['自评等级', '优'],
        ],
      },
      findings: [{ cell: 'B2', message: '总分 89.6 对应“良”，填报“优”。' }],
    },
  ],
});
