import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { COMPOSED } from './composed';
import { EDUCATION } from './education';
import { PUBLIC } from './public';
import { SANGONG } from './sangong';

/** The eighteenth set, whole: held out until the nineteenth was begun. */
export const OPENED18_PARAGRAPHS: readonly Paragraph[] = [
  ...SANGONG,
  ...PUBLIC,
  ...EDUCATION,
  ...ALTERED,
  ...ALTERED2,
  ...COMPOSED,
].map(resolve);
