import { g20 } from '../../../src/rules/budget/g20-sangong-reason';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(g20, {
  valid: [
    {
      sheets: money(
        '2024年“三公”经费决算表',
        ['预算数', '决算数'],
        ['“三公”经费', 10, 9],
        ['公务接待费', 10, 9],
      ),
    },
  ],
  invalid: [
    {
      sheets: money(
        '2024年“三公”经费决算表',
        ['预算数', '决算数'],
        ['“三公”经费', 10, 12],
        ['公务接待费', 10, 12],
      ),
      findings: [{ cell: 'C4', message: '「三公经费」支出 12，超过预算 10，没有说明原因。' }],
    },
    {
      sheets: money(
        '2024年“三公”经费决算表',
        ['本年数', '上年数'],
        ['“三公”经费', 9.6, 7.23],
        ['公务接待费', 9.6, 7.23],
      ),
      findings: [{ cell: 'B4', message: '「三公经费」支出 9.6，比上年增加，没有说明原因。' }],
    },
  ],
});
