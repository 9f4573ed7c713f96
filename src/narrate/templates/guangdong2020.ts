import { TEMPLATE_NAMES } from '../../messages';
import type { Template } from '../content';
import { EVALUATED, FUNDS, FUNDS_PART, SCORE, TAIL_NOTE, TASK, THAN_LAST_YEAR } from './words';

/** 部门整体支出绩效自评报告 in Guangdong's outline of 2020. */
export const guangdong2020: Template = {
  id: 'guangdong-2020',
  name: TEMPLATE_NAMES['guangdong-2020'],
  title: '{year}年{unit}部门整体支出绩效自评报告',
  sections: [
    {
      id: 'situation',
      heading: '部门基本情况',
      sections: [
        {
          id: 'profile',
          heading: '部门职能',
          content: [
            {
              id: 'nature',
              make: 'labelled',
              topics: ['founded', 'nature', 'rank', 'superior'],
              optional: true,
            },
          ],
          sections: [
            {
              id: 'duties',
              heading: '主要任务',
              content: [{ id: 'duties', make: 'topic', topic: 'duties', list: true }],
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
          content: [
            { id: 'overall', make: 'topic', topic: 'overallWork' },
            {
              id: 'tasks',
              make: 'tasks',
              layout: 'paragraphs',
              pattern: '重点工作任务共{count}。',
              item: `${TASK}。`,
            },
          ],
        },
        {
          id: 'goals',
          heading: '部门整体支出绩效目标',
          content: [
            {
              id: 'budget',
              make: 'account',
              meaning: 'expenditure',
              wish: { roles: ['initial', 'actual'], titles: ['年初'] },
              pattern: '{year}年，年初部门预算为{initial}，实际支出{actual}。',
            },
            {
              id: 'uses',
              follows: true,
              make: 'breakdown',
              of: 'expenditure',
              groups: ['nature'],
              wish: { roles: ['initial', 'actual'], titles: ['年初'] },
              pattern: '其中：{items}。',
              item: '{label}{amount}',
            },
            { id: 'goals', make: 'goals', of: 'unit', side: 'expected' },
          ],
        },
        {
          id: 'expenditure',
          heading: '部门整体支出情况',
          content: [
            {
              id: 'total',
              make: 'account',
              meaning: 'expenditure',
              wish: { roles: ['change', 'changeRate', 'previous'], titles: ['整体支出'] },
              pattern: '{year}年，全年{kind}{amount}，{movement}。',
              words: THAN_LAST_YEAR,
            },
            {
              id: 'sources',
              make: 'breakdown',
              of: 'expenditure',
              groups: ['source'],
              wish: { roles: ['change', 'changeRate', 'previous'], titles: ['整体支出'] },
              pattern: '从资金来源分析，{items}。',
              item: '{label}{amount}[，{movement}]',
              words: THAN_LAST_YEAR,
            },
            {
              id: 'uses',
              make: 'breakdown',
              of: 'expenditure',
              groups: ['nature'],
              wish: { roles: ['change', 'changeRate', 'previous'], titles: ['整体支出'] },
              pattern: '从资金运用分析，{items}。',
              item: '{label}{amount}[，{movement}]',
              words: THAN_LAST_YEAR,
            },
            { id: 'reason', make: 'topic', topic: 'changeReason', pattern: '增减变化的主要原因：{text}。' },
            { id: 'others', make: 'otherMoney' },
          ],
        },
      ],
    },
    {
      id: 'evaluation',
      heading: '绩效自评情况',
      sections: [
        {
          id: 'execution',
          heading: '预算执行情况',
          sections: [
            {
              id: 'budget',
              heading: '预算支出',
              content: [
                {
                  id: 'total',
                  make: 'account',
                  meaning: 'expenditure',
                  wish: { roles: ['actual'], titles: ['全年预算支出', '预算支出'] },
                  pattern: '{year}年，{label}{amount}[，预算执行率{executionRate}]。',
                },
                {
                  id: 'natures',
                  follows: true,
                  make: 'breakdown',
                  of: 'expenditure',
                  groups: ['nature'],
                  wish: { roles: ['actual'], titles: ['全年预算支出', '预算支出'] },
                  pattern: '其中：{items}。',
                  item: '{label}{amount}',
                },
                { id: 'funds', make: 'funds', pattern: FUNDS, part: FUNDS_PART, optional: true },
              ],
            },
            {
              id: 'disclosure',
              heading: '预决算公开',
              content: [{ id: 'text', make: 'topic', topic: 'disclosure' }],
            },
            { id: 'assets', heading: '资产管理', content: [{ id: 'text', make: 'topic', topic: 'assets' }] },
            {
              id: 'sangong',
              heading: '“三公”经费控制',
              content: [
                {
                  id: 'sangong',
                  make: 'threePublic',
                  pattern:
                    '{year}年，“三公”经费{kind}{amount}[，{movement}]。[其中：{items}。][“三公”经费{direction}的主要原因：{causes}。]',
                  item: '{label}{amount}[，{movement}]',
                  words: { movement: '较上年{direction}{change}[，{trend}{rate}]' },
                },
              ],
            },
            {
              id: 'control',
              heading: '内部管理制度',
              content: [{ id: 'text', make: 'topic', topic: 'internalControl' }],
            },
            {
              id: 'organs',
              heading: '机构设置及人员情况',
              content: [
                { id: 'organs', make: 'staff', about: 'organs', pattern: '本单位共有{items}。' },
                { id: 'people', follows: true, make: 'staff', about: 'people', pattern: '{items}。' },
              ],
            },
            { id: 'use', heading: '资金使用', content: [{ id: 'text', make: 'topic', topic: 'fundUse' }] },
            {
              id: 'special',
              heading: '专项资金管理',
              content: [{ id: 'text', make: 'topic', topic: 'specialFunds' }],
            },
          ],
        },
        {
          id: 'achievement',
          heading: '部门整体支出目标实现程度及使用绩效',
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
            { id: 'results', make: 'results', byTask: false },
          ],
        },
        {
          id: 'conclusion',
          heading: '自评结论',
          content: [
            { id: 'conclusion', make: 'topic', topic: 'conclusion', optional: true },
            { id: 'score', make: 'score', pattern: SCORE },
          ],
        },
      ],
    },
    {
      id: 'problems',
      heading: '存在问题及改进意见',
      sections: [
        {
          id: 'problems',
          heading: '存在问题',
          content: [{ id: 'problems', make: 'topic', topic: 'problems', list: true }],
        },
        {
          id: 'measures',
          heading: '改进意见',
          content: [
            { id: 'measures', make: 'topic', topic: 'measures', list: true },
            { id: 'tail', make: 'tailNote', text: TAIL_NOTE },
          ],
        },
      ],
    },
  ],
};
