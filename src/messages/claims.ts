import type { Text } from './language';

/** Texts of 核对文字: kinds, verdicts, and the slips that explain a wrong figure. */
export const claimTexts = {
  head: {
    zh: '{file}：读出 {count} 条表述，相符 {exact}，截断 {truncated}，在舍入误差内 {within}，不符 {inconsistent}，未核对 {unchecked}。',
    en: '{file}: {count} claims: {exact} exact, {truncated} truncated, {within} within rounding, {inconsistent} inconsistent, {unchecked} unchecked.',
  },
  wrong: {
    zh: '  第 {line} 行  {kind}：“{text}”',
    en: '  line {line}  {kind}: "{text}"',
  },
  figures: {
    zh: '      原文为 {stated}，按 {operands} 复算应为 {recomputed}（{low} 至 {high} 之间都算相符）。',
    en: '      It says {stated}; from {operands} it should be {recomputed} (anything from {low} to {high} would do).',
  },
  slip: { zh: '      可能原因：{slip}', en: '      Likely slip: {slip}' },
  remedy: {
    zh: '      处理办法：对照账表核实这几个数，改正其中写错的一个。',
    en: '      To do: hold these figures against the accounts and correct the one that is wrong.',
  },
  clean: { zh: '  没有发现自相矛盾的数字。', en: '  No figure contradicts another.' },
  endings: {
    zh: 'claims（核对文字）读取 .txt、.docx、.xlsx 文件：{file}',
    en: 'claims reads .txt, .docx and .xlsx files: {file}',
  },
  needFile: {
    zh: '请写明要核对的一个文件（.txt、.docx 或 .xlsx）。',
    en: 'Name one file to hold against its arithmetic (.txt, .docx or .xlsx).',
  },
  tables: {
    zh: '与表格核对 {count} 个数：相符 {agree}，不符 {wrong}，表中没有或含义不能确定 {unchecked}。',
    en: '{count} figures held against the tables: {agree} agree, {wrong} do not, {unchecked} are not there or not certain.',
  },
  apart: {
    zh: '  第 {line} 行  与表格不符：原文为 {stated}，{cells} 为 {shown}，应为 {right}。',
    en: '  line {line}  not as in the tables: it says {stated}, {cells} is {shown}; it should be {right}.',
  },
  apartRemedy: {
    zh: '      处理办法：核对单元格和原文，改正写错的一处。',
    en: '      To do: look at the cell and the sentence and correct the wrong one.',
  },
} satisfies Record<string, Text>;

export const claimKindTexts = {
  sum: { zh: '合计与分项', en: 'total and parts' },
  counts: { zh: '数量合计', en: 'count and its parts' },
  change: { zh: '增减额', en: 'change' },
  changeRate: { zh: '增减率', en: 'change rate' },
  share: { zh: '占比', en: 'share' },
  executionRate: { zh: '执行率', en: 'execution rate' },
  causes: { zh: '增减原因合计', en: 'causes of a change' },
  repeated: { zh: '前后同一数字', en: 'repeated figure' },
  shareTotal: { zh: '占比合计', en: 'shares that make 100 %' },
  rollForward: { zh: '结转结余', en: 'balance carried forward' },
  equation: { zh: '算式', en: 'written calculation' },
  direction: { zh: '大小方向', en: 'word for more or less' },
  rank: { zh: '名次', en: 'rank' },
} satisfies Record<string, Text>;

export const slipTexts = {
  'this-years-base': {
    zh: '用本年数作了分母，应以上年数为分母',
    en: 'divided by this year instead of last year',
  },
  'unspent-share': { zh: '写成了未完成的比例', en: 'the unspent share was written' },
  swapped: { zh: '两个占比写反了', en: 'two shares were swapped' },
  unit: { zh: '单位差一万倍（元与万元、万元与亿元）', en: 'the unit is off by ten thousand' },
  'digit-lost': { zh: '少写了一位数字', en: 'a digit was lost' },
  'digit-doubled': { zh: '多写了一位数字', en: 'a digit was doubled' },
  'digits-transposed': { zh: '相邻两位数字写颠倒了', en: 'two digits changed places' },
  fraction: { zh: '小数写成了百分数，没有乘以 100', en: 'a fraction was printed as a percent' },
  'budget-as-previous': { zh: '把预算数当成了上年数', en: 'the budget was taken for last year' },
  'point-shifted': { zh: '小数点错位', en: 'the decimal point is misplaced' },
  'part-left-out': { zh: '合计漏加了一项', en: 'one part was left out of the total' },
  'digit-changed': { zh: '有一位数字写错', en: 'one digit is wrong' },
  'zero-base': { zh: '上年数为 0，不能计算增减率', en: 'last year was 0: there is no rate' },
} satisfies Record<string, Text>;
