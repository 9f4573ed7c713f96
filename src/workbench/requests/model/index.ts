export { WorkbookState } from './model';
export { serviceNamed } from './services';
export { createWorkbook } from './workbook';
