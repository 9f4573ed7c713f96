import { TEMPLATE_NAMES } from '../../messages';
import type { Template } from '../content';
import { EVALUATED, FUNDS, FUNDS_PART, TAIL_NOTE, TASK } from './words';

/** 项目支出绩效自评报告 along the blocks of the national form (财预〔2020〕10号). */
export const nationalProject: Template = {
  id: 'national-project',
  name: TEMPLATE_NAMES['national-project'],
  title: '{unit}{year}年度项目支出绩效自评报告',
  sections: [
    {
      id: 'situation',
      heading: '基本情况',
      sections: [
        {
          id: 'profile',
          heading: '单位及项目概况',
          content: [
            {
              id: 'nature',
              make: 'labelled',
              topics: ['nature', 'rank', 'superior', 'founded'],
              optional: true,
            },
            { id: 'duties', make: 'topic', topic: 'duties', optional: true },
            { id: 'organs', make: 'staff', about: 'organs', pattern: '{unit}共有{items}。', optional: true },
            { id: 'people', make: 'staff', about: 'people', pattern: '{items}。', optional: true },
            {
              id: 'projects',
              make: 'projects',
              pattern: '本年度共设立{count}项目：{names}[，{settled}]。',
              optional: true,
            },
            {
              id: 'tasks',
              make: 'tasks',
              layout: 'paragraphs',
              pattern: '重点工作任务共{count}。',
              item: `${TASK}。`,
              optional: true,
            },
            { id: 'others', make: 'otherEntries' },
          ],
        },
        { id: 'goals', heading: '绩效目标', content: [{ id: 'goals', make: 'goals', side: 'expected' }] },
      ],
    },
    {
      id: 'funds',
      heading: '预算执行情况',
      content: [
        { id: 'funds', make: 'funds', pattern: FUNDS, part: FUNDS_PART },
        { id: 'others', make: 'otherMoney' },
        { id: 'tail', make: 'tailNote', text: TAIL_NOTE },
      ],
    },
    {
      id: 'completion',
      heading: '绩效目标完成情况',
      sections: [
        {
          id: 'goals',
          heading: '总体目标完成情况',
          content: [{ id: 'goals', make: 'goals', side: 'actual' }],
        },
        {
          id: 'indicators',
          heading: '绩效指标完成情况',
          content: [
            { id: 'indicators', make: 'indicators', stage: 'evaluation', item: EVALUATED },
            { id: 'results', make: 'results', byTask: false, optional: true },
          ],
        },
      ],
    },
    {
      id: 'conclusion',
      heading: '自评结论',
      content: [
        { id: 'conclusion', make: 'topic', topic: 'conclusion', optional: true },
        { id: 'score', make: 'scores', item: '{form}自评得分{score}，自评等级为“{grade}”' },
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
