import { unitsAgree } from '../../quantity';
import { rowRule } from '../rule';
import { shownOf, subjectOf, targetOf } from '../support/indicators';

/**
 * C04: target and actual value are in the same unit. A column of units serves both; a bare number beside a percent is C05
 * when it may be a fraction.
 */
export const c04 = rowRule(
  {
    id: 'C04',
    slug: 'unit-agreement',
    group: 'target',
    severity: 'warning',
    basis: ['system'],
    messages: ['missing', 'differs'],
    fixes: [],
  },
  'evaluated',
  ({ indicator }, report) => {
    const target = targetOf(indicator);
    const { actual, row } = indicator;
    if (target?.value.kind !== 'number' || actual?.value.kind !== 'number') return;
    const [a, b] = [target.value.figure, actual.value.figure];
    // A column that names no unit says that there is none; another unit in the target's own cell than in the column is C12's.
    const column = shownOf(row.cells.unit);
    if (column !== '' && (a.unit === null || !unitsAgree(a.unit, column))) return;
    const finding = {
      cell: actual.cell,
      subject: subjectOf(indicator),
      stated: actual.text,
      values: { target: target.text },
      related: [target.cell],
    };
    if (a.unit !== null && b.unit !== null) {
      if (!unitsAgree(a.unit, b.unit)) report({ key: 'differs', ...finding });
    } else if (a.unit !== b.unit && !mayBeFraction(a, b)) {
      report({
        key: 'missing',
        ...finding,
        ...(a.unit === null && { cell: target.cell, related: [actual.cell] }),
      });
    }
  },
);

/** Whether one is a percent and the other a bare number of at most one: C05 speaks of it. */
function mayBeFraction(
  a: { unit: string | null; value: string },
  b: { unit: string | null; value: string },
): boolean {
  const [percent, bare] = a.unit === null ? [b, a] : [a, b];
  return percent.unit === '%' && Number(bare.value) <= 1;
}
