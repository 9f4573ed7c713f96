import { diceOf } from './dice';
import type { Dice } from './dice';
import { indicatorGrid } from './indicators';
import { written } from './pen';
import type { Pen } from './pen';
import type { Layout } from '../layouts/types';

type Composer = (dice: Dice, pen: Pen) => void;

/** What can be composed, by name. */
export const COMPOSERS = {
  indicators: (dice: Dice, pen: Pen) => {
    indicatorGrid(dice, pen, { row: dice.below(3), column: dice.below(2) });
  },
} satisfies Record<string, Composer>;

/** The form that a seed composes, with its expected reading. */
export const composed = (seed: number, compose: Composer): Layout =>
  written(`composed-${seed}`, (pen) => compose(diceOf(seed), pen));
