import { intersects, roundingInterval } from '../../quantity';
import type { MoneyLine, MoneyRole } from '../../evaluation';
import { rule } from '../rule';
import { inYuan } from '../support/money';

const ROLES: readonly MoneyRole[] = ['budget', 'actual'];
const RUNNING = new Set(['机关运行经费', '机关运行经费支出']);
const DAILY = new Set(['公用经费', '公用经费支出', '日常公用经费', '日常公用经费支出']);

/** H16: where a table prints both 机关运行经费 and 公用经费, they are the same figure. */
export const h16 = rule(
  {
    id: 'H16',
    slug: 'running-costs',
    group: 'ties',
    severity: 'warning',
    basis: ['arithmetic'],
    messages: ['differs'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const account of evaluation.accounts) {
      const running = only(account.lines, RUNNING);
      const daily = only(account.lines, DAILY);
      if (!running || !daily) continue;
      for (const role of ROLES) {
        const one = running.slots[role];
        const other = daily.slots[role];
        const its = one && inYuan(one, account);
        const like = other && inYuan(other, account);
        if (!its || !like || intersects(roundingInterval(its), roundingInterval(like))) continue;
        report({
          key: 'differs',
          cell: one.cell,
          subject: running.subject,
          stated: one.text,
          expected: other.text,
          related: [other.cell],
        });
      }
    }
  },
);

/** The one line with one of these labels. */
function only(lines: readonly MoneyLine[], labels: ReadonlySet<string>): MoneyLine | null {
  const [found, ...more] = lines.filter(({ subject }) => labels.has(subject));
  return found && more.length === 0 ? found : null;
}
