export { WorkbookState } from './model';
export { serviceNamed } from './services';
export type { PaneSwitch } from './services';
export { createWorkbook } from './workbook';
