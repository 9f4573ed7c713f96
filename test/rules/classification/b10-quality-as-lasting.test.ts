import { b10 } from '../../../src/rules/classification/b10-quality-as-lasting';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(b10, {
  valid: [
    { sheets: targets(row('效益/可持续影响', '设备可使用年限', '≥5年')) },
    { sheets: targets(row('产出/质量', '全年无故障率', '≥95%')) },
  ],
  invalid: [
    {
      sheets: targets(row('效益/可持续影响效益', '全年无故障率', '≥95%')),
      findings: [
        {
          cell: 'C3',
          message: '「全年无故障率」衡量运行质量，放在可持续影响指标中，宜归入质量指标。',
          fix: { kind: 'suggestion', cells: { A3: '产出指标', B3: '质量指标' } },
        },
      ],
    },
    {
      sheets: targets(
        row('效益/可持续影响', '全年无故障率', '≥95%'),
        row('效益/可持续影响', '设备可使用年限', '≥5年'),
      ),
      findings: [
        {
          cell: 'C3',
          message: '「全年无故障率」衡量运行质量，放在可持续影响指标中，宜归入质量指标。',
          fix: { kind: 'suggestion', cells: { A3: '产出指标', B3: '质量指标' } },
        },
      ],
    },
  ],
});
