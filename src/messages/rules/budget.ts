import type { Text } from '../language';
import type { RuleText } from './types';

const mismatch: Text = {
  zh: '「{subject}」填报 {stated}，按 {operands} 应为 {expected}，相差 {difference}。',
  en: '“{subject}” is stated as {stated}; {operands} gives {expected}, a difference of {difference}.',
};
const exceeds: Text = {
  zh: '「{subject}」填报 {stated}，其中各项 {operands} 已达 {expected}，超出 {difference}。',
  en: '“{subject}” is stated as {stated}, but the parts named, {operands}, already make {expected}, {difference} more.',
};
const rounding: Text = {
  zh: '「{subject}」填报 {stated}，按显示的 {operands} 为 {expected}，相差 {difference}，在四舍五入的尾差之内。',
  en: '“{subject}” is stated as {stated}; {operands} gives {expected}. The difference of {difference} lies within rounding.',
};
/** Two rates differ by percentage points. */
const rateMismatch: Text = {
  zh: '「{subject}」填报 {stated}，按 {operands} 应为 {expected}，相差 {difference} 个百分点。',
  en: '“{subject}” is stated as {stated}; {operands} gives {expected}, a difference of {difference} percentage points.',
};
const rateRounding: Text = {
  zh: '「{subject}」填报 {stated}，按显示的 {operands} 为 {expected}，相差 {difference} 个百分点，在四舍五入的尾差之内。',
  en: '“{subject}” is stated as {stated}; {operands} gives {expected}. The difference of {difference} percentage points lies within rounding.',
};
const sums: Text = {
  zh: '合计与分项不符，说明至少有一个数填错。',
  en: 'A total that its parts do not make up means that one figure is wrong.',
};
const checkParts: Text = {
  zh: '对照决算或账务核对合计与各分项，改正填错的数。',
  en: 'Check total and parts against the accounts and correct the wrong one.',
};
const recompute: Text = {
  zh: '用公式重新计算；若计算结果正确，核对引用的原始数。',
  en: 'Use the formula, or check the figures that it rests on.',
};

/** Texts of the rules on budget arithmetic (G). */
export const budgetRules = {
  G01: {
    name: { zh: '年度资金总额等于各来源之和', en: 'Total of funds' },
    why: sums,
    remedy: checkParts,
    messages: { mismatch },
  },
  G02: {
    name: { zh: '预算执行率', en: 'Execution rate' },
    why: { zh: '执行率决定执行得分，也是审核首先核对的数。', en: 'The rate decides the execution score.' },
    remedy: recompute,
    messages: { mismatch: rateMismatch },
  },
  G03: {
    name: { zh: '不出现错误值', en: 'No error values' },
    why: {
      zh: '预算为零时执行率没有意义，应填“—”；错误值会使合计失效。',
      en: 'On a budget of zero a rate means nothing; error values break totals.',
    },
    remedy: { zh: '改填“—”，或给公式加上对零的判断。', en: 'Enter —, or guard the formula.' },
    messages: {
      errorValue: { zh: '「{subject}」显示错误值 {stated}。', en: '“{subject}” shows {stated}.' },
      zeroBase: {
        zh: '「{subject}」预算为零，执行率不应填 {stated}，应填“—”。',
        en: '“{subject}” has a budget of zero; the rate is —, not {stated}.',
      },
    },
  },
  G04: {
    name: { zh: '执行数超过预算数', en: 'Spent above budget' },
    why: {
      zh: '执行数一般不超过全年预算数，超出要有依据。',
      en: 'Spending beyond the budget needs its ground.',
    },
    remedy: {
      zh: '核对全年预算数是否含调整数，并说明原因。',
      en: 'Check that the budget includes adjustments, and explain.',
    },
    messages: {
      over: {
        zh: '「{subject}」执行 {stated}，超过预算 {budget}。',
        en: '“{subject}” spent {stated} of {budget}.',
      },
    },
  },
  G05: {
    name: { zh: '预算调整较大', en: 'Budget much adjusted' },
    why: { zh: '年中调整较大，审核时会问原因。', en: 'A reviewer asks why it changed.' },
    remedy: { zh: '在备注或报告中说明调整原因和依据。', en: 'Explain it in the remarks or the report.' },
    messages: {
      adjusted: {
        zh: '「{subject}」年初预算 {initial}，全年预算 {stated}，变动 {percent}%，没有说明。',
        en: '“{subject}” went from {initial} to {stated}, {percent} %, without a word.',
      },
    },
  },
  G06: {
    name: { zh: '支出合计等于基本支出加项目支出', en: 'Basic and project expenditure' },
    why: sums,
    remedy: checkParts,
    messages: { mismatch },
  },
  G07: {
    name: { zh: '基本支出等于人员、公用等之和', en: 'Parts of basic expenditure' },
    why: sums,
    remedy: checkParts,
    messages: { mismatch, exceeds, rounding },
  },
  G08: {
    name: { zh: '“三公”经费等于各分项之和', en: 'Parts of 三公 expenses' },
    why: sums,
    remedy: checkParts,
    messages: { mismatch, rounding },
  },
  G09: {
    name: { zh: '合计等于各项之和', en: 'Total is the sum of its parts' },
    why: sums,
    remedy: checkParts,
    messages: { mismatch, exceeds },
  },
  G10: {
    name: { zh: '增减额', en: 'Change' },
    why: {
      zh: '增减额由两年数相减得出，错了会带错增减率和文字说明。',
      en: 'A wrong change leads to a wrong rate and wrong words.',
    },
    remedy: recompute,
    messages: { mismatch },
  },
  G11: {
    name: { zh: '增减率', en: 'Rate of change' },
    why: {
      zh: '增减率按两年数计算，超出四舍五入允许的范围就是算错。',
      en: 'Beyond what rounding allows it is wrong.',
    },
    remedy: recompute,
    messages: { mismatch: rateMismatch, rounding: rateRounding },
  },
  G12: {
    name: { zh: '基数为零不算增减率', en: 'No rate on zero' },
    why: {
      zh: '上年为零时增减率没有意义，写“增长100%”是常被指出的错误。',
      en: 'On a base of zero a rate means nothing.',
    },
    remedy: { zh: '改填“--（基数为0，不可比）”。', en: 'Enter --（基数为0，不可比）.' },
    messages: {
      percent: {
        zh: '「{subject}」上年为零，增减率填报 {stated}，应为“{expected}”。',
        en: '“{subject}” was zero last year; the rate is “{expected}”, not {stated}.',
      },
    },
  },
  G13: {
    name: { zh: '增减字样与正负一致', en: 'Words of direction' },
    why: {
      zh: '字样与数的方向相反，公开后会被质疑。',
      en: 'Words that contradict the figures are noticed when published.',
    },
    remedy: {
      zh: '改正字样；增减字样后写绝对值，没有变化写“持平”。',
      en: 'Correct the word; after it write the absolute value.',
    },
    messages: {
      wrong: {
        zh: '「{subject}」写的是“{stated}”，按两年数应为“{expected}”。',
        en: '“{subject}” says {stated}; the figures say {expected}.',
      },
      negative: {
        zh: '「{subject}」写的是“{stated}”，增减字样后不应再带负号。',
        en: '“{subject}” says {stated}; no minus sign follows such a word.',
      },
    },
  },
  G14: {
    name: { zh: '占比', en: 'Share' },
    why: {
      zh: '占比由分项除以合计得出，错位或用错分母很常见。',
      en: 'Shares are often swapped or divided by the wrong whole.',
    },
    remedy: recompute,
    messages: { mismatch: rateMismatch },
  },
  G15: {
    name: { zh: '比率须带百分号', en: 'Percent sign' },
    why: {
      zh: '“76.23”没有百分号，会被读成 76.23 倍或 76.23 万元。',
      en: 'Without its sign a percent reads as an amount.',
    },
    remedy: {
      zh: '加上百分号，或把单元格设为百分比格式。',
      en: 'Add the sign or format the cell as percent.',
    },
    messages: {
      bare: {
        zh: '「{subject}」的 {stated} 没有百分号，同一列其他各项都有，应为 {expected}。',
        en: '{stated} of “{subject}” lacks the percent sign of its column; it should be {expected}.',
      },
    },
  },
  G16: {
    name: { zh: '分项增减之和等于总增减', en: 'Causes add up' },
    why: {
      zh: '列出的原因加起来应能解释总的增减。',
      en: 'The causes listed should explain the whole change.',
    },
    remedy: checkParts,
    messages: { mismatch, rounding },
  },
  G18: {
    name: { zh: '结转结余衔接', en: 'Roll-forward' },
    why: {
      zh: '上年结转加收入减支出应等于年末结转，不等说明收支漏记。',
      en: 'Otherwise income or expenditure is missing.',
    },
    remedy: checkParts,
    messages: { mismatch },
  },
  G19: {
    name: { zh: '重点任务资金不超过项目支出', en: 'Tasks within project expenditure' },
    why: {
      zh: '重点任务的资金来自项目支出，合计不应更大。',
      en: 'The money of tasks comes from project expenditure.',
    },
    remedy: { zh: '核对任务资金和项目支出预算。', en: 'Check both.' },
    messages: {
      exceeds: {
        zh: '各项重点任务资金合计 {stated} 万元，超过项目支出 {expected} 万元，多 {difference} 万元。',
        en: 'The tasks take {stated} 万元, {difference} more than the project expenditure of {expected}.',
      },
    },
  },
  G20: {
    name: { zh: '“三公”经费增加须说明', en: 'Reason for more 三公' },
    why: {
      zh: '“三公”经费超预算或比上年增加，公开时必须说明原因。',
      en: 'More than budgeted or than last year must be explained.',
    },
    remedy: { zh: '在备注或报告中写明原因。', en: 'Write the reason into the remarks.' },
    messages: {
      overBudget: {
        zh: '「{subject}」支出 {stated}，超过预算 {budget}，没有说明原因。',
        en: '“{subject}” spent {stated}, above the budget of {budget}, without a reason.',
      },
      aboveLast: {
        zh: '「{subject}」支出 {stated}，比上年增加，没有说明原因。',
        en: '“{subject}” spent {stated}, more than last year, without a reason.',
      },
    },
  },
  G21: {
    name: { zh: '基本支出中的三公分项不超过三公决算', en: '三公 items within their total' },
    why: {
      zh: '“三公”经费包括基本支出和项目支出中的全部，部分不可能大于全部。',
      en: 'A part cannot be more than the whole.',
    },
    remedy: { zh: '核对两张表的同一项目。', en: 'Check the item in both tables.' },
    messages: {
      exceeds: {
        zh: '基本支出中的「{subject}」为 {stated}，大于“三公”经费表中的 {whole}。',
        en: '“{subject}” is {stated} within basic expenditure and {whole} in all.',
      },
    },
  },
  G22: {
    name: { zh: '百分比被截断', en: 'Truncated percentage' },
    why: {
      zh: '小数是直接截去的，没有四舍五入，与系统或他人计算会差0.01。',
      en: 'It was cut off, not rounded, and differs from others by 0.01.',
    },
    remedy: { zh: '统一改为四舍五入。', en: 'Round it half-up.' },
    messages: {
      truncated: {
        zh: '「{subject}」填报 {stated}，四舍五入应为 {expected}。',
        en: '“{subject}” is stated as {stated}; rounded it is {expected}.',
      },
    },
  },
  G23: {
    name: { zh: '金额小数位数', en: 'Decimals of amounts' },
    why: {
      zh: '金额一般保留两位小数，多余的小数会使合计看起来不符。',
      en: 'More than two decimals make totals seem wrong.',
    },
    remedy: { zh: '四舍五入到两位小数。', en: 'Round to two decimals.' },
    messages: {
      decimals: {
        zh: '「{subject}」为 {stated}，超过两位小数；本表共 {count} 处。',
        en: '“{subject}” is {stated}; {count} amounts of this table have more than two decimals.',
      },
    },
  },
  G24: {
    name: { zh: '金额为负', en: 'Negative amount' },
    why: {
      zh: '除调整、结余等项目外，预算和支出不应为负。',
      en: 'Apart from adjustments and balances amounts are not negative.',
    },
    remedy: {
      zh: '核对是否录入错误；冲减的，在名称中写明。',
      en: 'Check it; if it is a return, say so in the label.',
    },
    messages: {
      negative: { zh: '「{subject}」为负数：{stated}。', en: '“{subject}” is negative: {stated}.' },
    },
  },
  G25: {
    name: { zh: '预算收支平衡', en: 'Budget balances' },
    why: {
      zh: '按支出、按来源、按级次三种口径的合计应当相等。',
      en: 'Expenditure, sources and levels are views of one total.',
    },
    remedy: checkParts,
    messages: { mismatch },
  },
  G26: {
    name: { zh: '与预算比较的字样与数字一致', en: 'Words and budget' },
    why: { zh: '文字说大于，数字却小于，读者不知该信哪个。', en: 'Words and figures contradict each other.' },
    remedy: { zh: '核对决算数和预算数，改正字样。', en: 'Correct the words by the figures.' },
    messages: {
      words: {
        zh: '「{subject}」写“{stated}”，而决算数为 {actual}，预算数为 {budget}。',
        en: '“{subject}” says “{stated}”, with {actual} spent of {budget}.',
      },
    },
  },
} as const satisfies Readonly<Record<string, RuleText>>;
