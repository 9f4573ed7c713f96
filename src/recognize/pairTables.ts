import type { Caption } from './captions';
import { least, most } from './extent';
import type { Filled, Grid } from './grid';
import { isAchievement, labelKind } from './labels';
import { isDash } from './text';
import { growTree } from './tree';
import type { RawLine } from './tree';
import type { ColumnRole, Table, TableCell, TableKind, TableRow } from './types';

/** A label and the place of its value. */
export interface Pair {
  readonly row: number;
  readonly label: TableCell;
  readonly value: TableCell;
  readonly unit: TableCell | null;
  readonly kind: TableKind;
  /** The label as it stands in the cell, leading spaces included. */
  readonly raw: string;
}

/** Labels with values as tables, one for each run of a kind. */
export function tablesOf(grid: Grid, pairs: readonly Pair[], caption: Caption): Table[] {
  const groups: Pair[][] = [];
  for (const pair of pairs) {
    const group = groups.at(-1);
    if (group && group[0]?.kind === pair.kind) group.push(pair);
    else groups.push([pair]);
  }
  return groups.map((group, index) => tableOf(grid, group, caption, index === 0));
}

function tableOf(grid: Grid, group: readonly Pair[], caption: Caption, first: boolean): Table {
  const kind = group[0]?.kind ?? 'profile';
  const money = kind === 'accounts' || kind === 'sangong';
  const valueRole = (pair: Pair): ColumnRole => {
    if (kind === 'goals') return isAchievement(pair.label.text) ? 'actual' : 'expected';
    if (money)
      return /预算/u.test(pair.label.text) ||
        (/预算/u.test(caption.title) && !/决算|执行|支出情况/u.test(caption.title))
        ? 'budget'
        : 'actual';
    return 'value';
  };
  const rows = group.map((pair): TableRow => {
    const cells: { [role in ColumnRole]?: TableCell } = kind === 'goals' ? {} : { label: pair.label };
    cells[valueRole(pair)] = pair.value;
    if (pair.unit) cells.unit = pair.unit;
    return { row: pair.row, cells, depth: 0, parent: null, role: 'item' };
  });
  const columns = new Map<string, Table['columns'][number]>();
  for (const pair of group) {
    const role = valueRole(pair);
    if (kind !== 'goals')
      columns.set(`label${pair.label.cell.column}`, {
        role: 'label',
        column: pair.label.cell.column,
        header: '',
        unit: null,
      });
    columns.set(`${role}${pair.value.cell.column}`, {
      role,
      column: pair.value.cell.column,
      header: kind === 'goals' ? pair.label.text : '',
      unit: null,
    });
    if (pair.unit)
      columns.set('unit', { role: 'unit', column: pair.unit.cell.column, header: '', unit: null });
  }
  const cells = group.flatMap((pair) => [pair.label.cell, pair.value.cell]);
  const top = first && caption.top !== null ? caption.top : least(cells.map((cell) => cell.row));
  const left = least(cells.map((cell) => cell.column));
  const bottom = most(cells.map((cell) => cell.row));
  const right = most(cells.map((cell) => cell.column));
  const treeless = kind === 'profile' || kind === 'remarks' || kind === 'goals' || kind === 'score';
  return {
    kind,
    sheet: grid.sheet.name,
    area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
    title: caption.title,
    titleCell: caption.titleCell,
    unit: caption.unit,
    year: caption.year,
    measure: caption.measure,
    columns: [...columns.values()].sort((a, b) => a.column - b.column),
    rows: treeless ? rows : growTree(rows, group.map(lineOf)),
    totals: [],
  };
}

function lineOf(pair: Pair): RawLine {
  const { value } = pair.value;
  return {
    raw: pair.raw,
    code: '',
    group: null,
    figure: typeof value === 'number' ? value : null,
    bare: pair.value.text === '',
    counted: pair.kind !== 'accounts' && pair.kind !== 'sangong',
  };
}

/** Fields whose label and value share one cell (编制单位：某中心、总分：96分), as tables of their kinds; empty when the text is none. */
export function inlineFields(grid: Grid, row: number, cell: Filled): readonly Table[] {
  const whole = grid.cell(row, cell.column);
  const rows = cell.text.split(/[\u3000 ]{2,}|[;；\t\n]/u).flatMap((part) => {
    const match = /^([^:：]{2,12})[:：]\s*(\S.*)$/su.exec(part.trim());
    const label = match?.[1]?.trim() ?? '';
    const value = match?.[2]?.trim() ?? '';
    const kind = labelKind(label);
    if (value === '' || isDash(value) || (kind !== 'profile' && kind !== 'score')) return [];
    if (/^(?:单位|部门)$/u.test(label)) return [];
    const cells = { label: { ...whole, value: label, text: label }, value: { ...whole, value, text: value } };
    return [{ kind, row: { row, cells, depth: 0, parent: null, role: 'item' as const } }];
  });
  return (['profile', 'score'] as const).flatMap((kind): Table[] => {
    const own = rows.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    return [
      {
        kind,
        sheet: grid.sheet.name,
        area: { row, column: cell.column, rows: 1, columns: 1 },
        title: '',
        titleCell: null,
        unit: null,
        year: null,
        measure: null,
        columns: [
          { role: 'label', column: cell.column, header: '', unit: null },
          { role: 'value', column: cell.column, header: '', unit: null },
        ],
        rows: own.map((one) => one.row),
        totals: [],
      },
    ];
  });
}
