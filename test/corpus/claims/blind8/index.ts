import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { GOVERNMENTS } from './governments';
import { UNITS } from './units';

/** The eighth set, whole: held out, only ever measured, by totals. */
export const BLIND8_PARAGRAPHS: readonly Paragraph[] = [...UNITS, ...GOVERNMENTS, ...ALTERED].map(resolve);
