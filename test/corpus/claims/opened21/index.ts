import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { COMPOSED } from './composed';
import { EVALUATIONS } from './evaluations';
import { GOVERNMENTS } from './governments';
import { UNITS } from './units';

/** The twenty-first set, whole: opened on 1 December 2026. */
export const OPENED21_PARAGRAPHS: readonly Paragraph[] = [
  ...GOVERNMENTS,
  ...UNITS,
  ...EVALUATIONS,
  ...ALTERED,
  ...ALTERED2,
  ...COMPOSED,
].map(resolve);
