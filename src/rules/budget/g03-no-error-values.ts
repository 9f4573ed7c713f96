import { isZero } from '../../quantity';
import type { Slot } from '../../evaluation';
import type { Facts } from '../facts';
import { rowRule } from '../rule';
import type { Report } from '../rule';
import { budgetOf } from '../support/execution';
import { constant, replace } from '../support/fixes';
import { subjectOf } from '../support/indicators';
import { moneyTables } from '../support/money';

/** G03: a rate on a budget of zero is printed —, not 0%, and no cell shows an error such as #DIV/0!. */
export const g03 = rowRule(
  {
    id: 'G03',
    slug: 'no-error-values',
    group: 'budget',
    severity: 'error',
    basis: ['form', 'arithmetic'],
    messages: ['errorValue', 'zeroBase'],
    fixes: ['fix'],
  },
  'all',
  ({ indicator }, report, facts) => {
    for (const slot of [indicator.points, indicator.score]) {
      if (slot?.source === 'error') hold(facts, report, slot, subjectOf(indicator));
    }
  },
  (facts, report) => {
    for (const { lines } of moneyTables(facts.evaluation)) {
      for (const line of lines) {
        for (const slot of Object.values(line.slots)) hold(facts, report, slot, line.subject);
      }
    }
    for (const { total } of facts.evaluation.indicators) {
      if (total?.score) hold(facts, report, total.score, '总分');
    }
    for (const { lines } of facts.evaluation.funds) {
      for (const line of lines) {
        const { rate } = line.slots;
        const budget = budgetOf(line);
        if (!rate?.figure || !budget?.figure || !isZero(budget.figure.value)) continue;
        report({
          key: 'zeroBase',
          cell: rate.cell,
          subject: line.subject,
          stated: rate.text,
          expected: '—',
          related: [budget.cell],
          fix: replace(facts, 'fix', rate.cell, constant('—')),
        });
      }
    }
  },
);

type Cells = Pick<Facts, 'tableCell'>;

function hold(facts: Cells, report: Report<'errorValue'>, slot: Slot, subject: string): void {
  if (slot.source !== 'error') return;
  const { cell, text } = slot;
  report({ key: 'errorValue', cell, subject, stated: text, expected: '—', fix: guard(facts, slot) });
}

/** The same formula, printing a dash where it has no value. */
function guard(facts: Cells, slot: Slot) {
  const formula = facts.tableCell(slot.cell)?.formula;
  if (!formula || slot.text !== '#DIV/0!') return null;
  return replace(facts, 'fix', slot.cell, { formula: `=IFERROR(${formula.slice(1)},"—")`, value: '—' });
}
