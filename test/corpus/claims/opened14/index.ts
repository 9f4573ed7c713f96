import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { COMPOSED } from './composed';
import { FUNDS } from './funds';
import { GOVERNMENTS } from './governments';
import { SANGONG } from './sangong';
import { UNITS } from './units';

/** The fourteenth set, whole. */
export const OPENED14_PARAGRAPHS: readonly Paragraph[] = [
  ...UNITS,
  ...SANGONG,
  ...GOVERNMENTS,
  ...FUNDS,
  ...ALTERED,
  ...ALTERED2,
  ...COMPOSED,
].map(resolve);
