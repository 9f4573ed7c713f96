import { b09 } from '../../../src/rules/classification/b09-name-repeats-class';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(b09, {
  valid: [
    { sheets: targets(row('效益/社会效益', '政策知晓率', '≥90%'), row('产出/数量', '发稿数量', '≥50篇')) },
  ],
  invalid: [
    {
      sheets: targets(row('效益/社会效益', '社会效益', '效果明显'), row('产出/数量', '发稿数量', '≥50篇')),
      findings: [
        { cell: 'C3', message: '三级指标「社会效益」只重复了类别「社会效益指标」，没有说明衡量什么。' },
      ],
    },
  ],
});
