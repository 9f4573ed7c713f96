export { recognize } from './recognize';
export * from './guidance';
export { ROLE_WORDS, TABLE_KINDS, rolesOf, wordRolesOf } from './roles';
export { HEADLESS_KINDS } from './rebuild';
export { reasonsFor } from './weigh';
export { subjectOf } from './tree';
export { OWN_SHEETS, headingKind, isAchievement, isTotalLabel, labelKind } from './labels';
export { wordsOf } from './text';
export type * from './types';
