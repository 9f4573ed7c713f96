import { rule } from '../rule';
import { isNamed } from '../support/indicators';

const FEWEST = 5;
const COMMON = new Set(['0', '1', '100']);

/** C16: targets that are the same odd number in every row look like a template's filling. */
export const c16 = rule(
  {
    id: 'C16',
    slug: 'same-targets',
    group: 'target',
    severity: 'info',
    basis: ['guide2021'],
    messages: ['same'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { indicators } of evaluation.indicators) {
      const numbers = indicators.flatMap((row) =>
        isNamed(row) && row.target?.value.kind === 'number'
          ? [{ row, target: row.target, figure: row.target.value.figure }]
          : [],
      );
      const [first] = numbers;
      if (!first || numbers.length < FEWEST || COMMON.has(first.figure.value)) continue;
      if (numbers.some(({ figure }) => figure.value !== first.figure.value)) continue;
      report({
        key: 'same',
        cell: first.target.cell,
        subject: first.row.name.value,
        stated: first.target.text,
        values: { count: numbers.length },
        related: numbers.slice(1).map(({ target }) => target.cell),
      });
    }
  },
);
