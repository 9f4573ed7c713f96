export { narrate } from './narrate';
export { reportDocx } from './render/docx';
export { REPORT_SHEET, reportSheet } from './render/sheet';
export type { ReportSheetOptions } from './render/sheet';
export { reportText } from './render/text';
export { TEMPLATES, templateNamed } from './templates';
export type { Content, Section, Template } from './content';
export type * from './types';
