import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ACCOUNTS } from './accounts';
import { ALTERED } from './altered';
import { ALTERED2 } from './altered2';
import { ALTERED3 } from './altered3';
import { OTHERS } from './others';
import { SANGONG } from './sangong';

/** The ninth set, whole: open. */
export const OPENED9_PARAGRAPHS: readonly Paragraph[] = [
  ...SANGONG,
  ...ACCOUNTS,
  ...OTHERS,
  ...ALTERED,
  ...ALTERED2,
  ...ALTERED3,
].map(resolve);
