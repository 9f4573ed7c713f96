import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ACCOUNTS } from './accounts';
import { GOVERNMENTS } from './governments';
import { SANGONG } from './sangong';

/** The sixteenth set, whole. */
export const OPENED16_PARAGRAPHS: readonly Paragraph[] = [...ACCOUNTS, ...GOVERNMENTS, ...SANGONG].map(
  resolve,
);
