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
      const [over] = lines.flatMap(overBudget);
      const [above] = lines.flatMap(aboveLast);
      if (over) {
        const { subject, spent, allowed } = over;
        report({
          key: 'overBudget',
          cell: spent.cell,
          subject,
          stated: spent.text,
          values: { budget: allowed.text },
          related: [allowed.cell],
        });
      }
      if (above) {
        const { subject, spent, base, previous, change } = above;
        report({
          key: 'aboveLast',
          cell: spent.cell,
          subject,
          stated: spent.text,
          values: { previous: shownOf(previous), change: shownOf(change) },
          related: [base.cell],
        });
      }
    }
  },
);

function overBudget({ subject, slots }: MoneyLine) {
  const [spent, allowed] = [slots.actual ?? slots.executed, slots.adjusted ?? slots.budget];
  const over = spent?.figure && allowed?.figure && compare(spent.figure.value, allowed.figure.value) > 0;
  return over ? [{ subject, spent, allowed }] : [];
}

/** By last year's figure, or by the change where that is all that is printed. */
function aboveLast({ subject, slots }: MoneyLine) {
  const { actual, executed, budget, previous, change } = slots;
  const spent = actual ?? executed;
  const place = spent ?? budget;
  const base = spent?.figure && previous?.figure ? previous : change;
  if (!place || !base?.figure) return [];
  const above =
    base === change
      ? sign(base.figure.value) > 0
      : compare(spent?.figure?.value ?? '0', base.figure.value) > 0;
  return above ? [{ subject, spent: place, base, previous, change }] : [];
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
