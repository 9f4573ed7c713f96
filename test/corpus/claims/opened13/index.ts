import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { FUNDS } from './funds';
import { GOVERNMENTS } from './governments';
import { PROJECTS } from './projects';

/** The thirteenth set, whole. */
export const OPENED13_PARAGRAPHS: readonly Paragraph[] = [...GOVERNMENTS, ...FUNDS, ...PROJECTS].map(resolve);
