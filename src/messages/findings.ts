import type { Text } from './language';

/** The sheet 校验结果 and the words for findings that every interface uses. */
export const findingTexts = {
  title: { zh: '校验结果', en: 'Findings' },
  summary: {
    zh: '读取 {tables} 张表，核对 {checked} 处计算关系：{errors} 个错误，{warnings} 个警告，{infos} 条提示。评价方案：{scheme}',
    en: '{tables} tables read, {checked} relations recomputed: {errors} errors, {warnings} warnings, {infos} notes. Scheme: {scheme}',
  },
  faults: {
    zh: '有 {count} 条规则自身出错，没有参与校验：{rules}。',
    en: '{count} rules failed by our own fault and did not judge: {rules}.',
  },
  noTables: {
    zh: '没有认出任何绩效表或收支表。请确认表头行写有“三级指标、年度指标值、实际完成值、分值”或“项目、预算数、决算数”等字样。',
    en: 'No performance or accounts table was recognised. Make sure that the header row has words such as 三级指标, 年度指标值, 分值 or 项目, 预算数, 决算数.',
  },
  none: { zh: '没有发现问题。', en: 'Nothing found.' },
  number: { zh: '序号', en: 'No.' },
  severity: { zh: '级别', en: 'Severity' },
  sheet: { zh: '工作表', en: 'Sheet' },
  cell: { zh: '单元格', en: 'Cell' },
  subject: { zh: '项目', en: 'Row' },
  problem: { zh: '问题', en: 'Finding' },
  expected: { zh: '应为', en: 'Expected' },
  remedy: { zh: '处理办法', en: 'What to do' },
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  info: { zh: '提示', en: 'Note' },
} satisfies Record<string, Text>;
