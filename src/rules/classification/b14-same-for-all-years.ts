import { rule } from '../rule';
import { namedRows } from '../support/indicators';

const FEWEST = 3;

/** B14: where a form has targets for the whole period and for the year, they are not all the same. */
export const b14 = rule(
  {
    id: 'B14',
    slug: 'same-for-all-years',
    group: 'classification',
    severity: 'info',
    basis: ['form'],
    messages: ['same'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) {
      const planned = namedRows(form).filter(({ periodTarget }) => periodTarget !== null);
      const pairs = planned.flatMap((row) => {
        const { periodTarget: whole, target: year } = row;
        return whole?.value.kind === 'number' && year?.value.kind === 'number' ? [{ row, whole, year }] : [];
      });
      const [first] = pairs;
      const same = pairs.every(({ whole, year }) => whole.text === year.text);
      if (!first || pairs.length < FEWEST || !same) continue;
      report({
        key: 'same',
        cell: first.whole.cell,
        subject: first.row.name.value,
        values: { count: pairs.length },
        related: [first.year.cell],
      });
    }
  },
);
