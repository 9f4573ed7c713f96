import { abs, compare } from '../../quantity';
import { rule } from '../rule';
import { AMOUNTS, moneyTables } from '../support/money';

/** I05: amounts of a table print their thousands in one way. */
export const i05 = rule(
  {
    id: 'I05',
    slug: 'separators',
    group: 'consistency',
    severity: 'info',
    basis: ['form'],
    messages: ['mixed'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { table, lines } of moneyTables(evaluation)) {
      const large = lines.flatMap(({ slots, subject }) =>
        AMOUNTS.flatMap((role) => {
          const slot = slots[role];
          return slot?.figure && compare(abs(slot.figure.value), '1000') >= 0 && /\d/.test(slot.text)
            ? [{ slot, subject }]
            : [];
        }),
      );
      const separated = large.filter(({ slot }) => /[,，]/.test(slot.text));
      const plain = large.filter(({ slot }) => !/[,，]/.test(slot.text));
      const odd = plain.length < separated.length ? plain : separated;
      const [first] = odd;
      if (!first || odd.length === large.length) continue;
      report({
        key: 'mixed',
        cell: first.slot.cell,
        subject: first.subject,
        stated: first.slot.text,
        values: { title: table.title || table.sheet, separated: separated.length, plain: plain.length },
      });
    }
  },
);
