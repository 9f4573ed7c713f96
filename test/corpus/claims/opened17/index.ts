import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { GOVERNMENTS } from './governments';
import { WORKS } from './works';

/** The seventeenth set, whole. */
export const OPENED17_PARAGRAPHS: readonly Paragraph[] = [...GOVERNMENTS, ...WORKS].map(resolve);
