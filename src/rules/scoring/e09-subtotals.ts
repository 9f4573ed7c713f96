import { equal, parseFigure } from '../../quantity';
import type { Indicator, IndicatorTable } from '../../evaluation';
import type { TableRow } from '../../recognize';
import { rule } from '../rule';
import { className, classOf, isSubtotal, namedRows, shownOf } from '../support/indicators';
import { sumOf } from '../support/totals';

interface Subtotal {
  readonly row: TableRow;
  readonly label: string;
  /** The class that the label names, 产出指标小计; empty for a plain 小计, which sums the rows since the last one. */
  readonly of: string;
}

/** E09: subtotals of classes in a grid are the sums of their rows' points and scores. */
export const e09 = rule(
  {
    id: 'E09',
    slug: 'subtotals',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020', 'system'],
    messages: ['score', 'points'],
    fixes: ['fix'],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) {
      const subtotals = subtotalsOf(form);
      if (subtotals.length === 0) continue;
      const named = namedRows(form);
      const classes = rowsByClass(named);
      let next = 0;
      for (const { row, label, of } of subtotals) {
        const since: Indicator[] = [];
        for (let one = named[next]; one && one.row.row < row.row; one = named[next]) {
          since.push(one);
          next += 1;
        }
        const rows = of === '' ? since : (classes.get(of) ?? []);
        for (const key of ['score', 'points'] as const) {
          const cell = row.cells[key];
          const stated = cell && parseFigure(cell.text);
          const slots = rows.flatMap((one) => (one[key]?.figure ? [one[key]] : []));
          if (!cell || !stated || rows.length === 0 || slots.length < rows.length) continue;
          const expected = sumOf(slots);
          if (equal(stated.value, expected)) continue;
          report({
            key,
            cell: cell.cell,
            subject: label,
            stated: cell.text,
            expected,
            verdict: 'inconsistent',
            interval: { low: expected, high: expected },
            values: { count: rows.length },
            related: slots.map((slot) => slot.cell),
          });
        }
      }
    }
  },
);

function rowsByClass(rows: readonly Indicator[]): Map<string, Indicator[]> {
  const classes = new Map<string, Indicator[]>();
  for (const row of rows) {
    for (const name of new Set([row.level1, row.level2].map((fact) => classOf(fact)))) {
      const mates = classes.get(name);
      if (mates) mates.push(row);
      else classes.set(name, [row]);
    }
  }
  return classes;
}

function subtotalsOf({ indicators, table }: IndicatorTable): readonly Subtotal[] {
  const rows = [...indicators.filter(isSubtotal).map(({ row }) => row), ...table.totals];
  return rows
    .flatMap((row) => {
      const texts = [row.cells.name, row.cells.level2, row.cells.level1].map((cell) => shownOf(cell));
      const label = texts.find((text) => text.endsWith('小计'));
      return label === undefined ? [] : [{ row, label, of: className(label.replace(/小计$/, '')) }];
    })
    .sort((a, b) => a.row.row - b.row.row);
}
