import type { MoneyUnit } from '../quantity';
import type { HeaderCell } from './evidence';
import { isCodeHeader, isNoteHeader } from './headers';
import type { LabelColumns } from './labelColumns';
import { isSection } from './labels';
import { asMoneyUnit, wordsOf } from './text';
import type { ColumnRole, TableColumn, UnsettledRole } from './types';

/** The families of grids, by the words of their headers. */
export type Family = 'indicators' | 'money' | 'tasks' | 'goals' | 'values' | 'remarks';

/** One table's columns as its header gives them; its rows are read below `bodyRow`. */
export interface Block {
  readonly family: Family;
  readonly columns: readonly TableColumn[];
  /** The column whose words name a row. */
  readonly key: number;
  /** First and last column, the ones without a role included. */
  readonly from: number;
  readonly to: number;
  /** The leftmost column of its header: ordinals and codes stand there, and 合计 in their place. */
  readonly left: number;
  /** Ordinals and codes beside the key: not read, but no sign of anything else either. */
  readonly code: number | null;
  /** The cell that names the section in the form's left column. */
  readonly section: { readonly row: number; readonly column: number; readonly text: string } | null;
  readonly unit: MoneyUnit | null;
  readonly year: number | null;
  /** The header with the columns that have no role. */
  readonly cells: readonly HeaderCell[];
  /** Columns of which one is ticked for the same role: 确定能, 有可能, 完全不可能. */
  readonly choices: readonly number[];
  readonly unsettled?: readonly UnsettledRole[];
  /** A column of measure words beside what may be amounts or counts. */
  readonly measureColumn: number | null;
}

export type Assigned = Map<ColumnRole, HeaderCell>;

export function assign(cells: readonly HeaderCell[], roleOf: (text: string) => ColumnRole | null): Assigned {
  const roles: Assigned = new Map();
  // The form's section (年度重点工作任务 beside 名称) has the role only where no other cell has it.
  const plain = cells.filter((cell) => !isSection(cell.upper));
  for (const cell of [...plain, ...cells.filter((cell) => isSection(cell.upper))]) {
    const role = roleOf(cell.text.replaceAll(' ', '')) ?? roleOf(cell.lowest) ?? roleOf(cell.upper);
    if (role !== null && !roles.has(role)) roles.set(role, cell);
  }
  return roles;
}

export function build(
  family: Family,
  roles: Assigned,
  cells: readonly HeaderCell[],
  key: number,
  row: number,
  claims: (cell: HeaderCell) => ColumnRole | null = () => null,
): Block {
  const units = [...roles.values()].map((cell) => wordsOf(cell.printed).unit).filter((unit) => unit !== null);
  const money = asMoneyUnit(units.find((unit) => asMoneyUnit(unit) !== null) ?? null);
  const sectionCell = cells.find((cell) => isSection(cell.upper) && ![...roles.values()].includes(cell));
  // The form's left column may name the block and its unit in any words: 年度预算申请（万元）.
  const side = sectionCell ?? cells.find((cell) => ![...roles.values()].includes(cell));
  const unit = money ?? (side ? asMoneyUnit(wordsOf(side.upper).unit) : null);
  const left = cells.filter((cell) => ![...roles.values()].some(({ column }) => column === cell.column));
  const columns = [...roles].map(([role, cell]): TableColumn => {
    const own = wordsOf(cell.printed).unit;
    const rivals = left.filter(
      // Columns under one heading (偏差原因 over 经费保障, 原因说明) are parts of it.
      (other) => claims(other) === role && (other.upper !== cell.upper || cell.text === cell.upper),
    );
    return {
      role,
      column: cell.column,
      header: cell.printed,
      unit: own === '%' ? '%' : own === unit ? null : asMoneyUnit(own),
      ...(cell.printed === cell.text ? {} : { by: 'localWord' as const }),
      ...(rivals.length === 0
        ? {}
        : { rivals: rivals.map(({ column, printed }) => ({ column, text: printed })) }),
    };
  });
  const used = columns.map(({ column }) => column);
  const years = cells.map((cell) => wordsOf(cell.printed).year).filter((year) => year !== null);
  return {
    family,
    columns: columns.sort((a, b) => a.column - b.column),
    key,
    from: Math.min(key, ...used),
    left: Math.min(key, ...cells.map(({ column }) => column)),
    to: Math.max(...used, ...cells.map(({ column }) => column)),
    code: cells.find((cell) => isCodeHeader(cell.lowest))?.column ?? null,
    section: sectionCell ? { row, column: sectionCell.column, text: sectionCell.upper } : null,
    unit,
    year: years.length > 0 ? Math.max(...years) : null,
    cells,
    choices: [],
    measureColumn: null,
  };
}

/** Gives labels and the groups that they stand in their roles. */
export function nameRows(roles: Assigned, labels: LabelColumns): void {
  const [first, second] = labels.groups;
  if (first) roles.set('level1', first);
  if (second) roles.set('level2', second);
  roles.set('label', labels.label);
}

/** Words beside figures: why they changed, notes, what they were for. */
export function asides(roles: Assigned, cells: readonly HeaderCell[]): void {
  const used = new Set([...roles.values()].map(({ column }) => column));
  for (const cell of cells) {
    const key = wordsOf(cell.lowest).key;
    const role = /原因|^变动说明$/u.test(key)
      ? 'reason'
      : isNoteHeader(cell.lowest)
        ? 'explanation'
        : /^(?:主要|具体|支出)?(?:内容|用途)$/u.test(key)
          ? 'content'
          : null;
    if (role !== null && !used.has(cell.column) && !roles.has(role)) roles.set(role, cell);
  }
}
