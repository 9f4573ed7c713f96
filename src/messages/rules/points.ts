import type { RuleText } from './types';

const sum = {
  zh: '「{subject}」标明 {stated} 分，所属指标分值合计 {expected}。',
  en: '“{subject}” says {stated} points; its indicators add up to {expected}.',
};

/** Texts of the rules on points (F). */
export const pointsRules = {
  F01: {
    name: { zh: '分值合计', en: 'Points add up' },
    why: {
      zh: '分值合计不是满分，总分和等级就没有可比性。',
      en: 'Unless points add up, totals cannot be compared.',
    },
    remedy: { zh: '核对各项分值，与批复一致。', en: 'Check the points against the approval.' },
    messages: {
      total: {
        zh: '分值合计为 {stated}，应为 {expected}。',
        en: 'The points add up to {stated} instead of {expected}.',
      },
      printed: {
        zh: '分值合计填报 {stated}，各项相加为 {expected}。',
        en: 'The printed total of points is {stated}; they add up to {expected}.',
      },
    },
  },
  F02: {
    name: { zh: '预算执行分值', en: 'Points of execution' },
    why: { zh: '预算执行的分值由评价方案统一规定。', en: 'The scheme sets them.' },
    remedy: {
      zh: '改为方案规定的分值；本地另有规定的，选择相应的评价方案。',
      en: 'Use the scheme’s points, or choose the scheme of your place.',
    },
    messages: {
      points: {
        zh: '「{subject}」的预算执行分值为 {stated}，方案规定为 {expected}。',
        en: 'Execution in “{subject}” has {stated} points; the scheme says {expected}.',
      },
    },
  },
  F03: {
    name: { zh: '一级指标分值', en: 'Points of first levels' },
    why: {
      zh: '一级指标分值原则上统一设置，特殊情况才调整。',
      en: 'They are set uniformly and change only in special cases.',
    },
    remedy: {
      zh: '核对分值；经批准调整的，请忽略本条并注明原因。',
      en: 'Check them; if the change was approved, ignore this with the reason.',
    },
    messages: {
      split: {
        zh: '「{subject}」分值合计 {stated}，方案规定为 {expected}。',
        en: '“{subject}” has {stated} points; the scheme says {expected}.',
      },
    },
  },
  F04: {
    name: { zh: '分值大于零', en: 'Points above zero' },
    why: { zh: '分值为零的指标不参与评价。', en: 'An indicator of zero points does not count.' },
    remedy: { zh: '填写分值，或删除该指标。', en: 'Give it points or delete it.' },
    messages: { zero: { zh: '「{subject}」的分值为 {stated}。', en: '“{subject}” has {stated} points.' } },
  },
  F05: {
    name: { zh: '二级指标分值等于所属指标之和', en: 'Points of a class' },
    why: { zh: '下级分值之和应等于上级设置的分值。', en: 'The parts must make up what the class was given.' },
    remedy: { zh: '调整所属指标的分值，或改正类别上的分值。', en: 'Correct one of the two.' },
    messages: { sum },
  },
  F07: {
    name: { zh: '单项分值过重', en: 'One indicator too heavy' },
    why: {
      zh: '一项指标超过所属一级指标的一半，其他指标难以起作用。',
      en: 'With more than half, the others hardly count.',
    },
    remedy: { zh: '确认是否有意突出重点。', en: 'Make sure that this is intended.' },
    messages: {
      heavy: {
        zh: '「{subject}」分值 {stated}，超过「{level}」{whole} 分的一半。',
        en: '“{subject}” has {stated} of the {whole} points of {level}.',
      },
    },
  },
  F08: {
    name: { zh: '一级指标标明的分值等于所属指标之和', en: 'Points of a level' },
    why: { zh: '下级分值之和应等于上级设置的分值。', en: 'The parts must make up what the level was given.' },
    remedy: { zh: '调整所属指标的分值，或改正括号里的分值。', en: 'Correct one of the two.' },
    messages: { sum },
  },
  F09: {
    name: { zh: '分值须填写', en: 'Points are there' },
    why: { zh: '没有分值就无法计分。', en: 'Nothing can be scored without points.' },
    remedy: { zh: '按批复填写。', en: 'Enter them from the approval.' },
    messages: {
      empty: { zh: '「{subject}」没有填写分值。', en: '“{subject}” has no points.' },
      allEmpty: { zh: '「{subject}」整列没有填写。', en: 'The whole column of points is empty.' },
    },
  },
  F10: {
    name: { zh: '标明核心指标', en: 'Core indicators' },
    why: {
      zh: '表中要求标明核心指标，一个都没有，重点就不突出。',
      en: 'A form that asks for core indicators wants some.',
    },
    remedy: { zh: '选出最能反映目标的指标，标为“是”。', en: 'Mark those that matter most.' },
    messages: {
      none: {
        zh: '「{subject}」有“是否核心指标”栏，没有一个指标标为核心。',
        en: '“{subject}” asks for core indicators, and none is marked.',
      },
    },
  },
} as const satisfies Readonly<Record<string, RuleText>>;
