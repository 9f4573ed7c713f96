import { plannedIn, sangongOnly, standIn } from '../evaluation';
import type {
  AccountTable,
  Evaluation,
  FundsTable,
  MoneyLine,
  MoneyRole,
  Relation,
  Slot,
} from '../evaluation';

/** Columns of amounts in which a total is the sum of its parts. */
const SUMMED: readonly MoneyRole[] = [
  'initial',
  'budget',
  'adjusted',
  'executed',
  'actual',
  'previous',
  'amount',
];
const TOTAL_LABEL = /合计|总计|小计|共计|总额/;

/**
 * Relations of totals that are blank as a whole (合计 with nothing beside it): an evaluation states none of them, since
 * there is nothing yet to hold to account, but the parts determine the total, and the total its rate and change.
 */
export function blankTotals({ funds, accounts, sangong }: Evaluation): readonly Relation[] {
  return [
    ...funds.flatMap((account) =>
      account.total && isBlankTotal(account.total)
        ? relationsOf(account, account.total, sourcesOf(account, account.total))
        : [],
    ),
    ...[...accounts, ...sangong].flatMap((account) =>
      account.lines
        .filter((line) => line.parts.length > 0 && line.complete && isBlankTotal(line))
        .flatMap((line) => relationsOf(account, line, partsOf(account, line))),
    ),
  ];
}

function isBlankTotal(line: MoneyLine): boolean {
  return (
    (line.row.role === 'total' || TOTAL_LABEL.test(line.subject)) &&
    TOTAL_LABEL.test(line.label.value) &&
    SUMMED.every((role) => isBlank(line.slots[role]))
  );
}

const isBlank = (slot: Slot | undefined): boolean => (slot?.source ?? 'empty') === 'empty';

/** Where a whole is divided in several ways (按来源, 按用途), the first of them is enough. */
function partsOf(account: AccountTable, line: MoneyLine): readonly MoneyLine[] {
  const parts = line.parts.flatMap((index) => account.lines[index] ?? []);
  const [first] = parts;
  return sangongOnly(
    account,
    line,
    parts.map((part) => standIn(account, part)).filter(({ group }) => group?.value === first?.group?.value),
  );
}

/**
 * The sources of a form's funds, all of which are listed below the total (当年财政拨款, 上年结转资金, 其他资金), even where 其中
 * stands before the first. One source alone may be one of several: then there are none.
 */
function sourcesOf(account: FundsTable, total: MoneyLine): readonly MoneyLine[] {
  const place = account.lines.indexOf(total);
  const sources = account.lines.filter(({ row }) => row.parent === null || row.parent === place);
  const others = sources.filter((line) => line !== total);
  return place === 0 && others.length > 1 ? others : [];
}

function relationsOf(
  account: AccountTable,
  line: MoneyLine,
  parts: readonly MoneyLine[],
): readonly Relation[] {
  const relation = (
    kind: Relation['kind'],
    name: Relation['name'],
    result: Slot,
    operands: readonly Slot[],
  ): Relation => ({
    kind,
    name,
    form: 'plain',
    result,
    operands,
    signs: [],
    complete: true,
    exact: false,
    subject: line.subject,
    table: account.table,
  });
  const sums = SUMMED.flatMap((role) => {
    const result = line.slots[role];
    const operands = parts.flatMap((part) => part.slots[role] ?? []);
    return result && operands.length === parts.length
      ? [relation('sum', 'partsOfTotal', result, operands)]
      : [];
  });
  const { actual, executed, previous, change, changeRate, rate } = line.slots;
  const done = executed ?? actual;
  const planned = plannedIn(account, line);
  const current = done ?? planned;
  return [
    ...sums,
    ...(rate && done && planned ? [relation('quotient', 'executionRate', rate, [done, planned])] : []),
    ...(change && current && previous ? [relation('difference', 'change', change, [current, previous])] : []),
    ...(changeRate && current && previous
      ? [relation('changeRate', 'changeRate', changeRate, [current, previous])]
      : []),
  ];
}
