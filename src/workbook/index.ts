export * from './address';
export * from './change';
export * from './display';
export * from './host';
export * from './memory';
export * from './result';
export * from './snapshot';
export * from './value';
