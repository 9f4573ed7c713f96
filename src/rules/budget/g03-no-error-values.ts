import { isZero } from '../../quantity';
import type { Slot } from '../../evaluation';
import type { Facts } from '../facts';
import { rule } from '../rule';
import { budgetOf } from '../support/execution';
import { constant, replace } from '../support/fixes';
import { rowsOf, subjectOf } from '../support/indicators';
import { moneyTables } from '../support/money';

/** G03: a rate on a budget of zero is printed —, not 0%, and no cell shows an error such as #DIV/0!. */
export const g03 = rule(
  {
    id: 'G03',
    slug: 'no-error-values',
    group: 'budget',
    severity: 'error',
    basis: ['form', 'arithmetic'],
    messages: ['errorValue', 'zeroBase'],
    fixes: ['fix'],
  },
  (facts, report) => {
    const hold = (slot: Slot | null | undefined, subject: string): void => {
      if (slot?.source !== 'error') return;
      report({
        key: 'errorValue',
        cell: slot.cell,
        subject,
        stated: slot.text,
        expected: '—',
        fix: guard(facts, slot),
      });
    };
    for (const { lines } of moneyTables(facts.evaluation)) {
      for (const line of lines) for (const slot of Object.values(line.slots)) hold(slot, line.subject);
    }
    for (const { indicator } of rowsOf(facts)) {
      hold(indicator.points, subjectOf(indicator));
      hold(indicator.score, subjectOf(indicator));
    }
    for (const { total } of facts.evaluation.indicators) hold(total?.score, '总分');
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

/** The same formula, printing a dash where it has no value. */
function guard(facts: Facts, slot: Slot) {
  const formula = facts.tableCell(slot.cell)?.formula;
  if (!formula || slot.text !== '#DIV/0!') return null;
  return replace(facts, 'fix', slot.cell, { formula: `=IFERROR(${formula.slice(1)},"—")`, value: '—' });
}
