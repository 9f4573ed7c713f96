export { MemoryStore } from './store';
export type { Calculate, MemoryOptions, MemorySheetInput } from './store';
