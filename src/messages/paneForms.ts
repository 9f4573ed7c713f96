import type { Text } from './language';

/** Texts of the pane about fixes and about forms made from forms. */
export const paneFormTexts = {
  mending: { zh: '正在修正……', en: 'Mending…' },
  fix: { zh: '修正', en: 'Fix' },
  suggestion: { zh: '建议', en: 'Suggestion' },
  fixBefore: { zh: '原值', en: 'Before' },
  fixAfter: { zh: '改为', en: 'After' },
  fixCell: { zh: '单元格', en: 'Cell' },
  fixText: { zh: '{text}（文本）', en: '{text} (text)' },
  fixNumber: { zh: '{text}（数值）', en: '{text} (number)' },
  fixBlank: { zh: '（空）', en: '(blank)' },
  fixApply: { zh: '确认修正', en: 'Apply the fix' },
  suggestionApply: { zh: '采纳建议', en: 'Take the suggestion' },
  fixAll: { zh: '安全修正（{count}）', en: 'Safe fixes ({count})' },
  fixAllBody: {
    zh: '只改写法和可由公式算出的数，不改填报的完成值和金额；修正后可撤销。',
    en: 'Only notations and figures that a formula gives are changed, no reported actual value or amount. It can be undone.',
  },
  fixKind: { zh: '{rule} {name}（{count}）', en: '{rule} {name} ({count})' },
  fixKindApply: { zh: '修正 {count} 处', en: 'Fix these ({count})' },
  fixEverything: { zh: '全部安全修正（{count} 处）', en: 'Apply all safe fixes ({count})' },

  forms: { zh: '表格', en: 'Forms' },
  formsReading: { zh: '正在查看已有表格……', en: 'Looking at the forms…' },
  formsInserting: { zh: '正在新建表格……', en: 'Making the form…' },
  formsTitle: { zh: '新建表格', en: 'New form' },
  formsBody: {
    zh: '新表放在新工作表中，已有内容不动，可撤销。方案：{scheme}',
    en: 'A new form gets a sheet of its own. Nothing that is there changes, and it can be undone. Scheme: {scheme}',
  },
  formsBlank: { zh: '空白表', en: 'Blank form' },
  formYear: { zh: '年度', en: 'Year' },
  formMonth: { zh: '监控截止月份', en: 'Cut-off month' },
  formTarget: { zh: '目标申报表', en: 'Target form' },
  formMonitoring: { zh: '运行监控表', en: 'Monitoring form' },
  formEvaluation: { zh: '自评表', en: 'Self-evaluation form' },
  formsDerived: { zh: '由目标申报表生成', en: 'From a target form' },
  formsDerivedBody: {
    zh: '名称、指标值、分值和预算数以公式链接到申报表。',
    en: 'Names, targets, points and budgets are linked to the target form.',
  },
  formsNoTarget: {
    zh: '没有认出目标申报表。可先插入空白的目标申报表并填写。',
    en: 'No target form was recognised. Insert a blank one and fill it in first.',
  },
  formsImport: { zh: '一体化系统分列', en: 'Columns for the integrated system' },
  formsImportBody: {
    zh: '计算符号、数值、计量单位分列，供复制到预算管理一体化系统。',
    en: 'Sign, number and unit in columns of their own, to be copied into the integrated budget system.',
  },
  formSource: { zh: '“{sheet}”（{rows} 个指标）', en: '{sheet} ({rows} indicators)' },
  formOf: { zh: '{form}：{sheet}', en: '{form}: {sheet}' },
  formInserted: { zh: '已新建工作表“{sheet}”', en: 'The sheet {sheet} was added' },
  formUnclear: {
    zh: '以下指标须人工核对（指标值不是单一数值、缺少符号或为约数）：{names}',
    en: 'Look at these indicators yourself (no single number, no sign, or approximate): {names}',
  },
  formNoSource: {
    zh: '工作表上没有认出指标表，没有新建。请重新打开“表格”查看。',
    en: 'No indicator form was recognised on the sheet; nothing was made. Open Forms again.',
  },
  formManyForms: {
    zh: '工作表上有多张指标表，无法确定用哪一张。请分到不同工作表后再试。',
    en: 'The sheet has several indicator forms. Put them on sheets of their own and try again.',
  },
  formNoRows: {
    zh: '申报表还没有填写三级指标，没有新建。请先填写指标名称和指标值。',
    en: 'The form names no indicator yet; nothing was made. Fill in names and targets first.',
  },
} satisfies Record<string, Text>;
