import { rowRule } from '../rule';
import { comparableName } from '../support/indicators';

const MOST = 20;

/** B13: an indicator has a name and not a sentence: at most 20 characters, signs aside. */
export const b13 = rowRule(
  {
    id: 'B13',
    slug: 'long-name',
    group: 'classification',
    severity: 'info',
    basis: ['guide2021'],
    messages: ['long'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    const { name } = indicator;
    // As they are compared names are never longer.
    if (name.value.length <= MOST) return;
    const length = [...comparableName(name.value)].length;
    if (length > MOST) report({ key: 'long', cell: name.cell, subject: name.value, values: { length } });
  },
);
