import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { GOVERNMENTS } from './governments';
import { PERFORMANCE } from './performance';
import { UNITS } from './units';

/** The tenth set, whole: open from the start. */
export const OPENED10_PARAGRAPHS: readonly Paragraph[] = [...GOVERNMENTS, ...UNITS, ...PERFORMANCE].map(
  resolve,
);
