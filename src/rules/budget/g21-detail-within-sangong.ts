import { intersects, compare, roundingInterval } from '../../quantity';
import type { MoneyLine, MoneyRole } from '../../evaluation';
import { rule } from '../rule';
import { inYuan } from '../support/money';

/** The items of 三公, however they are called. */
const ITEMS = [/^公务接待费/, /^因公出国(?:\(境\))?费/, /^公务用车运行(?:维护)?费/, /^公务用车购置/];
const ROLES: readonly MoneyRole[] = ['actual', 'executed', 'budget'];

/** G21: an item of 三公 within basic expenditure is not more than the whole item in the 三公 table of the year. */
export const g21 = rule(
  {
    id: 'G21',
    slug: 'detail-within-sangong',
    group: 'budget',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['exceeds'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    const year = evaluation.year?.value ?? null;
    for (const account of evaluation.accounts) {
      if (!/基本支出/.test(`${account.table.title} ${account.table.sheet}`)) continue;
      for (const line of account.lines) {
        const item = itemOf(line);
        if (item < 0) continue;
        const wholes = evaluation.sangong.flatMap((table) =>
          (table.year ?? year) === (account.year ?? year)
            ? table.lines.filter((other) => itemOf(other) === item).map((whole) => ({ table, whole }))
            : [],
        );
        const [only] = wholes;
        if (!only || wholes.length > 1) continue;
        for (const role of ROLES) {
          const part = line.slots[role];
          const whole = only.whole.slots[role];
          const small = part && inYuan(part, account);
          const large = whole && inYuan(whole, only.table);
          if (!small || !large || compare(small.value, large.value) <= 0) continue;
          if (intersects(roundingInterval(small), roundingInterval(large))) continue;
          report({
            key: 'exceeds',
            cell: part.cell,
            subject: line.subject,
            stated: part.text,
            values: { whole: whole.text },
            related: [whole.cell],
          });
        }
      }
    }
  },
);

/** Which of the items a line is; -1 for none. */
const itemOf = ({ subject }: MoneyLine): number => ITEMS.findIndex((item) => item.test(subject));
