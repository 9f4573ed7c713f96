import { convertFigure, intersects, isMoneyUnit, roundingInterval } from '../../quantity';
import type { MoneyLine, MoneyRole } from '../../evaluation';
import { rule } from '../rule';

const ROLES: readonly MoneyRole[] = ['budget', 'actual'];

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
    for (const { lines } of evaluation.accounts) {
      const running = only(lines, /^机关运行经费(?:支出)?$/);
      const daily = only(lines, /^(?:日常)?公用经费(?:支出)?$/);
      if (!running || !daily) continue;
      for (const role of ROLES) {
        const [one, other] = [running.slots[role], daily.slots[role]];
        if (!one?.figure || !other?.figure) continue;
        const unit = one.figure.unit;
        const like =
          isMoneyUnit(unit) && isMoneyUnit(other.figure.unit)
            ? convertFigure(other.figure, unit)
            : other.figure;
        if (intersects(roundingInterval(one.figure), roundingInterval(like))) continue;
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

function only(lines: readonly MoneyLine[], label: RegExp): MoneyLine | null {
  const found = lines.filter(({ subject }) => label.test(subject));
  return found.length === 1 ? (found[0] ?? null) : null;
}
