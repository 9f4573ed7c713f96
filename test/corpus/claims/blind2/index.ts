import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ACCOUNTS } from './accounts';
import { ALTERED } from './altered';
import { AUDITS } from './audits';
import { COMPOSED } from './composed';
import { EXECUTION } from './execution';
import { NATION } from './nation';
import { OTHERS } from './others';

/** The second held-out set with its claims at their offsets: for measuring, never for reading. */
export const BLIND2_PARAGRAPHS: readonly Paragraph[] = [
  ...EXECUTION,
  ...ACCOUNTS,
  ...OTHERS,
  ...AUDITS,
  ...NATION,
  ...ALTERED,
  ...COMPOSED,
].map(resolve);
