import { i05 } from '../../../src/rules/consistency/i05-separators';
import { money } from '../forms';
import { testRule } from '../tester';

const TITLE = '2024年支出决算表';

testRule(i05, {
  valid: [
    { sheets: money(TITLE, ['决算数'], ['基本支出', '3,110.76'], ['项目支出', 365.8]) },
    { sheets: money(TITLE, ['决算数'], ['基本支出', 3110.76], ['项目支出', 1365.8]) },
  ],
  invalid: [
    {
      sheets: money(TITLE, ['决算数'], ['基本支出', '3,110.76'], ['项目支出', 1365.8], ['其他支出', 2000]),
      findings: [
        {
          cell: 'B4',
          message: '“2024年支出决算表”中有 1 个金额用千分位、2 个不用，例如「基本支出」3,110.76。',
        },
      ],
    },
  ],
});
