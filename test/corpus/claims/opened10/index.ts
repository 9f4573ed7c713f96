import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { ALTERED3 } from './altered3';
import { COMPOSED } from './composed';
import { GOVERNMENTS } from './governments';
import { PERFORMANCE } from './performance';
import { UNITS } from './units';

/** The tenth set, whole: open from the start. */
export const OPENED10_PARAGRAPHS: readonly Paragraph[] = [
  ...GOVERNMENTS,
  ...UNITS,
  ...PERFORMANCE,
  ...ALTERED,
  ...ALTERED2,
  ...ALTERED3,
  ...COMPOSED,
].map(resolve);
