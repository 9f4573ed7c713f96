import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ACCOUNTS } from './accounts';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { COMPOSED } from './composed';
import { GOVERNMENTS } from './governments';
import { SANGONG } from './sangong';

/** The sixteenth set, whole. */
export const OPENED16_PARAGRAPHS: readonly Paragraph[] = [
  ...ACCOUNTS,
  ...GOVERNMENTS,
  ...SANGONG,
  ...ALTERED,
  ...ALTERED2,
  ...COMPOSED,
].map(resolve);
