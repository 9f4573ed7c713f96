import { b09 } from '../../../src/rules/classification/b09-name-repeats-class';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(b09, {
  valid: [
    { sheets: targets(['产出指标', '指标', '指标', '≥5篇']) },
    {
      sheets: {
        申报表: [
          ['绩效目标申报表'],
          ['一级指标', '二级指标', '三级指标', '年度指标值'],
          ['满意度指标', '读者满意度', '读者满意度', '≥90%'],
        ],
      },
    },
    { sheets: targets(row('效益/社会效益', '政策知晓率', '≥90%'), row('产出/数量', '发稿数量', '≥50篇')) },
  ],
  invalid: [
    {
      // Satisfaction of nobody in particular, and more than the words of whose.
      sheets: targets(
        ['满意度指标', '满意度', '满意度', '≥90%'],
        ['满意度指标', '群众满意度', '群众满意度', '≥90%'],
        ['满意度指标', '读者满意度调查', '读者满意度调查', '≥90%'],
      ),
      findings: ['满意度', '群众满意度', '读者满意度调查'].map((name, index) => ({
        cell: `C${index + 3}`,
        message: `三级指标「${name}」只重复了类别「${name}」，没有说明衡量什么。`,
      })),
    },
    {
      sheets: targets(row('满意度/服务对象满意度', '服务对象满意度', '≥90%')),
      findings: [
        {
          cell: 'C3',
          message: '三级指标「服务对象满意度」只重复了类别「服务对象满意度指标」，没有说明衡量什么。',
        },
      ],
    },
    {
      sheets: targets(row('效益/社会效益', '社会效益', '效果明显'), row('产出/数量', '发稿数量', '≥50篇')),
      findings: [
        { cell: 'C3', message: '三级指标「社会效益」只重复了类别「社会效益指标」，没有说明衡量什么。' },
      ],
    },
  ],
});
