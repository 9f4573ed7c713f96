import type { Evaluation } from '../evaluation';
import { plannedIn } from '../evaluation';
import { budgetDifference } from '../recognize';
import { known } from './cells';
import type { Computation } from './computation';
import { OF_TWO } from './relations';

/** 决算比预算增减额, 较预算增减率: columns that compare what was done with what was planned, beside those against last year. */
export function budgetDifferences({ accounts, sangong }: Evaluation): readonly Computation[] {
  return [...accounts, ...sangong].flatMap((account) =>
    (account.table.header?.cells ?? []).flatMap(({ column, text }): readonly Computation[] => {
      const of = budgetDifference(text.replaceAll(' ', ''));
      if (of === null || account.table.columns.some((other) => other.column === column)) return [];
      return account.lines.flatMap((line): readonly Computation[] => {
        const done = line.slots.executed ?? line.slots.actual;
        const planned = plannedIn(account, line);
        if (!done || !planned || (done.source === 'empty' && planned.source === 'empty')) return [];
        return [
          {
            field: of === 'rate' ? '增减率' : '增减额',
            cell: { sheet: account.table.sheet, row: line.row.row, column },
            subject: line.subject,
            table: account.table,
            kind: of === 'rate' ? 'ratio' : 'amount',
            run: (resolve, hundred) => {
              const [a, b] = [done, planned].map(({ cell }) => resolve.number(cell));
              if (!a?.ok) return a ?? { ok: false, why: 'missingInput' };
              if (!b?.ok) return b ?? { ok: false, why: 'missingInput' };
              const write = OF_TWO[of === 'rate' ? 'changeRate' : 'difference'];
              const outcome = write(a.value, b.value, { form: 'plain' }, hundred);
              return outcome.ok ? known({ ...outcome.value, operands: [done.cell, planned.cell] }) : outcome;
            },
          },
        ];
      });
    }),
  );
}
