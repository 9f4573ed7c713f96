import { decimalsOf, fromNumber } from '../../quantity';
import { rule } from '../rule';
import { AMOUNTS, moneyTables } from '../support/money';

const PRINTED = 2;

/** G23: amounts in 元 or 万元 hold at most two decimals; one finding a table. */
export const g23 = rule(
  {
    id: 'G23',
    slug: 'money-decimals',
    group: 'budget',
    severity: 'info',
    basis: ['form'],
    messages: ['decimals'],
    fixes: [],
  },
  (facts, report) => {
    for (const table of moneyTables(facts.evaluation)) {
      if (table.unit === '亿元' || table.unit === '千元') continue;
      const longer = table.lines.flatMap((line) =>
        AMOUNTS.flatMap((role) => {
          const slot = line.slots[role];
          if (slot?.source !== 'typed') return [];
          const value = facts.tableCell(slot.cell)?.value;
          const decimal = typeof value === 'number' ? fromNumber(value) : null;
          return decimal !== null && decimalsOf(decimal) > PRINTED ? [{ slot, line, decimal }] : [];
        }),
      );
      const [first, ...others] = longer;
      if (!first) continue;
      report({
        key: 'decimals',
        cell: first.slot.cell,
        subject: first.line.subject,
        stated: first.decimal,
        values: { count: longer.length },
        related: others.map(({ slot }) => slot.cell),
      });
    }
  },
);
