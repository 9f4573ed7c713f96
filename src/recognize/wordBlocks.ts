import { assign, build } from './block';
import type { Assigned, Block } from './block';
import { knownLines, profile, sideOf } from './evidence';
import type { HeaderCell } from './evidence';
import type { Grid } from './grid';
import {
  goalHeader,
  isGoalHeader,
  isNoteHeader,
  isOrdinalHeader,
  isPeriodGoal,
  isRemarkHeader,
  isUnitHeader,
  isValueHeader,
  moneyHeader,
  taskHeader,
} from './headers';
import { isSection, labelKind } from './labels';
import { moneyWords } from './moneyWords';
import { asMoneyUnit, wordsOf } from './text';

/** Goals and what became of them; null where the header is none of theirs. */
export function goalBlock(
  grid: Grid,
  cells: readonly HeaderCell[],
  row: number,
  bodyRow: number,
): Block | null {
  const rest = cells.filter(
    (cell, index) =>
      !isOrdinalHeader(cell.lowest) &&
      !isNoteHeader(cell.lowest) &&
      !PERIOD.test(wordsOf(cell.lowest).key) &&
      // 年度总体目标完成情况 at the left, cut off from what it stands beside.
      !(index === 0 && cells.length === 2 && isEmptySide(grid, cell, bodyRow)),
  );
  // The form's left column speaks of goals too.
  const [side] = rest;
  const roles = assign(rest.length > 2 && side && isSide(side) ? rest.slice(1) : rest, goalHeader);
  const [only] = rest;
  if (rest.length === 1 && only && rest.length < cells.length && isGoalHeader(only.lowest)) {
    // 序号 | 年度目标: a list of goals.
    return build('goals', new Map([['expected', only]]), cells, only.column, row);
  }
  const goal = roles.has('actual') ? null : goalColumn(rest);
  if (goal) return build('goals', new Map([['expected', goal]]), cells, goal.column, row);
  if (!roles.has('expected') || !roles.has('actual')) surmiseGoals(roles, rest);
  const others = rest.filter(
    (cell, index) =>
      ![...roles.values()].includes(cell) &&
      !isSection(cell.upper) &&
      !(index === 0 && isSide(cell)) &&
      !said(cell).endsWith('目标名称'),
  );
  const expected = roles.get('expected');
  if (!expected || !roles.has('actual') || others.length > 0) return null;
  return build('goals', roles, cells, expected.column, row);
}

/** Goals listed by the period that they are of. */
const PERIOD = /^(?:财年|年度|年份|时期|期间|阶段)$/u;

const isEmptySide = (grid: Grid, cell: HeaderCell, bodyRow: number): boolean =>
  isSection(cell.lowest) &&
  wordsOf(cell.lowest).key.endsWith('情况') &&
  grid.text(bodyRow, cell.column) === '';

/** The form's left column names the block: 当年绩效目标, 年度总体绩效目标. */
const isSide = ({ text }: HeaderCell): boolean => /目标|情况$/u.test(wordsOf(text).key);

const said = ({ text }: HeaderCell): string => wordsOf(text).key;
const reached = (cell: HeaderCell): boolean => /完成|实现|达成|实际|执行情况/u.test(said(cell));

/** Two columns of which one speaks of goals, the other of how they were reached, in whatever words. */
function surmiseGoals(roles: Assigned, rest: readonly HeaderCell[]): void {
  const named = rest.filter((cell) => !said(cell).endsWith('名称'));
  const cells = named.length > 2 && named[0] && isSide(named[0]) ? named.slice(1) : named;
  const [first, second] = cells;
  if (cells.length !== 2 || !first || !second) return;
  // Beside the form's 年度总体目标, 年初设定 and 实际完成 are enough.
  const aimed = cells.length < rest.length || /目标/u.test(said(first));
  if (!aimed || !/目标|设定|预期|计划|预计|应/u.test(said(first)) || reached(first) || !reached(second))
    return;
  if (cells.length === rest.length && !/目标|情况|综述/u.test(said(second))) return;
  roles.set('expected', first).set('actual', second);
}

/** The goal of one period, where the header was cut between the goals of several. */
function goalColumn(cells: readonly HeaderCell[]): HeaderCell | null {
  const goals = cells.filter(({ lowest }) => isPeriodGoal(lowest));
  const others = cells.filter((cell) => !goals.includes(cell) && !isSection(cell.upper));
  const [only] = goals;
  return only && goals.length === 1 && others.length === 0 ? only : null;
}

/** Tasks with their content or money; null where the header is none of theirs. */
export function taskBlock(
  grid: Grid,
  cells: readonly HeaderCell[],
  row: number,
  bodyRow: number,
): Block | null {
  const side = sideOf(grid, cells, bodyRow);
  const roles = assign(side ? cells.slice(1) : cells, taskHeader);
  const name = roles.get('name');
  if (!name || profile(grid, name.column, bodyRow).figures > 0) return null;
  // What was found wrong with each project, and what is done about it.
  if (cells.filter(({ lowest }) => isRemarkHeader(lowest)).length > 1) return null;
  // 项目名称 over the lines of a budget names no tasks.
  if (knownLines(grid, name.column, bodyRow, 2)) return null;
  const cost = planned(grid, cells, bodyRow);
  if (!roles.has('amount') && cost && /任务|工作/u.test(wordsOf(name.text).key)) roles.set('amount', cost);
  const named = /任务|工作|项目名称/u.test(wordsOf(name.text).key);
  const section = cells.some((cell) => /重点(?:工作)?任务|重点工作/u.test(cell.upper));
  const content = roles.get('content') ?? described(grid, roles, cells, bodyRow);
  if (content) roles.set('content', content);
  // 项目 | 内容 are any label and value; 项目 | 主要实施内容 are tasks.
  const aim = roles.get('expected');
  const told =
    (content !== undefined &&
      (named || section || /实施|工作|任务|建设/u.test(wordsOf(content.lowest).key))) ||
    // What is to be reached and what it costs: 工作名称 | 年度目标 | 投入资金.
    (aim !== undefined &&
      (roles.has('amount') || cells.some(isStatus)) &&
      (named || section) &&
      isWritten(grid, aim, bodyRow));
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
  // What was spent of a project's budget, and at what rate: its money, with what it aims at beside it.
  if (content === undefined && isSpent(grid, cells, bodyRow)) return null;
  const status = cells.find(isStatus);
  if (status) roles.set('actual', status);
  return build('tasks', roles, cells, name.column, row);
}

/** The only column of money, where it is planned: 经费预算 beside tasks. */
function planned(grid: Grid, cells: readonly HeaderCell[], bodyRow: number): HeaderCell | null {
  const [only, ...more] = [...moneyWords(grid, cells, bodyRow)].filter(
    ([cell]) => profile(grid, cell.column, bodyRow).figures > 0,
  );
  if (!only) {
    // 财政投入（万元）: in whatever words, beside nothing else with figures.
    const [cell, ...others] = cells.filter(
      ({ column, lowest }) => !isOrdinalHeader(lowest) && profile(grid, column, bodyRow).figures > 0,
    );
    return cell && others.length === 0 && asMoneyUnit(wordsOf(cell.lowest).unit) !== null ? cell : null;
  }
  if (more.length > 0) return null;
  const [cell, word] = only;
  const told = word === 'amount' && /资金|经费|金额|投资|预算/u.test(cell.lowest);
  return told || word === 'budget' || word === 'initial' ? cell : null;
}

function isSpent(grid: Grid, cells: readonly HeaderCell[], bodyRow: number): boolean {
  const words = moneyWords(grid, cells, bodyRow);
  const figured = [...words].filter(([cell]) => profile(grid, cell.column, bodyRow).figures > 0);
  const said = new Set(figured.map(([, word]) => word));
  return said.has('actual') && said.has('rate');
}

/** What a task is about in other words, written in between its name and the rest: 计划内容, 具体要求, 推进举措. */
function described(
  grid: Grid,
  roles: Assigned,
  cells: readonly HeaderCell[],
  bodyRow: number,
): HeaderCell | undefined {
  const name = roles.get('name');
  const taken = new Set(roles.values());
  return cells.find(
    (cell) =>
      name !== undefined &&
      cell.column > name.column &&
      !taken.has(cell) &&
      !isStatus(cell) &&
      /(?:内容|要求|举措|措施|做法|计划|描述|简介|概况)$/u.test(wordsOf(cell.lowest).key) &&
      isWritten(grid, cell, bodyRow),
  );
}

const isStatus = ({ lowest }: HeaderCell): boolean =>
  /^(?:支付|完成|实施|执行|落实)情况$/u.test(wordsOf(lowest).key);

const isWritten = (grid: Grid, cell: HeaderCell, bodyRow: number): boolean => {
  const { text, figures } = profile(grid, cell.column, bodyRow);
  return text > figures;
};

/** Who mends a problem, and by when. */
const WHO_AND_WHEN =
  /^(?:责任|整改|牵头|完成|配合|落实)*(?:部门|单位|科室|处室|人|领导|时限|时间|期限|日期|状态|进展|进度|类别)$/u;

/** Whose problems they are: 项目名称, 单位名称. */
const isWhose = ({ lowest }: HeaderCell): boolean => WHOSE.test(wordsOf(lowest).key);
const WHOSE = /^(?:(?:预算|项目|所属|被评价|实施|主管)?(?:项目|单位|部门|任务)(?:\(政策\))?(?:名称)?|名称)$/u;

/** Columns of problems and measures; null where the header is none of theirs. */
export function remarkBlock(
  grid: Grid,
  cells: readonly HeaderCell[],
  row: number,
  bodyRow: number,
): Block | null {
  const remarks = cells.filter(({ lowest }) => isRemarkHeader(lowest) || labelKind(lowest) === 'remarks');
  const others = cells.filter(
    (cell) =>
      !remarks.includes(cell) &&
      !isOrdinalHeader(cell.lowest) &&
      !isNoteHeader(cell.lowest) &&
      !isSection(cell.upper) &&
      !(remarks.length > 1 && (WHO_AND_WHEN.test(wordsOf(cell.lowest).key) || isWhose(cell))),
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
