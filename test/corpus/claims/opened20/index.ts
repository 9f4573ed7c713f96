import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { COMPOSED } from './composed';
import { PROCUREMENT } from './procurement';
import { PROJECTS } from './projects';
import { PUBLISHED } from './published';
import { PUBLISHED2 } from './published2';
import { SLIPS } from './slips';

/** The twentieth set, whole: opened on 1 December 2026. */
export const OPENED20_PARAGRAPHS: readonly Paragraph[] = [
  ...PUBLISHED,
  ...PUBLISHED2,
  ...ALTERED,
  ...COMPOSED,
  ...PROJECTS,
  ...PROCUREMENT,
  ...SLIPS,
].map(resolve);
