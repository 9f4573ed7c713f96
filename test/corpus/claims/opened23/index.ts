import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { COMPOSED } from './composed';
import { PUBLISHED } from './published';
import { PUBLISHED2 } from './published2';

/** The twenty-third set, whole: opened on 1 December 2026. */
export const OPENED23_PARAGRAPHS: readonly Paragraph[] = [
  ...PUBLISHED,
  ...PUBLISHED2,
  ...ALTERED,
  ...ALTERED2,
  ...COMPOSED,
].map(resolve);
