export * from './identity';
export * from './ignores';
export type * from './types';
