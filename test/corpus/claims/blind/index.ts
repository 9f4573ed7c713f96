import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { COMPOSED } from './composed';
import { PUBLISHED } from './published';

/** The paragraphs of the second author, held out until the end of November 2026, with their claims at their offsets. */
export const BLIND_PARAGRAPHS: readonly Paragraph[] = [...PUBLISHED, ...COMPOSED].map(resolve);
