export { createExcelHost } from './host';
export type { ExcelGlobals } from './globals';
