import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ACCOUNTS } from './accounts';
import { ALTERED } from './altered';
import { BAIT } from './bait';
import { BUDGETS } from './budgets';
import { FUNDS } from './funds';
import { LONG } from './long';
import { PERFORMANCE } from './performance';
import { PUBLISHED } from './published';
import { SLIPS } from './slips';
import { SLIPS2 } from './slips2';

/** Held out whole: for measuring only, never to be written against. */
export const OPENED4_PARAGRAPHS: readonly Paragraph[] = [
  ...PUBLISHED,
  ...FUNDS,
  ...ACCOUNTS,
  ...BUDGETS,
  ...BAIT,
  ...LONG,
  ...PERFORMANCE,
  ...SLIPS,
  ...SLIPS2,
  ...ALTERED,
].map(resolve);
