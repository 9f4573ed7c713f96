import { SHARES } from './shares';

export const PAIRS: readonly string[] = [...SHARES];
