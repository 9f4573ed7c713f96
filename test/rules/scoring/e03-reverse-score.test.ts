import { e03 } from '../../../src/rules/scoring/e03-reverse-score';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(e03, {
  valid: [
    {
      sheets: evaluation(
        row('产出/成本', '总成本', '≤90万元', '99万元', 10, 9),
        row('产出/成本', '单位成本', '≤9万元', '18万元', 10, 0),
      ),
    },
    {
      sheets: evaluation(row('产出/成本', '总成本', '≤90万元', '99万元', 10, 9.09)),
      scheme: { reverseFormula: 'ratio' },
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/成本', '总成本', '≤90万元', '99万元', 10, 10),
        row('产出/成本', '单位成本', '≤9万元', '8万元', 10, 10),
      ),
      findings: [
        {
          cell: 'G2',
          message: '「总成本」指标值 ≤90万元，完成 99万元，分值 10，应得 9 分，填报 10 分。',
          verdict: 'inconsistent',
          fix: { kind: 'suggestion', cells: { G2: 9 } },
        },
      ],
    },
    {
      sheets: evaluation(row('产出/成本', '总成本', '≤90万元', '99万元', 10, 9)),
      scheme: { reverseFormula: 'allOrNothing' },
      findings: [
        {
          cell: 'G2',
          message: '「总成本」指标值 ≤90万元，完成 99万元，分值 10，应得 0 分，填报 9 分。',
          verdict: 'inconsistent',
          fix: { kind: 'suggestion', cells: { G2: 0 } },
        },
      ],
    },
  ],
});
