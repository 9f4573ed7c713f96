export * from './forms';
export { planFilling } from './plan';
export { NO_RATE, NOT_COMPARABLE } from './relations';
export type * from './types';
