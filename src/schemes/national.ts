import type { Scheme } from './types';

/** Words of the national forms, which several provinces print too. */
export const FORM_WORDS = [
  '项目支出绩效自评表',
  '项目支出绩效目标申报表',
  '部门整体支出绩效自评表',
  '年度总体目标',
  '年度资金总额',
  '全年预算数',
  '全年执行数',
  '实际完成值',
  '偏差原因分析',
];

/** Project self-evaluation by 财预〔2020〕10号: the default where nothing in a workbook says otherwise. */
export const national2020: Scheme = {
  id: 'national-2020',
  name: {
    zh: '全国通用：项目支出绩效自评（财预〔2020〕10号）',
    en: 'National: project self-evaluation (Caiyu [2020] No. 10)',
  },
  basis: '财预〔2020〕10号',
  evidence: FORM_WORDS,
  levels: [
    { name: '产出指标', points: '50', classes: ['数量指标', '质量指标', '时效指标', '成本指标'] },
    {
      name: '效益指标',
      points: '30',
      classes: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
    },
    { name: '满意度指标', points: '10', classes: ['服务对象满意度指标'] },
  ],
  executionPoints: '10',
  totalPoints: '100',
  reverseFormula: 'linear',
  equalsOvershoot: null,
  executionCapped: true,
  completionBase: 'adjusted',
  overshootPercent: '130',
  scoreDecimals: 2,
  percentDecimals: 2,
  grades: [
    { name: '优', from: '90' },
    { name: '良', from: '80' },
    { name: '中', from: '60' },
    { name: '差', from: '0' },
  ],
  totalCaps: [],
  tiers: [
    { high: '1', low: '0.8' },
    { high: '0.8', low: '0.6' },
    { high: '0.6', low: '0' },
  ],
  rules: {},
  template: 'national-project',
};

/** The core indicator guide of 财预〔2021〕101号, in which cost is a first level of its own. */
export const national2021: Scheme = {
  ...national2020,
  id: 'national-2021',
  name: {
    zh: '全国通用：成本指标单列一级（财预〔2021〕101号）',
    en: 'National: cost as a first level (Caiyu [2021] No. 101)',
  },
  basis: '财预〔2021〕101号',
  evidence: [...FORM_WORDS, '经济成本指标', '社会成本指标', '生态环境成本指标', '财预〔2021〕101号'],
  levels: [
    { name: '成本指标', points: '20', classes: ['经济成本指标', '社会成本指标', '生态环境成本指标'] },
    { name: '产出指标', points: '40', classes: ['数量指标', '质量指标', '时效指标'] },
    {
      name: '效益指标',
      points: '20',
      classes: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
    },
    { name: '满意度指标', points: '10', classes: ['服务对象满意度指标'] },
  ],
};
