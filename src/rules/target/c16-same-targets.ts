import type { Indicator } from '../../evaluation';
import { rule } from '../rule';
import { isNamed } from '../support/indicators';

const FEWEST = 5;
const COMMON = new Set<string | null>(['0', '1', '100']);

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
      const told = indicators.find((row) => numberOf(row) !== null);
      if (!told?.target) continue;
      const number = numberOf(told);
      // Of many rows the second tells mostly.
      if (indicators.some((row) => ![null, number].includes(numberOf(row)))) continue;
      const others = indicators.flatMap((row) =>
        row.target && row !== told && numberOf(row) !== null ? [row.target.cell] : [],
      );
      if (others.length + 1 < FEWEST || COMMON.has(number)) continue;
      report({
        key: 'same',
        cell: told.target.cell,
        subject: told.name.value,
        stated: told.target.text,
        values: { count: others.length + 1 },
        related: others,
      });
    }
  },
);

/** The number that a named row has as its target; null where it has none. */
function numberOf(row: Indicator): string | null {
  const value = row.target?.value;
  return value?.kind === 'number' && isNamed(row) ? value.figure.value : null;
}
