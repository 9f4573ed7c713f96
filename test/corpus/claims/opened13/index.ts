import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { FUNDS } from './funds';
import { GOVERNMENTS } from './governments';
import { PROJECTS } from './projects';

/** The thirteenth set, whole. */
export const OPENED13_PARAGRAPHS: readonly Paragraph[] = [
  ...GOVERNMENTS,
  ...FUNDS,
  ...PROJECTS,
  ...ALTERED,
  ...ALTERED2,
].map(resolve);
