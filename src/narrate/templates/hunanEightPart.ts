import { TEMPLATE_NAMES } from '../../messages';
import type { Template } from '../content';
import { EVALUATED, FUNDS, FUNDS_PART, TAIL_NOTE, TASK, THREE_PUBLIC_ITEM } from './words';

/** 部门整体支出绩效评价报告 in Hunan's outline of eight parts. */
export const hunanEightPart: Template = {
  id: 'hunan-eight-part',
  name: TEMPLATE_NAMES['hunan-eight-part'],
  title: '{year}年{unit}部门整体支出绩效评价报告',
  sections: [
    {
      id: 'situation',
      heading: '基本情况',
      sections: [
        {
          id: 'profile',
          heading: '部门基本情况',
          sections: [
            {
              id: 'people',
              heading: '单位内设机构及人员情况',
              content: [
                {
                  id: 'nature',
                  make: 'labelled',
                  topics: ['founded', 'nature', 'rank', 'superior'],
                  optional: true,
                },
                { id: 'organs', make: 'staff', about: 'organs', pattern: '{items}。' },
                { id: 'people', follows: true, make: 'staff', about: 'people', pattern: '{items}。' },
                { id: 'others', make: 'otherEntries' },
              ],
            },
            {
              id: 'duties',
              heading: '主要职责',
              content: [{ id: 'duties', make: 'topic', topic: 'duties', list: true }],
            },
          ],
        },
        {
          id: 'goals',
          heading: '部门年度整体支出绩效目标',
          content: [
            { id: 'goals', make: 'goals', of: 'unit', side: 'expected' },
            {
              id: 'tasks',
              make: 'tasks',
              layout: 'paragraphs',
              pattern: '重点工作任务共{count}。',
              item: `${TASK}。`,
              optional: true,
            },
          ],
        },
      ],
    },
    {
      id: 'general',
      heading: '一般公共预算支出情况',
      content: [
        {
          id: 'total',
          make: 'account',
          meaning: 'expenditure',
          wish: { roles: ['actual'] },
          pattern: '{year}年部门整体[{planned}]支出{amount}[，{movement}]。',
        },
        {
          id: 'natures',
          follows: true,
          make: 'breakdown',
          of: 'expenditure',
          groups: ['nature'],
          pattern: '其中：{items}。',
          item: '{label}{amount}',
        },
      ],
      sections: [
        {
          id: 'basic',
          heading: '基本支出情况',
          content: [
            {
              id: 'economic',
              make: 'breakdown',
              of: 'basic',
              groups: ['economic'],
              pattern: '{year}年度基本支出{amount}，其中：{items}。',
              item: '{label}{amount}[，占基本支出的{share}][，主要包括{remark}]',
            },
          ],
        },
        {
          id: 'project',
          heading: '项目支出情况',
          content: [
            {
              id: 'project',
              make: 'account',
              meaning: 'project',
              pattern: '{year}年度项目[{planned}]支出{amount}[，{movement}][，主要用于{remark}]。',
            },
            {
              id: 'use',
              make: 'topic',
              topic: 'projectUse',
              pattern: '项目支出主要用于{text}。',
              optional: true,
            },
            {
              id: 'projects',
              make: 'projects',
              pattern: '本年度共设立{count}项目：{names}[，{settled}]。',
              optional: true,
            },
            { id: 'funds', make: 'funds', pattern: FUNDS, part: FUNDS_PART, optional: true },
          ],
        },
        {
          id: 'other',
          heading: '本级其他财政性资金实施情况',
          content: [
            {
              id: 'other',
              make: 'statement',
              meaning: 'otherFiscal',
              pattern: '{year}年本级其他财政性资金支出{amount}。',
              none: '{year}年没有本级其他财政性资金。',
            },
            {
              id: 'sangong',
              make: 'threePublic',
              pattern: '“三公”经费{kind}{amount}[，{movement}]。[其中：{items}。]',
              item: THREE_PUBLIC_ITEM,
              optional: true,
            },
            { id: 'others', make: 'otherMoney' },
          ],
        },
      ],
    },
    {
      id: 'fund',
      heading: '政府性基金预算支出情况',
      content: [
        {
          id: 'fund',
          make: 'statement',
          meaning: 'governmentFund',
          pattern: '{year}年政府性基金预算支出{amount}。',
          none: '{year}年没有政府性基金预算支出。',
        },
      ],
    },
    {
      id: 'capital',
      heading: '国有资本经营预算支出情况',
      content: [
        {
          id: 'capital',
          make: 'statement',
          meaning: 'stateCapital',
          pattern: '{year}年国有资本经营预算支出{amount}。',
          none: '{year}年没有国有资本经营预算支出。',
        },
      ],
    },
    {
      id: 'insurance',
      heading: '社会保险基金预算支出情况',
      content: [
        {
          id: 'insurance',
          make: 'statement',
          meaning: 'socialInsurance',
          pattern: '{year}年社会保险基金预算支出{amount}。',
          none: '{year}年没有社会保险基金预算支出。',
        },
      ],
    },
    {
      id: 'performance',
      heading: '部门整体支出绩效情况',
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
        { id: 'results', make: 'results', byTask: false },
        {
          id: 'score',
          make: 'score',
          pattern: '{year}年度整体支出绩效自评得分{score}，自评等级为“{grade}”。',
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
      content: [
        { id: 'measures', make: 'topic', topic: 'measures', list: true },
        { id: 'tail', make: 'tailNote', text: TAIL_NOTE },
      ],
    },
  ],
};
