import { rule } from '../rule';
import { comparableName, namedRows } from '../support/indicators';

const MOST = 20;

/** B13: an indicator has a name and not a sentence: at most 20 characters, signs aside. */
export const b13 = rule(
  {
    id: 'B13',
    slug: 'long-name',
    group: 'classification',
    severity: 'info',
    basis: ['guide2021'],
    messages: ['long'],
    fixes: [],
  },
  (facts, report) => {
    for (const { indicator } of namedRows(facts)) {
      const { name } = indicator;
      const length = [...comparableName(name.value)].length;
      if (length > MOST) report({ key: 'long', cell: name.cell, subject: name.value, values: { length } });
    }
  },
);
