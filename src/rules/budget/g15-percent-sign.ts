import { abs, compare, parseFigure, shift, toNumber } from '../../quantity';
import type { Figure } from '../../quantity';
import type { MoneyRole, Slot } from '../../evaluation';
import { rule } from '../rule';
import { constant, percentFormat, replace } from '../support/fixes';
import { shownOf } from '../support/indicators';
import { moneyTables } from '../support/money';

const RATES: readonly MoneyRole[] = ['share', 'changeRate', 'rate'];
const PERCENT = /[%％]/;

/** G15: a share or rate has its percent sign where the others of its column have theirs. */
export const g15 = rule(
  {
    id: 'G15',
    slug: 'percent-sign',
    group: 'budget',
    severity: 'error',
    basis: ['form'],
    messages: ['bare'],
    fixes: ['fix'],
  },
  (facts, report) => {
    for (const { table, lines } of moneyTables(facts.evaluation)) {
      for (const role of RATES) {
        const [column, ...more] = table.columns.filter((one) => one.role === role);
        if (!column || more.length > 0 || PERCENT.test(column.header)) continue;
        if (!lines.some(({ slots }) => PERCENT.test(shownOf(slots[role])))) continue;
        for (const { slots, subject } of lines) {
          const slot = slots[role];
          const figure = slot && bareFigure(slot);
          if (!figure) continue;
          report({
            key: 'bare',
            cell: slot.cell,
            subject,
            stated: slot.text,
            expected: `${slot.text}%`,
            fix: replace(facts, 'fix', slot.cell, constant(toNumber(shift(figure.value, -2))), {
              numberFormat: percentFormat(figure.decimals),
            }),
          });
        }
      }
    }
  },
);

/** A typed number above one without its sign; a smaller one may be a fraction. */
function bareFigure({ text, source }: Slot): Figure | null {
  const figure = source === 'formula' ? null : parseFigure(text);
  return figure?.unit === null && compare(abs(figure.value), '1') > 0 ? figure : null;
}
