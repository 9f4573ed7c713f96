export * from './gridStore';
export type { UniverFacade, UniverFacadeWorkbook, UniverWorkbookData } from './univer';
export { differences, type Differences, type Lost } from './changes';
export * from './load';
