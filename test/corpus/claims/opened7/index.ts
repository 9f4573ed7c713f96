import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ACCOUNTS } from './accounts';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { FUNCTIONS } from './functions';
import { GOVERNMENTS } from './governments';
import { PERFORMANCE } from './performance';
import { SANGONG } from './sangong';

/** The seventh set, whole: held out. */
export const OPENED7_PARAGRAPHS: readonly Paragraph[] = [
  ...ACCOUNTS,
  ...SANGONG,
  ...GOVERNMENTS,
  ...ALTERED,
  ...ALTERED2,
  ...FUNCTIONS,
  ...PERFORMANCE,
].map(resolve);
