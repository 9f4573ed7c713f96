import { abs, compare, convertFigure, intersects, roundingInterval, subtract } from '../../quantity';
import type { MoneyUnit } from '../../quantity';
import type { AccountTable, Evaluation, Slot } from '../../evaluation';
import { rule } from '../rule';
import { inYuan } from '../support/money';

/** Totals that the published tables of accounts (or of the budget) print, each known by its title and its line. */
type Total = 'income' | 'incomeTable' | 'spending' | 'spendingTable' | 'appropriated' | 'general' | 'basic';

const SUMMED = /^(?:合计|总计)$/;
const TOTALS: readonly (readonly [Total, title: RegExp, line: RegExp])[] = [
  ['income', /收入支出(?:决算|预算)?总表|收支(?:决算|预算)?总表/, /^本年收入(?:合计)?$/],
  ['spending', /收入支出(?:决算|预算)?总表|收支(?:决算|预算)?总表/, /^本年支出(?:合计)?$/],
  ['incomeTable', /(?:^|[^支])收入(?:决算|预算|总)表|收入(?:决算|预算)总表/, SUMMED],
  ['spendingTable', /(?:^|部门|单位|年度?)支出(?:决算|预算|总)表|支出(?:决算|预算)总表/, SUMMED],
  ['appropriated', /财政拨款(?:收入支出|收支)(?:决算|预算)?总表/, /^本年支出(?:合计)?$/],
  ['general', /一般公共预算(?:财政拨款)?支出(?:决算|预算)?(?:表|情况表)/, SUMMED],
  ['basic', /一般公共预算(?:财政拨款)?基本支出(?:决算|预算)?(?:表|情况表|明细表)/, SUMMED],
];
const APPROPRIATED = /财政拨款|一般公共预算|政府性基金|国有资本/;
/** Totals of all money: a table of appropriated money has none. */
const OF_ALL = new Set<Total>(['income', 'incomeTable', 'spending', 'spendingTable']);

/** Which totals are one figure (`equal`), and which are part of another (`within`). */
const TIES: readonly (readonly [Total, 'equal' | 'within', Total])[] = [
  ['incomeTable', 'equal', 'income'],
  ['spendingTable', 'equal', 'spending'],
  ['appropriated', 'within', 'spending'],
  ['general', 'within', 'appropriated'],
  ['general', 'within', 'spending'],
  ['basic', 'within', 'general'],
];

/** H15: the totals of the tables of a final account, or of a budget, are those of its other tables. */
export const h15 = rule(
  {
    id: 'H15',
    slug: 'tables-of-accounts',
    group: 'ties',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['differs', 'exceeds'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const column of ['actual', 'budget'] as const) {
      const totals = totalsOf(evaluation, column);
      const wrong = new Set<Total>();
      for (const [part, tie, whole] of TIES) {
        const [one, other] = [totals.get(part), totals.get(whole)];
        // One mistake is told once: what was wrong against a nearer table says nothing new against a farther.
        if (!one || !other || one.year !== other.year || wrong.has(part)) continue;
        if (intersects(roundingInterval(one.yuan), roundingInterval(other.yuan))) continue;
        if (tie === 'within' && compare(one.yuan.value, other.yuan.value) < 0) continue;
        wrong.add(part);
        const [stated, expected] = [convertFigure(one.yuan, one.unit), convertFigure(other.yuan, one.unit)];
        report({
          key: tie === 'equal' ? 'differs' : 'exceeds',
          cell: one.slot.cell,
          subject: one.label,
          stated: one.slot.text,
          expected: expected.value,
          interval: roundingInterval(expected),
          verdict: 'inconsistent',
          values: {
            title: one.account.table.title,
            other: other.account.table.title,
            line: other.label,
            difference: abs(subtract(stated.value, expected.value)),
          },
          related: [other.slot.cell],
        });
      }
    }
  },
);

interface Found {
  readonly account: AccountTable;
  readonly unit: MoneyUnit;
  readonly label: string;
  readonly slot: Slot;
  readonly yuan: NonNullable<ReturnType<typeof inYuan>>;
  readonly year: string | null;
}

/** Each total where one table alone prints it; several units in one workbook have several, which are not compared. */
function totalsOf(evaluation: Evaluation, column: 'actual' | 'budget'): ReadonlyMap<Total, Found> {
  const found = new Map<Total, Found | null>();
  for (const account of evaluation.accounts) {
    const { unit } = account;
    if (unit === null) continue;
    const title = account.table.title.normalize('NFKC').replace(/\s/g, '');
    const year = account.year ?? evaluation.year?.value ?? null;
    for (const [total, named, line] of TOTALS) {
      if (!named.test(title) || (OF_ALL.has(total) && APPROPRIATED.test(title))) continue;
      for (const { subject, label, slots } of account.lines) {
        const slot = line.test(subject) ? slots[column] : undefined;
        const yuan = slot && inYuan(slot, account);
        if (!yuan) continue;
        found.set(total, found.has(total) ? null : { account, unit, label: label.value, slot, yuan, year });
      }
    }
  }
  return new Map([...found].flatMap(([total, one]) => (one ? [[total, one] as const] : [])));
}
