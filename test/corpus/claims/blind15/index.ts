import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { FUNDS } from './funds';
import { SANGONG } from './sangong';

/** The fifteenth set, whole: held out, only ever measured, by totals. */
export const BLIND15_PARAGRAPHS: readonly Paragraph[] = [...SANGONG, ...FUNDS].map(resolve);
