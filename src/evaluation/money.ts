import { isMoneyUnit, numberFormat } from '../quantity';
import { subjectOf, wordsOf } from '../recognize';
import type { Table, TableCell, TableRow } from '../recognize';
import { isWhole } from './parts';
import { PLAIN, cellsOf, printingOf, saidIn, slotOf } from './slots';
import type { Printing } from './slots';
import type { AccountTable, FundsTable, MoneyLine, MoneyRole, Slot } from './types';

/** Columns of amounts, in the table's unit. */
export const AMOUNT_ROLES = [
  'initial',
  'budget',
  'adjusted',
  'executed',
  'actual',
  'previous',
  'change',
  'amount',
] as const;
const RATE_ROLES = ['changeRate', 'share', 'rate'] as const;
const POINT_ROLES = ['points', 'score'] as const;

/** A table of money as lines of typed figures. */
export function accountTable(table: Table): AccountTable {
  const printings = moneyPrintings(table);
  const parts = table.rows.map((): number[] => []);
  table.rows.forEach(({ parent }, index) => {
    if (parent !== null) parts[parent]?.push(index);
  });
  const lines = table.rows.map((row, index) => lineOf(table, row, printings, parts[index] ?? []));
  return {
    table,
    unit: table.unit,
    year: table.year,
    lines: lines.map((line) => (line.parts.length === 0 ? line : withCompleteness(line, lines))),
  };
}

function withCompleteness(line: MoneyLine, lines: readonly MoneyLine[]): MoneyLine {
  const { table, row, label, subject, group, slots, parts } = line;
  return {
    table,
    row,
    label,
    subject,
    group,
    slots,
    parts,
    complete: isWhole(
      line,
      parts.flatMap((part) => lines[part] ?? []),
    ),
  };
}

/** The 项目资金 block, with its 年度资金总额. */
export function fundsTable(table: Table): FundsTable {
  const account = accountTable(table);
  const total =
    account.lines.find(({ subject }) => /资金总额|总金额/u.test(subject)) ??
    account.lines.find(({ subject, parts }) => parts.length > 0 && /合计|总计|总额/u.test(subject)) ??
    account.lines.find(({ parts }) => parts.length > 0) ??
    (account.lines.length === 1 ? account.lines[0] : undefined);
  return { ...account, total: total ?? null };
}

function lineOf(
  table: Table,
  row: TableRow,
  printings: ReadonlyMap<MoneyRole, Printing>,
  parts: readonly number[],
): MoneyLine {
  const label = saidIn(row.cells.label) ?? {
    value: '',
    cell: { sheet: table.sheet, row: row.row, column: table.area.column },
    text: '',
  };
  const own = wordsOf(label.value).unit;
  const slots: { [role in MoneyRole]?: Slot } = {};
  for (const [role, printing] of printings) {
    const cell = row.cells[role];
    if (!cell) continue;
    const amount = (AMOUNT_ROLES as readonly MoneyRole[]).includes(role);
    slots[role] = slotOf(cell, amount && isMoneyUnit(own) ? { ...printing, unit: own } : printing);
  }
  return {
    table,
    row,
    label,
    subject: subjectOf(label.value),
    group: saidIn(row.cells.level1),
    slots,
    parts,
    complete: false,
  };
}

function moneyPrintings(table: Table): Map<MoneyRole, Printing> {
  const printings = new Map<MoneyRole, Printing>();
  const own = new Map(table.columns.map((column) => [column.role, column.unit]));
  const byUnit = new Map<string, MoneyRole[]>();
  for (const role of AMOUNT_ROLES) {
    if (!own.has(role)) continue;
    const unit = own.get(role) ?? table.unit ?? '';
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), role]);
  }
  for (const [unit, roles] of byUnit) {
    const printing = printingOf(cellsOf(table, roles), unit === '' ? null : unit);
    for (const role of roles) printings.set(role, printing);
  }
  for (const role of RATE_ROLES) {
    if (own.has(role)) printings.set(role, ratePrinting(cellsOf(table, [role]), own.get(role) === '%'));
  }
  for (const role of POINT_ROLES) if (own.has(role)) printings.set(role, PLAIN);
  return printings;
}

/**
 * A column of rates. Numbers without a percent format are percents where the header prints %; else they are fractions
 * when none is larger than a rate of some hundred percent would be.
 */
export function ratePrinting(cells: readonly TableCell[], percentHeader: boolean): Printing {
  const plain = cells.flatMap(({ value, format }) =>
    typeof value === 'number' && numberFormat(format).kind !== 'percent' ? [Math.abs(value)] : [],
  );
  const fractions =
    !percentHeader &&
    plain.length > 0 &&
    plain.every((value) => value <= 5) &&
    plain.some((value) => !Number.isInteger(value) || value === 1);
  return { ...printingOf(cells, '%', fractions), decimals: 0 };
}
