import type { CellAddress } from '../../workbook';
import { rule } from '../rule';
import { comparableName, namedRows } from '../support/indicators';
import { NO_ANSWER } from '../support/lexicon';

/** B11: no name occurs twice in one grid. */
export const b11 = rule(
  {
    id: 'B11',
    slug: 'duplicate-names',
    group: 'classification',
    severity: 'error',
    basis: ['system'],
    messages: ['duplicate'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) {
      const first = new Map<string, CellAddress>();
      for (const { name } of namedRows(form)) {
        const key = comparableName(name.value);
        const earlier = first.get(key);
        if (key === '' || NO_ANSWER.test(name.value)) continue;
        if (earlier) report({ key: 'duplicate', cell: name.cell, subject: name.value, related: [earlier] });
        else first.set(key, name.cell);
      }
    }
  },
);
