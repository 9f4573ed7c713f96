import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { COMPOSED } from './composed';
import { PUBLISHED } from './published';
import { PUBLISHED2 } from './published2';

/** The twenty-third set, whole: held out, only ever measured, by totals. */
export const BLIND23_PARAGRAPHS: readonly Paragraph[] = [
  ...PUBLISHED,
  ...PUBLISHED2,
  ...ALTERED,
  ...ALTERED2,
  ...COMPOSED,
].map(resolve);
