import { b06 } from '../../../src/rules/classification/b06-money-as-quantity';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(b06, {
  valid: [
    { sheets: targets(row('产出/数量', '采购设备', '≥12台'), row('产出/成本', '采购金额', '≤28.8万元')) },
  ],
  invalid: [
    {
      // Thousands are money, too; a scheme with 成本 as a level has a class of its own for it.
      sheets: targets(row('产出/数量', '采购金额', '≤28.8千元'), row('产出/质量', '合格率', '≥90%')),
      scheme: { levels: [{ name: '成本指标', points: null, classes: ['经济成本指标'] }] },
      findings: [
        {
          cell: 'C3',
          message: '数量指标「采购金额」的指标值是金额 ≤28.8千元。',
          fix: { kind: 'suggestion', cells: { A3: '成本指标', B3: '经济成本指标' } },
        },
      ],
    },
    {
      sheets: targets(row('产出/数量', '采购金额', '≤28.8万元'), row('产出/质量', '合格率', '≥90%')),
      findings: [
        {
          cell: 'C3',
          message: '数量指标「采购金额」的指标值是金额 ≤28.8万元。',
          fix: { kind: 'suggestion', cells: { B3: '成本指标' } },
        },
      ],
    },
  ],
});
