import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { COMPOSED } from './composed';
import { GOVERNMENTS } from './governments';
import { WORKS } from './works';

/** The seventeenth set, whole. */
export const OPENED17_PARAGRAPHS: readonly Paragraph[] = [
  ...GOVERNMENTS,
  ...WORKS,
  ...ALTERED,
  ...ALTERED2,
  ...COMPOSED,
].map(resolve);
