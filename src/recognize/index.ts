export { recognize } from './recognize';
export { subjectOf } from './tree';
export { OWN_SHEETS, headingKind, isAchievement, isTotalLabel, labelKind } from './labels';
export { wordsOf } from './text';
export type * from './types';
