import { c02 } from '../../../src/rules/target/c02-sign-missing';
import { grid, row, targets } from '../forms';
import { testRule } from '../tester';

testRule(c02, {
  valid: [
    {
      sheets: targets(row('效益/社会效益', '观众人次', '近3万人次'), row('产出/数量', '发稿数量', '50多篇')),
    },
    { sheets: targets(row('产出/数量', '发稿数量', '≥50篇'), row('产出/时效', '完成时间', '9月前')) },
  ],
  invalid: [
    {
      sheets: targets(
        row('产出/质量', '验收合格率', '100%'),
        row('产出/质量', '设备完好率', '99%'),
        row('产出/质量', '合格率', '100'),
        row('产出/质量', '收入增长率', '100%'),
      ),
      findings: [
        {
          cell: 'D3',
          message: '「验收合格率」的指标值 100% 没有符号，可写作 ＝100%。',
          fix: { kind: 'suggestion', cells: { D3: '＝100%' } },
        },
        {
          cell: 'D4',
          message: '「设备完好率」的指标值 99% 没有符号，可写作 ≥99%。',
          fix: { kind: 'suggestion', cells: { D4: '≥99%' } },
        },
        {
          cell: 'D5',
          message: '「合格率」的指标值 100 没有符号，可写作 ≥100。',
          fix: { kind: 'suggestion', cells: { D5: '≥100' } },
        },
        {
          cell: 'D6',
          message: '「收入增长率」的指标值 100% 没有符号，可写作 ≥100%。',
          fix: { kind: 'suggestion', cells: { D6: '≥100%' } },
        },
      ],
    },
    {
      sheets: targets(
        row('产出/数量', '发稿数量', '50篇'),
        row('产出/质量', '差错率', '1%'),
        row('效益/社会效益', '宣传阵地', '3个'),
      ),
      findings: [
        {
          cell: 'D3',
          message: '「发稿数量」的指标值 50篇 没有符号，可写作 ≥50篇。',
          fix: { kind: 'suggestion', cells: { D3: '≥50篇' } },
        },
        {
          cell: 'D4',
          message: '「差错率」的指标值 1% 没有符号，可写作 ≤1%。',
          fix: { kind: 'suggestion', cells: { D4: '≤1%' } },
        },
        {
          cell: 'D5',
          message: '「宣传阵地」的指标值 3个 没有符号，可写作 ＝3个。',
          fix: { kind: 'suggestion', cells: { D5: '＝3个' } },
        },
      ],
    },
    {
      sheets: grid(
        ['符号', '指标值', '计量单位'],
        row('产出/数量', '发稿数量', null, 50, '篇'),
        row('产出/质量', '合格率', '≥', 90, '%'),
      ),
      findings: [
        {
          cell: 'E2',
          message: '「发稿数量」的指标值 50 没有符号，可写作 ≥。',
          fix: { kind: 'suggestion', cells: { D2: '≥' } },
        },
      ],
    },
  ],
});
