import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { COMPOSED } from './composed';
import { COMPOSED2 } from './composed2';
import { PUBLISHED } from './published';

/** The twenty-fourth set, whole: held out, only ever measured, by totals. */
export const OPENED24_PARAGRAPHS: readonly Paragraph[] = [
  ...PUBLISHED,
  ...ALTERED,
  ...COMPOSED,
  ...COMPOSED2,
].map(resolve);
