export { formulaScore } from './formulaScore';
export type { FormulaScore, Reached } from './formulaScore';
export * from './forms';
export * from './lastYear';
export { formulasOf, planFilling } from './plan';
export type { FormulaOf } from './plan';
export { NO_RATE, NOT_COMPARABLE } from './relations';
export { hasOwnStandard } from './score';
export type * from './types';
