import { compare, greatest, subtract, shift, sumIntervals, roundingInterval } from '../../quantity';
import { rule } from '../rule';
import { inYuan } from '../support/money';

/** G19: the money of the year's main tasks is not more than 项目支出. */
export const g19 = rule(
  {
    id: 'G19',
    slug: 'tasks-within-projects',
    group: 'budget',
    severity: 'warning',
    basis: ['form'],
    messages: ['exceeds'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    const amounts = evaluation.tasks.flatMap(({ amount, table }) => {
      const yuan = amount && inYuan(amount, table);
      return amount && yuan ? [{ slot: amount, yuan }] : [];
    });
    const projects = evaluation.accounts.flatMap((table) =>
      table.lines.flatMap(({ subject, slots }) => {
        const { budget, adjusted, initial, executed, actual } = slots;
        const slot = [budget, adjusted, initial, executed, actual].find((candidate) => candidate?.figure);
        const yuan = slot && inYuan(slot, table);
        return subject === '项目支出' && slot && yuan ? [{ slot, yuan }] : [];
      }),
    );
    const [first] = amounts;
    const [project, ...others] = projects;
    if (!first || !project) return;
    const most = greatest(project.yuan.value, ...others.map(({ yuan }) => yuan.value));
    const whole = sumIntervals(amounts.map(({ yuan }) => roundingInterval(yuan)));
    if (compare(whole.low, most) <= 0) return;
    const total = shift(
      sumIntervals(amounts.map(({ yuan }) => ({ low: yuan.value, high: yuan.value }))).low,
      -4,
    );
    report({
      key: 'exceeds',
      cell: first.slot.cell,
      subject: '重点工作任务',
      stated: total,
      expected: shift(most, -4),
      values: { difference: subtract(total, shift(most, -4)) },
      related: [...amounts.slice(1).map(({ slot }) => slot.cell), project.slot.cell],
    });
  },
);
