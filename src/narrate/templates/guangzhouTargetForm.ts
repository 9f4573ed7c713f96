import { TEMPLATE_NAMES } from '../../messages';
import type { Template } from '../content';
import { TAIL_NOTE, TARGETED, TASK } from './words';

/** 部门整体预算绩效目标申报表 as a readable summary: the form's own blocks in the form's order. */
export const guangzhouTargetForm: Template = {
  id: 'guangzhou-target-form',
  name: TEMPLATE_NAMES['guangzhou-target-form'],
  title: '{unit}[{year}年]部门整体预算绩效目标申报说明',
  sections: [
    {
      id: 'basic',
      heading: '基本信息',
      content: [
        { id: 'unit', make: 'fixed', pattern: '部门名称：{unit}。' },
        { id: 'others', make: 'otherEntries' },
      ],
      sections: [
        {
          id: 'expenditure',
          heading: '部门预算支出',
          content: [
            {
              id: 'natures',
              make: 'budgetBlock',
              block: 'expenditure',
              pattern: '部门预算支出合计{amount}，其中：{items}。',
              item: '{label}{amount}',
            },
          ],
        },
        {
          id: 'income',
          heading: '收入来源',
          content: [
            {
              id: 'sources',
              make: 'budgetBlock',
              block: 'source',
              pattern: '部门预算收入合计{amount}，其中：{items}。',
              item: '{label}{amount}',
            },
          ],
        },
        {
          id: 'level',
          heading: '按预算级次划分',
          content: [
            {
              id: 'levels',
              make: 'budgetBlock',
              block: 'level',
              pattern: '按预算级次划分合计{amount}，其中：{items}。',
              item: '{label}{amount}',
            },
            { id: 'others', make: 'otherMoney' },
            { id: 'tail', make: 'tailNote', text: TAIL_NOTE },
          ],
        },
      ],
    },
    {
      id: 'goals',
      heading: '总体绩效目标',
      content: [{ id: 'goals', make: 'goals', of: 'unit', side: 'expected' }],
    },
    {
      id: 'tasks',
      heading: '年度重点工作任务',
      content: [
        {
          id: 'tasks',
          make: 'tasks',
          layout: 'paragraphs',
          pattern: '年度重点工作任务共{count}[，拟投入资金合计{total}]。',
          item: `${TASK}。`,
        },
      ],
    },
    {
      id: 'indicators',
      heading: '绩效指标',
      content: [{ id: 'indicators', make: 'indicators', of: 'unit', stage: 'target', item: TARGETED }],
    },
  ],
};
