import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { SANGONG } from './sangong';
import { UNITS } from './units';

/** The twelfth set, whole: held out, only ever measured, by totals. */
export const BLIND12_PARAGRAPHS: readonly Paragraph[] = [...UNITS, ...SANGONG].map(resolve);
