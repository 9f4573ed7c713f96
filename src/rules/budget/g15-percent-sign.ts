import { abs, compare, parseFigure, shift, toNumber } from '../../quantity';
import type { MoneyRole, Slot } from '../../evaluation';
import { rule } from '../rule';
import { constant, replace } from '../support/fixes';
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
        const headers = table.columns.filter((column) => column.role === role);
        if (headers.length !== 1 || headers.some(({ header }) => PERCENT.test(header))) continue;
        if (!lines.some(({ slots }) => PERCENT.test(slots[role]?.text ?? ''))) continue;
        for (const { slots, subject } of lines) {
          const slot = slots[role];
          const value = slot && bareValue(slot);
          if (!slot || value === undefined || value === null) continue;
          const decimals = Math.max(0, (/\.(\d+)$/.exec(slot.text)?.[1] ?? '').length);
          report({
            key: 'bare',
            cell: slot.cell,
            subject,
            stated: slot.text,
            expected: `${slot.text}%`,
            fix: replace(facts, 'fix', slot.cell, constant(toNumber(shift(value, -2))), {
              numberFormat: decimals > 0 ? `0.${'0'.repeat(decimals)}%` : '0%',
            }),
          });
        }
      }
    }
  },
);

/** A typed number above one without its sign; a smaller one may be a fraction. */
function bareValue({ text, source }: Slot): string | null {
  const figure = source === 'typed' || source === 'text' ? parseFigure(text) : null;
  return figure?.unit === null && compare(abs(figure.value), '1') > 0 ? figure.value : null;
}
