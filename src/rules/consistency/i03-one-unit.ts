import { plainText } from '../../quantity';
import type { MoneyRole } from '../../evaluation';
import { rule } from '../rule';
import { AMOUNTS, moneyTables } from '../support/money';

const UNIT = /\d\s*(亿元|万元|千元|元)$/;

/** I03: the amounts of one column are in one unit, the table's where it prints one. */
export const i03 = rule(
  {
    id: 'I03',
    slug: 'one-unit',
    group: 'consistency',
    severity: 'error',
    basis: ['form'],
    messages: ['differs'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const table of moneyTables(evaluation)) {
      const units = new Map<MoneyRole, string>();
      for (const role of AMOUNTS) {
        for (const { slots, subject } of table.lines) {
          const slot = slots[role];
          const unit = slot && UNIT.exec(plainText(slot.text))?.[1];
          if (!slot || unit === undefined) continue;
          const expected = table.unit ?? units.get(role) ?? unit;
          units.set(role, expected);
          if (unit === expected) continue;
          report({ key: 'differs', cell: slot.cell, subject, stated: slot.text, values: { unit: expected } });
        }
      }
    }
  },
);
