import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ACCOUNTS } from './accounts';
import { ALTERED } from './altered';
import { CLERKS } from './clerks';
import { GOVERNMENTS } from './governments';
import { PERFORMANCE } from './performance';
import { SLIPS } from './slips';
import { SLIPS2 } from './slips2';
import { UNITS } from './units';

/** The fifth set, whole: may be written against from the first. */
export const OPENED5_PARAGRAPHS: readonly Paragraph[] = [
  ...UNITS,
  ...GOVERNMENTS,
  ...ALTERED,
  ...ACCOUNTS,
  ...PERFORMANCE,
  ...CLERKS,
  ...SLIPS,
  ...SLIPS2,
].map(resolve);
