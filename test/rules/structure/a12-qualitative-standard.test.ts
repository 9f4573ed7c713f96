import { a12 } from '../../../src/rules/structure/a12-qualitative-standard';
import { grid, row } from '../forms';
import { testRule } from '../tester';

const COLUMNS = ['年度指标值', '实际完成值', '分值', '得分', '评分标准'];

testRule(a12, {
  valid: [
    {
      sheets: grid(
        COLUMNS,
        row('产出/质量', '栏目质量', '优良', '达成年度指标', 10, 10, '按评审结果计分'),
        row('产出/数量', '发稿数量', '≥5篇', '6篇', 10, 10, null),
      ),
    },
    {
      sheets: grid(COLUMNS.slice(0, 4), row('产出/质量', '栏目质量', '优良', '达成年度指标', 10, 10)),
    },
  ],
  invalid: [
    {
      sheets: grid(
        COLUMNS,
        row('产出/质量', '栏目质量', '优良', '达成年度指标', 10, 10, '按评审结果计分'),
        row('效益/社会效益', '舆论引导', '效果明显', '达成年度指标', 10, 10, null),
      ),
      findings: [{ cell: 'H3', message: '「舆论引导」是定性指标（效果明显），“评分标准”栏没有填写。' }],
    },
    {
      sheets: grid(
        COLUMNS,
        row('产出/质量', '栏目质量', '优良', '达成年度指标', 10, 10, null),
        row('效益/社会效益', '舆论引导', '效果明显', '达成年度指标', 10, 10, null),
        row('产出/数量', '发稿数量', '≥5篇', '6篇', 10, 10, '按比例'),
      ),
      findings: [{ cell: 'H2', message: '「栏目质量」是定性指标（优良），“评分标准”栏没有填写。' }],
    },
  ],
});
