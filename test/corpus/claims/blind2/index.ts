import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ACCOUNTS } from './accounts';
import { ALTERED } from './altered';
import { AUDITS } from './audits';
import { COMPOSED } from './composed';
import { EXECUTION } from './execution';
import { NATION } from './nation';
import { OTHERS } from './others';

/** Held out: the second, fourth, sixth … of the second set, in the order of its ids. Not for reading. */
export const BLIND2_PARAGRAPHS: readonly Paragraph[] = [
  ...EXECUTION,
  ...ACCOUNTS,
  ...OTHERS,
  ...AUDITS,
  ...NATION,
  ...ALTERED,
  ...COMPOSED,
].map(resolve);
