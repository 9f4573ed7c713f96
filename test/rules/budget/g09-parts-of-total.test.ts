import { g09 } from '../../../src/rules/budget/g09-parts-of-total';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(g09, {
  valid: [
    {
      sheets: money('2020年收入决算表', ['决算数'], ['收入合计', 100], ['财政拨款收入', 95], ['其他收入', 5]),
    },
  ],
  invalid: [
    {
      sheets: money('2020年收入决算表', ['决算数'], ['收入合计', 110], ['财政拨款收入', 95], ['其他收入', 5]),
      findings: [
        {
          cell: 'B4',
          message: '「收入合计」填报 110，按 95＋5 应为 100，相差 10。',
          verdict: 'inconsistent',
        },
      ],
    },
    {
      sheets: money('2020年收入决算表', ['决算数'], ['财政拨款收入', 80], ['其中：政府性基金', 95]),
      findings: [
        {
          cell: 'B4',
          message: '「财政拨款收入」填报 80，其中各项 95 已达 95，超出 15。',
          verdict: 'inconsistent',
        },
      ],
    },
  ],
});
