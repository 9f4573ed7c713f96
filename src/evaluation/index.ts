export { evaluate } from './evaluate';
export { findLines } from './find';
export type { FoundLine } from './find';
export { classOf } from './indicators';
export type { IndicatorClass } from './indicators';
export { standIn } from './relations/sums';
export { OWN_SCHEME_ID } from './scheme/read';
export type { OwnScheme, SchemeProblem } from './scheme/read';
export type * from './types';
