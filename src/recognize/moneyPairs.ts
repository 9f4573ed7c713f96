import type { Caption } from './captions';
import type { Filled, Grid } from './grid';
import { moneyHeader } from './headers';
import type { MoneyHeader } from './headers';
import { asMoneyUnit, isDash, looksNumeric, wordsOf } from './text';
import type { ColumnRole, Table, TableCell, TableColumn } from './types';

const ROLES: { readonly [header in MoneyHeader]?: ColumnRole } = {
  initial: 'initial',
  budget: 'budget',
  adjusted: 'budget',
  actual: 'executed',
  rate: 'rate',
};

/**
 * A project's money on one row, each figure beside its word: 项目资金 | 年初预算数 | 50 | 全年执行数 | 48 | 执行率 | 96%. The row's
 * label is the cell before them. Null for any other row.
 */
export function readMoneyPairs(grid: Grid, row: number, caption: Caption): Table | null {
  const cells = grid.filled(row);
  const first = cells.findIndex((cell) => roleOf(cell) !== null);
  const label = cells[first - 1];
  if (first !== 1 || !label || typeof label.value !== 'string') return null;
  const values = new Map<ColumnRole, { readonly header: Filled; readonly value: Filled }>();
  for (let index = first; index < cells.length; index += 2) {
    const header = cells[index];
    const value = cells[index + 1];
    const role = header ? roleOf(header) : null;
    if (!header || !value || role === null || !isAmount(value) || values.has(role)) return null;
    values.set(role, { header, value });
  }
  if (values.size < 2 || !values.has('executed')) return null;
  const found: { [role in ColumnRole]?: TableCell } = { label: grid.cell(row, label.column) };
  for (const [role, { value }] of values) found[role] = grid.cell(row, value.column);
  const last = cells.at(-1) ?? label;
  const top = caption.top ?? row;
  return {
    kind: 'funds',
    sheet: grid.sheet.name,
    area: { row: top, column: label.column, rows: row - top + 1, columns: last.column - label.column + 1 },
    title: caption.title,
    titleCell: caption.titleCell,
    unit: asMoneyUnit(wordsOf(label.text).unit) ?? caption.unit,
    year: caption.year,
    measure: null,
    columns: [{ role: 'label', column: label.column, header: '', unit: null }, ...[...values].map(columnOf)],
    rows: [{ row, cells: found, depth: 0, parent: null, role: 'item' }],
    totals: [],
  };
}

function columnOf([role, { header, value }]: readonly [
  ColumnRole,
  { readonly header: Filled; readonly value: Filled },
]): TableColumn {
  return { role, column: value.column, header: header.text, unit: role === 'rate' ? '%' : null };
}

function roleOf({ text, value }: Filled): ColumnRole | null {
  if (typeof value !== 'string' || text.length > 20) return null;
  const header = moneyHeader(text);
  return header === null ? null : (ROLES[header] ?? null);
}

const isAmount = ({ text, value }: Filled): boolean =>
  typeof value === 'number' || isDash(text) || (looksNumeric(text) && !/[年月]/u.test(text));
