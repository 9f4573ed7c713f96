import { resolve } from './notation';
import { ALTERED } from './paragraphs/altered';
import { EAST } from './paragraphs/east';
import { NORTH } from './paragraphs/north';
import { OWN } from './paragraphs/own';
import { REPORTS } from './paragraphs/reports';
import { SOUTH } from './paragraphs/south';
import { WEST } from './paragraphs/west';
import type { Paragraph } from './types';

/** Every paragraph of the corpus with its claims at their offsets. */
export const PARAGRAPHS: readonly Paragraph[] = [
  ...EAST,
  ...SOUTH,
  ...WEST,
  ...NORTH,
  ...REPORTS,
  ...ALTERED,
  ...OWN,
].map(resolve);
