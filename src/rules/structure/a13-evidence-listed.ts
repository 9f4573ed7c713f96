import { rule } from '../rule';
import { evaluatedRows, subjectOf, targetOf, wordsOf } from '../support/indicators';
import { missing } from '../support/missing';

const EVIDENCE = /佐证|(?:证明|支撑|支持)材料|附件/;

/**
 * A13: where a form has a column or a place for evidence, it is filled. Qualitative rows, whose score rests on the evidence
 * alone, are A12's.
 */
export const a13 = rule(
  {
    id: 'A13',
    slug: 'evidence-listed',
    group: 'structure',
    severity: 'info',
    basis: ['system'],
    messages: ['row', 'column', 'list'],
    fixes: [],
  },
  (facts, report) => {
    const { evaluation } = facts;
    for (const form of evaluation.indicators) {
      const column = form.table.columns.find(
        ({ role, header }) => role === 'explanation' && EVIDENCE.test(header),
      );
      if (!column) continue;
      const rows = evaluatedRows(facts).filter(({ table, indicator }) => {
        const kind = targetOf(indicator)?.value.kind;
        return table === form && kind !== 'qualitative' && kind !== 'tier' && hasActual(indicator.actual);
      });
      const { all, rows: lacking } = missing(rows, ({ indicator }) => wordsOf(indicator.explanation) === '');
      for (const { indicator } of lacking) {
        const cell = indicator.explanation?.cell ?? {
          sheet: form.table.sheet,
          row: indicator.cell.row,
          column: column.column,
        };
        report({
          key: all ? 'column' : 'row',
          cell,
          subject: subjectOf(indicator),
          values: { column: column.header, count: rows.length },
        });
      }
    }
    for (const { label, subject, value } of [...evaluation.remarks, ...evaluation.profile]) {
      if (!EVIDENCE.test(subject) || value.source !== 'empty') continue;
      report({ key: 'list', cell: value.cell, subject, related: [label.cell] });
    }
  },
);

const hasActual = (actual: { readonly value: { readonly kind: string } } | null): boolean =>
  actual !== null && actual.value.kind !== 'blank' && actual.value.kind !== 'none';
