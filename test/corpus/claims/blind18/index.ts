import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { EDUCATION } from './education';
import { PUBLIC } from './public';
import { SANGONG } from './sangong';

/** The eighteenth set, whole: held out, only ever measured, by totals. */
export const BLIND18_PARAGRAPHS: readonly Paragraph[] = [...SANGONG, ...PUBLIC, ...EDUCATION].map(resolve);
