import type { Text } from './language';

/** Names of the report templates, as a person chooses them. */
export const TEMPLATE_NAMES = {
  'guangzhou-department': {
    zh: '部门整体支出绩效自评表说明（广州）',
    en: 'Explanation of the department self-evaluation (Guangzhou)',
  },
  'guangzhou-target-form': {
    zh: '部门整体预算绩效目标申报说明（广州）',
    en: 'Summary of the department target form (Guangzhou)',
  },
  'anhui-letter': {
    zh: '部门绩效自评工作报告（安徽）',
    en: 'Letter of self-evaluation to the finance bureau (Anhui)',
  },
  'guangdong-2020': {
    zh: '部门整体支出绩效自评报告（广东）',
    en: 'Department self-evaluation report (Guangdong)',
  },
  'hunan-eight-part': {
    zh: '部门整体支出绩效评价报告（湖南八部分）',
    en: 'Department evaluation report (Hunan, eight parts)',
  },
  'national-project': {
    zh: '项目支出绩效自评报告（全国）',
    en: 'Project self-evaluation report (national)',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The preview of the report in the pane: choices, conflicts, and where its figures come from. */
export const reportTexts = {
  merges: {
    zh: '工作表“{sheet}”已存在：将更新 {count} 处，您改过的 {kept} 段文字保留。',
    en: 'The sheet {sheet} exists: {count} cells will be updated; your wording in {kept} paragraphs is kept.',
  },
  template: { zh: '报告模板', en: 'Report template' },
  templateScheme: { zh: '按评价方案或工作表“报告模板”', en: 'By the scheme, or the sheet 报告模板' },
  templateFile: { zh: '用模板文件…', en: 'Template file…' },
  templateTake: {
    zh: '把“{name}”写到工作表“报告模板”，以便修改',
    en: 'Put {name} on the sheet 报告模板 to change it',
  },
  templateOwn: { zh: '按工作表“报告模板”生成。', en: 'By the sheet 报告模板.' },
  templateGiven: { zh: '按模板文件“{name}”生成。', en: 'By the template file {name}.' },
  templateWrong: {
    zh: '模板有 {count} 处错误，下面先按评价方案的模板生成。改好后请再点“生成总结”：',
    en: 'The template has {count} mistakes; below is the report by the scheme’s template. Correct it and report again:',
  },
  stale: {
    zh: '自上次写入以来，表格变动了，工作表上有 {count} 段不再相符：',
    en: 'The tables changed since: {count} paragraphs on the sheet no longer agree with them:',
  },
  staleMark: { zh: '在工作表中标出', en: 'Mark them in the sheet' },
  staleNote: { zh: '表格已变动，请重新生成总结', en: 'The tables changed: report again' },
  changed: { zh: '有变动', en: 'changed' },
  yours: { zh: '有您的文字', en: 'your words' },
  word: { zh: '导出 Word', en: 'Export Word' },
  live: { zh: '数字用公式，随表格更新', en: 'Figures as formulas that follow the tables' },
  conflicts: {
    zh: '有 {count} 处，您改过文字，表格的数字也变了，请选用一种：',
    en: 'In {count} places you changed the text and the tables changed too. Choose one:',
  },
  hers: { zh: '保留我的文字', en: 'Keep my text' },
  ours: { zh: '用新生成的文字', en: 'Take the new text' },
  leftOut: { zh: '（不写这一句）', en: '(left out)' },
  trace: { zh: '{figure} 的来源', en: 'Where {figure} comes from' },
  close: { zh: '关闭', en: 'Close' },
  count: { zh: '按表中 {count} 行计数', en: 'Counted: {count} rows' },
  fromCell: { zh: '取自单元格', en: 'From the cell' },
  whereUsed: { zh: '查看所选单元格或段落的来龙去脉', en: 'Trace the selected cell or paragraph' },
  figures: { zh: '这一段有 {count} 个数字：', en: 'This paragraph has {count} figures:' },
  noFigures: { zh: '这一段没有取自表格的数字。', en: 'This paragraph has no figures from the tables.' },
  usedIn: { zh: '{cell} 用在 {count} 句：', en: '{cell} is used in {count} sentences:' },
  notUsed: { zh: '报告没有用到 {cell}。', en: 'The report does not use {cell}.' },
  noCell: { zh: '请先在工作表中选中一个单元格。', en: 'Select a cell in a sheet first.' },
} as const satisfies Readonly<Record<string, Text>>;

/** In the source column, where no formula can hold a paragraph (Excel takes 8,192 characters). */
export const FIXED_TEXT: Text = {
  zh: '本段过长，不能用公式，数字不随表格变动；',
  en: 'Too long for a formula: its figures do not follow the tables; ',
};

/** Above the figures of a chart on the report's sheet. Chinese in every language: a later report finds them by it. */
export const CHART_DATA = '图表数据';
export const CHART_KIND_NAMES = { column: '柱形图', bar: '条形图', pie: '饼图' } as const;

/** Head of the column that names the cells a line rests on. */
export const SOURCE_HEADING: Text = { zh: '来源', en: 'Source' };
