import { intersects, roundingInterval, sign } from '../../quantity';
import type { Entry, Evaluation, FundsTable, MoneyLine } from '../../evaluation';
import { rule } from '../rule';
import { budgetOf } from '../support/execution';
import { inYuan } from '../support/money';

const WHOLE =
  /^(?:项目)?(?:计划|预算|实施期|中期|全周期)?(?:总投资|投资总额|资金总额|总预算|总概算|概算总额|投资概算)(?:额|金额)?$/;
const PERIOD = /^(?:项目)?(?:实施周期|实施期|起止时间|周期|期限|建设周期|实施期限)$/;
const OF_THE_YEAR = /全年|本年|当年|年度|年初|月/;

/**
 * H14: the funds of a project that runs over several years are those of the year: not the whole investment, and not what
 * was paid since the beginning.
 */
export const h14 = rule(
  {
    id: 'H14',
    slug: 'money-of-the-year',
    group: 'ties',
    severity: 'warning',
    basis: ['form'],
    messages: ['whole', 'cumulative'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { funds } of evaluation.indicators) {
      if (!funds?.total) continue;
      const period = periodOf(evaluation, funds);
      if (!period) continue;
      const { subject } = funds.total;
      const budget = budgetOf(funds.total);
      const whole = wholeOf(evaluation, funds);
      if (budget && whole && isSame(budget, funds, whole)) {
        report({
          key: 'whole',
          cell: budget.cell,
          subject,
          stated: budget.text,
          values: { label: whole.line.label.value, period: period.text },
          related: [whole.slot.cell, period.value.cell],
        });
      }
      const paid = funds.table.columns.find(
        ({ role, header }) => role === 'executed' && /累计/.test(header) && !OF_THE_YEAR.test(header),
      );
      const slot = funds.total.slots.executed;
      if (!paid || !slot?.figure) continue;
      report({
        key: 'cumulative',
        cell: slot.cell,
        subject,
        stated: slot.text,
        values: { column: paid.header, period: period.text },
        related: [period.value.cell],
      });
    }
  },
);

/** The period of a form's project, where it says that it is longer than a year. */
function periodOf({ profile }: Evaluation, { table }: FundsTable): Entry | null {
  const said = profile.find(({ label, subject }) => label.cell.sheet === table.sheet && PERIOD.test(subject));
  if (!said) return null;
  const years = new Set(said.text.normalize('NFKC').match(/20\d{2}/g));
  return years.size > 1 || /(?:(?<!\d)[2-9]|[二两三四五六])年(?!度)/.test(said.text.normalize('NFKC'))
    ? said
    : null;
}

interface Whole {
  readonly account: Evaluation['accounts'][number];
  readonly line: MoneyLine;
  readonly slot: NonNullable<MoneyLine['slots']['amount']>;
}

/** 项目总投资 as the form's sheet gives it. */
function wholeOf({ accounts }: Evaluation, { table }: FundsTable): Whole | null {
  for (const account of accounts) {
    if (account.table.sheet !== table.sheet) continue;
    for (const line of account.lines) {
      const slot = WHOLE.test(line.subject) && Object.values(line.slots).find((one) => one.figure);
      if (slot) return { account, line, slot };
    }
  }
  return null;
}

function isSame(budget: Whole['slot'], funds: FundsTable, { account, slot }: Whole): boolean {
  const [one, other] = [inYuan(budget, funds), inYuan(slot, { unit: account.unit ?? funds.unit })];
  if (!one || !other) return false;
  return sign(one.value) > 0 && intersects(roundingInterval(one), roundingInterval(other));
}
