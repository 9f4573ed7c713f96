import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { ALTERED3 } from './altered3';
import { COMPOSED } from './composed';
import { FUNDS } from './funds';
import { SANGONG } from './sangong';
import { SOCIETIES } from './societies';

/** The fifteenth set, whole: held out until 1 December 2026. */
export const OPENED15_PARAGRAPHS: readonly Paragraph[] = [
  ...SANGONG,
  ...FUNDS,
  ...SOCIETIES,
  ...ALTERED,
  ...ALTERED2,
  ...ALTERED3,
  ...COMPOSED,
].map(resolve);
