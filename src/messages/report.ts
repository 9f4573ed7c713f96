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

/** In the source column, where no formula can hold a paragraph (Excel takes 8,192 characters). */
export const FIXED_TEXT: Text = {
  zh: '本段过长，不能用公式，数字不随表格变动；',
  en: 'Too long for a formula: its figures do not follow the tables; ',
};

/** Head of the column that names the cells a line rests on. */
export const SOURCE_HEADING: Text = { zh: '来源', en: 'Source' };
