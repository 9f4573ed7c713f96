export { readSchemeFile } from './file';
export * from './formEntries';
export * from './forms';
export * from './propose';
export { readScheme } from './schema';
export { isSchemeSheet, schemeLabel, SCHEME_SHEET } from './sheet';
export type * from './types';
