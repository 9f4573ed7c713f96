import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { COMPOSED } from './composed';
import { EVALUATIONS } from './evaluations';
import { GOVERNMENTS } from './governments';
import { UNITS } from './units';

/** The twenty-first set, whole: held out, only ever measured, by totals. */
export const BLIND21_PARAGRAPHS: readonly Paragraph[] = [
  ...GOVERNMENTS,
  ...UNITS,
  ...EVALUATIONS,
  ...ALTERED,
  ...ALTERED2,
  ...COMPOSED,
].map(resolve);
