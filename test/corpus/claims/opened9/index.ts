import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ACCOUNTS } from './accounts';
import { SANGONG } from './sangong';

/** The ninth set, whole: open. */
export const OPENED9_PARAGRAPHS: readonly Paragraph[] = [...SANGONG, ...ACCOUNTS].map(resolve);
