import { a06 } from '../../../src/rules/structure/a06-empty-classes';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(a06, {
  valid: [
    {
      // 无 as a class says that there is none.
      sheets: targets(
        row('产出/数量', '发稿数量', '≥50篇'),
        row('产出/质量', '合格率', '≥90%'),
        row('产出/时效', '完成时间', '9月前'),
        ['满意度指标', '无', null, null],
      ),
    },
    {
      sheets: targets(
        row('产出/数量', '发稿数量', '≥50篇'),
        row('产出/质量', '合格率', '≥90%'),
        row('产出/时效', '完成时间', '9月前'),
        row('产出/成本', '不适用', '/'),
      ),
    },
  ],
  invalid: [
    {
      sheets: targets(
        row('产出/数量', null, null),
        row('产出/质量', '合格率', '≥90%'),
        row('产出/时效', '完成时间', '9月前'),
        row('效益/生态效益', null, null),
        row('效益/社会效益', '知晓率', '≥90%'),
      ),
      findings: [
        { cell: 'B3', message: '「数量指标」没有填写任何三级指标。' },
        { cell: 'B6', message: '「生态效益指标」没有填写任何三级指标。', severity: 'info' },
      ],
    },
    {
      sheets: targets(
        row('产出/数量', '发稿数量', '≥50篇'),
        row('产出/质量', '合格率', '≥90%'),
        row('效益/社会效益', '知晓率', '≥90%'),
      ),
      findings: [{ cell: 'A3', message: '产出指标中没有设「时效指标」。' }],
    },
  ],
});
