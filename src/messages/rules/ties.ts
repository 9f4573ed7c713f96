import type { RuleText } from './types';

/** Texts of the rules on ties between tables (H). */
export const tiesRules = {
  H01: {
    name: { zh: '自评指标与批复一致', en: 'Targets as approved' },
    why: {
      zh: '自评以批复的绩效目标为准，年中自行修改指标值或分值，结果不被认可。',
      en: 'A self-evaluation is held against the approved targets.',
    },
    remedy: {
      zh: '恢复为批复的指标值；经批准调整的，填在“调整指标值”栏。',
      en: 'Restore the approved target, or enter an approved change in its own column.',
    },
    messages: {
      target: {
        zh: '「{subject}」的指标值为 {stated}，申报表为 {expected}。',
        en: 'The target of “{subject}” is {stated}; the target form says {expected}.',
      },
      points: {
        zh: '「{subject}」的分值为 {stated}，申报表为 {expected}。',
        en: '“{subject}” has {stated} points; the target form says {expected}.',
      },
      missing: {
        zh: '申报表中的「{subject}」没有出现在自评表中。',
        en: '“{subject}” of the target form is not in the self-evaluation.',
      },
    },
  },
  H05: {
    name: { zh: '各项目支出之和等于项目支出', en: 'Projects add up to the unit’s project expenditure' },
    why: {
      zh: '各项目自评表的执行数合计不可能超过本单位的项目支出；不足的，可能有项目没有自评。',
      en: 'Projects cannot spend more together than the unit did on projects; where they spend less some may be missing.',
    },
    remedy: {
      zh: '与决算的项目支出明细逐项核对执行数、单位（元、万元）和年度；缺少的项目补报自评表。',
      en: 'Check amounts, units and years against the final accounts by project; add the forms that are missing.',
    },
    messages: {
      exceeds: {
        zh: '项目支出为 {stated}，{count} 个项目自评表的执行数合计 {expected}，超出 {difference}。',
        en: 'Project expenditure is {stated}; the forms of {count} projects give {expected}, {difference} more.',
      },
      less: {
        zh: '项目支出为 {stated}，{count} 个项目自评表的执行数合计 {expected}，少 {difference}，可能有项目没有自评。',
        en: 'Project expenditure is {stated}; the forms of {count} projects give {expected}, {difference} less: some may be missing.',
      },
    },
  },
  H09: {
    name: { zh: '人员数一致', en: 'Staff numbers' },
    why: {
      zh: '人员是整数，合计必须准确；超编需要说明。',
      en: 'Staff are counts and must add up; more than the posts needs a reason.',
    },
    remedy: { zh: '与机构编制和人事台账核对。', en: 'Check against the personnel records.' },
    messages: {
      mismatch: {
        zh: '「{subject}」填报 {stated}，按 {operands} 应为 {expected}，相差 {difference}。',
        en: '“{subject}” is {stated}; {operands} gives {expected}, a difference of {difference}.',
      },
      exceeds: {
        zh: '「{subject}」填报 {stated}，其中各项 {operands} 已达 {expected}。',
        en: '“{subject}” is {stated}, but {operands} already make {expected}.',
      },
      overPosts: {
        zh: '「{subject}」{stated}，超过编制 {posts}，请说明原因。',
        en: '“{subject}” is {stated}, above {posts} posts.',
      },
      differs: {
        zh: '「{subject}」一处为 {stated}，另一处为 {other}。',
        en: '“{subject}” is {stated} here and {other} elsewhere.',
      },
    },
  },
  H10: {
    name: { zh: '同一数据前后一致', en: 'Same figure everywhere' },
    why: { zh: '同一年度同一口径的数在两处不同，至少有一处错。', en: 'One of the two is wrong.' },
    remedy: {
      zh: '对照决算或批复，把两处改为一致；口径不同的，在表题中写明。',
      en: 'Make them agree, or say in the titles how they differ.',
    },
    messages: {
      differs: {
        zh: '「{subject}」此处为 {stated}，另一张表为 {other}，相差 {difference}。',
        en: '“{subject}” is {stated} here and {other} in another table, a difference of {difference}.',
      },
    },
  },
  H13: {
    name: { zh: '分项数量相加等于总数', en: 'Counted parts' },
    why: { zh: '件数、条数是整数，没有尾差，相加必须相等。', en: 'Counts have no rounding and must add up.' },
    remedy: { zh: '核对台账，改正总数或分项。', en: 'Check the records and correct total or part.' },
    messages: {
      mismatch: {
        zh: '「{subject}」填报 {stated}，按 {operands} 应为 {expected}，相差 {difference}。',
        en: '“{subject}” is {stated}; {operands} gives {expected}, a difference of {difference}.',
      },
      exceeds: {
        zh: '「{subject}」填报 {stated}，其中各项 {operands} 已达 {expected}。',
        en: '“{subject}” is {stated}, but {operands} already make {expected}.',
      },
    },
  },
} as const satisfies Readonly<Record<string, RuleText>>;
