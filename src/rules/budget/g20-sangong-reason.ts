import { compare, sign } from '../../quantity';
import type { Evaluation, MoneyLine } from '../../evaluation';
import { rule } from '../rule';
import { shownOf, wordsOf } from '../support/indicators';

const REASON =
  /(?:三公|接待|公务用车|公车|出国).*(?:原因|由于|因为|主要是|因)|(?:原因|由于).*(?:三公|接待|公务用车|公车|出国)/s;

/** G20: “三公”经费 above its budget or above last year has its reason somewhere in the workbook. */
export const g20 = rule(
  {
    id: 'G20',
    slug: 'sangong-reason',
    group: 'budget',
    severity: 'warning',
    basis: ['framework2013'],
    messages: ['overBudget', 'aboveLast'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    if (isExplained(evaluation)) return;
    for (const { lines } of evaluation.sangong) {
      // The total first: its parts are then named with it.
      const over = lines.find((line) => overBudget(line));
      const above = lines.find((line) => aboveLast(line));
      if (over) {
        const { actual, executed, adjusted, budget } = over.slots;
        const [spent, allowed] = [actual ?? executed, adjusted ?? budget];
        if (spent && allowed) {
          const values = { budget: allowed.text };
          const stated = spent.text;
          report({
            key: 'overBudget',
            cell: spent.cell,
            subject: over.subject,
            stated,
            values,
            related: [allowed.cell],
          });
        }
      }
      if (above) {
        const { change, previous, actual, executed, budget } = above.slots;
        const spent = actual ?? executed ?? budget;
        const base = previous?.figure ? previous : change;
        if (spent && base) {
          const values = { previous: shownOf(previous), change: shownOf(change) };
          const stated = spent.text;
          report({
            key: 'aboveLast',
            cell: spent.cell,
            subject: above.subject,
            stated,
            values,
            related: [base.cell],
          });
        }
      }
    }
  },
);

function overBudget({ slots }: MoneyLine): boolean {
  const [spent, allowed] = [
    (slots.actual ?? slots.executed)?.figure,
    (slots.adjusted ?? slots.budget)?.figure,
  ];
  return spent && allowed ? compare(spent.value, allowed.value) > 0 : false;
}

function aboveLast({ slots }: MoneyLine): boolean {
  const [spent, last] = [(slots.actual ?? slots.executed)?.figure, slots.previous?.figure];
  if (spent && last) return compare(spent.value, last.value) > 0;
  return slots.change?.figure ? sign(slots.change.figure.value) > 0 : false;
}

function isExplained({ remarks, profile, results, ratios, goals, sangong, reading }: Evaluation): boolean {
  const entries = [...remarks, ...profile, ...results, ...ratios];
  if (entries.some(({ label, text }) => REASON.test(`${label.value} ${text}`))) return true;
  if (goals.some(({ actual }) => REASON.test(wordsOf(actual)))) return true;
  const noted = sangong.some(({ lines }) =>
    lines.some(({ row }) =>
      [row.cells.reason, row.cells.explanation, row.cells.content].some((cell) => cell?.text),
    ),
  );
  return noted || reading.tables.some(({ kind, title }) => kind === 'sangong' && REASON.test(title));
}
