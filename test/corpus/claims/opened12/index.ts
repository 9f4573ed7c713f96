import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { PUBLISHED } from './published';
import { PUBLISHED2 } from './published2';

/** The twelfth set, whole. */
export const OPENED12_PARAGRAPHS: readonly Paragraph[] = [...PUBLISHED, ...PUBLISHED2].map(resolve);
