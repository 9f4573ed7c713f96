import type { Fact } from '../../evaluation';
import type { Measure } from '../../quantity';
import { rule } from '../rule';
import { isNamed, subjectOf, targetOf, wordsOf } from '../support/indicators';
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
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) {
      const column = form.table.columns.find(
        ({ role, header }) => role === 'explanation' && EVIDENCE.test(header),
      );
      if (!column) continue;
      const rows = form.indicators.filter((row) => {
        const kind = targetOf(row)?.value.kind;
        return isNamed(row) && kind !== 'qualitative' && kind !== 'tier' && hasActual(row.actual);
      });
      const { all, rows: lacking } = missing(rows, ({ explanation }) => wordsOf(explanation) === '');
      for (const row of lacking) {
        report({
          key: all ? 'column' : 'row',
          cell: { sheet: form.table.sheet, row: row.row.row, column: column.column },
          subject: subjectOf(row),
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

const hasActual = (actual: Fact<Measure> | null): boolean =>
  actual !== null && actual.value.kind !== 'blank' && actual.value.kind !== 'none';
