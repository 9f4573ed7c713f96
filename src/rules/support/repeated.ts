import { intersects, roundingInterval, shiftInterval } from '../../quantity';
import type { AccountTable, Evaluation, MoneyLine, MoneyRole, Slot } from '../../evaluation';
import { inYuan } from './money';
import { wordsOf } from './indicators';

/** A figure that two tables both print. */
export interface Repeated {
  readonly subject: string;
  readonly first: Slot;
  readonly second: Slot;
  /** `scaled`: they differ by the factor of 元 and 万元. */
  readonly agreement: 'same' | 'scaled' | 'different';
}

interface Printed {
  readonly table: AccountTable;
  readonly line: MoneyLine;
  readonly slot: Slot;
}

const ROLES: readonly MoneyRole[] = [
  'initial',
  'budget',
  'adjusted',
  'executed',
  'actual',
  'previous',
  'amount',
];
const NAMELESS = /^(?:合计|小计|总计|其他.*|其中|.{0,2}支出总计|收入总计|支出|收入|项目|金额)$/;
const SCOPE =
  /财政拨款|一般公共预算|政府性基金|国有资本|社会保险|财政专户|事业收入|经营|上级专项|本级|下属|年初|调整|项目支出/g;

/**
 * Figures that two tables of one kind, year and scope (财政拨款, 政府性基金 …) print under the same words and the same
 * column. Not compared: a line that occurs more than once in a table, nameless lines such as 合计, and forms of one title
 * repeated on several sheets (one for each unit or project).
 */
export function repeatedFigures(evaluation: Evaluation): readonly Repeated[] {
  const found: Repeated[] = [];
  for (const tables of [evaluation.accounts, evaluation.sangong]) {
    const places = new Map<string, Printed[]>();
    for (const table of tables) collect(table, wordsOf(evaluation.year), places);
    for (const [, printed] of places) {
      const [first, ...others] = printed;
      for (const second of others) {
        if (!first || isSameForm(first.table, second.table)) continue;
        found.push({
          subject: second.line.subject,
          first: first.slot,
          second: second.slot,
          agreement: agreementOf(first, second),
        });
      }
    }
  }
  return found;
}

function collect(table: AccountTable, year: string, places: Map<string, Printed[]>): void {
  const own = new Map<string, Printed | null>();
  // 卫生健康支出 in a table of income is what came in for that head.
  const isIncome = /收入/.test(table.table.title) && !/支出|收支/.test(table.table.title);
  const scope = `${[...new Set(`${table.table.sheet} ${table.table.title}`.match(SCOPE))].sort().join()}|${isIncome}`;
  const columns = new Set(table.table.columns.map(({ role }) => role));
  // A table with one budget column means by it the budget that counts, whatever it calls it.
  const one = !columns.has('initial') && columns.has('adjusted') !== columns.has('budget');
  for (const line of table.lines) {
    if (NAMELESS.test(line.subject)) continue;
    for (const role of ROLES) {
      const slot = line.slots[role];
      if (!slot?.figure) continue;
      const column = role === 'executed' ? 'actual' : one && role === 'adjusted' ? 'budget' : role;
      const key = [line.subject, column, table.year ?? year, scope].join('|');
      own.set(key, own.has(key) ? null : { table, line, slot });
    }
  }
  for (const [key, printed] of own) {
    if (!printed) continue;
    const list = places.get(key);
    if (list) list.push(printed);
    else places.set(key, [printed]);
  }
}

function isSameForm(a: AccountTable, b: AccountTable): boolean {
  return a.table.sheet !== b.table.sheet && a.table.title !== '' && a.table.title === b.table.title;
}

const FACTOR = 4;

function agreementOf(a: Printed, b: Printed): Repeated['agreement'] {
  const [left, right] = [inYuan(a.slot, a.table), inYuan(b.slot, b.table)];
  if (!left || !right) return 'same';
  const [one, other] = [roundingInterval(left), roundingInterval(right)];
  if (intersects(one, other)) return 'same';
  const scaled =
    intersects(shiftInterval(one, FACTOR), other) || intersects(one, shiftInterval(other, FACTOR));
  return scaled ? 'scaled' : 'different';
}
