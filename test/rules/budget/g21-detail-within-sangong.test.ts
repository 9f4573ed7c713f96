import { g21 } from '../../../src/rules/budget/g21-detail-within-sangong';
import { money } from '../forms';
import { testRule } from '../tester';

const both = (detail: number, whole: number, year = 2024) => ({
  ...money('2024年基本支出决算明细表', ['决算数'], ['办公费', 12.5], ['公务接待费', detail]),
  三公: [
    [`${year}年“三公”经费支出决算表`],
    ['单位：万元'],
    ['项目', '预算数', '决算数'],
    ['“三公”经费合计', 9, whole],
    ['公务接待费', 9, whole],
  ],
});

testRule(g21, {
  valid: [{ sheets: both(0.3, 0.3) }, { sheets: both(0.2, 0.3) }, { sheets: both(8.31, 0.3, 2023) }],
  invalid: [
    {
      sheets: both(8.31, 0.3),
      findings: [
        {
          cell: "'收支'!B5",
          message: '基本支出中的「公务接待费」为 8.31，大于“三公”经费表中的 0.3。',
        },
      ],
    },
  ],
});
