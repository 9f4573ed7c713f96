import { resolve } from '../notation';
import type { Paragraph } from '../types';
import { ALTERED } from './altered';
import { COMPOSED } from './composed';
import { NATION } from './nation';
import { NORTH } from './north';
import { SLIPS } from './slips';
import { SOUTH } from './south';

/** The second, fourth, sixth … of the third set, in the order of its ids: held out until 30 November 2026. */
export const RETIRED_BLIND3_PARAGRAPHS: readonly Paragraph[] = [
  ...NATION,
  ...SOUTH,
  ...NORTH,
  ...ALTERED,
  ...COMPOSED,
  ...SLIPS,
].map(resolve);
