import { SETS } from './sets';
import { SHARES } from './shares';
import { SUMS } from './sums';

export const PAIRS: readonly string[] = [...SHARES, ...SUMS, ...SETS];
