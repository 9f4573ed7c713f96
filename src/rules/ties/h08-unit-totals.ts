import { abs, compare, convertFigure, intersects, roundingInterval, subtract } from '../../quantity';
import type { Figure } from '../../quantity';
import type { Evaluation, FundsTable, Slot } from '../../evaluation';
import { rule } from '../rule';
import { executedOf } from '../support/execution';
import { inYuan } from '../support/money';

const SPENT =
  /^(?:部门|单位|本部门|本单位)?(?:本年度?|全年|年度)?支出(?:合计|总计|总额|决算数?)$|^(?:本年|全年)支出$/;

const UNITS = new Set(['部门名称', '单位名称', '预算单位名称', '部门单位名称']);
const PART = /财政拨款|一般公共预算|政府性基金|国有资本|社会保险|财政专户/;

/**
 * H08: a department's evaluation spends what its accounts give. It cannot spend more than all of the expenditure; less may
 * be of another scope (only 财政拨款), which has to be said.
 */
export const h08 = rule(
  {
    id: 'H08',
    slug: 'unit-totals',
    group: 'ties',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['exceeds', 'less'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { stage, funds } of evaluation.indicators) {
      if (!funds?.total || funds.unit === null || stage !== 'evaluation') continue;
      const { total, unit } = funds;
      const slot = executedOf(total);
      const own = slot && inYuan(slot, funds);
      if (!own || !isWholeUnit(evaluation, funds)) continue;
      const mine = roundingInterval(own);
      const spent = spentTotals(evaluation, funds);
      if (spent.some(({ yuan }) => intersects(roundingInterval(yuan), mine))) continue;
      // A fund's own table is only a part of the expenditure.
      const [most] = spent
        .filter(({ title }) => !PART.test(title))
        .toSorted((one, other) => compare(other.yuan.value, one.yuan.value));
      if (!most) continue;
      const key = compare(own.value, most.yuan.value) > 0 ? 'exceeds' : 'less';
      const expected = convertFigure(most.yuan, unit);
      report({
        key,
        severity: key === 'exceeds' ? 'error' : 'warning',
        cell: slot.cell,
        subject: total.label.value,
        stated: slot.text,
        expected: most.slot.text,
        verdict: 'inconsistent',
        values: {
          title: most.title,
          difference: abs(subtract(convertFigure(own, unit).value, expected.value)) + unit,
        },
        related: [most.slot.cell],
      });
    }
  },
);

/** Whether a form is about a whole department or unit: it asks for the unit's name and for no project's. */
function isWholeUnit({ profile }: Evaluation, { table }: FundsTable): boolean {
  const own = profile.filter(({ label }) => label.cell.sheet === table.sheet);
  return own.some(({ subject }) => UNITS.has(subject)) && !own.some(({ subject }) => subject === '项目名称');
}

interface Total {
  readonly slot: Slot;
  readonly yuan: Figure;
  readonly title: string;
}

/** What the accounts of the form's year give as the whole of the expenditure, of any scope. */
function spentTotals({ accounts, year }: Evaluation, funds: FundsTable): readonly Total[] {
  const of = funds.year ?? year?.value ?? null;
  return accounts.flatMap((account) => {
    if (account.unit === null || (account.year ?? of) !== of) return [];
    return account.lines.flatMap(({ subject, slots }) => {
      const slot = SPENT.test(subject) ? (slots.actual ?? slots.executed) : null;
      const yuan = slot && inYuan(slot, account);
      return slot && yuan ? [{ slot, yuan, title: account.table.title || account.table.sheet }] : [];
    });
  });
}
