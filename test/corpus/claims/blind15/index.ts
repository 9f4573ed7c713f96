import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { ALTERED3 } from './altered3';
import { COMPOSED } from './composed';
import { FUNDS } from './funds';
import { SANGONG } from './sangong';
import { SOCIETIES } from './societies';

/** The fifteenth set, whole: held out, only ever measured, by totals. */
export const BLIND15_PARAGRAPHS: readonly Paragraph[] = [
  ...SANGONG,
  ...FUNDS,
  ...SOCIETIES,
  ...ALTERED,
  ...ALTERED2,
  ...ALTERED3,
  ...COMPOSED,
].map(resolve);
