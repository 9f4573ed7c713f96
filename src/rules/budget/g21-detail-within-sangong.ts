import { intersects, compare, roundingInterval } from '../../quantity';
import type { MoneyLine, MoneyRole } from '../../evaluation';
import { rule } from '../rule';
import { inYuan } from '../support/money';

const ITEM = /^(公务接待费|因公出国(?:[（(]境[)）])?费用?|公务用车运行(?:维护)?费|公务用车购置费?)/;
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
        if (item === null) continue;
        const wholes = evaluation.sangong.flatMap((table) =>
          (table.year ?? year) === (account.year ?? year)
            ? table.lines.filter((other) => itemOf(other) === item).map((whole) => ({ table, whole }))
            : [],
        );
        const [only] = wholes;
        if (!only || wholes.length > 1) continue;
        for (const role of ROLES) {
          const [part, whole] = [line.slots[role], only.whole.slots[role]];
          const [small, large] = [part && inYuan(part, account), whole && inYuan(whole, only.table)];
          if (!part || !whole || !small || !large || compare(small.value, large.value) <= 0) continue;
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

function itemOf({ subject }: MoneyLine): string | null {
  return ITEM.exec(subject)?.[1]?.replace(/[（()）境]|用$|维护|费/g, '') ?? null;
}
