import type { RuleText } from './types';

/** Texts of the rules on targets (C). */
export const targetRules = {
  C01: {
    name: { zh: '指标值写法', en: 'Syntax of a target' },
    why: {
      zh: '指标值由符号、数值、单位组成，系统才能比较和计分。',
      en: 'Sign, number and unit are what a target is compared by.',
    },
    remedy: { zh: '写成“≥95%”这样的形式。', en: 'Write it like ≥95%.' },
    messages: {
      unreadable: {
        zh: '「{subject}」的指标值 {stated} 无法识别为符号、数值和单位。',
        en: 'The target {stated} of “{subject}” cannot be read.',
      },
      inWords: {
        zh: '「{subject}」的指标值 {stated} 按 {expected} 理解；一体化系统要求用符号表示。',
        en: 'The target {stated} of “{subject}” is read as {expected}.',
      },
    },
  },
  C02: {
    name: { zh: '指标值缺少符号', en: 'Sign missing' },
    why: {
      zh: '没有 ≥、≤、＝，就不知道超过算好还是算差。',
      en: 'Without ≥, ≤ or ＝ it is unclear whether more is better.',
    },
    remedy: { zh: '补上符号，以批复的绩效目标为准。', en: 'Add the sign of the approved target.' },
    messages: {
      missing: {
        zh: '「{subject}」的指标值 {stated} 没有符号，可写作 {suggestion}。',
        en: 'The target {stated} of “{subject}” has no sign; perhaps {suggestion}.',
      },
    },
  },
  C03: {
    name: { zh: '百分比的写法', en: 'Percent sign' },
    why: { zh: '“百分比”不是计量单位，系统只认“%”。', en: '百分比 is no unit; the system knows %.' },
    remedy: { zh: '改为“%”。', en: 'Write %.' },
    messages: {
      word: {
        zh: '「{subject}」的 {stated} 应写作 {expected}。',
        en: '{stated} of “{subject}” is written {expected}.',
      },
    },
  },
  C04: {
    name: { zh: '指标值与完成值单位一致', en: 'Units agree' },
    why: { zh: '单位缺少或不同，两个数不能直接比较。', en: 'Numbers in different units cannot be compared.' },
    remedy: { zh: '两处写同一个单位。', en: 'Write the same unit in both.' },
    messages: {
      missing: {
        zh: '「{subject}」的指标值 {target} 与完成值 {stated}，有一处没写单位。',
        en: 'Of target {target} and actual {stated} of “{subject}” one has no unit.',
      },
      differs: {
        zh: '「{subject}」的指标值 {target} 与完成值 {stated} 单位不同。',
        en: 'Target {target} and actual {stated} of “{subject}” have different units.',
      },
    },
  },
  C05: {
    name: { zh: '百分数与小数混用', en: 'Percent or fraction' },
    why: { zh: '0.95 与 95 相差一百倍，完成率会算错。', en: '0.95 and 95 differ a hundredfold.' },
    remedy: { zh: '统一写成百分数，例如 95%。', en: 'Write both as percents.' },
    messages: {
      mixed: {
        zh: '「{subject}」的指标值 {target} 与完成值 {stated}，一个是百分数，一个像小数。',
        en: 'Of target {target} and actual {stated} of “{subject}” one is a percent, one looks like a fraction.',
      },
    },
  },
  C06: {
    name: { zh: '比率不超过100%', en: 'Bounded ratios' },
    why: {
      zh: '合格率、满意度等不可能超过100%，也不可能为负。',
      en: 'Such a ratio cannot exceed 100 % or be negative.',
    },
    remedy: { zh: '核对数据；完成比例超过100%的，名称应为“完成率”。', en: 'Check the figure.' },
    messages: {
      outside: {
        zh: '「{subject}」为 {stated}，不在0到100%之间。',
        en: '“{subject}” is {stated}, outside 0 to 100 %.',
      },
    },
  },
  C07: {
    name: { zh: '≥100%宜写作＝100%', en: '≥100% means ＝100%' },
    why: { zh: '该比率最高就是100%，“≥”没有意义。', en: 'This ratio cannot exceed 100 %.' },
    remedy: { zh: '改为＝100%。', en: 'Write ＝100%.' },
    messages: {
      equals: {
        zh: '「{subject}」的指标值 {stated} 宜写作 {expected}。',
        en: 'The target {stated} of “{subject}” means {expected}.',
      },
    },
  },
  C08: {
    name: { zh: '符号与指标方向一致', en: 'Sign and direction' },
    why: {
      zh: '成本、投诉越少越好，数量、合格率越多越好；符号反了，计分就反了。',
      en: 'With the wrong sign the score runs the wrong way.',
    },
    remedy: { zh: '核对符号，以批复的绩效目标为准。', en: 'Check the sign against the approved target.' },
    messages: {
      direction: {
        zh: '「{subject}」的指标值为 {stated}，按名称看应用 {sign}。',
        en: 'By its name “{subject}” wants {sign}, not {stated}.',
      },
    },
  },
  C09: {
    name: { zh: '区间上下限颠倒', en: 'Range from high to low' },
    why: { zh: '上下限颠倒，无法判断是否完成。', en: 'With its ends exchanged a range decides nothing.' },
    remedy: { zh: '小的写在前，大的写在后。', en: 'Write the lower end first.' },
    messages: {
      reversed: {
        zh: '「{subject}」的指标值 {stated} 前大后小，请核对上下限。',
        en: 'The target {stated} of “{subject}” runs from high to low.',
      },
    },
  },
  C10: {
    name: { zh: '完成时间在本年度内', en: 'Dates within the year' },
    why: { zh: '晚于预算年度的时间不能作为本年度的目标。', en: 'A later date is no target of this year.' },
    remedy: { zh: '改为本年度内的时间。', en: 'Set a date within the year.' },
    messages: {
      late: {
        zh: '「{subject}」要求 {stated}，晚于 {year} 年度。',
        en: '“{subject}” is due {stated}, after {year}.',
      },
    },
  },
  C11: {
    name: { zh: '指标性质与指标值一致', en: 'Kind of target' },
    why: {
      zh: '定量指标要填数值，定性指标不填计量单位，否则系统不能计分。',
      en: 'Quantitative targets are numbers; qualitative ones have no unit.',
    },
    remedy: { zh: '改正指标性质，或改正指标值和单位。', en: 'Correct the kind or the value.' },
    messages: {
      wordsForNumber: {
        zh: '「{subject}」的性质是“{kind}”，指标值却是文字：{stated}。',
        en: '“{subject}” is {kind}, but its target is words: {stated}.',
      },
      unitForWords: {
        zh: '「{subject}」是定性指标，却填了计量单位“{unit}”。',
        en: '“{subject}” is qualitative but has the unit {unit}.',
      },
    },
  },
  C12: {
    name: { zh: '数值的单位与单位栏一致', en: 'Value and unit column' },
    why: { zh: '两处单位矛盾，不知道以哪个为准。', en: 'Two units contradict each other.' },
    remedy: {
      zh: '指标值只填数值，单位填到单位栏。',
      en: 'Keep the bare number in the value and the unit in its column.',
    },
    messages: {
      disagree: {
        zh: '「{subject}」的指标值 {stated} 与单位栏“{unit}”不一致。',
        en: 'The target {stated} of “{subject}” disagrees with the unit {unit}.',
      },
    },
  },
  C13: {
    name: { zh: '定性指标须可衡量', en: 'Vague standard' },
    why: {
      zh: '只有“持续增强”之类的说法，年底无法判断是否完成。',
      en: 'Such words cannot be judged at the end of the year.',
    },
    remedy: { zh: '改为可统计的数值，或写明评判标准。', en: 'Set a number or a standard to judge by.' },
    messages: {
      vague: {
        zh: '「{subject}」的指标值只有“{words}”这样的说法：{stated}',
        en: 'The only standard of “{subject}” is words such as {words}: {stated}',
      },
    },
  },
  C14: {
    name: { zh: '正向指标的目标不为零', en: 'Zero target' },
    why: { zh: '“≥0”不做任何事也算完成。', en: '≥0 is met by doing nothing.' },
    remedy: { zh: '填写真正的目标值。', en: 'Enter the real target.' },
    messages: {
      zero: {
        zh: '「{subject}」的指标值为 {stated}，等于没有要求。',
        en: 'The target {stated} of “{subject}” asks for nothing.',
      },
    },
  },
  C15: {
    name: { zh: '数值须确定', en: 'Approximate values' },
    why: { zh: '“约”“近”“多”“＋”无法准确计算完成率。', en: 'About, nearly or + cannot be computed with.' },
    remedy: { zh: '填写台账上的准确数。', en: 'Enter the exact figure of your records.' },
    messages: {
      approximate: { zh: '「{subject}」填的是约数：{stated}。', en: '“{subject}” is only about {stated}.' },
    },
  },
  C16: {
    name: { zh: '指标值全部相同', en: 'All targets the same' },
    why: {
      zh: '不同指标的目标值通常不同，全部相同往往是套用模板。',
      en: 'Different indicators seldom share one number.',
    },
    remedy: { zh: '逐个指标核对目标值。', en: 'Check the target of each indicator.' },
    messages: {
      same: {
        zh: '{count} 个指标的指标值都是 {stated}，可能套用了模板。',
        en: 'All {count} targets are {stated}, which looks like a template.',
      },
    },
  },
  C17: {
    name: { zh: '指标值明显低于上年完成值', en: 'Target far below last year' },
    why: {
      zh: '目标低于上年实际一半，可能偏低，达不到约束作用。',
      en: 'A target of less than half of last year’s result binds nobody.',
    },
    remedy: {
      zh: '核对任务量；确有减少的，可忽略并注明原因。',
      en: 'Check the workload, or ignore this with the reason.',
    },
    messages: {
      low: {
        zh: '「{subject}」的指标值 {stated}，不到 {year} 年完成值 {last} 的一半。',
        en: 'The target {stated} of “{subject}” is less than half of {last}, reached in {year}.',
      },
    },
  },
  C18: {
    name: { zh: '名称与计量单位相符', en: 'Unit and name' },
    why: {
      zh: '率用百分比，数量用个、人等；单位不符，值就读不通。',
      en: 'A rate is a percent, a number is counted.',
    },
    remedy: { zh: '改正单位，或改正名称。', en: 'Correct the unit or the name.' },
    messages: {
      ratio: {
        zh: '「{subject}」是比率，指标值 {stated} 的单位却是“{unit}”。',
        en: '“{subject}” is a rate, but its target {stated} counts {unit}.',
      },
      count: {
        zh: '「{subject}」是数量，指标值 {stated} 的单位却是“{unit}”。',
        en: '“{subject}” is a number, but its target {stated} is in {unit}.',
      },
    },
  },
  C19: {
    name: { zh: '人数、件数须是整数', en: 'Whole numbers' },
    why: {
      zh: '人和物按整数计，出现小数说明是平均数或填错了单位。',
      en: 'People and things come in whole numbers.',
    },
    remedy: { zh: '核对数值和单位。', en: 'Check figure and unit.' },
    messages: {
      fraction: {
        zh: '「{subject}」的 {stated} 不是整数。',
        en: '{stated} of “{subject}” is not a whole number.',
      },
    },
  },
  C20: {
    name: { zh: '完成时间早于本年度', en: 'Date before the year' },
    why: { zh: '完成时间写在往年，多半沿用了旧表。', en: 'A date before the year comes from an old form.' },
    remedy: { zh: '改为本年度的时间。', en: 'Set a date of this year.' },
    messages: {
      past: {
        zh: '「{subject}」的指标值 {stated} 早于本表所属的 {year} 年度。',
        en: 'The target {stated} of “{subject}” is before {year}.',
      },
    },
  },
} as const satisfies Readonly<Record<string, RuleText>>;
