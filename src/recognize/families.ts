import type { MoneyUnit } from '../quantity';
import { profile } from './evidence';
import type { HeaderCell } from './evidence';
import type { Grid } from './grid';
import {
  goalHeader,
  indicatorHeader,
  isCodeHeader,
  isFunctionHeader,
  isGoalHeader,
  isNoteHeader,
  isOrdinalHeader,
  isPeriodGoal,
  isRemarkHeader,
  isUnitHeader,
  isValueHeader,
  isWeakName,
  moneyHeader,
  taskHeader,
} from './headers';
import type { MoneyHeader } from './headers';
import { labelColumns } from './labelColumns';
import type { LabelColumns } from './labelColumns';
import { isSection } from './labels';
import { asMoneyUnit, wordsOf } from './text';
import { contentOf } from './vocabulary';
import type { ColumnRole, TableColumn } from './types';

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
  /** A column of measure words beside what may be amounts or counts. */
  readonly measureColumn: number | null;
}

/** Reads one part of a header as the family whose words it holds; null when it is none that we know. */
export function readBlock(
  grid: Grid,
  cells: readonly HeaderCell[],
  row: number,
  bodyRow: number,
): Block | null {
  return (
    indicatorBlock(grid, cells, row, bodyRow) ??
    goalBlock(cells, row) ??
    taskBlock(grid, cells, row, bodyRow) ??
    moneyBlock(grid, cells, row, bodyRow) ??
    remarkBlock(grid, cells, row, bodyRow) ??
    valueBlock(grid, cells, row, bodyRow)
  );
}

type Assigned = Map<ColumnRole, HeaderCell>;

function assign(cells: readonly HeaderCell[], roleOf: (text: string) => ColumnRole | null): Assigned {
  const roles: Assigned = new Map();
  // The form's section (年度重点工作任务 beside 名称) has the role only where no other cell has it.
  const plain = cells.filter((cell) => !isSection(cell.upper));
  for (const cell of [...plain, ...cells.filter((cell) => isSection(cell.upper))]) {
    const role = roleOf(cell.text.replaceAll(' ', '')) ?? roleOf(cell.lowest) ?? roleOf(cell.upper);
    if (role !== null && !roles.has(role)) roles.set(role, cell);
  }
  return roles;
}

function build(
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
  const unit = money ?? (sectionCell ? asMoneyUnit(wordsOf(sectionCell.upper).unit) : null);
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

/** Of two blocks of operator, value and unit, those beside the target are the target's. */
function sameGroup(roles: Assigned, cells: readonly HeaderCell[]): void {
  const target = roles.get('target');
  if (!target || target.upper === target.lowest) return;
  for (const role of ['operator', 'unit'] as const) {
    const own = roles.get(role);
    if (!own || own.upper === target.upper) continue;
    const beside = cells.find((cell) => cell.upper === target.upper && indicatorHeader(cell.lowest) === role);
    if (beside) roles.set(role, beside);
  }
}

/**
 * Levels, operators and units by what their columns hold: a header such as 指标 or 指标类型 says any of them. Only where the
 * words left a role open, or gave 指标性质 to a column without a single operator.
 */
function witness(grid: Grid, roles: Assigned, cells: readonly HeaderCell[], bodyRow: number): void {
  const name = roles.get('name');
  const operator = roles.get('operator');
  if (operator && name && operator.column < name.column) {
    const content = contentOf(grid, operator.column, bodyRow);
    if (content === 'level1' || content === 'level2') roles.delete('operator');
  }
  const used = new Set([...roles.values()].map(({ column }) => column));
  for (const cell of cells) {
    if (used.has(cell.column) || isOrdinalHeader(cell.lowest)) continue;
    const left = name !== undefined && cell.column < name.column;
    const content = contentOf(grid, cell.column, bodyRow);
    if (content === null || roles.has(content)) continue;
    if ((content === 'level1' || content === 'level2') && left) roles.set(content, cell);
    // Between the name and its target, where forms put them.
    if ((content === 'operator' || content === 'unit') && name && !left && roles.has('target'))
      roles.set(content, cell);
  }
}

function indicatorBlock(
  grid: Grid,
  cells: readonly HeaderCell[],
  row: number,
  bodyRow: number,
): Block | null {
  const roles = assign(cells, indicatorHeader);
  if (!roles.has('name')) {
    const last = cells.findLast(
      (cell) =>
        isWeakName(cell.lowest) &&
        cell.column > (roles.get('level2') ?? roles.get('level1') ?? cells[0] ?? cell).column,
    );
    const first = cells.find((cell) => isWeakName(cell.lowest));
    const weak = last ?? (roles.has('level1') || roles.has('level2') ? undefined : first);
    if (weak) roles.set('name', weak);
  }
  sameGroup(roles, cells);
  witness(grid, roles, cells, bodyRow);
  const name = roles.get('name') ?? roles.get('level2');
  if (name) {
    // 分值 beside every level: the indicator's own stands right of its name.
    for (const role of ['points', 'score'] as const) {
      const own = cells.find((cell) => cell.column > name.column && indicatorHeader(cell.lowest) === role);
      if (own && (roles.get(role)?.column ?? own.column) < name.column) roles.set(role, own);
    }
  }
  const says = ['target', 'actual', 'periodTarget', 'adjustedTarget', 'expected', 'points', 'score'] as const;
  const evidence = says.filter((role) => roles.has(role)).length;
  const levels = (roles.has('level1') ? 1 : 0) + (roles.has('level2') ? 1 : 0);
  if (!name || evidence === 0 || evidence + levels < 2) return null;
  const possibility = roles.get('possibility');
  const choices = possibility ? cells.filter((cell) => isChoice(cell, possibility)) : [];
  // 全年预计完成情况 and the like only mean something beside a target.
  const block = build('indicators', roles, cells, name.column, row, (cell) => {
    const role = isSection(cell.upper) ? null : indicatorHeader(cell.lowest);
    // 分值 beside every level: those left of the name are of the levels.
    return (role === 'points' || role === 'score') && cell.column < name.column ? null : role;
  });
  return choices.length < 2 ? block : { ...block, choices: choices.map(({ column }) => column) };
}

const isChoice = (cell: HeaderCell, possibility: HeaderCell): boolean =>
  cell.upper === possibility.upper &&
  /^(?:确定能|有可能|可能|(?:完全)?不可能|能)$/u.test(wordsOf(cell.lowest).key);

function goalBlock(cells: readonly HeaderCell[], row: number): Block | null {
  const roles = assign(cells, goalHeader);
  const rest = cells.filter((cell) => !isOrdinalHeader(cell.lowest) && !isNoteHeader(cell.lowest));
  const [only] = rest;
  if (rest.length === 1 && only && rest.length < cells.length && isGoalHeader(only.lowest)) {
    // 序号 | 年度目标: a list of goals.
    return build('goals', new Map([['expected', only]]), cells, only.column, row);
  }
  const goal = roles.has('actual') ? null : goalColumn(rest);
  if (goal) return build('goals', new Map([['expected', goal]]), cells, goal.column, row);
  const others = rest.filter((cell) => ![...roles.values()].includes(cell) && !isSection(cell.upper));
  const expected = roles.get('expected');
  if (!expected || !roles.has('actual') || others.length > 0) return null;
  return build('goals', roles, cells, expected.column, row);
}

/** The goal of one period, where the header was cut between the goals of several. */
function goalColumn(cells: readonly HeaderCell[]): HeaderCell | null {
  const goals = cells.filter(({ lowest }) => isPeriodGoal(lowest));
  const others = cells.filter((cell) => !goals.includes(cell) && !isSection(cell.upper));
  const [only] = goals;
  return only && goals.length === 1 && others.length === 0 ? only : null;
}

function taskBlock(grid: Grid, cells: readonly HeaderCell[], row: number, bodyRow: number): Block | null {
  const roles = assign(cells, taskHeader);
  const name = roles.get('name');
  if (!name || profile(grid, name.column, bodyRow).figures > 0) return null;
  const named = /任务|重点工作|主要工作|项目名称/u.test(wordsOf(name.text).key);
  const section = cells.some((cell) => /重点(?:工作)?任务|重点工作/u.test(cell.upper));
  const content = roles.get('content');
  // 项目 | 内容 are any label and value; 项目 | 主要实施内容 are tasks.
  const told =
    content !== undefined && (named || section || /实施|工作|任务|建设/u.test(wordsOf(content.lowest).key));
  const listed = named && cells.some((cell) => isOrdinalHeader(cell.lowest));
  if (!told && !listed && !((named || section) && (roles.has('expected') || roles.has('amount'))))
    return null;
  const counted = cells.some(
    (cell) =>
      isUnitHeader(cell.lowest) ||
      (isValueHeader(cell.lowest) && profile(grid, cell.column, bodyRow).figures > 0),
  );
  const money = cells.filter(
    (cell) =>
      moneyHeader(cell.text.replaceAll(' ', '')) !== null &&
      cell !== roles.get('amount') &&
      profile(grid, cell.column, bodyRow).figures > 0,
  ).length;
  if (roles.size < 2 && !listed) return null;
  if ((!told || (!named && !section)) && (counted || money > 0)) return null;
  const status = cells.find((cell) => /^(?:支付|完成|实施|执行|落实)情况$/u.test(wordsOf(cell.lowest).key));
  if (status) roles.set('actual', status);
  return build('tasks', roles, cells, name.column, row);
}

const MONEY_ROLES: { readonly [word in MoneyHeader]: ColumnRole } = {
  initial: 'initial',
  budget: 'budget',
  adjusted: 'adjusted',
  actual: 'actual',
  previous: 'previous',
  change: 'change',
  changeRate: 'changeRate',
  share: 'share',
  rate: 'rate',
  amount: 'amount',
};

function moneyBlock(grid: Grid, cells: readonly HeaderCell[], row: number, bodyRow: number): Block | null {
  const roles: Assigned = new Map();
  const taken: HeaderCell[] = [];
  const rivals = new Map<HeaderCell, ColumnRole>();
  const latest = Math.max(...cells.map((cell) => wordsOf(cell.printed).year ?? 0));
  for (const cell of cells) {
    const joined = cell.text.replaceAll(' ', '');
    let word = moneyHeader(joined) ?? moneyHeader(cell.lowest);
    if (word === null || isOrdinalHeader(cell.lowest)) continue;
    const year = wordsOf(cell.printed).year;
    if (
      year !== null &&
      year === latest - 1 &&
      (word === 'actual' || word === 'budget' || word === 'initial')
    )
      word = 'previous';
    else if (year !== null && year < latest - 1) continue;
    const seen = profile(grid, cell.column, bodyRow);
    // 预算资金 in the form's left column names the block, not a column of amounts.
    if (seen.text > seen.figures || (seen.figures === 0 && isSection(cell.lowest))) continue;
    const role = MONEY_ROLES[word];
    if (roles.has(role)) {
      rivals.set(cell, role);
      continue;
    }
    roles.set(role, cell);
    taken.push(cell);
  }
  const figures = roles.size;
  if (figures === 0) return null;
  // 分值 and 得分 of the 项目资金 block.
  for (const cell of cells) {
    const role = indicatorHeader(cell.lowest);
    if ((role === 'points' || role === 'score') && !roles.has(role) && !taken.includes(cell))
      roles.set(role, cell);
  }
  const labels = labelColumns(grid, cells, [...roles.values()], bodyRow);
  if (!labels || (figures < 2 && !labels.worded && !labels.evidence)) return null;
  const lone = [...roles.keys()];
  const base = lone.some((role) => BASE_ROLES.has(role));
  // 数量 | 比上年增减: counts with their change.
  if (!base && countedIn(grid, cells, bodyRow)) return null;
  // 占比 or 执行率 beside a count is no table of money by itself.
  if (!base && !lone.includes('change')) return null;
  name(roles, labels);
  const code = cells.find((cell) => isFunctionHeader(cell.lowest) && cell.column !== labels.label.column);
  if (code) roles.set('function', code);
  asides(roles, cells);
  const block = build('money', roles, cells, labels.label.column, row, (cell) => rivals.get(cell) ?? null);
  const unit = cells.find((cell) => isUnitHeader(cell.lowest));
  return { ...block, measureColumn: unit?.column ?? null };
}

const countedIn = (grid: Grid, cells: readonly HeaderCell[], bodyRow: number): boolean =>
  cells.some(
    (cell) =>
      isValueHeader(cell.lowest) &&
      moneyHeader(cell.text.replaceAll(' ', '')) === null &&
      profile(grid, cell.column, bodyRow).figures > 0,
  );

const BASE_ROLES: ReadonlySet<ColumnRole> = new Set([
  'initial',
  'budget',
  'adjusted',
  'actual',
  'previous',
  'amount',
]);

function name(roles: Assigned, labels: LabelColumns): void {
  const [first, second] = labels.groups;
  if (first) roles.set('level1', first);
  if (second) roles.set('level2', second);
  roles.set('label', labels.label);
}

/** Words beside figures: why they changed, notes, what they were for. */
function asides(roles: Assigned, cells: readonly HeaderCell[]): void {
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

function remarkBlock(grid: Grid, cells: readonly HeaderCell[], row: number, bodyRow: number): Block | null {
  const remarks = cells.filter((cell) => isRemarkHeader(cell.lowest));
  const others = cells.filter(
    (cell) =>
      !remarks.includes(cell) &&
      !isOrdinalHeader(cell.lowest) &&
      !isNoteHeader(cell.lowest) &&
      !isSection(cell.upper),
  );
  const first = remarks[0];
  if (!first || others.length > 0) return null;
  const ordinal = cells.some((cell) => isOrdinalHeader(cell.lowest));
  const seen = profile(grid, first.column, bodyRow);
  if ((remarks.length < 2 && !ordinal) || seen.text === 0 || seen.figures > 0) return null;
  // Two columns of words are two lists of the same kind; each row of either is an entry under its header.
  const roles: Assigned = new Map([['label', first]]);
  const block = build('remarks', roles, cells, first.column, row);
  return {
    ...block,
    columns: remarks.map(({ column, printed }) => ({ role: 'value', column, header: printed, unit: null })),
  };
}

function valueBlock(grid: Grid, cells: readonly HeaderCell[], row: number, bodyRow: number): Block | null {
  const rest = cells.filter(
    (cell) => !isOrdinalHeader(cell.lowest) && !isNoteHeader(cell.lowest) && !isCodeHeader(cell.lowest),
  );
  const unitCell = rest.find((cell) => isUnitHeader(cell.lowest));
  const values = rest.filter(
    (cell) =>
      cell !== unitCell && (isValueHeader(cell.lowest) || isValueHeader(cell.text.replaceAll(' ', ''))),
  );
  const value =
    values.find((cell) => profile(grid, cell.column, bodyRow).figures > 0) ??
    values.findLast((cell) => cell !== rest[0]);
  if (!value) return null;
  const roles: Assigned = new Map([['value', value]]);
  for (const cell of rest) {
    const word = moneyHeader(cell.text.replaceAll(' ', ''));
    if (
      cell !== value &&
      (word === 'share' || word === 'rate') &&
      profile(grid, cell.column, bodyRow).text === 0
    )
      roles.set(word, cell);
  }
  if (unitCell) roles.set('unit', unitCell);
  const labels = labelColumns(grid, cells, [value], bodyRow);
  if (!labels?.worded) return null;
  name(roles, labels);
  asides(roles, cells);
  return build('values', roles, cells, labels.label.column, row);
}
