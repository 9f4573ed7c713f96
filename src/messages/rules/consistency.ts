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
} as const satisfies Readonly<Record<string, RuleText>>;
