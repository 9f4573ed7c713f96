import type { RuleText } from './types';

/** Texts of the rules on years and units (I). */
export const consistencyRules = {
  I01: {
    name: { zh: '年度一致', en: 'One fiscal year' },
    why: {
      zh: '年度不一致，说明沿用了往年的表或填错了数。',
      en: 'Another year means that an old form or an old figure was kept.',
    },
    remedy: { zh: '核对数据所属年度，改正年份。', en: 'Check which year the data belong to.' },
    messages: {
      sheet: {
        zh: '表题「{subject}」写 {stated} 年，工作表名「{sheet}」写 {expected} 年。',
        en: 'The title says {stated}, the sheet “{sheet}” {expected}.',
      },
      repeats: {
        zh: '「{subject}」写 {stated} 年，其中「{line}」{amount} 与 {expected} 年的表完全相同，请核对年份。',
        en: '“{subject}” says {stated}, but its “{line}” {amount} is that of the table of {expected}: check the year.',
      },
      row: {
        zh: '「{subject}」写 {stated} 年，本表是 {expected} 年度。',
        en: '“{subject}” says {stated}; the table is about {expected}.',
      },
    },
  },
  I02: {
    name: { zh: '元与万元混淆', en: '元 or 万元' },
    why: { zh: '相差一万倍，合计和比率都会错。', en: 'A factor of ten thousand spoils totals and rates.' },
    remedy: { zh: '统一换算为表头写明的单位。', en: 'Convert it to the unit of the table.' },
    messages: {
      tables: {
        zh: '「{subject}」此处为 {stated}，另一张表为 {other}，相差一万倍，单位可能写错。',
        en: '“{subject}” is {stated} here and {other} elsewhere, a factor of 10 000.',
      },
      execution: {
        zh: '「{subject}」执行 {stated}，约为预算 {budget} 的一万倍，可能误用了“元”。',
        en: '“{subject}” spent {stated} of {budget}, some ten thousand times.',
      },
    },
  },
  I03: {
    name: { zh: '同一列单位一致', en: 'One unit in a column' },
    why: { zh: '同一列单位不同，合计没有意义。', en: 'Amounts of different units cannot be added.' },
    remedy: { zh: '换算为本列的单位后只填数值。', en: 'Convert it and enter the number only.' },
    messages: {
      differs: {
        zh: '「{subject}」写的是 {stated}，本列单位是{unit}。',
        en: '“{subject}” says {stated}; the column is in {unit}.',
      },
    },
  },
  I05: {
    name: { zh: '千分位写法一致', en: 'Thousands' },
    why: { zh: '写法不一，不便核对，也可能来自不同的文件。', en: 'Mixed forms are hard to check.' },
    remedy: { zh: '统一设置数字格式。', en: 'Give the cells one number format.' },
    messages: {
      mixed: {
        zh: '“{title}”中有 {separated} 个金额用千分位、{plain} 个不用，例如「{subject}」{stated}。',
        en: '“{title}” has {separated} amounts with and {plain} without separators, for example {stated} of “{subject}”.',
      },
    },
  },
  I06: {
    name: { zh: '数字以文本存储', en: 'Number stored as text' },
    why: { zh: 'Excel 不会把文本计入合计，公式会漏算。', en: 'Excel leaves text out of sums.' },
    remedy: { zh: '转换为数字，去掉空格和全角字符。', en: 'Convert it to a number.' },
    messages: {
      text: {
        zh: '「{subject}」的 {stated} 是文本，不是数字，以后用公式汇总时会漏算。',
        en: '{stated} of “{subject}” is text; formulas will leave it out.',
      },
      leftOut: {
        zh: '「{subject}」的 {stated} 是文本，引用它的公式没有把它算进去。',
        en: '{stated} of “{subject}” is text, and the formula that refers to it leaves it out.',
      },
    },
  },
  I07: {
    name: { zh: '年度自评不写“今年”“目前”', en: 'No “now” in a yearly report' },
    why: { zh: '自评在次年进行，“今年”“截至目前”会被读成次年。', en: 'It is read the year after.' },
    remedy: { zh: '改写为具体年份或“截至年末”。', en: 'Name the year or its end.' },
    messages: {
      now: {
        zh: '“{subject}”中写“{stated}”，请写明具体时间。',
        en: '“{subject}” says “{stated}”: name the time.',
      },
    },
  },
  I08: {
    name: { zh: '“截至”不写作“截止”', en: '截至, not 截止' },
    why: { zh: '“截止”是到此停止，“截至”才是到某时为止。', en: '截止 means to end; 截至 means up to.' },
    remedy: { zh: '改为“截至”。', en: 'Write 截至.' },
    messages: {
      word: {
        zh: '“{subject}”中的“{stated}”应为“{expected}”。',
        en: '“{stated}” in “{subject}” should be “{expected}”.',
      },
    },
  },
  I09: {
    name: { zh: '比率之差用百分点', en: 'Percentage points' },
    why: {
      zh: '从 90% 到 95% 是提高 5 个百分点，不是提高 5%。',
      en: 'From 90 % to 95 % is five points and not five percent.',
    },
    remedy: { zh: '改为“个百分点”。', en: 'Write percentage points.' },
    messages: {
      points: {
        zh: '“{subject}”中的 {stated} 是两个比率之差，应写 {expected}。',
        en: '{stated} in “{subject}” is the difference of two rates: {expected}.',
      },
    },
  },
  I10: {
    name: { zh: '“部门”与“单位”混用', en: '部门 and 单位 mixed' },
    why: {
      zh: '部门预决算包含所属单位，单位预决算只是本单位，混用会让人误解口径。',
      en: 'A department’s account contains those of its units; a unit’s does not.',
    },
    remedy: { zh: '按实际口径统一各表标题。', en: 'Use in all titles the word that is meant.' },
    messages: {
      mixed: {
        zh: '标题「{subject}」写“{stated}”，其他表写“{expected}”，请统一。',
        en: 'The title “{subject}” says {stated}, other tables {expected}.',
      },
    },
  },
  I11: {
    name: { zh: '填报日期早于年末', en: 'Dated too early' },
    why: {
      zh: '年度未结束，全年执行数和完成值不可能是最终数。',
      en: 'Before the year ends nothing is final.',
    },
    remedy: {
      zh: '核对填报日期；提前自评的，年后更新数据。',
      en: 'Check the date, or renew the figures after the year.',
    },
    messages: {
      early: {
        zh: '「{subject}」为 {stated}，{year} 年度尚未结束。',
        en: '“{subject}” is {stated}; {year} was not over.',
      },
    },
  },
  I12: {
    name: { zh: '文号用六角括号', en: 'Brackets of document numbers' },
    why: { zh: '发文字号的年份用六角括号〔〕。', en: 'The year of a document number stands in 〔〕.' },
    remedy: { zh: '改为〔〕。', en: 'Write 〔〕.' },
    messages: {
      brackets: {
        zh: '文号“{subject}”的年份应写作“{expected}”。',
        en: 'The number “{subject}” should be “{expected}”.',
      },
    },
  },
  I13: {
    name: { zh: '评价方案表填写有误', en: 'The scheme of the workbook' },
    why: {
      zh: '方案有误就不能采用，校验会改按其他方案进行，结论可能与本地规定不符。',
      en: 'Until it is right the workbook is judged by another scheme.',
    },
    remedy: {
      zh: '按说明的格式改正该单元格；全部改正后，方案自动生效。',
      en: 'Correct the cell; the scheme takes effect once all of it is right.',
    },
    messages: {
      label: {
        zh: '「{subject}」不是评价方案的项目，不知道它说的是什么。',
        en: '“{subject}” is no item of a scheme.',
      },
      twice: {
        zh: '「{subject}」写了两处，不知道以哪处为准。',
        en: '“{subject}” is written twice.',
      },
      missing: {
        zh: '缺少“{subject}”。',
        en: '“{subject}” is missing.',
      },
      text: {
        zh: '「{subject}」填写为 {stated}，应为文字。',
        en: '“{subject}” is {stated}; it must be a text.',
      },
      number: {
        zh: '「{subject}」填写为 {stated}，应为不小于 0 的数字。',
        en: '“{subject}” is {stated}; it must be a number not below 0.',
      },
      points: {
        zh: '「{subject}」填写为 {stated}，应为数字；没有规定的写“不设”。',
        en: '“{subject}” is {stated}; it must be a number, or 不设 where none is set.',
      },
      share: {
        zh: '「{subject}」填写为 {stated}，应为 0 至 100 的百分数。',
        en: '“{subject}” is {stated}; it must be a percentage from 0 to 100.',
      },
      decimals: {
        zh: '「{subject}」填写为 {stated}，应为 0 至 4 的整数。',
        en: '“{subject}” is {stated}; it must be a whole number from 0 to 4.',
      },
      formula: {
        zh: '「{subject}」填写为 {stated}，应为“线性”“比值”或“全扣”。',
        en: '“{subject}” is {stated}; it must be 线性, 比值 or 全扣.',
      },
      overshoot: {
        zh: '「{subject}」填写为 {stated}，应为“满分”“人工”或“不设”。',
        en: '“{subject}” is {stated}; it must be 满分, 人工 or 不设.',
      },
      capped: {
        zh: '「{subject}」填写为 {stated}，应为“是”或“否”。',
        en: '“{subject}” is {stated}; it must be 是 or 否.',
      },
      completion: {
        zh: '「{subject}」填写为 {stated}，应为“全年预算”“批复预算”或“可用资金”。',
        en: '“{subject}” is {stated}; it must be 全年预算, 批复预算 or 可用资金.',
      },
      level: {
        zh: '「{subject}」填写为 {stated}，应为“错误”“警告”“提示”或“关闭”。',
        en: '“{subject}” is {stated}; it must be 错误, 警告, 提示 or 关闭.',
      },
      rule: {
        zh: '「{subject}」填写为 {stated}，应为规则编号，如 G06。',
        en: '“{subject}” is {stated}; it must be the id of a rule, such as G06.',
      },
      base: {
        zh: '「{subject}」填写为 {stated}，不是内置方案的代号。',
        en: '“{subject}” is {stated}, which is no id of a built-in scheme.',
      },
      template: {
        zh: '「{subject}」填写为 {stated}，不是内置报告模板的代号。',
        en: '“{subject}” is {stated}, which is no id of a built-in template.',
      },
      sum: {
        zh: '各一级指标分值加执行率分值不等于总分（此处为 {stated}）。',
        en: 'The points of the levels and of execution do not add up to the total (here {stated}).',
      },
      order: {
        zh: '「{subject}」的各行次序不对：等级从高到低排列，封顶的执行率从低到高排列。',
        en: 'The rows under “{subject}” are in the wrong order: grades from high to low, caps from the lowest rate up.',
      },
      band: {
        zh: '定性档次须有三档，上限大于下限且不超过 100%（此处为 {stated}）。',
        en: 'There must be three tiers, each upper bound above its lower and at most 100 % (here {stated}).',
      },
    },
  },
  I14: {
    name: { zh: '公式没有循环引用', en: 'No circular formulas' },
    why: {
      zh: '公式引用了自己的结果，Excel 算不出来，显示 0 或旧数，别的数也跟着错。',
      en: 'A formula that rests on its own result shows 0 or an old figure, and others follow it.',
    },
    remedy: {
      zh: '改公式的引用范围，不要包括公式所在的单元格；整列求和改为写明起止行。',
      en: 'Leave the formula’s own cell out of what it refers to; give a sum its first and last row.',
    },
    messages: {
      itself: {
        zh: '「{subject}」的公式 {formula} 引用了它自己。',
        en: 'The formula {formula} of “{subject}” refers to itself.',
      },
      others: {
        zh: '「{subject}」的公式 {formula} 与其他公式互相引用：{cells}。',
        en: 'The formula {formula} of “{subject}” is part of a circle: {cells}.',
      },
    },
  },
} as const satisfies Readonly<Record<string, RuleText>>;
