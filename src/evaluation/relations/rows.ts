import { wordsOf } from '../../recognize';
import { PLAIN, cellsOf, slotOf } from '../slots';
import { ratePrinting } from '../money';
import type { AccountTable, Entry, MoneyLine, Relation, Slot } from '../types';
import { BASES } from './sums';

/** Relations between the columns of one line: 增减额, 增减率, 执行率, 占比. */
export function rowRelations(account: AccountTable): Relation[] {
  const base = BASES.find((role) => account.table.columns.some((column) => column.role === role));
  if (base === undefined) return [];
  return account.lines.flatMap((line) => [
    ...changes(account, line, base),
    ...rates(account, line),
    ...shares(account, line, base),
  ]);
}

type Base = (typeof BASES)[number];

function relation(
  account: AccountTable,
  line: MoneyLine,
  kind: Relation['kind'],
  name: Relation['name'],
  result: Slot,
  operands: readonly Slot[],
  form: Relation['form'] = 'plain',
): Relation {
  return {
    kind,
    name,
    form,
    result,
    operands,
    signs: [],
    complete: true,
    exact: false,
    subject: line.subject,
    table: account.table,
  };
}

const isFilled = (slot: Slot | undefined): slot is Slot => slot !== undefined && slot.source !== 'empty';

function changes(account: AccountTable, line: MoneyLine, base: Base): Relation[] {
  const { change, changeRate, previous } = line.slots;
  const current = line.slots[base];
  // A line without any amount says nothing to compute from.
  if (!current || (!isFilled(current) && !isFilled(previous))) return [];
  const found: Relation[] = [];
  if (previous) {
    if (change) found.push(relation(account, line, 'difference', 'change', change, [current, previous]));
    if (changeRate)
      found.push(relation(account, line, 'changeRate', 'changeRate', changeRate, [current, previous]));
  } else if (change && changeRate) {
    found.push(
      relation(account, line, 'changeRate', 'changeRate', changeRate, [current, change], 'fromChange'),
    );
  }
  return found;
}

/** The amount that an execution rate is of. */
export function plannedIn({ table }: AccountTable, { slots }: MoneyLine): Slot | undefined {
  const { budget, adjusted, initial } = slots;
  const header = table.columns.find(({ role }) => role === 'rate')?.header ?? '';
  if (/年初/u.test(header)) return initial ?? budget;
  return table.kind === 'funds' ? (budget ?? initial) : (adjusted ?? budget ?? initial);
}

function rates(account: AccountTable, line: MoneyLine): Relation[] {
  const { rate, executed, actual } = line.slots;
  const done = executed ?? actual;
  const plan = plannedIn(account, line);
  if (!rate || !done || !plan || (!isFilled(done) && !isFilled(plan))) return [];
  return [relation(account, line, 'quotient', 'executionRate', rate, [done, plan])];
}

/** 占比: of the line that the header names (占基本支出比重), else of the total above. */
function shares(account: AccountTable, line: MoneyLine, base: Base): Relation[] {
  const { share } = line.slots;
  const part = line.slots[base];
  const whole = wholeOf(account, line);
  const denominator = whole?.slots[base];
  if (!share || !isFilled(part) || !denominator) return [];
  // A whole is not a share of something of its own unless it says so.
  if (whole === line && share.source === 'empty') return [];
  return [relation(account, line, 'quotient', 'share', share, [part, denominator])];
}

function wholeOf(account: AccountTable, line: MoneyLine): MoneyLine | undefined {
  const header = wordsOf(account.table.columns.find(({ role }) => role === 'share')?.header ?? '').open;
  const named = /占(.{2,12}?)(?:的)?(?:比例|比重|比|百分比|%|率)/u.exec(header)?.[1];
  if (named !== undefined && !/本年|合计|总|全部/u.test(named)) {
    const found = lineCalled(account, named);
    // Only what is inside the named line is a share of it.
    return found && isUnder(account, line, found) ? found : undefined;
  }
  return top(account, line);
}

// One header names one line for all lines of its table.
const called = new WeakMap<AccountTable, { readonly name: string; readonly line: MoneyLine | undefined }>();

function lineCalled(account: AccountTable, name: string): MoneyLine | undefined {
  let found = called.get(account);
  if (found?.name !== name) {
    found = { name, line: account.lines.find(({ subject }) => subject === name) };
    called.set(account, found);
  }
  return found.line;
}

function* above(account: AccountTable, line: MoneyLine): Generator<MoneyLine> {
  let at = line.row.parent;
  for (let steps = 0; at !== null && steps < 20; steps += 1) {
    const up: MoneyLine | undefined = account.lines[at];
    if (!up) return;
    yield up;
    at = up.row.parent;
  }
}

function isUnder(account: AccountTable, line: MoneyLine, whole: MoneyLine): boolean {
  for (const up of above(account, line)) if (up === whole) return true;
  return false;
}

function top(account: AccountTable, line: MoneyLine): MoneyLine {
  let highest = line;
  for (const up of above(account, line)) {
    if (BASES.some((role) => isFilled(up.slots[role]))) highest = up;
  }
  return highest;
}

/** 占比 beside counts: of the entry above, as 已整改 39 of 42. */
export function countShares(entries: readonly Entry[]): Relation[] {
  const printings = new Map<Entry['table'], ReturnType<typeof ratePrinting>>();
  return entries.flatMap((entry): Relation[] => {
    const cell = entry.row.cells.share;
    const whole = entry.parent === null ? undefined : entries[entry.parent];
    if (!cell || !whole) return [];
    const header = entry.table.columns.find(({ role }) => role === 'share');
    const printing =
      printings.get(entry.table) ?? ratePrinting(cellsOf(entry.table, ['share']), header?.unit === '%');
    printings.set(entry.table, printing);
    return [
      {
        kind: 'quotient',
        name: 'share',
        form: 'plain',
        result: slotOf(cell, printing ?? PLAIN),
        operands: [entry.value, whole.value],
        signs: [],
        complete: true,
        exact: true,
        subject: entry.subject,
        table: entry.table,
      },
    ];
  });
}
