export { evaluate } from './evaluate';
export { findLines } from './find';
export type { FoundLine } from './find';
export { classOf } from './indicators';
export type { IndicatorClass } from './indicators';
export type * from './types';
