import type { Text } from './language';
import { paneFormTexts } from './paneForms';
import { paneFindingsTexts } from './paneFindings';
import { paneLastYearTexts } from './paneLastYear';
import { paneTablesTexts } from './paneTables';

/** Every text of the task pane. */
export const paneTexts = {
  ...paneFormTexts,
  ...paneFindingsTexts,
  ...paneTablesTexts,
  ...paneLastYearTexts,
  title: { zh: '预算绩效自评助手', en: 'Budget Self-Evaluation' },
  check: { zh: '校验', en: 'Check' },
  fill: { zh: '填充', en: 'Fill' },
  report: { zh: '生成总结', en: 'Write report' },
  claims: { zh: '核对文字', en: 'Check text' },
  claimsReading: { zh: '正在核对文字……', en: 'Checking the text…' },
  undo: { zh: '撤销本次填写', en: 'Undo this change' },
  cancel: { zh: '取消', en: 'Cancel' },
  retry: { zh: '重试', en: 'Try again' },
  verbs: { zh: '主要操作', en: 'Main actions' },

  checking: { zh: '正在读取并校验……', en: 'Reading and checking…' },
  planning: { zh: '正在查找可填写的单元格……', en: 'Looking for cells to fill…' },
  writing: { zh: '正在撰写总结……', en: 'Writing the report…' },
  applying: { zh: '正在写入工作簿……', en: 'Writing to the workbook…' },
  undoing: { zh: '正在撤销……', en: 'Undoing…' },

  welcomeTitle: { zh: '从“校验”开始', en: 'Start with Check' },
  welcomeBody: {
    zh: '校验只读取，不改动工作簿。填充和生成总结会先列出要写入的内容，由您确认后才写入，并可撤销。',
    en: 'Check only reads. Fill and Write report list what they would write first; nothing is written until you agree, and it can be undone.',
  },
  privacy: { zh: '数据只在本机处理，不联网。', en: 'Data stays on this machine.' },

  noTables: { zh: '没有认出任何绩效表或收支表', en: 'No performance or accounts table was recognised' },
  noTablesHelp: {
    zh: '请确认表头行写有“三级指标、年度指标值、实际完成值、分值”或“项目、预算数、决算数”等字样，且工作表没有隐藏。工作簿没有改动。',
    en: 'Make sure that the header row has words such as 三级指标, 年度指标值, 分值 or 预算数, 决算数, and that the sheet is not hidden. The workbook was not changed.',
  },
  about: {
    zh: '读取 {tables} 张表，核对 {checked} 处计算关系；方案：{scheme}',
    en: '{tables} tables read, {checked} relations recomputed; scheme: {scheme}',
  },
  schemeEvidence: { zh: '依据表中字样：{words}', en: 'From the words: {words}' },
  schemeDefault: {
    zh: '表中没有指明方案的字样，按默认方案',
    en: 'No words in the tables name a scheme: the default',
  },

  clean: { zh: '没有发现问题', en: 'Nothing found' },
  cleanBody: {
    zh: '共核对 {checked} 处计算关系，全部相符。',
    en: '{checked} relations were recomputed and all agree.',
  },
  found: {
    zh: '{errors} 个错误，{warnings} 个警告，{infos} 条提示',
    en: '{errors} errors, {warnings} warnings, {infos} notes',
  },
  error: { zh: '错误', en: 'Errors' },
  warning: { zh: '警告', en: 'Warnings' },
  info: { zh: '提示', en: 'Notes' },
  related: { zh: '相关单元格', en: 'Cells' },
  why: { zh: '为何重要', en: 'Why it matters' },
  basis: { zh: '依据', en: 'Basis' },
  goTo: { zh: '转到 {cell}', en: 'Go to {cell}' },
  stale: {
    zh: '校验后工作簿有改动，结果可能已过时。',
    en: 'The workbook changed after the check; the list may be out of date.',
  },
  recheck: { zh: '重新校验', en: 'Check again' },
  unreadTitle: { zh: '未读取的区域（{count}）', en: 'Not read ({count})' },
  ruleFaults: {
    zh: '有 {count} 条规则自身出错，未参与判断，其余规则不受影响：{rules}',
    en: '{count} rules failed by our own fault and did not judge; the others did: {rules}',
  },
  marks: { zh: '在表格中标出问题', en: 'Mark findings in the sheets' },

  fillTitle: { zh: '将填写 {count} 个空单元格', en: '{count} empty cells will be filled' },
  fillBody: {
    zh: '以下单元格现在都是空的，写入的都是公式，随数据自动更新；已有内容的单元格不会改动。',
    en: 'These cells are blank now. All that is written are formulas that follow the data; cells with content are left alone.',
  },
  fillProposal: {
    zh: '建议值（该档 {low}—{high} 分的中间值），勾选后才写入',
    en: 'Proposed: the middle of {low} to {high} for this tier. Written only when ticked.',
  },
  fillWaits: {
    zh: '所引用的单元格没有勾选，暂不写入',
    en: 'Rests on a cell that is not ticked',
  },
  fillNothing: { zh: '没有可填写的空单元格', en: 'There is nothing to fill' },
  fillNothingBody: {
    zh: '计算字段（执行率、增减额、增减率、占比、得分、合计、总分、等级）都已有内容。',
    en: 'The computed fields have content already.',
  },
  fillNothingLeft: {
    zh: '还空着的计算字段暂时不能填，原因如下：',
    en: 'The computed fields that are still blank cannot be filled yet:',
  },
  fillApply: { zh: '写入 {count} 处', en: 'Fill {count} cells' },
  unfilledTitle: { zh: '未填写（{count}）', en: 'Not filled ({count})' },
  filled: { zh: '已填写 {count} 个单元格', en: '{count} cells filled' },
  filledNext: {
    zh: '可再点“校验”复核。需要还原时点“撤销本次填写”，关闭窗格之后也可以撤销。',
    en: 'You can check next. Undo this change restores everything, also after the pane was closed.',
  },
  counted: { zh: '{name}（{count}）', en: '{name} ({count})' },

  reportTitle: { zh: '自评报告预览', en: 'Report preview' },
  reportNew: { zh: '将新建工作表“{sheet}”。', en: 'A new sheet {sheet} will be added.' },
  reportSame: { zh: '工作表“{sheet}”已是最新，无需写入。', en: 'The sheet {sheet} is up to date.' },
  reportGaps: {
    zh: '有 {count} 处数据表中没有，以【待补充】标出，请补充。',
    en: '{count} facts are not in the tables; they are marked 【待补充】.',
  },
  reportApply: { zh: '写入工作表', en: 'Write to the sheet' },
  reported: { zh: '已写入工作表“{sheet}”', en: 'Written to the sheet {sheet}' },

  undone: { zh: '已撤销，工作簿恢复到写入之前', en: 'Undone: the workbook is as it was' },
  openOutside: { zh: '请在 Excel 中打开', en: 'Open this in Excel' },
  openOutsideBody: {
    zh: '本页是 Excel 加载项的窗格，请按安装说明在 Excel 中打开；没有 Excel 时请使用自评工作台。',
    en: 'This page is the pane of an Excel add-in. Open it from Excel, or use the workbench.',
  },
  oldExcel: { zh: '此版本的 Excel 过旧', en: 'This Excel is too old' },
  oldExcelBody: {
    zh: '本助手需要 Excel 2021 或更新版本，或 Microsoft 365（要求集 ExcelApi 1.14）。请升级 Office，或用浏览器打开自评工作台。工作簿没有改动。',
    en: 'Excel 2021 or later, or Microsoft 365, is needed (ExcelApi 1.14). Update Office or use the workbench. The workbook was not changed.',
  },
  fault: { zh: '助手自身出错，工作簿没有改动', en: 'The assistant failed; the workbook was not changed' },
  faultBody: {
    zh: '请把下面的文字发给我们，并可重试：{detail}',
    en: 'Please send us this text; you can try again: {detail}',
  },
  failureTitle: { zh: '没有完成', en: 'Not done' },
} satisfies Record<string, Text>;

export type PaneText = keyof typeof paneTexts;
