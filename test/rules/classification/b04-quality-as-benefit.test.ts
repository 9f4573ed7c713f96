import { b04 } from '../../../src/rules/classification/b04-quality-as-benefit';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(b04, {
  valid: [{ sheets: targets(row('产出/质量', '设备故障率', '≤3%'), row('效益/社会效益', '知晓率', '≥90%')) }],
  invalid: [
    {
      sheets: targets(row('效益/社会效益', '设备故障率', '≤3%'), row('产出/质量', '合格率', '≥90%')),
      findings: [
        {
          cell: 'C3',
          message: '「设备故障率」放在「社会效益指标」下，应归入「质量指标」。',
          fix: { kind: 'suggestion', cells: { A3: '产出指标', B3: '质量指标' } },
        },
      ],
    },
  ],
});
