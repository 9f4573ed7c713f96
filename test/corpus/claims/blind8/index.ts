import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { UNITS } from './units';

/** The eighth set, whole: held out, only ever measured, by totals. */
export const BLIND8_PARAGRAPHS: readonly Paragraph[] = [...UNITS].map(resolve);
