import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ACCOUNTS } from './accounts';
import { GOVERNMENTS } from './governments';
import { SANGONG } from './sangong';

/** The seventh set, whole: held out. */
export const BLIND7_PARAGRAPHS: readonly Paragraph[] = [...ACCOUNTS, ...SANGONG, ...GOVERNMENTS].map(resolve);
