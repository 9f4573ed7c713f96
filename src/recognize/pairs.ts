import { readAcrossCounts } from './acrossCounts';
import { amountsBegin } from './amounts';
import { headerAt } from './header';
import { headingBefore } from './body';
import { isCaptionRow } from './captions';
import type { Caption } from './captions';
import { append, least, most } from './extent';
import type { Filled, Grid } from './grid';
import { isHeaderWord } from './headers';
import { readMoneyPairs } from './moneyPairs';
import { isAchievement, isFieldLabel, isNote, isScoreTotal, isSection, labelKind } from './labels';
import { isDash, looksNumeric, unitIn } from './text';
import { growTree } from './tree';
import type { RawLine } from './tree';
import type { ColumnRole, Table, TableCell, TableKind, TableRow } from './types';

/** A label and the place of its value. */
interface Pair {
  readonly row: number;
  readonly label: TableCell;
  readonly value: TableCell;
  readonly unit: TableCell | null;
  readonly kind: TableKind;
  /** The label as it stands in the cell, leading spaces included. */
  readonly raw: string;
}

export interface Pairs {
  readonly tables: readonly Table[];
  /** The row below the last that was read; the starting row when none was. */
  readonly end: number;
}

interface Draft {
  readonly label: Filled;
  readonly value: Filled | null;
  readonly unit: Filled | null;
  readonly kind: TableKind | null;
}

const VALUE_KINDS: ReadonlySet<TableKind> = new Set([
  'profile',
  'staff',
  'results',
  'ratios',
  'score',
  'remarks',
  'goals',
]);
const MEASURE = /^(?:人|名|个|篇|条|次|期|件|场|家|项|万元|元|%|分|平方米|辆|台|套|部|集|小时|天)$/u;

/** Labels with values beside them, from a row on: fields of a form, staff, counted results, 总分 and 等级, problems. */
export function readPairs(grid: Grid, start: number, caption: Caption): Pairs {
  const pairs: Pair[] = [];
  let row = start;
  let last: { kind: TableKind; column: number } | null = null;
  while (row < grid.bottom) {
    const cells = grid.filled(row);
    if (cells.length === 0) break;
    if (row > start && (isNote(cells[0]?.text ?? '') || (cells.length > 1 && headerAt(grid, row) !== null)))
      break;
    if (cells.length === 1 && headingBefore(grid, row)) break;
    const listed = listBelow(grid, row);
    if (listed) {
      append(pairs, listed.pairs);
      row = listed.end;
      last = null;
      continue;
    }
    if (
      row > start &&
      cells.length === 1 &&
      isCaptionRow(grid, row) &&
      (labelKind(cells[0]?.text ?? '') ?? 'goals') === 'goals'
    )
      break;
    // 部门：某局 | 单位：万元 speaks of the table below.
    if (cells.some(({ text }) => isUnitNote(text)) && isCaptionRow(grid, row)) break;
    // The total of a grid above, and a block of amounts, are read elsewhere.
    if (row > start && (readAcrossCounts(grid, row, caption) ?? readMoneyPairs(grid, row, caption))) break;
    if (row > start && ((isScoreTotal(cells[0]?.text ?? '') && cells.length > 2) || amountsBegin(grid, row)))
      break;
    const more = continued(grid, row, pairs.at(-1));
    if (more) {
      pairs.push(more);
      row += 1;
      continue;
    }
    const drafts = draft(grid, row);
    if (drafts === null) break;
    const before = pairs.length;
    let fields: boolean = pairs.at(-1)?.kind === 'profile' && isFieldRow(drafts);
    const alone = caption.kind !== null && isFieldRow(drafts);
    for (const { label, value, unit, kind } of drafts) {
      const numeric = value !== null && (typeof value.value === 'number' || looksNumeric(value.text));
      const field: boolean = value !== null && isField(label, value, numeric, fields, alone);
      const settled: TableKind | null = kind ?? (field ? 'profile' : kindOf(label, numeric, caption, last));
      if (settled === null) continue;
      fields ||= settled === 'profile';
      last = { kind: settled, column: label.column };
      const raw = grid.value(row, label.column);
      pairs.push({
        row,
        label: grid.cell(row, label.column),
        value: grid.cell(row, value?.column ?? emptyPlace(pairs, label.column)),
        unit: unit ? grid.cell(row, unit.column) : null,
        kind: settled,
        raw: typeof raw === 'string' ? raw : label.text,
      });
    }
    if (pairs.length === before) break;
    row += 1;
  }
  return { tables: tablesOf(grid, pairs, caption), end: pairs.length === 0 ? start : row };
}

/** A further line of a goal or a remark, alone below the one above it. */
function continued(grid: Grid, row: number, above: Pair | undefined): Pair | null {
  if (!above || above.row !== row - 1 || (above.kind !== 'goals' && above.kind !== 'remarks')) return null;
  const cells = grid.filled(row);
  const [only] = cells;
  if (cells.length !== 1 || !only || typeof only.value !== 'string') return null;
  const { column } = above.value.cell;
  if (only.column !== column || column === above.label.cell.column) return null;
  if (labelKind(only.text) !== null || isSection(only.text) || looksNumeric(only.text)) return null;
  return { ...above, row, value: grid.cell(row, column), unit: null };
}

const isUnitNote = (text: string): boolean =>
  /^[(（]?(?:金额)?单位[:：]/u.test(text) && unitIn(text) !== null;

/** Fields are named in any words; only beside others, or below a heading of ours with nothing but fields in their row. */
function isField(
  { text }: Filled,
  value: Filled,
  numeric: boolean,
  beside: boolean,
  alone: boolean,
): boolean {
  if (!beside && !alone) return false;
  if (numeric) return /(?:编码|代码|编号|电话|年度|年限|周期)$/u.test(text);
  // 部门 beside 电话 are two headers, no field with its value.
  if ((isFieldLabel(value.text) && !/^[本我该]/u.test(value.text)) || isHeaderWord(value.text)) return false;
  return isFieldLabel(text) || (beside && text.length <= 14 && !/[:：]./u.test(text));
}

/** A row of fields and nothing else. */
const isFieldRow = (drafts: readonly Draft[]): boolean =>
  drafts.every(({ label, value, unit }) => value !== null && unit === null && isFieldLabel(label.text));

/** The value of an empty field stands where the values of the same label column stand. */
function emptyPlace(pairs: readonly Pair[], label: number): number {
  const same = pairs.findLast((pair) => pair.label.cell.column === label);
  return same?.value.cell.column ?? label + 1;
}

/** A label that says nothing by itself follows its heading, or the labels above it in the same column. */
function kindOf(
  label: Filled,
  numeric: boolean,
  caption: Caption,
  last: { kind: TableKind; column: number } | null,
): TableKind | null {
  if (caption.kind !== null && VALUE_KINDS.has(caption.kind)) {
    if (caption.kind === 'results' || caption.kind === 'staff' || caption.kind === 'ratios')
      return numeric ? caption.kind : null;
    return caption.kind;
  }
  if (numeric && (caption.kind === 'accounts' || caption.kind === 'sangong')) return caption.kind;
  if (last === null || last.column !== label.column) return null;
  if (last.kind === 'staff') return numeric ? 'staff' : null;
  return last.kind === 'profile' || last.kind === 'score' ? 'profile' : null;
}

/** The pairs of one row; null when the row is none of pairs. */
function draft(grid: Grid, row: number): Draft[] | null {
  let cells = grid.filled(row).filter(({ text }) => !isUnitNote(text));
  // An ordinal before the label.
  const [first, second] = cells;
  if (
    first &&
    second &&
    typeof first.value === 'number' &&
    Number.isInteger(first.value) &&
    typeof second.value === 'string' &&
    cells.length >= 3
  ) {
    cells = cells.slice(1);
  }
  // The form's section beside its first field.
  const [head, next] = cells;
  if (
    head &&
    next &&
    cells.length >= 3 &&
    cells.length % 2 === 1 &&
    isSection(head.text) &&
    typeof next.value === 'string'
  )
    cells = cells.slice(1);
  const drafts: Draft[] = [];
  let index = 0;
  while (index < cells.length) {
    const label = cells[index];
    if (!label || typeof label.value !== 'string' || label.text.length > 30 || /。/u.test(label.text))
      return drafts.length > 0 && index > 0 ? drafts : null;
    const kind = labelKind(label.text);
    const value = cells[index + 1];
    const followed =
      value !== undefined &&
      !(
        typeof value.value === 'string' &&
        labelKind(value.text) !== null &&
        kind !== null &&
        kind !== 'remarks'
      );
    if (!followed) {
      if (kind === null) return drafts.length > 0 ? drafts : null;
      if (!isSection(label.text)) drafts.push({ label, value: null, unit: null, kind });
      index += 1;
      continue;
    }
    const after = cells[index + 2];
    const unit = after && typeof after.value === 'string' && MEASURE.test(after.text) ? after : null;
    drafts.push({ label, value, unit, kind });
    index += unit ? 3 : 2;
  }
  return drafts;
}

/** A heading such as 存在问题 or 总体绩效目标 with its text on the rows below. */
function listBelow(grid: Grid, row: number): { pairs: Pair[]; end: number } | null {
  const cells = grid.filled(row);
  const head = cells[0];
  if (cells.length !== 1 || !head || typeof head.value !== 'string') return null;
  const kind = labelKind(head.text);
  if (kind !== 'remarks' && kind !== 'goals') return null;
  const pairs: Pair[] = [];
  let next = row + 1;
  while (next < grid.bottom) {
    const below = grid.filled(next);
    const text = below.at(-1);
    if (!text || typeof text.value !== 'string' || below.length > 2) break;
    const ordinal = below.length === 2 ? below[0] : undefined;
    if (ordinal && !/^[(（]?(?:\d{1,2}|[一二三四五六七八九十]+)[)）]?[.、．]?$/u.test(ordinal.text)) break;
    if (
      labelKind(text.text) !== null ||
      isSection(text.text) ||
      isNote(text.text) ||
      unlikeSentence(text.text)
    )
      break;
    pairs.push({
      row: next,
      label: grid.cell(row, head.column),
      value: grid.cell(next, text.column),
      unit: null,
      kind,
      raw: head.text,
    });
    next += 1;
  }
  return pairs.length === 0 ? null : { pairs, end: next };
}

/** A heading numbered 一、二、 is no item of a list. */
const unlikeSentence = (text: string): boolean =>
  /^[一二三四五六七八九十]+、/u.test(text) && text.length <= 16;

function tablesOf(grid: Grid, pairs: readonly Pair[], caption: Caption): Table[] {
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

/** Fields whose label and value share one cell (编制单位：某中心、年度：2024年); empty when the text is none. */
export function inlineFields(grid: Grid, row: number, cell: Filled): Table | null {
  const whole = grid.cell(row, cell.column);
  const rows = cell.text.split(/[\u3000 ]{2,}|[;；\t\n]/u).flatMap((part): TableRow[] => {
    const match = /^([^:：]{2,12})[:：]\s*(\S.*)$/su.exec(part.trim());
    const label = match?.[1]?.trim() ?? '';
    const value = match?.[2]?.trim() ?? '';
    const kind = labelKind(label);
    if (value === '' || isDash(value) || kind !== 'profile' || /^(?:单位|部门)$/u.test(label)) return [];
    return [
      {
        row,
        cells: { label: { ...whole, value: label, text: label }, value: { ...whole, value, text: value } },
        depth: 0,
        parent: null,
        role: 'item',
      },
    ];
  });
  if (rows.length === 0) return null;
  return {
    kind: 'profile',
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
    rows,
    totals: [],
  };
}
