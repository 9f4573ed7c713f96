import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ACCOUNTS } from './accounts';
import { ALTERED } from './altered';
import { GOVERNMENTS } from './governments';
import { LONG } from './long';
import { NATION } from './nation';
import { PERFORMANCE } from './performance';
import { REGIONS } from './regions';
import { SLIPS } from './slips';
import { SLIPS2 } from './slips2';
import { UNITS } from './units';

/** The sixth set, whole: may be read from the first. */
export const OPENED6_PARAGRAPHS: readonly Paragraph[] = [
  ...UNITS,
  ...GOVERNMENTS,
  ...NATION,
  ...REGIONS,
  ...ALTERED,
  ...ACCOUNTS,
  ...PERFORMANCE,
  ...LONG,
  ...SLIPS,
  ...SLIPS2,
].map(resolve);
