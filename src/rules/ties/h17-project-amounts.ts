import { intersects, roundingInterval } from '../../quantity';
import type { AccountTable, MoneyLine, MoneyRole, Slot } from '../../evaluation';
import { rule } from '../rule';
import { projectOf } from '../support/formProject';
import { comparableName } from '../support/indicators';
import { inYuan } from '../support/money';

/** Columns of the form, each with the columns of the list that say the same. */
const COLUMNS: readonly (readonly [MoneyRole, readonly MoneyRole[]])[] = [
  ['initial', ['initial']],
  ['adjusted', ['adjusted']],
  ['budget', ['budget']],
  ['executed', ['executed', 'actual']],
];

/** H17: budget and spending of a project's form are those of the line with the project's name in the accounts of the year. */
export const h17 = rule(
  {
    id: 'H17',
    slug: 'project-amounts',
    group: 'ties',
    severity: 'error',
    basis: ['measures2020', 'arithmetic'],
    messages: ['differs'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.funds) {
      const project = projectOf(evaluation, form.table);
      const line = project && lineOf(evaluation.accounts, comparableName(project.text), form.year);
      if (!project || !line || !form.total) continue;
      for (const [role, others] of COLUMNS) {
        const own = form.total.slots[role];
        const other = others.map((name) => line.line.slots[name]).find((slot) => slot?.figure);
        if (!own?.figure || !other || agree(own, form, other, line.account)) continue;
        report({
          key: 'differs',
          cell: own.cell,
          subject: project.text,
          stated: own.text,
          expected: other.text,
          verdict: 'inconsistent',
          values: { title: line.account.table.title || line.account.table.sheet },
          related: [other.cell],
        });
      }
    }
  },
);

/** The one line of the year's accounts with a project's name. */
function lineOf(
  accounts: readonly AccountTable[],
  name: string,
  year: string | null,
): { readonly account: AccountTable; readonly line: MoneyLine } | null {
  const found = accounts.flatMap((account) =>
    account.year === null || year === null || account.year === year
      ? account.lines
          .filter(({ label }) => comparableName(label.value) === name)
          .map((line) => ({ account, line }))
      : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function agree(one: Slot, form: AccountTable, other: Slot, account: AccountTable): boolean {
  // Without units nobody knows whether 元 or 万元 are meant.
  if (form.unit === null || account.unit === null) return true;
  const [a, b] = [inYuan(one, form), inYuan(other, account)];
  return !a || !b || intersects(roundingInterval(a), roundingInterval(b));
}
