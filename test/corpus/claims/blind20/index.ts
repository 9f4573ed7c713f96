import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { PUBLISHED } from './published';
import { PUBLISHED2 } from './published2';

/** The twentieth set, whole: held out, only ever measured, by totals. */
export const BLIND20_PARAGRAPHS: readonly Paragraph[] = [...PUBLISHED, ...PUBLISHED2, ...ALTERED].map(
  resolve,
);
