import { rule } from '../rule';
import { evaluatedRows, subjectOf, targetOf } from '../support/indicators';
import { missing } from '../support/missing';

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
    const rows = evaluatedRows(facts).filter(({ indicator }) => {
      const kind = targetOf(indicator)?.value.kind;
      return indicator.explanation !== null && (kind === 'qualitative' || kind === 'tier');
    });
    const { rows: lacking } = missing(rows, ({ indicator }) => indicator.explanation?.value === '');
    for (const { indicator, table } of lacking) {
      const column = table.table.columns.find(({ role }) => role === 'explanation');
      const { explanation } = indicator;
      if (!explanation) continue;
      report({
        key: 'blank',
        cell: explanation.cell,
        subject: subjectOf(indicator),
        values: { column: column?.header ?? '', target: targetOf(indicator)?.text ?? '' },
      });
    }
  },
);
