import type { Measure } from '../../quantity';
import { rule } from '../rule';
import { evaluatedRows, subjectOf, targetOf } from '../support/indicators';
import { missing } from '../support/missing';

/** Kinds of targets in words. */
const WORDS = new Set<Measure['kind']>(['qualitative', 'tier']);

/** A12: where a form has a column for the scoring standard, a qualitative row fills it. */
export const a12 = rule(
  {
    id: 'A12',
    slug: 'qualitative-standard',
    group: 'structure',
    severity: 'warning',
    basis: ['measures2020', 'form'],
    messages: ['blank'],
    fixes: [],
  },
  (facts, report) => {
    const rows = evaluatedRows(facts).flatMap(({ indicator, table }) => {
      const { explanation } = indicator;
      const target = targetOf(indicator);
      return explanation && target && WORDS.has(target.value.kind)
        ? [{ indicator, table, explanation, target }]
        : [];
    });
    const { rows: lacking } = missing(rows, ({ explanation }) => explanation.value === '');
    for (const { indicator, table, explanation, target } of lacking) {
      const column = table.table.columns.find(({ role }) => role === 'explanation');
      report({
        key: 'blank',
        cell: explanation.cell,
        subject: subjectOf(indicator),
        values: { column: column?.header ?? '', target: target.text },
      });
    }
  },
);
