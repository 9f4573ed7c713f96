import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { ALTERED3 } from './altered3';
import { ALTERED4 } from './altered4';
import { COMPOSED } from './composed';
import { FUNDS } from './funds';
import { GOVERNMENTS } from './governments';
import { PROJECTS } from './projects';
import { WORKS } from './works';

/** The thirteenth set, whole. */
export const OPENED13_PARAGRAPHS: readonly Paragraph[] = [
  ...GOVERNMENTS,
  ...FUNDS,
  ...PROJECTS,
  ...WORKS,
  ...ALTERED,
  ...ALTERED2,
  ...ALTERED3,
  ...ALTERED4,
  ...COMPOSED,
].map(resolve);
