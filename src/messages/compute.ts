import type { Text } from './language';

/** Names of the computed fields, by their own words. */
export const fieldTexts = {
  执行率: { zh: '执行率', en: 'Execution rate' },
  增减额: { zh: '增减额', en: 'Change' },
  增减率: { zh: '增减率', en: 'Rate of change' },
  比率: { zh: '比率', en: 'Ratio' },
  占比: { zh: '占比', en: 'Share' },
  得分: { zh: '得分', en: 'Score' },
  合计: { zh: '合计', en: 'Total' },
  总分: { zh: '总分', en: 'Total score' },
  等级: { zh: '等级', en: 'Grade' },
} satisfies Record<string, Text>;

/** Why a computed field was left to the person, and what she can do. */
export const unfilledTexts = {
  missingInput: {
    zh: '计算所需的数据为空或无法识别，请先补全同一行（或上下各项）的数据，再点填充。',
    en: 'A figure that it is computed from is blank or unreadable. Complete the figures of the row (or of the parts), then fill again.',
  },
  numberAsText: {
    zh: '计算所需的数据是文本格式的数字（含全角数字、单位或空格），公式无法直接引用。请改为数值后再点填充。',
    en: 'A figure that it is computed from is a number typed as text (full-width digits, a unit, spaces). Change it to a number, then fill again.',
  },
  needsJudgement: {
    zh: '待人工核实：定性指标、约数、未写运算符号或另有评分标准的指标，以及计量单位不一致的数据，不能由公式判定，请按评分标准自行填写。',
    en: 'Needs a person: a qualitative or approximate value, a missing operator, a scoring standard of its own or differing units cannot be decided by a formula. Fill it in by the scoring standard.',
  },
  band: {
    zh: '待人工核实：定性指标未完全达成，得分在 {low}—{high} 分之间，请按评分标准填写（任务窗格的“填充”里列有建议值）。',
    en: 'Needs a person: a qualitative indicator that was reached in part scores from {low} to {high}. Fill it in by the scoring standard (Fill in the pane proposes a value).',
  },
  protected: {
    zh: '工作表受保护，不能写入。请先在“审阅”中撤销工作表保护，再点填充。',
    en: 'The sheet is protected. Take the protection off (Review tab), then fill again.',
  },
  merged: {
    zh: '该单元格被合并单元格覆盖，写入的内容不会显示。请调整合并区域后再点填充。',
    en: 'The cell is covered by a merged cell, so that nothing written there would show. Change the merge, then fill again.',
  },
  baseZero: {
    zh: '预算数为 0，执行率无法计算，不能据此打分。请核对全年预算数，确无预算的请自行说明。',
    en: 'The budget is zero, so that there is no execution rate to score. Check the budget for the year; where there is none, explain it.',
  },
} satisfies Record<string, Text>;
