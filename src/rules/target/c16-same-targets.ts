import type { Indicator } from '../../evaluation';
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
      const told = indicators.find((row) => isNamed(row) && row.target?.value.kind === 'number');
      if (!told || indicators.some((row) => differs(row, told))) continue;
      const numbers = indicators.flatMap((row) =>
        isNamed(row) && row.target?.value.kind === 'number'
          ? [{ row, target: row.target, figure: row.target.value.figure }]
          : [],
      );
      const [first] = numbers;
      if (!first || numbers.length < FEWEST || COMMON.has(first.figure.value)) continue;
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

/** Whether two rows have numbers as targets, and different ones: of many rows the second tells mostly. */
function differs(row: Indicator, other: Indicator): boolean {
  const [one, two] = [row.target?.value, other.target?.value];
  return (
    one?.kind === 'number' && two?.kind === 'number' && one.figure.value !== two.figure.value && isNamed(row)
  );
}
