import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ACCOUNTS } from './accounts';
import { ALTERED } from './altered';
import { AUDITS } from './audits';
import { COMPOSED } from './composed';
import { EXECUTION } from './execution';
import { NATION } from './nation';
import { OTHERS } from './others';

/** Opened for development: the first, third, fifth … of the second set, in the order of its ids. */
export const OPENED2_PARAGRAPHS: readonly Paragraph[] = [
  ...EXECUTION,
  ...ACCOUNTS,
  ...OTHERS,
  ...AUDITS,
  ...NATION,
  ...ALTERED,
  ...COMPOSED,
].map(resolve);
