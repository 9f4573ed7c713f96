import { b13 } from '../../../src/rules/classification/b13-long-name';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(b13, {
  valid: [
    { sheets: targets(row('产出/数量', '对“基层”项目管理制度健全和落实的持续影响', '≥10次')) },
    { sheets: targets(row('产出/数量', '一二三四五六七八九十一二三四五六七八九十', '≥10次')) },
  ],
  invalid: [
    {
      sheets: targets(row('产出/数量', '对“基层”项目管理制度健全和落实的持续性影响程度', '≥10次')),
      findings: [
        {
          cell: 'C3',
          message:
            '「对“基层”项目管理制度健全和落实的持续性影响程度」有 22 个字，名称一般在 10 个字左右，最多 20 个字。',
        },
      ],
    },
  ],
});
