import { BUDGETS } from './budgets';
import { EAST } from './east';
import type { Form } from './figures';
import { GOVERNMENT } from './government';
import { NORTH } from './north';
import { REVIEWS } from './reviews';
import { SOUTH } from './south';
import { WEST } from './west';

/** Every form by its name. */
export const FORMS: Readonly<Record<string, Form>> = {
  ...NORTH,
  ...EAST,
  ...SOUTH,
  ...WEST,
  ...BUDGETS,
  ...REVIEWS,
  ...GOVERNMENT,
};

export { complete, drawing } from './figures';
export { alterations } from './alter';
export { PRINTS } from './print';
