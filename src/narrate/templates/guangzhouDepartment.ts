import { TEMPLATE_NAMES } from '../../messages';
import type { Template } from '../content';
import { EVALUATED, FUNDS, FUNDS_PART, SCORE, TAIL_NOTE, TASK, THREE_PUBLIC_ITEM } from './words';

/** 部门整体支出绩效自评表说明, as Guangzhou's districts publish it. */
export const guangzhouDepartment: Template = {
  id: 'guangzhou-department',
  name: TEMPLATE_NAMES['guangzhou-department'],
  title: '{year}年{unit}部门整体支出绩效自评表说明',
  sections: [
    {
      id: 'situation',
      heading: '基本情况',
      sections: [
        {
          id: 'profile',
          heading: '部门概况',
          sections: [
            {
              id: 'duties',
              heading: '部门职能',
              content: [
                {
                  id: 'nature',
                  make: 'labelled',
                  topics: ['nature', 'rank', 'superior', 'founded'],
                  optional: true,
                },
                { id: 'duties', make: 'topic', topic: 'duties', pattern: '主要职能：{text}。' },
              ],
            },
            {
              id: 'organs',
              heading: '机构情况',
              content: [{ id: 'organs', make: 'staff', about: 'organs', pattern: '{unit}共有{items}。' }],
            },
            {
              id: 'people',
              heading: '人员情况',
              content: [
                { id: 'people', make: 'staff', about: 'people', pattern: '{items}。' },
                { id: 'others', make: 'otherEntries' },
              ],
            },
          ],
        },
        {
          id: 'work',
          heading: '年度总体工作和重点工作任务',
          sections: [
            {
              id: 'overall',
              heading: '部门总体工作',
              content: [{ id: 'overall', make: 'topic', topic: 'overallWork' }],
            },
            {
              id: 'tasks',
              heading: '重点工作任务',
              content: [
                {
                  id: 'tasks',
                  make: 'tasks',
                  layout: 'paragraphs',
                  pattern: '{year}年度重点工作任务共{count}。',
                  item: `${TASK}。`,
                },
              ],
            },
          ],
        },
        {
          id: 'money',
          heading: '部门整体收支情况',
          sections: [
            {
              id: 'goals',
              heading: '整体支出绩效目标',
              content: [{ id: 'goals', make: 'goals', of: 'unit', side: 'expected' }],
            },
            {
              id: 'accounts',
              heading: '整体收支情况',
              content: [
                {
                  id: 'income',
                  make: 'account',
                  meaning: 'income',
                  wish: { roles: ['actual', 'change', 'changeRate'] },
                  pattern:
                    '本部门{year}年全年[{planned}]收入{amount}，{movement}。[{direction}主要原因：{causes}。]',
                  words: { movement: '与上年对比{direction}{change}[，{trend}{rate}]' },
                },
                {
                  id: 'expenditure',
                  make: 'account',
                  meaning: 'expenditure',
                  wish: { roles: ['actual', 'change', 'changeRate'] },
                  pattern:
                    '本部门{year}年全年[{planned}]支出{amount}，{movement}。[{direction}主要原因：{causes}。]',
                  words: { movement: '与上年对比{direction}{change}[，{trend}{rate}]' },
                },
                {
                  id: 'sources',
                  make: 'breakdown',
                  of: 'income',
                  groups: ['source'],
                  wish: { roles: ['actual', 'change', 'changeRate'] },
                  pattern: '收入构成为：{items}。',
                  item: '{label}{amount}[，占{share}]',
                  optional: true,
                },
                {
                  id: 'functions',
                  make: 'breakdown',
                  of: 'expenditure',
                  groups: ['function'],
                  wish: { roles: ['actual'], titles: ['功能'] },
                  pattern: '按支出功能分类，{items}。',
                  item: '{label}{amount}[，占{share}]',
                  optional: true,
                },
                {
                  id: 'natures',
                  make: 'breakdown',
                  of: 'expenditure',
                  groups: ['nature'],
                  pattern: '按支出性质分，{items}。',
                  item: '{label}{amount}[，占{share}]',
                  optional: true,
                },
                {
                  id: 'economic',
                  make: 'breakdown',
                  of: 'basic',
                  groups: ['economic'],
                  wish: { roles: ['actual'] },
                  pattern: '基本支出中，{items}。',
                  item: '{label}{amount}[，占基本支出的{share}]',
                  optional: true,
                },
                {
                  id: 'sangong',
                  make: 'threePublic',
                  pattern: '“三公”经费{kind}{amount}[，{movement}]。[其中：{items}。]',
                  item: THREE_PUBLIC_ITEM,
                  optional: true,
                },
                { id: 'others', make: 'otherMoney' },
                { id: 'tail', make: 'tailNote', text: TAIL_NOTE },
              ],
            },
          ],
        },
        {
          id: 'management',
          heading: '部门整体绩效管理情况',
          sections: [
            {
              id: 'completion',
              heading: '目标指标完成情况',
              content: [
                { id: 'goals', make: 'goals', of: 'unit', side: 'actual', optional: true },
                { id: 'completion', make: 'topic', topic: 'targetCompletion', optional: true },
                {
                  id: 'indicators',
                  make: 'indicators',
                  of: 'unit',
                  stage: 'evaluation',
                  item: EVALUATED,
                  optional: true,
                },
              ],
            },
            {
              id: 'monitoring',
              heading: '绩效运行监控情况',
              content: [{ id: 'monitoring', make: 'topic', topic: 'monitoring' }],
            },
          ],
        },
      ],
    },
    {
      id: 'evaluation',
      heading: '绩效自评情况',
      sections: [
        {
          id: 'conclusion',
          heading: '自评结论',
          content: [
            { id: 'conclusion', make: 'topic', topic: 'conclusion', optional: true },
            { id: 'score', make: 'score', pattern: SCORE },
          ],
        },
        {
          id: 'duty',
          heading: '履职效能分析',
          content: [
            { id: 'intro', make: 'fixed', pattern: '{year}年度本部门重点工作任务完成情况如下：' },
            { id: 'results', make: 'results', byTask: true },
          ],
        },
        {
          id: 'efficiency',
          heading: '管理效率分析',
          content: [
            {
              id: 'fiscal',
              make: 'account',
              meaning: 'fiscalIncome',
              wish: { must: ['actual', 'budget'], titles: ['管理效率', '执行'] },
              pattern: '{year}年财政拨款预算{budget}，实际支出{actual}[，预算执行率{executionRate}]。',
              optional: true,
            },
            { id: 'funds', make: 'funds', pattern: FUNDS, part: FUNDS_PART, optional: true },
            {
              id: 'aspects',
              make: 'labelled',
              topics: [
                'budgetCompilation',
                'budgetExecution',
                'disclosure',
                'performanceManagement',
                'procurement',
                'assets',
                'operatingCost',
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'problems',
      heading: '存在的主要问题',
      content: [{ id: 'problems', make: 'topic', topic: 'problems', list: true }],
    },
    {
      id: 'measures',
      heading: '下一步改进措施',
      content: [{ id: 'measures', make: 'topic', topic: 'measures', list: true }],
    },
  ],
};
