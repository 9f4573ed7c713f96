import { e14 } from '../../../src/rules/scoring/e14-total-elsewhere';
import { form, row } from '../forms';
import { testRule } from '../tester';

const both = (elsewhere: number) => ({
  ...form({ rows: [row('产出/数量', '发稿数量', '≥50篇', '50篇', 100, 98.5)], total: [100, 98.5] }),
  汇总: [['自评结果'], ['项目', '内容'], ['自评总分', elsewhere], ['自评等级', '优']],
});

testRule(e14, {
  valid: [{ sheets: both(98.5) }],
  invalid: [
    {
      sheets: both(99),
      findings: [{ cell: "'汇总'!B3", message: '此处总分为 99，自评表为 98.5。' }],
    },
  ],
});
