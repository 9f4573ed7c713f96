import { g26 } from '../../../src/rules/budget/g26-compared-with-budget';
import { money } from '../forms';
import { testRule } from '../tester';

const said = (note: string, actual: number, columns = ['预算数', '决算数', '说明']) =>
  money(
    '2024年“三公”经费支出决算表',
    columns,
    ['公务接待费', 6, actual, note],
    ['公务用车运行维护费', 3, 3, null],
  );

testRule(g26, {
  valid: [
    { sheets: said('决算数小于预算数，厉行节约', 5) },
    { sheets: said('与预算数持平', 6) },
    { sheets: said('与预算基本持平', 5.9) },
    { sheets: said('接待大于预算，用车小于预算', 5) },
    { sheets: said('大于年初预算', 5, ['全年预算数', '决算数', '说明']) },
  ],
  invalid: [
    ...['小于', '低于', '少于'].map((word) => ({
      sheets: said(`${word}预算`, 7),
      findings: [{ cell: 'D4', message: `「公务接待费」写“${word}预算”，而决算数为 7，预算数为 6。` }],
    })),
    ...['高于', '超过'].map((word) => ({
      sheets: said(`${word}预算`, 5),
      findings: [{ cell: 'D4', message: `「公务接待费」写“${word}预算”，而决算数为 5，预算数为 6。` }],
    })),
    {
      sheets: said('和年度预算一致', 5),
      findings: [{ cell: 'D4', message: '「公务接待费」写“和年度预算一致”，而决算数为 5，预算数为 6。' }],
    },
    {
      // The words name the budget.
      sheets: money(
        '2024年“三公”经费支出决算表',
        ['年初预算数', '全年预算数', '决算数', '说明'],
        // Which of the two is meant nobody knows.
        ['公务接待费', 6, 8, 7, '小于年初预算'],
        ['公务用车运行维护费', 6, 8, 7, '大于全年预算'],
        ['因公出国（境）费', 6, 8, 7, '大于预算'],
      ),
      findings: [
        {
          cell: 'E5',
          message: '「公务用车运行维护费」写“大于全年预算”，而决算数为 7，预算数为 8。',
          related: ['D5', 'C5'],
        },
      ],
    },
    {
      sheets: said('决算数大于预算数', 5),
      findings: [{ cell: 'D4', message: '「公务接待费」写“大于预算”，而决算数为 5，预算数为 6。' }],
    },
    {
      sheets: said('与预算持平', 5),
      findings: [{ cell: 'D4', message: '「公务接待费」写“与预算持平”，而决算数为 5，预算数为 6。' }],
    },
  ],
});
