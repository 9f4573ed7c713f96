export * from './identity';
export * from './ignores';
export * from './levels';
export type * from './types';
