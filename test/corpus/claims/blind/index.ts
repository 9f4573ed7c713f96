import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { COMPOSED } from './composed';
import { PUBLISHED } from './published';

/** The held-out paragraphs with their claims at their offsets: for measuring, never for reading. */
export const BLIND_PARAGRAPHS: readonly Paragraph[] = [...PUBLISHED, ...COMPOSED].map(resolve);
