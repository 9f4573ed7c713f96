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
} as const satisfies Readonly<Record<string, RuleText>>;
