import { b14 } from '../../../src/rules/classification/b14-same-for-all-years';
import { grid, row } from '../forms';
import { testRule } from '../tester';

const form = (...pairs: readonly (readonly [string, string])[]) =>
  grid(
    ['实施周期指标值', '年度指标值'],
    ...pairs.map(([whole, year], index) =>
      row('产出/数量', `任务${'甲乙丙丁'[index] ?? ''}数量`, whole, year),
    ),
  );

testRule(b14, {
  valid: [
    { sheets: form(['≥3次', '≥3次'], ['≥4次', '≥4次']) },
    { sheets: form(['≥3次', '≥3次'], ['≥4次', '≥4次'], ['≥15次', '≥5次']) },
  ],
  invalid: [
    {
      sheets: form(['≥3次', '≥3次'], ['≥4次', '≥4次'], ['≥5次', '≥5次']),
      findings: [
        {
          cell: 'D2',
          message: '3 个指标的实施周期指标值与年度指标值全部相同，例如「任务甲数量」。',
        },
      ],
    },
  ],
});
