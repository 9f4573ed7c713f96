import type { RuleText } from './types';

/** Texts of the rules on actual values and reasons (D). */
export const actualRules = {
  D01: {
    name: { zh: '完成值须填写', en: 'Actual value is there' },
    why: { zh: '没有完成值就无法评分。', en: 'Nothing can be scored without it.' },
    remedy: { zh: '按台账和佐证材料填写。', en: 'Enter it from your records.' },
    messages: {
      empty: {
        zh: '「{subject}」没有填写实际完成值（指标值 {target}）。',
        en: '“{subject}” has no actual value (target {target}).',
      },
      allEmpty: { zh: '「{subject}」整列没有填写。', en: 'The whole column of actual values is empty.' },
    },
  },
  D02: {
    name: { zh: '定量指标的完成值须是数值', en: 'Numeric actual value' },
    why: { zh: '文字无法与数值目标比较，也无法按比例计分。', en: 'Words cannot be compared with a number.' },
    remedy: { zh: '填写实际数值。', en: 'Enter the number.' },
    messages: {
      words: {
        zh: '「{subject}」的指标值是 {target}，完成值却是文字：{stated}。',
        en: 'The target of “{subject}” is {target}, the actual value is words: {stated}.',
      },
    },
  },
  D03: {
    name: { zh: '扣分须说明原因', en: 'Reason for lost points' },
    why: {
      zh: '未完成目标的，要分析原因并提出改进措施；系统会拦截空白。',
      en: 'A missed target must be explained, with measures.',
    },
    remedy: { zh: '在偏差原因栏写明原因和改进措施。', en: 'Write reason and measures.' },
    messages: {
      noReason: {
        zh: '「{subject}」得 {score} 分，低于分值 {points}，没有写偏差原因及改进措施。',
        en: '“{subject}” scores {score} of {points} without a reason.',
      },
    },
  },
  D04: {
    name: { zh: '大幅超额须说明原因', en: 'Reason for overshoot' },
    why: {
      zh: '超出很多，可能是目标定低了，审核时会要求说明。',
      en: 'Far above target may mean that the target was too low.',
    },
    remedy: {
      zh: '说明超额原因；目标偏低的，说明下年如何调整。',
      en: 'Explain it, and say how next year’s target will be set.',
    },
    messages: {
      noReason: {
        zh: '「{subject}」指标值 {target}，完成 {actual}，为目标的 {percent}%（达到 {threshold}% 须说明），没有写原因。',
        en: '“{subject}”: target {target}, actual {actual}, {percent} % of the target without a reason (due from {threshold} %).',
      },
    },
  },
  D05: {
    name: { zh: '原因不能空泛', en: 'Reasons say something' },
    why: { zh: '“无”“暂无”或几个字说明不了偏差。', en: 'A dash or a few characters explain nothing.' },
    remedy: { zh: '写明具体原因和改进措施。', en: 'Write the reason and the measures.' },
    messages: {
      none: {
        zh: '「{subject}」未完成或被扣分，原因却写“{stated}”。',
        en: '“{subject}” was missed or lost points, and the reason says {stated}.',
      },
      short: {
        zh: '「{subject}」的原因过于简单：{stated}。',
        en: 'The reason of “{subject}” says too little: {stated}.',
      },
    },
  },
  D06: {
    name: { zh: '原因之外还要有改进措施', en: 'Reason with measures' },
    why: { zh: '该栏要求同时写原因和改进措施。', en: 'The column asks for both.' },
    remedy: { zh: '补写下一步怎么做。', en: 'Add what will be done.' },
    messages: {
      noMeasure: {
        zh: '「{subject}」写了原因，没有写改进措施：{stated}',
        en: '“{subject}” has a reason but no measure: {stated}',
      },
    },
  },
  D07: {
    name: { zh: '说明与得分一致', en: 'Words agree with the score' },
    why: {
      zh: '文字和得分矛盾，审核时两者都不可信。',
      en: 'Where words and score contradict, neither is trusted.',
    },
    remedy: { zh: '核对完成情况，改正说明或得分。', en: 'Correct the words or the score.' },
    messages: {
      fullButUnmet: {
        zh: '「{subject}」得满分，说明却称未完成：{stated}',
        en: '“{subject}” has the full score, but the words say it was missed: {stated}',
      },
      unmetButDone: {
        zh: '「{subject}」没有达到指标值，说明却称已完成：{stated}',
        en: '“{subject}” missed its target, but the words say it was done: {stated}',
      },
    },
  },
  D08: {
    name: { zh: '完成值不为负', en: 'Negative actual value' },
    why: { zh: '数量、比率不会是负数，多半是录入错误。', en: 'Counts and ratios are not negative.' },
    remedy: { zh: '核对后改正。', en: 'Check and correct it.' },
    messages: {
      negative: {
        zh: '「{subject}」的完成值为负数：{stated}。',
        en: 'The actual value of “{subject}” is negative: {stated}.',
      },
    },
  },
  D09: {
    name: { zh: '反向指标超标须说明', en: 'Exceeded limit' },
    why: {
      zh: '成本、投诉等超过控制数就是未完成目标，须说明原因。',
      en: 'A limit exceeded is a target missed.',
    },
    remedy: { zh: '写明超出的原因和改进措施。', en: 'Write why, and the measures.' },
    messages: {
      noReason: {
        zh: '「{subject}」控制在 {target}，实际 {actual}，没有写原因。',
        en: '“{subject}” was limited to {target}, is {actual}, without a reason.',
      },
    },
  },
  D10: {
    name: { zh: '定性指标按三档填写', en: 'Tiers of completion' },
    why: {
      zh: '定性指标按达成、部分达成、未达成三档评分，其他写法无法对应分数区间。',
      en: 'Qualitative indicators score by three tiers.',
    },
    remedy: {
      zh: '填“达成年度指标”“部分达成年度指标并具有一定效果”或“未达成年度指标且效果较差”。',
      en: 'Enter one of the three tiers.',
    },
    messages: {
      noTier: {
        zh: '定性指标「{subject}」的完成值“{stated}”不是三档之一。',
        en: 'The actual value {stated} of “{subject}” is none of the three tiers.',
      },
    },
  },
  D11: {
    name: { zh: '满意度100%须有依据', en: 'Satisfaction of 100 %' },
    why: {
      zh: '人人满意少见，没有问卷样本和方法的 100% 不被认可。',
      en: 'Everyone satisfied is rare and needs its evidence.',
    },
    remedy: { zh: '写明调查方式和样本数，例如“发放问卷 120 份”。', en: 'Say how and whom you asked.' },
    messages: {
      full: {
        zh: '「{subject}」完成值为 {stated}，没有写明调查方式或样本数。',
        en: '“{subject}” reached {stated} without saying how it was asked.',
      },
    },
  },
  D12: {
    name: { zh: '满意度只有文字没有指标', en: 'Satisfaction in words only' },
    why: {
      zh: '有服务对象的项目应设满意度指标并调查，“好评”不能代替调查结果。',
      en: 'Where people are served, satisfaction is surveyed and has an indicator; praise is no result.',
    },
    remedy: {
      zh: '增设服务对象满意度指标并写明调查结果；没有服务对象的，删去这样的说法。',
      en: 'Add an indicator of satisfaction with its survey, or leave the words out where nobody is served.',
    },
    messages: {
      told: {
        zh: '文字中写有“{subject}”，但指标表没有满意度指标。',
        en: 'The text says “{subject}”, but the form has no indicator of satisfaction.',
      },
    },
  },
  D13: {
    name: { zh: '完成值与指标值全部相同', en: 'Every value equals its target' },
    why: {
      zh: '全部恰好相等很少见，抽查时会核对佐证材料。',
      en: 'That is rare, and a sample check will ask for records.',
    },
    remedy: { zh: '对照台账核实，并备好佐证材料。', en: 'Verify them against your records.' },
    messages: {
      equal: {
        zh: '{count} 项完成值全部恰好等于指标值。',
        en: 'All {count} actual values equal their targets.',
      },
    },
  },
  D14: {
    name: { zh: '总成本按实际支出填写', en: 'Cost as spent' },
    why: {
      zh: '总成本的完成值是实际花费，照填预算数就看不出节约。',
      en: 'The cost is what was spent and not what was planned.',
    },
    remedy: { zh: '改为全年执行数，或说明口径不同。', en: 'Enter what was spent, or say why it differs.' },
    messages: {
      budget: {
        zh: '「{subject}」完成值 {stated} 等于预算数 {budget}，而实际执行 {expected}。',
        en: '“{subject}” says {stated}, which is the budget {budget}; {expected} was spent.',
      },
    },
  },
  D15: {
    name: { zh: '完成情况照抄预期目标', en: 'Results copy the goals' },
    why: { zh: '照抄说明不了完成得怎样。', en: 'A copy does not say what was achieved.' },
    remedy: { zh: '写实际做了什么、达到什么程度。', en: 'Write what was done.' },
    messages: {
      copied: { zh: '「{subject}」与预期目标的文字相同。', en: 'The result is the text of the goal.' },
    },
  },
  D16: {
    name: { zh: '逾期完成却得满分', en: 'Late but full score' },
    why: { zh: '晚于目标时间就是没有按时完成，不能得满分。', en: 'What was late was not done in time.' },
    remedy: {
      zh: '核对完成时间，按规定扣分并说明原因。',
      en: 'Check the date, lower the score and explain.',
    },
    messages: {
      late: {
        zh: '「{subject}」要求 {target}，实际 {actual}，却得满分 {stated}。',
        en: '“{subject}” was due {target}, done {actual}, and has the full score {stated}.',
      },
    },
  },
  D17: {
    name: { zh: '不可能完成须说明原因', en: 'Impossible target' },
    why: {
      zh: '监控发现不能完成的目标，须分析原因才能及时纠正或调整。',
      en: 'What cannot be reached must be explained to be mended.',
    },
    remedy: { zh: '写明原因和拟采取的措施，或申请调整目标。', en: 'Say why, and what will be done.' },
    messages: {
      noReason: {
        zh: '「{subject}」完成目标可能性为“{stated}”，没有写原因。',
        en: '“{subject}” is “{stated}” and has no reason.',
      },
    },
  },
  D18: {
    name: { zh: '全年预计不小于已完成数', en: 'Expected and done' },
    why: {
      zh: '累计数只增不减，全年预计不会少于已完成的数。',
      en: 'What is done by now is part of the whole year.',
    },
    remedy: { zh: '核对累计数和全年预计数。', en: 'Check both figures.' },
    messages: {
      less: {
        zh: '「{subject}」全年预计 {stated}，少于已完成的 {actual}。',
        en: '“{subject}” expects {stated} for the year, with {actual} done already.',
      },
    },
  },
  D19: {
    name: { zh: '预计未达目标却称确定能完成', en: 'Certain but short' },
    why: { zh: '预计数达不到目标，就不是“确定能”。', en: 'A forecast short of the target is not certain.' },
    remedy: { zh: '核对预计数或可能性，达不到的写明原因。', en: 'Check the forecast or the answer.' },
    messages: {
      short: {
        zh: '「{subject}」全年预计 {forecast}，达不到指标值 {target}，可能性却填“{stated}”。',
        en: '“{subject}” expects {forecast} of {target}, yet says “{stated}”.',
      },
    },
  },
} as const satisfies Readonly<Record<string, RuleText>>;
