import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ACCOUNTS } from './accounts';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { GOVERNMENTS } from './governments';
import { PERFORMANCE } from './performance';
import { UNITS } from './units';

/** The eighth set, whole: held out, only ever measured, by totals. */
export const OPENED8_PARAGRAPHS: readonly Paragraph[] = [
  ...UNITS,
  ...GOVERNMENTS,
  ...ALTERED,
  ...ALTERED2,
  ...PERFORMANCE,
  ...ACCOUNTS,
].map(resolve);
