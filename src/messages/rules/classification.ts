import type { RuleText } from './types';

const misplaced = {
  zh: '「{subject}」放在「{stated}」下，应归入「{expected}」。',
  en: '“{subject}” stands under {stated}; it belongs to {expected}.',
};

/** Texts of the rules on classification (B). */
export const classificationRules = {
  B01: {
    name: { zh: '二级指标与一级指标对应', en: 'Class belongs to its level' },
    why: {
      zh: '类别归错，一级指标的分值和得分都会算错。',
      en: 'A class in the wrong place distorts the points of both levels.',
    },
    remedy: { zh: '把该行移到所属的一级指标下。', en: 'Move it under its own first level.' },
    messages: {
      misplaced: {
        zh: '「{subject}」放在「{stated}」下，应属于「{expected}」。',
        en: '“{subject}” stands under {stated}; it belongs to {expected}.',
      },
    },
  },
  B02: {
    name: { zh: '新旧指标框架不混用', en: 'One framework in one form' },
    why: {
      zh: '成本指标既作一级指标又作产出的二级指标，同一内容会重复计分。',
      en: 'Cost as a first level and as a class of output counts the same thing twice.',
    },
    remedy: {
      zh: '按本地要求选用一种框架，把成本指标集中到一处。',
      en: 'Choose one framework and keep cost in one place.',
    },
    messages: {
      mixed: {
        zh: '「{subject}」设在产出指标下，同一张表又把成本指标列为一级指标。',
        en: '“{subject}” stands under output while cost is also a first level.',
      },
    },
  },
  B03: {
    name: { zh: '时效类内容误作数量指标', en: 'Timeliness as quantity' },
    why: { zh: '及时率、完成时间衡量的是快慢，不是多少。', en: 'Punctuality says how soon, not how many.' },
    remedy: { zh: '移到时效指标，或改成真正的数量指标。', en: 'Move it to 时效指标.' },
    messages: { misplaced },
  },
  B04: {
    name: { zh: '质量类内容误作效益指标', en: 'Quality as benefit' },
    why: {
      zh: '合格率、故障率反映产出质量，不能代替对社会和经济的效果。',
      en: 'Pass and fault rates are about output, not about its effect.',
    },
    remedy: {
      zh: '移到质量指标，另设反映效果的指标。',
      en: 'Move it to 质量指标 and set an indicator of effect.',
    },
    messages: { misplaced },
  },
  B05: {
    name: { zh: '满意度放错类别', en: 'Satisfaction in the wrong class' },
    why: {
      zh: '满意度单独计分，放在其他类别会代替应有的产出或效益。',
      en: 'Satisfaction has points of its own and cannot stand in for benefit.',
    },
    remedy: { zh: '移到服务对象满意度指标。', en: 'Move it to 服务对象满意度指标.' },
    messages: { misplaced },
  },
  B06: {
    name: { zh: '金额不作数量指标', en: 'Money is no quantity' },
    why: {
      zh: '数量指标衡量做了多少事，花了多少钱属于投入或成本。',
      en: 'Quantity is what was done; money spent is input or cost.',
    },
    remedy: {
      zh: '改为工作量指标；控制支出的要求放到成本指标。',
      en: 'Measure the work done; put limits on money into 成本指标.',
    },
    messages: {
      money: {
        zh: '数量指标「{subject}」的指标值是金额 {stated}。',
        en: 'The quantity “{subject}” is an amount of money, {stated}.',
      },
    },
  },
  B07: {
    name: { zh: '预算执行率重复计分', en: 'Execution counted twice' },
    why: {
      zh: '预算执行率已经单独计分，再设为指标就重复了。',
      en: 'Budget execution already has points of its own.',
    },
    remedy: { zh: '换成反映产出或效果的指标。', en: 'Use an indicator of output or effect instead.' },
    messages: {
      twice: {
        zh: '「{subject}」与预算执行率重复计分。',
        en: '“{subject}” counts budget execution a second time.',
      },
    },
  },
  B08: {
    name: { zh: '投入不作产出指标', en: 'Input is no output' },
    why: {
      zh: '投入了多少人和设备，不说明办成了多少事。',
      en: 'Staff and equipment put in say nothing about what came of it.',
    },
    remedy: { zh: '改为用这些投入完成的工作数量。', en: 'Replace it by what was done with it.' },
    messages: {
      input: { zh: '「{subject}」是投入，不是产出。', en: '“{subject}” is an input and no output.' },
    },
  },
  B09: {
    name: { zh: '三级指标不能只重复类别', en: 'Name only repeats its class' },
    why: {
      zh: '名称与类别相同，看不出衡量什么，审核时会要求细化。',
      en: 'A name equal to its class does not say what is measured.',
    },
    remedy: { zh: '写明具体衡量的内容，例如把“社会效益”改为“政策知晓率”。', en: 'Say what is measured.' },
    messages: {
      repeats: {
        zh: '三级指标「{subject}」只重复了类别「{stated}」，没有说明衡量什么。',
        en: '“{subject}” only repeats its class “{stated}”.',
      },
    },
  },
  B10: {
    name: { zh: '运行质量误作可持续影响', en: 'Quality as lasting effect' },
    why: {
      zh: '故障率、合格率衡量当年工作质量，不是项目结束后仍存在的影响。',
      en: 'Faults and pass rates measure this year’s work and no lasting effect.',
    },
    remedy: {
      zh: '移到质量指标；可持续影响写机制、寿命、后续利用等。',
      en: 'Move it to the quality indicators.',
    },
    messages: {
      misplaced: {
        zh: '「{subject}」衡量运行质量，放在可持续影响指标中，宜归入{expected}。',
        en: '“{subject}” measures quality; it belongs to {expected}.',
      },
    },
  },
  B11: {
    name: { zh: '三级指标名称重复', en: 'Duplicate names' },
    why: {
      zh: '一体化系统不接受同名指标，同一内容也会重复计分。',
      en: 'The integrated system refuses equal names, and the same thing would count twice.',
    },
    remedy: { zh: '合并为一项，或把名称写得能够区分。', en: 'Merge them or make the names distinct.' },
    messages: {
      duplicate: {
        zh: '「{subject}」在同一张表中出现了不止一次。',
        en: '“{subject}” occurs more than once in this form.',
      },
    },
  },
  B12: {
    name: { zh: '指标名称带数值', en: 'Value in the name' },
    why: {
      zh: '数值写在名称里，系统无法据此计算完成率。',
      en: 'A value in the name cannot be computed with.',
    },
    remedy: {
      zh: '名称只写衡量什么，数值、符号和单位填到指标值。',
      en: 'Put value, sign and unit into the target.',
    },
    messages: {
      value: {
        zh: '「{subject}」的名称里带有数值「{stated}」。',
        en: 'The name “{subject}” carries the value {stated}.',
      },
    },
  },
  B13: {
    name: { zh: '指标名称过长', en: 'Long name' },
    why: {
      zh: '名称是短语，不是句子；过长说明把要求或说明写进了名称。',
      en: 'A name of this length holds what belongs elsewhere.',
    },
    remedy: {
      zh: '缩短名称，把要求写进指标值，把说明写进备注。',
      en: 'Shorten it; put the demand into the target.',
    },
    messages: {
      long: {
        zh: '「{subject}」有 {length} 个字，名称一般在 10 个字左右，最多 20 个字。',
        en: '“{subject}” has {length} characters; 20 at most are usual.',
      },
    },
  },
  B14: {
    name: { zh: '实施周期与年度指标值全部相同', en: 'Same targets for period and year' },
    why: {
      zh: '跨年项目的总目标和当年目标通常不同，全部相同往往是照抄。',
      en: 'The targets of several years and of one are seldom all the same.',
    },
    remedy: {
      zh: '一年内完成的项目可忽略；跨年项目请分别填写。',
      en: 'Ignore this for a project of one year; else set both.',
    },
    messages: {
      same: {
        zh: '{count} 个指标的实施周期指标值与年度指标值全部相同，例如「{subject}」。',
        en: 'All {count} targets of the period equal those of the year, for example “{subject}”.',
      },
    },
  },
  B15: {
    name: { zh: '目标承诺的工作有指标衡量', en: 'Promised work is measured' },
    why: {
      zh: '总体目标写了要做的事，却没有指标支撑，年底无法判断是否完成。',
      en: 'A promise without an indicator cannot be judged at the end of the year.',
    },
    remedy: {
      zh: '核实：已有指标衡量的可忽略；没有的，补充相应的产出指标或精简目标。',
      en: 'Check: ignore where an indicator measures it in other words; else add one or shorten the goal.',
    },
    messages: {
      none: {
        zh: '总体目标提到“{subject}”，但没有看到衡量它的指标，请人工核实。',
        en: 'The goal speaks of “{subject}”, but no indicator seems to measure it; please check.',
      },
    },
  },
} as const satisfies Readonly<Record<string, RuleText>>;
