import { d12 } from '../../../src/rules/actual/d12-satisfaction-in-prose';
import { form, row } from '../forms';
import { testRule } from '../tester';

const rows = [
  row('产出/数量', '播发稿件数', '≥50篇', '50篇', 50, 50),
  row('效益/社会效益', '受众覆盖人数', '≥50人', '50人', 40, 40),
];
const told = (actual: string, more = rows) => form({ goals: ['做好宣传。', actual], rows: more });

testRule(d12, {
  valid: [
    { sheets: told('全年播发稿件50篇。') },
    { sheets: told('本项目没有直接服务对象，未设满意度指标。') },
    {
      sheets: told('群众满意度达到95%。', [
        ...rows,
        row('满意度/服务对象满意度', '受众评价', '≥90%', '95%', 10, 10),
      ]),
    },
    {
      sheets: told('获得群众一致好评。', [
        ...rows,
        row('效益/社会效益', '群众满意度', '≥90%', '95%', 10, 10),
      ]),
    },
    { sheets: told('获得群众满意度提升。') },
    // Praise on another sheet may be of another project; two forms on a sheet may share it.
    {
      sheets: {
        ...told('全年播发稿件50篇。'),
        总结: [['年度总体目标完成情况'], ['预期目标', '实际完成情况'], ['做好宣传', '获得群众一致好评']],
      },
    },
    {
      sheets: {
        自评表: [...(told('获得群众一致好评。')['自评表'] ?? []), [], ...(form({ rows })['自评表'] ?? [])],
      },
    },
    // Another form than the national one may have another place for it.
    { sheets: told('获得群众一致好评。', [['过程', '预算管理', '资金使用合规性', '合规', '合规', 10, 10]]) },
  ],
  invalid: [
    {
      sheets: told('满意率为95%。'),
      findings: [{ cell: 'E4', message: '文字中写有“满意率为”，但指标表没有满意度指标。', related: ['A6'] }],
    },
    {
      sheets: told('企业普遍满意。', [['', '数量指标', '发稿', '≥5篇', '5篇', 9, 9], ...rows]),
      findings: [
        { cell: 'E4', message: '文字中写有“企业普遍满意”，但指标表没有满意度指标。', related: ['C6'] },
      ],
    },
    {
      // Where the problems are told.
      sheets: {
        自评表: [
          ...(told('全年播发稿件50篇。')['自评表'] ?? []),
          ['存在的问题', '满意度调查结果达95%，仍需努力'],
        ],
      },
      findings: [{ cell: 'B8', message: '文字中写有“满意度调查结果达”，但指标表没有满意度指标。' }],
    },
    {
      sheets: told('全年播发稿件50篇，获得群众一致好评。'),
      findings: [{ cell: 'E4', message: '文字中写有“群众一致好评”，但指标表没有满意度指标。' }],
    },
  ],
});
