import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { COMPOSED } from './composed';
import { GOVERNMENTS } from './governments';
import { SANGONG } from './sangong';
import { UNITS } from './units';

/** The eleventh set, whole. */
export const OPENED11_PARAGRAPHS: readonly Paragraph[] = [
  ...UNITS,
  ...SANGONG,
  ...GOVERNMENTS,
  ...ALTERED,
  ...ALTERED2,
  ...COMPOSED,
].map(resolve);
