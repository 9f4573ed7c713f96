export { DEFAULT_MONTH, IMPORT_SHEET, makeForm } from './make';
export type * from './types';
