import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { COMPOSED } from './composed';
import { NATION } from './nation';
import { NORTH } from './north';
import { SLIPS } from './slips';
import { SOUTH } from './south';

/** Held out: the second, fourth, sixth … of the third set, in the order of its ids. Only ever measured, by totals. */
export const BLIND3_PARAGRAPHS: readonly Paragraph[] = [
  ...NATION,
  ...SOUTH,
  ...NORTH,
  ...ALTERED,
  ...COMPOSED,
  ...SLIPS,
].map(resolve);
