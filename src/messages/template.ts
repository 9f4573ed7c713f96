import type { Text } from './language';

/** What can be wrong in a report template. Each says what stands there and what to write instead. */
export const templateProblems = {
  unknownField: {
    zh: '没有名为“{name}”的字段。{known}',
    en: 'There is no field “{name}”. {known}',
  },
  unknownFilter: {
    zh: '没有名为“{name}”的过滤器。可用的有：{known}。',
    en: 'There is no filter “{name}”. There are: {known}.',
  },
  unknownTag: {
    zh: '没有名为“{name}”的标签。可用的有：{known}。',
    en: 'There is no tag “{name}”. There are: {known}.',
  },
  notClosed: {
    zh: '“{near}”没有结束：请在它管到的地方之后写 {% 结束 %}。',
    en: '“{near}” is not closed: write {% 结束 %} where it ends.',
  },
  notClosedMark: {
    zh: '“{near}”缺少右边的括号：{{ 与 }}、{% 与 %} 须成对。',
    en: '“{near}” lacks its closing marks: {{ and }}, {% and %} go in pairs.',
  },
  strayEnd: {
    zh: '“{near}”没有对应的开头，请删去，或者在前面补写“如果”“逐项”“列举”等。',
    en: '“{near}” ends nothing: delete it, or write the tag that it closes.',
  },
  bracket: {
    zh: '方括号 [ ] 不成对：[ 与 ] 要写在同一行；要原样打印的方括号请用全角的［］。',
    en: 'The brackets [ ] do not match: both go on one line. To print one, use the full-width ［］.',
  },
  notMoney: {
    zh: '过滤器“{name}”用在金额类字段（收入、支出、三公等）上，这里的内容不是。',
    en: 'The filter “{name}” is for fields of money (收入, 支出, 三公 …), which this is not.',
  },
  notList: {
    zh: '“{name}”用在成组的字段（如 重点任务、支出.按功能）上，这里的内容不是。',
    en: '“{name}” is for lists (重点任务, 支出.按功能 …), which this is not.',
  },
  notField: {
    zh: '过滤器“{name}”用在字段上，这里的内容不是字段。',
    en: 'The filter “{name}” is for fields, which this is not.',
  },
  badArgument: {
    zh: '过滤器“{name}”不认识参数“{value}”。可用的有：{known}。',
    en: 'The filter “{name}” does not know “{value}”. There are: {known}.',
  },
  unknownChart: {
    zh: '没有名为“{name}”的图表。可用的有：{known}。',
    en: 'There is no chart “{name}”. There are: {known}.',
  },
  unknownAnnex: {
    zh: '没有名为“{name}”的附件。可用的有：{known}。',
    en: 'There is no annex “{name}”. There are: {known}.',
  },
  tooLong: {
    zh: '模板过长，请控制在 {most} 个字符以内。',
    en: 'The template is too long: keep it within {most} characters.',
  },
  endless: {
    zh: '这里重复的次数过多，已停止。请检查“逐项”“列举”的内容，不要用很大的数字范围。',
    en: 'This repeats too often and was stopped. Check the loops; use no large ranges of numbers.',
  },
  noTitle: {
    zh: '模板没有标题：请写一行以“# ”开头的标题。',
    en: 'The template has no title: write a line that begins with “# ”.',
  },
  syntax: {
    zh: '“{near}”的写法有误，请对照报告模板说明检查引号、逗号、冒号和竖线。',
    en: '“{near}” is not written correctly: check quotes, commas, colons and bars against the guide.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type TemplateProblem = keyof typeof templateProblems;

/** Where a mistake is, and lists of names beside it. */
export const templateTexts = {
  at: { zh: '第 {line} 行第 {column} 列：{text}', en: 'line {line}, column {column}: {text}' },
  atCell: { zh: '{cell}（第 {column} 个字符）：{text}', en: '{cell} (character {column}): {text}' },
  near: { zh: '是否指：{names}？', en: 'Did you mean {names}?' },
  known: { zh: '这里可用的有：{names}。', en: 'There are: {names}.' },
} as const satisfies Readonly<Record<string, Text>>;
