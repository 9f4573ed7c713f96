import { sangongAcross } from './across';
import { diceOf } from './dice';
import type { Dice } from './dice';
import { besideEachOther, severalTables, wholeForm } from './forms';
import { indicatorsBelowHeads, moneyBelowHeads } from './heads';
import { indicatorGrid } from './indicators';
import { accountsTable, fundsTable } from './money';
import { written } from './pen';
import type { Pen } from './pen';
import type { Layout } from '../layouts/types';

type Composer = (dice: Dice, pen: Pen) => void;

/** What can be composed, by name. */
export const COMPOSERS = {
  indicators: (dice: Dice, pen: Pen) => {
    indicatorGrid(dice, pen, { row: dice.below(3), column: dice.below(2) });
  },
  accounts: (dice: Dice, pen: Pen) => {
    accountsTable(dice, pen, { row: dice.below(3), column: dice.below(2) });
  },
  sangong: (dice: Dice, pen: Pen) => {
    accountsTable(dice, pen, { row: dice.below(3), column: dice.below(2) }, 'sangong');
  },
  funds: (dice: Dice, pen: Pen) => {
    fundsTable(dice, pen, { row: dice.below(3), column: dice.below(2) });
  },
  across: (dice: Dice, pen: Pen) => {
    sangongAcross(dice, pen, { row: dice.below(3), column: dice.below(2) });
  },
  moneyHeads: (dice: Dice, pen: Pen) =>
    moneyBelowHeads(dice, pen, { row: dice.below(3), column: dice.below(2) }),
  indicatorHeads: (dice: Dice, pen: Pen) =>
    indicatorsBelowHeads(dice, pen, { row: dice.below(3), column: dice.below(2) }),
  forms: (dice: Dice, pen: Pen) => wholeForm(dice, pen, { row: 0, column: dice.below(2) }),
  several: (dice: Dice, pen: Pen) => severalTables(dice, pen, { row: 0, column: dice.below(2) }),
  beside: (dice: Dice, pen: Pen) => besideEachOther(dice, pen, { row: 0, column: dice.below(2) }),
} satisfies Record<string, Composer>;

/** The form that a seed composes, with its expected reading. */
export const composed = (seed: number, compose: Composer): Layout =>
  written(`composed-${seed}`, (pen) => compose(diceOf(seed), pen));
