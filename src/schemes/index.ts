export * from './forms';
export * from './propose';
export { readScheme } from './schema';
export type * from './types';
