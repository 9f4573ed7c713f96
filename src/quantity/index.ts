export * from './cell';
export * from './decimal';
export * from './figure';
export * from './format';
export * from './interval';
export * from './judge';
export * from './money';
export type * from './types';
export * from './units';
