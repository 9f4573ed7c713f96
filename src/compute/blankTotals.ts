import { standIn } from '../evaluation';
import type { AccountTable, Evaluation, MoneyLine, MoneyRole, Relation, Slot } from '../evaluation';

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
export function blankTotals(evaluation: Evaluation): readonly Relation[] {
  return [...evaluation.funds, ...evaluation.accounts, ...evaluation.sangong].flatMap((account) =>
    account.lines.filter((line) => isBlankTotal(line)).flatMap((line) => relationsOf(account, line)),
  );
}

function isBlankTotal(line: MoneyLine): boolean {
  return (
    line.parts.length > 0 &&
    line.complete &&
    (line.row.role === 'total' || TOTAL_LABEL.test(line.subject)) &&
    TOTAL_LABEL.test(line.label.value) &&
    SUMMED.every((role) => (line.slots[role]?.source ?? 'empty') === 'empty')
  );
}

function relationsOf(account: AccountTable, line: MoneyLine): readonly Relation[] {
  const parts = firstBreakdown(
    line.parts.flatMap((index) => account.lines[index] ?? []).map((part) => standIn(account, part)),
  );
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
  const { actual, executed, budget, adjusted, initial, previous, change, changeRate, rate } = line.slots;
  const done = executed ?? actual;
  const planned = budget ?? adjusted ?? initial;
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

/** Where a whole is divided in several ways (按来源, 按用途), the first of them is enough. */
function firstBreakdown(parts: readonly MoneyLine[]): readonly MoneyLine[] {
  const group = parts[0]?.group?.value;
  return parts.filter((part) => part.group?.value === group);
}
