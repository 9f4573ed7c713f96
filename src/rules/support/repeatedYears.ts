import { abs, compare, decimalsOf } from '../../quantity';
import type { AccountTable, Evaluation, MoneyLine, Slot } from '../../evaluation';
import { inYuan } from './money';

/** A figure that a table titled with another year repeats to the last digit. */
export interface OldFigure {
  readonly table: AccountTable;
  readonly year: string;
  readonly subject: string;
  readonly slot: Slot;
  readonly other: Slot;
}

const ROUND = '100';

/**
 * The first figure of each table of another year that a table of the workbook's year prints too, under the same words: most
 * likely the title is last year's. Round figures may agree by chance, and tables with a column of last year repeat on
 * purpose.
 */
export function oldTitles(evaluation: Evaluation): readonly OldFigure[] {
  const current = evaluation.year?.value;
  if (current === undefined) return [];
  const tables = [...evaluation.accounts, ...evaluation.sangong];
  const now = linesByWords(tables.filter(({ year }) => year === current));
  return tables.flatMap((table) => {
    const { year } = table;
    if (year === null || year === current || !table.table.title.includes(year)) return [];
    for (const line of table.lines) {
      for (const { other, mate } of now.get(wordsOf(line)) ?? []) {
        const [slot, same] = sameFigure(table, line, other, mate) ?? [];
        if (slot && same) return [{ table, year, subject: line.subject, slot, other: same }];
      }
    }
    return [];
  });
}

interface Mate {
  readonly other: AccountTable;
  readonly mate: MoneyLine;
}

/** Words that more lines share say nothing of any of them. */
const MOST_MATES = 50;

function linesByWords(tables: readonly AccountTable[]): ReadonlyMap<string, readonly Mate[]> {
  const found = new Map<string, Mate[]>();
  for (const other of tables) {
    for (const mate of other.lines) {
      const words = wordsOf(mate);
      const mates = found.get(words);
      if (words === '') continue;
      if (!mates) found.set(words, [{ other, mate }]);
      else if (mates.length < MOST_MATES) mates.push({ other, mate });
    }
  }
  return found;
}

const wordsOf = ({ subject }: MoneyLine): string => subject.replace(/(?:合计|总计|小计)$/, '');

function sameFigure(
  table: AccountTable,
  line: MoneyLine,
  other: AccountTable,
  mate: MoneyLine,
): readonly [Slot, Slot] | null {
  if (other.table.columns.some(({ role }) => role === 'previous')) return null;
  for (const slot of amounts(line)) {
    const mine = inYuan(slot, table);
    const telling =
      slot.figure && (decimalsOf(slot.figure.value) > 1 || compare(abs(slot.figure.value), ROUND) > 0);
    if (!mine || telling !== true || /0{2}$/.test(slot.figure.value)) continue;
    const same = amounts(mate).find((one) => inYuan(one, other)?.value === mine.value);
    if (same) return [slot, same];
  }
  return null;
}

const amounts = ({ slots }: MoneyLine): readonly Slot[] =>
  [slots.budget, slots.adjusted, slots.actual, slots.executed, slots.amount].flatMap((slot) =>
    slot?.figure ? [slot] : [],
  );
