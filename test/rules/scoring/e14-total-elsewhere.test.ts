import { e14 } from '../../../src/rules/scoring/e14-total-elsewhere';
import { form, row } from '../forms';
import { testRule } from '../tester';

const both = (elsewhere: number) => ({
  ...form({ rows: [row('产出/数量', '发稿数量', '≥50篇', '50篇', 100, 98.5)], total: [100, 98.5] }),
  汇总: [['自评结果'], ['项目', '内容'], ['自评总分', elsewhere], ['自评等级', '优']],
});

testRule(e14, {
  valid: [
    { sheets: both(98.5) },
    // Nothing of its own to compare with, two forms, and a text for a total.
    {
      sheets: {
        ...form({ rows: [row('产出/数量', '发稿数量', '≥50篇', '50篇', 100, 98.5)], total: [100, null] }),
        汇总: [['自评结果'], ['项目', '内容'], ['自评总分', 99], ['自评等级', '优']],
      },
    },
    {
      sheets: {
        ...both(99),
        乙表:
          form({ rows: [row('产出/数量', '直播场次', '≥5场', '5场', 100, 90)], total: [100, 90] })[
            '自评表'
          ] ?? [],
      },
    },
    {
      sheets: {
        ...form({ rows: [row('产出/数量', '发稿数量', '≥50篇', '50篇', 100, 98.5)], total: [100, 98.5] }),
        汇总: [['自评结果'], ['项目', '内容'], ['自评总分', '见自评表'], ['自评等级', '优']],
      },
    },
  ],
  invalid: [
    {
      sheets: both(99),
      findings: [{ cell: "'汇总'!B3", message: '此处总分为 99，自评表为 98.5。' }],
    },
  ],
});
