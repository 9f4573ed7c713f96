import { d11 } from '../../../src/rules/actual/d11-full-satisfaction';
import { evaluation, form, row } from '../forms';
import { testRule } from '../tester';

const full = (reason: string | null = null) =>
  row('满意度/服务对象满意度', '群众满意度', '≥90%', '100%', 10, 10, reason);

testRule(d11, {
  valid: [
    { sheets: evaluation(full('收到 120 份')) },
    { sheets: evaluation(full('收到12份')) },
    { sheets: evaluation(row('满意度/服务对象满意度', '群众满意度', '≥90分', '100分', 10, 10)) },
    {
      sheets: {
        ...evaluation(full()),
        说明: [['存在的问题和措施'], ['存在问题', '抽样范围小'], ['改进措施', '扩大范围']],
      },
    },
    { sheets: evaluation(full('发放问卷 120 份')) },
    { sheets: evaluation(row('满意度/服务对象满意度', '群众满意度', '≥90%', '99%', 10, 10)) },
    { sheets: evaluation(row('产出/质量', '合格率', '≥90%', '100%', 10, 10)) },
    { sheets: form({ goals: ['服务群众', '服务群众，抽样调查满意'], rows: [full()] }) },
  ],
  invalid: [
    {
      sheets: evaluation(row('满意度/服务对象满意度', '群众满意度', '≥90', '100', 10, 10, '一式两份')),
      findings: [{ cell: 'E2', message: '「群众满意度」完成值为 100，没有写明调查方式或样本数。' }],
    },
    {
      sheets: evaluation(full()),
      findings: [{ cell: 'E2', message: '「群众满意度」完成值为 100%，没有写明调查方式或样本数。' }],
    },
  ],
});
