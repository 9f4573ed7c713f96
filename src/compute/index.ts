export * from './forms';
export { formulasOf, planFilling } from './plan';
export type { FormulaOf } from './plan';
export { NO_RATE, NOT_COMPARABLE } from './relations';
export type * from './types';
