import { rule } from '../rule';
import { NO_ANSWER } from '../support/lexicon';
import { monitoredRows } from '../support/monitoring';

/** D17: monitoring that finds a target impossible says why, in the row or below the table. */
export const d17 = rule(
  {
    id: 'D17',
    slug: 'impossible-target',
    group: 'actual',
    severity: 'warning',
    basis: ['form'],
    messages: ['noReason'],
    fixes: [],
  },
  (facts, report) => {
    const told = new Set(
      facts.evaluation.remarks
        .filter(({ text }) => !NO_ANSWER.test(text))
        .map(({ value }) => value.cell.sheet),
    );
    for (const { table, name, possibility, reason } of monitoredRows(facts)) {
      if (!possibility || !reason || !/不可能|不能/.test(possibility.text)) continue;
      if (!NO_ANSWER.test(reason.text)) continue;
      if (told.has(table.sheet)) continue;
      report({
        key: 'noReason',
        cell: reason.cell,
        subject: name.text,
        stated: possibility.text,
        related: [possibility.cell],
      });
    }
  },
);
