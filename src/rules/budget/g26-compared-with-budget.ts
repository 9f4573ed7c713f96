import { compare } from '../../quantity';
import type { MoneyLine, Slot } from '../../evaluation';
import { rule } from '../rule';
import { OF_THE_YEAR } from '../support/lexicon';

const SAYS =
  /(大于|高于|超过|小于|低于|少于)(年初|全年|当年|年度)?预算|[与和](年初|全年|当年|年度)?预算数?(?:基本)?(持平|一致)/g;
const WANTED: Readonly<Record<string, -1 | 0 | 1>> = {
  大于: 1,
  高于: 1,
  超过: 1,
  小于: -1,
  低于: -1,
  少于: -1,
  持平: 0,
  一致: 0,
};

/** G26: words beside a line that hold final figures against the budget (大于, 小于, 持平) agree with the figures. */
export const g26 = rule(
  {
    id: 'G26',
    slug: 'compared-with-budget',
    group: 'budget',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['words'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { lines } of [...evaluation.accounts, ...evaluation.sangong]) {
      for (const line of lines) {
        const { cells } = line.row;
        const note = [cells.explanation, cells.reason, cells.content].find((cell) => cell?.text);
        if (!note) continue;
        const [said, ...more] = note.text.matchAll(SAYS);
        const word = said?.[1] ?? said?.[4];
        const [budget, actual] = [
          budgetOf(line, said?.[2] ?? said?.[3]),
          line.slots.actual ?? line.slots.executed,
        ];
        // 基本持平 is no exact word; several comparisons may be about several things.
        if (!said || more.length > 0 || word === undefined || said[0].includes('基本')) continue;
        if (!budget?.figure || !actual?.figure) continue;
        const order = compare(actual.figure.value, budget.figure.value);
        if (order === WANTED[word]) continue;
        report({
          key: 'words',
          cell: note.cell,
          subject: line.subject,
          stated: said[0],
          values: { actual: actual.text, budget: budget.text },
          related: [actual.cell, budget.cell],
        });
      }
    }
  },
);

/** The budget that the words name; undefined where the line has several and the words do not say which. */
function budgetOf({ slots, table }: MoneyLine, which: string | undefined): Slot | undefined {
  const { initial, budget, adjusted } = slots;
  const header = table.columns.find(({ role }) => role === 'budget')?.header ?? '';
  if (which === '年初') return initial ?? (adjusted || OF_THE_YEAR.test(header) ? undefined : budget);
  if (which === '全年') return adjusted ?? budget;
  const [only, ...more] = [initial, budget, adjusted].filter((slot) => slot?.figure);
  return more.length === 0 ? only : undefined;
}
