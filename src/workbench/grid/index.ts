export * from './gridStore';
export type { UniverFacade, UniverFacadeWorkbook, UniverWorkbookData } from './univer';
export * from './load';
