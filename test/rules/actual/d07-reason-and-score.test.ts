import { d07 } from '../../../src/rules/actual/d07-reason-and-score';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(d07, {
  valid: [
    // Met: the words are about something else.
    { sheets: evaluation(row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10, '另有2篇尚未完成审核')) },
    { sheets: evaluation(row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 10, null)) },
    { sheets: evaluation(row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8, '尚未完成，计划三月补发')) },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '系统验收', '通过验收', '好', 10, 10, '尚未完成验收'),
        row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8, '各项任务全部完成'),
      ),
      findings: [
        { cell: 'H2', message: '「系统验收」得满分，说明却称未完成：尚未完成验收' },
        { cell: 'H3', message: '「发稿数量」没有达到指标值，说明却称已完成：各项任务全部完成' },
      ],
    },
  ],
});
