import { equal, intersects, roundingInterval } from '../../quantity';
import type { AccountTable, MoneyLine, MoneyRole, Slot } from '../../evaluation';
import { rule } from '../rule';
import { projectOf } from '../support/formProject';
import { comparableName } from '../support/indicators';
import { OF_THE_YEAR } from '../support/lexicon';
import { inYuan } from '../support/money';

/** Columns of the form, each with the columns of the list that say the same. */
const COLUMNS: readonly (readonly [MoneyRole, readonly MoneyRole[]])[] = [
  ['initial', ['initial']],
  ['adjusted', ['adjusted']],
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
    if (evaluation.funds.length === 0) return;
    const names = linesByName(evaluation.accounts);
    for (const form of evaluation.funds) {
      const project = projectOf(evaluation, form.table);
      const line = project && lineOf(names.get(comparableName(project.text)) ?? [], form.year);
      if (!project || !line || !form.total) continue;
      const columns = [...COLUMNS, ...budgetColumns(form.total.slots, line.account)];
      for (const [role, others] of columns) {
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

interface Found {
  readonly account: AccountTable;
  readonly line: MoneyLine;
}

function linesByName(accounts: readonly AccountTable[]): ReadonlyMap<string, readonly Found[]> {
  const names = new Map<string, Found[]>();
  for (const account of accounts) {
    for (const line of account.lines) {
      const name = comparableName(line.label.value);
      const mates = names.get(name);
      if (mates) mates.push({ account, line });
      else names.set(name, [{ account, line }]);
    }
  }
  return names;
}

/** The one line of the year's accounts with a project's name. */
function lineOf(lines: readonly Found[], year: string | null): Found | null {
  const found = lines.filter(
    ({ account }) => account.year === null || year === null || account.year === year,
  );
  const [line, ...more] = found;
  return line && more.length === 0 ? line : null;
}

/**
 * Which budget of the form the 预算数 of a list is: 年初 or 全年 as its header says. Without such a word it may be either, and is
 * held only against a form whose two budgets are one. What the list has beside it as 调整 (`adjusted`) is the form's 全年预算数.
 */
function budgetColumns(
  { initial, budget }: MoneyLine['slots'],
  { table }: AccountTable,
): readonly (readonly [MoneyRole, readonly MoneyRole[]])[] {
  const header = table.columns.find(({ role }) => role === 'budget')?.header ?? '';
  if (!initial?.figure) return [['budget', ['budget']]];
  if (/年初|批复/.test(header)) return [['initial', ['budget']]];
  const isOne = budget?.figure && equal(initial.figure.value, budget.figure.value);
  return [['budget', isOne || OF_THE_YEAR.test(header) ? ['budget', 'adjusted'] : ['adjusted']]];
}

function agree(one: Slot, form: AccountTable, other: Slot, account: AccountTable): boolean {
  // Without units nobody knows whether 元 or 万元 are meant.
  if (form.unit === null || account.unit === null) return true;
  const [a, b] = [inYuan(one, form), inYuan(other, account)];
  return !a || !b || intersects(roundingInterval(a), roundingInterval(b));
}
