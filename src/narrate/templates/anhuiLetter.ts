import { TEMPLATE_NAMES } from '../../messages';
import type { Template } from '../content';
import { EVALUATED, FUNDS, FUNDS_PART, SCORE, TAIL_NOTE, TASK, THREE_PUBLIC_ITEM } from './words';

/** 部门绩效自评工作报告, a letter to the finance bureau (Anhui). */
export const anhuiLetter: Template = {
  id: 'anhui-letter',
  name: TEMPLATE_NAMES['anhui-letter'],
  title: '{unit}{year}年部门绩效自评工作报告',
  sections: [
    {
      id: 'opening',
      heading: null,
      content: [
        { id: 'recipient', make: 'fixed', layout: 'flush', pattern: '财政局：' },
        {
          id: 'basis',
          make: 'fixed',
          pattern:
            '按照《中华人民共和国预算法》和{basis}的要求，我单位对{year}年度部门整体支出开展了绩效自评，现将有关情况报告如下：',
        },
      ],
    },
    {
      id: 'profile',
      heading: '部门概况',
      sections: [
        {
          id: 'duties',
          heading: '部门主要职责',
          content: [
            {
              id: 'nature',
              make: 'labelled',
              topics: ['nature', 'rank', 'superior', 'founded'],
              optional: true,
            },
            { id: 'duties', make: 'topic', topic: 'duties', list: true },
          ],
        },
        {
          id: 'people',
          heading: '人员情况',
          content: [
            { id: 'people', make: 'staff', about: 'people', pattern: '{unit}{items}。' },
            { id: 'others', make: 'otherEntries' },
          ],
        },
        {
          id: 'organs',
          heading: '内设机构情况',
          content: [{ id: 'organs', make: 'staff', about: 'organs', pattern: '{unit}共有{items}。' }],
        },
        {
          id: 'work',
          heading: '年度工作计划及重点工作任务情况',
          content: [
            { id: 'plan', make: 'topic', topic: 'overallWork', optional: true },
            {
              id: 'tasks',
              make: 'tasks',
              layout: 'paragraphs',
              pattern: '年度重点工作任务共{count}。',
              item: `${TASK}。`,
              optional: true,
            },
            { id: 'results', make: 'results', byTask: false },
          ],
        },
        {
          id: 'goals',
          heading: '部门绩效目标的设立情况',
          content: [
            { id: 'goals', make: 'goals', of: 'unit', side: 'expected' },
            { id: 'setting', make: 'topic', topic: 'goalSetting', optional: true },
          ],
        },
        {
          id: 'budget',
          heading: '部门预算绩效管理开展情况',
          content: [
            {
              id: 'income',
              make: 'account',
              meaning: 'income',
              pattern: '年度收入情况。{year}年[{planned}]收入{amount}[，{movement}]。',
            },
            {
              id: 'sources',
              follows: true,
              make: 'breakdown',
              of: 'income',
              groups: ['source'],
              pattern: '收入按资金来源分为：{items}。',
              item: '{label}{amount}[，{movement}]',
              optional: true,
            },
            {
              id: 'expenditure',
              make: 'account',
              meaning: 'expenditure',
              pattern: '年度支出情况。{year}年[{planned}]支出{amount}[，{movement}]。',
            },
            {
              id: 'functions',
              follows: true,
              make: 'breakdown',
              of: 'expenditure',
              groups: ['function'],
              pattern: '支出按功能分类分为：{items}。',
              item: '{label}{amount}[，占{share}]',
            },
            {
              id: 'natures',
              follows: true,
              make: 'breakdown',
              of: 'expenditure',
              groups: ['nature'],
              pattern: '支出按性质分为：{items}。',
              item: '{label}{amount}[，{movement}]',
            },
            {
              id: 'economic',
              make: 'breakdown',
              of: 'basic',
              groups: ['economic'],
              wish: { titles: ['基本支出'] },
              pattern: '{year}年基本支出{amount}，其中：{items}。',
              item: '{label}{amount}[（{remark}）]',
              optional: true,
            },
            {
              id: 'sangong',
              make: 'threePublic',
              pattern: '“三公”经费{kind}{amount}[，{movement}]。[其中：{items}。]',
              item: THREE_PUBLIC_ITEM,
            },
            { id: 'others', make: 'otherMoney' },
            { id: 'tail', make: 'tailNote', text: TAIL_NOTE },
          ],
        },
        {
          id: 'execution',
          heading: '部门预算管理及执行情况',
          content: [
            { id: 'funds', make: 'funds', pattern: FUNDS, part: FUNDS_PART, optional: true },
            { id: 'execution', make: 'topic', topic: 'budgetExecution' },
          ],
        },
      ],
    },
    {
      id: 'performance',
      heading: '部门整体支出绩效实现情况',
      sections: [
        {
          id: 'goals',
          heading: '绩效目标完成情况',
          content: [
            { id: 'goals', make: 'goals', of: 'unit', side: 'actual', optional: true },
            {
              id: 'indicators',
              make: 'indicators',
              of: 'unit',
              stage: 'evaluation',
              item: EVALUATED,
              optional: true,
            },
            { id: 'completion', make: 'topic', topic: 'targetCompletion', optional: true },
          ],
        },
        {
          id: 'projects',
          heading: '绩效完成情况',
          content: [
            { id: 'projects', make: 'projects', pattern: '本年度共设立{count}项目：{names}[，{settled}]。' },
          ],
        },
        {
          id: 'satisfaction',
          heading: '社会满意度及可持续影响',
          content: [{ id: 'satisfaction', make: 'topic', topic: 'satisfaction' }],
        },
      ],
    },
    {
      id: 'problems',
      heading: '部门整体支出绩效中存在的问题和改进措施',
      sections: [
        {
          id: 'problems',
          heading: '存在的问题',
          content: [{ id: 'problems', make: 'topic', topic: 'problems', list: true }],
        },
        {
          id: 'measures',
          heading: '改进措施',
          content: [{ id: 'measures', make: 'topic', topic: 'measures', list: true }],
        },
      ],
    },
    { id: 'conclusion', heading: '自评结论', content: [{ id: 'score', make: 'score', pattern: SCORE }] },
    {
      id: 'application',
      heading: '绩效自评结果拟应用情况',
      content: [{ id: 'application', make: 'topic', topic: 'application', list: true }],
    },
    {
      id: 'outlook',
      heading: '今后工作努力方向',
      content: [{ id: 'outlook', make: 'topic', topic: 'outlook', list: true }],
    },
    {
      id: 'signature',
      heading: null,
      content: [
        { id: 'unit', make: 'fixed', layout: 'right', pattern: '{unit}' },
        { id: 'date', make: 'fixed', layout: 'right', pattern: '{date}' },
      ],
    },
  ],
};
