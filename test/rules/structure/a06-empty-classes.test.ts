import { a06 } from '../../../src/rules/structure/a06-empty-classes';
import { evaluation, row, targets } from '../forms';
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
    {
      // A row with points is no empty class.
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
        row('产出/时效', '完成时间', '9月前', '9月', 10, 10),
        row('产出/成本', null, null, null, 10, null),
      ),
    },
  ],
  invalid: [
    {
      // 不适用 in the cells beside a class says nothing of the class itself.
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
        row('产出/时效', null, '/', '不适用', null, null),
        row('成本/社会成本', null, null, null, null, null),
        row('成本/社会成本控制', null, null, null, null, null),
        row('成本/非社会成本', null, null, null, null, null),
      ),
      findings: [
        { cell: 'B4', message: '「时效指标」没有填写任何三级指标。' },
        { cell: 'B5', message: '「社会成本指标」没有填写任何三级指标。', severity: 'info' },
        { cell: 'B6', message: '「社会成本控制指标」没有填写任何三级指标。' },
        { cell: 'B7', message: '「非社会成本指标」没有填写任何三级指标。' },
      ],
    },
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
