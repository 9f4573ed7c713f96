import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ACCOUNTS } from './accounts';
import { ALTERED } from './altered';
import { GOVERNMENTS } from './governments';
import { UNITS } from './units';

/** The fifth set, whole: may be written against from the first. */
export const OPENED5_PARAGRAPHS: readonly Paragraph[] = [
  ...UNITS,
  ...GOVERNMENTS,
  ...ALTERED,
  ...ACCOUNTS,
].map(resolve);
