import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { COMPOSED } from './composed';
import { NATION } from './nation';
import { NORTH } from './north';
import { SLIPS } from './slips';
import { SOUTH } from './south';

/** May be written against: the first, third, fifth … of the third set, in the order of its ids. */
export const OPENED3_PARAGRAPHS: readonly Paragraph[] = [
  ...NATION,
  ...SOUTH,
  ...NORTH,
  ...ALTERED,
  ...COMPOSED,
  ...SLIPS,
].map(resolve);
