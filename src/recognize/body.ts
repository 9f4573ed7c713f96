import { parseMeasure } from '../quantity';
import type { Block, Family } from './block';
import { isFigureText } from './evidence';
import type { Filled, Grid } from './grid';
import { headerAt } from './header';
import type { Header } from './header';
import { isCaptionRow } from './captions';
import { pageBreakEnd } from './pageBreaks';
import { isNoteRow, isScoreTotal, isSection, labelKind } from './labels';
import { isDash, looksNumeric } from './text';
import type { ColumnRole } from './types';
import { isClass } from './vocabulary';

/** Where the rows below a header end: the next header, heading, note, form field or blank row. */
export function bodyEnd(grid: Grid, header: Header): number {
  const frame = frameOf(grid, header);
  let row = header.bodyRow;
  while (row < grid.bottom) {
    const line = grid.line(row);
    if (line?.frame !== frame) {
      const { count = 0, numbers = false } = grid.glance(row) ?? {};
      const beyond = row > header.bodyRow ? between(grid, header, row, numbers) : null;
      if (beyond !== null) {
        for (; row < beyond; row += 1) grid.pass(row);
        continue;
      }
      if (count === 0) {
        if (!continuesAfterBlank(grid, header, row)) return row;
      } else if (endsTable(grid, header, row)) return row;
      // Figures beside words: no other row was looked at.
      if (line && numbers && count > 1 && row > header.bodyRow) line.frame = frame;
    }
    row += 1;
  }
  return row;
}

/** All of a header, and of where it is looked for, that says whether a row with figures ends its table. */
function frameOf({ left, right }: Grid, { blocks }: Header): string {
  const own = blocks.map(({ family, from, to, left: first, key, section, columns }) => [
    family,
    from,
    to,
    first,
    key,
    section?.text,
    columns.map(({ role, column }) => [role, column]),
  ]);
  return JSON.stringify([left, right, own]);
}

/** The row below what stands between two rows of a table and is none of them: a page break, or remarks. Null for neither. */
function between(grid: Grid, header: Header, row: number, numbers: boolean): number | null {
  if (numbers) return null;
  const page = pageBreakEnd(grid, header, row);
  if (page !== null) return page;
  let next = row;
  while (next < row + MOST_REMARKS && isRemark(grid.filled(next))) next += 1;
  return next > row && goesOn(grid, header, next) ? next : null;
}

const MOST_REMARKS = 3;

/** A note, or words in brackets, alone in a row. */
const isRemark = (cells: readonly Filled[]): boolean =>
  cells.length === 1 && (isNoteRow(cells) || /^[(（][^()（）]{6,}[)）]$/u.test(cells[0]?.text.trim() ?? ''));

const continuesAfterBlank = (grid: Grid, header: Header, blank: number): boolean =>
  blank > header.bodyRow && goesOn(grid, header, blank + 1);

/** Whether a row is one of the table's, for certain: its figures stand in their columns. */
function goesOn(grid: Grid, header: Header, next: number): boolean {
  if (grid.filled(next).length === 0 || endsTable(grid, header, next)) return false;
  return header.blocks.some((block) => {
    const filled = block.columns.filter(({ column }) => grid.text(next, column) !== '');
    const fits = block.columns.every(({ column, role }) => {
      const text = grid.text(next, column);
      return (
        !FIGURE_ROLES.has(role) ||
        text === '' ||
        isDash(text) ||
        looksNumeric(text) ||
        grid.isNumber(next, column)
      );
    });
    return fits && filled.length >= 3 && grid.text(next, block.key) !== '';
  });
}

const FIGURE_ROLES: ReadonlySet<ColumnRole> = new Set([
  'initial',
  'budget',
  'adjusted',
  'executed',
  'actual',
  'previous',
  'change',
  'changeRate',
  'share',
  'rate',
  'amount',
  'points',
  'score',
  'coefficient',
]);

// Asked for every row below a header.
const known = new WeakMap<Header, Extent>();

interface Extent {
  readonly families: ReadonlySet<Family>;
  /** The leftmost column of its blocks. */
  readonly left: number;
}

function extentOf(header: Header): Extent {
  const found = known.get(header) ?? {
    families: new Set(header.blocks.map(({ family }) => family)),
    left: Math.min(...header.blocks.map(({ from }) => from)),
  };
  known.set(header, found);
  return found;
}

/** Whom a form names below its tables: 填报人：, 财政部门审核意见. */
const SIGNED =
  /^(?:填报|填表|制表|审核|联系|单位负责)[^:：]{0,6}[:：]|^.{0,16}(?:审核|初审|复审|审查|评审|审批|主管部门|财政部门|单位|领导|负责人)\s*(?:意见|签字|签章|签名)[:：]?$/su;

function endsTable(grid: Grid, header: Header, row: number): boolean {
  const glance = grid.glance(row);
  if (!glance || glance.count === 0) return true;
  const { count, first: column, numbers } = glance;
  const first = { column, text: grid.text(row, column), value: grid.value(row, column) };
  if (!numbers && count > 1 && headerAt(grid, row) !== null) return true;
  if ((count <= 2 && isNoteRow(grid.filled(row))) || SIGNED.test(first.text)) return true;
  const { families, left } = extentOf(header);
  // The next block's name in the form's left column.
  if (row > header.bodyRow && first.column < left && isSection(first.text)) {
    if (!header.blocks.some(({ section }) => section?.text === first.text)) return true;
  }
  if (count === 1) {
    const cells = grid.filled(row);
    const inside = cells.filter(({ column }) =>
      header.blocks.some((block) => column >= block.from && column <= block.to),
    );
    if (families.has('goals') || families.has('remarks'))
      // The text of a goal alone in its row.
      return row === header.bodyRow &&
        header.blocks.some(({ columns }) => columns.some(({ column }) => column === first.column)) &&
        !isSection(first.text)
        ? false
        : isSection(first.text) || headingBefore(grid, row);
    if (
      families.has('indicators') &&
      header.blocks.some(({ left, to }) => first.column >= left && first.column <= to) &&
      isClass(first.text)
    )
      return false;
    // The name of a unit, alone below a column of its own left of the indicators.
    if (
      families.has('indicators') &&
      row < header.bodyRow + 3 &&
      header.blocks.some(({ cells: heads, from }) =>
        heads.some(({ column }) => column === first.column && column < from),
      )
    )
      return headingBefore(grid, row);
    // A class printed alone is a row; any other word alone, with a table below it, is that table's heading.
    if (numbers) return false;
    if (families.size === 1 && families.has('money') && isWorded(grid, header, row + 1)) return true;
    // 总分 or 合计 whose figures are still to come.
    if (families.has('indicators') && isScoreTotal(first.text)) return headingBefore(grid, row);
    const kind = labelKind(first.text);
    // 自评等级 with its place still blank is no class of indicators.
    if (kind === 'score' && !isScoreTotal(first.text)) return true;
    if (kind === 'remarks' || kind === 'goals' || /[。；]$/u.test(first.text)) return true;
    // 总分：96分 in one cell.
    if (/^[^:：]{2,10}[:：].*[^:：\s]/u.test(first.text) && !isClass(first.text)) return true;
    return (
      first.text.length > 60 || headingBefore(grid, row) || (inside.length === 0 && !isSection(first.text))
    );
  }
  // 自评总分 | 98.55 | 绩效等级 | 优, its figure in no column of scores.
  if (families.has('indicators') && isScoreTotal(first.text) && isGraded(grid, header, row)) return true;
  if (header.blocks.length > 1 && remarksBeside(header, grid.filled(row))) return true;
  if (row > header.bodyRow && families.size === 1 && families.has('money') && isWorded(grid, header, row))
    return true;
  // 自评得分 | 96.4 below a list of ratios, its figure in none of the list's own columns.
  if (families.has('values') && labelKind(first.text) === 'score')
    return header.blocks.every(({ columns }) =>
      columns.every(({ role, column }) => role !== 'value' || grid.text(row, column) === ''),
    );
  // 总分 below a block of money with points, its figure in no column of money.
  if (row > header.bodyRow && families.size === 1 && families.has('money') && isScoreTotal(first.text))
    if (header.blocks.every((block) => isScored(block) && isScoreAlone(grid, block, row))) return true;
  // 总得分 | 96 | 自评等级 | 优.
  if (
    families.has('indicators') &&
    isScoreTotal(first.text) &&
    grid.filled(row).some(({ column, text }) => column > first.column && labelKind(text) === 'score')
  )
    return true;
  if (families.has('indicators') || families.has('goals') || families.has('tasks') || families.has('money')) {
    // A field of the form (存在问题, 填报人, 年度总体目标) stands in the leftmost column with its value beside it.
    const kind = typeof first.value === 'string' && first.column <= left ? labelKind(first.text) : null;
    if (kind !== null && kind !== 'staff' && !isScoreTotal(first.text)) {
      // 整改问题 in the column of the names, with its target and figures beside it, is an indicator.
      if (kind !== 'score' && header.blocks.some((block) => isIndicator(grid, block, row, column)))
        return false;
      // 项目名称 | 水文监测 | 预算金额 | 45 over the header of another project.
      if (kind === 'profile' && headsForm(grid, row)) return true;
      // Even where its text stands below the indicators' names.
      if (kind === 'remarks' && count <= 3) return true;
      if (kind === 'score' || families.has('money') || families.has('goals') || families.has('tasks'))
        return !isMoneyRow(grid, header, row);
      return (
        count <= 6 &&
        !grid
          .filled(row)
          .some(({ column }) =>
            header.blocks.some((block) => column === block.key && block.key !== first.column),
          )
      );
    }
  }
  return false;
}

const MOST_FIELDS = 4;

/** Whether fields that begin at a row stand over a header of their own. */
function headsForm(grid: Grid, row: number): boolean {
  for (let next = row + 1; next <= row + MOST_FIELDS; next += 1) {
    const [first] = grid.filled(next);
    if (!first) return false;
    if (headerAt(grid, next) !== null) return true;
    if (labelKind(first.text) !== 'profile') return false;
  }
  return false;
}

const isGraded = (grid: Grid, { blocks }: Header, row: number): boolean =>
  grid.filled(row).some(({ text }, index) => index > 0 && labelKind(text) === 'score') &&
  !blocks.some(({ columns }) =>
    columns.some(({ role, column }) => role === 'score' && isFigureText(grid.text(row, column))),
  );

const isIndicator = (grid: Grid, { key, columns }: Block, row: number, first: number): boolean =>
  key === first && columns.filter(({ column }) => grid.text(row, column) !== '').length > 2;

const SHORT = 4;

/** 超过600万, 230多篇: a figure with words around it, and no deed (养护公路300公里). */
const isCount = (text: string): boolean =>
  /^[≥≤<>=约近超逾达不大小高低多少过于足到等]{0,4}\d/u.test(text) && parseMeasure(text).kind === 'number';

/** Whether a row has words in the place of figures, and no figure: 分配科学性 | 按因素法分配. The same words in each place are none. */
function isWorded(grid: Grid, { blocks }: Header, row: number): boolean {
  const cells = grid.filled(row);
  if (cells.some(({ text, value }) => typeof value === 'number' || isFigureText(text) || isCount(text)))
    return false;
  const keys = new Set(blocks.map(({ key }) => key));
  const texts = cells.filter(({ column, text }) => !keys.has(column) && !isDash(text));
  const places = new Set(
    blocks.flatMap(({ columns }) =>
      columns.flatMap(({ role, column }) => (FIGURE_ROLES.has(role) ? [column] : [])),
    ),
  );
  return (
    texts.some(({ column, text }) => places.has(column) && text.length > SHORT && !text.startsWith('#')) &&
    (texts.length === 1 || new Set(texts.map(({ text }) => text)).size > 1)
  );
}

/** 问题 with its text below each of the grids that stand beside each other. */
const remarksBeside = ({ blocks }: Header, cells: readonly Filled[]): boolean =>
  blocks.every(({ left, to }) => {
    const [label, ...more] = cells.filter(({ column }) => column >= left && column <= to);
    return !label || (label.column === left && more.length < 2 && labelKind(label.text) === 'remarks');
  });

const isMoneyRow = (grid: Grid, header: Header, row: number): boolean =>
  header.blocks.some(
    (block) =>
      block.family === 'money' &&
      block.columns.some(
        ({ role, column }) =>
          FIGURE_ROLES.has(role) && (grid.isNumber(row, column) || looksNumeric(grid.text(row, column))),
      ),
  );

const isScored = ({ columns }: Block): boolean =>
  columns.some(({ role }) => role === 'score') && columns.some(({ role }) => role !== 'label');

/** Whether a row has no figure but in the columns of points and of the score, and none of the labels. */
function isScoreAlone(grid: Grid, { columns, key }: Block, row: number): boolean {
  const scored = new Set(
    columns.flatMap(({ role, column }) => (role === 'points' || role === 'score' ? [column] : [])),
  );
  return grid
    .filled(row)
    .slice(1)
    .every(({ column }) => column !== key && scored.has(column));
}

const NUMBERED = /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])/u;

/** Whether the row is a heading: a table begins right below it, perhaps after more headings. */
export function headingBefore(grid: Grid, row: number): boolean {
  if (!isCaptionRow(grid, row)) return false;
  let next = row + 1;
  while (next < Math.min(grid.bottom, row + 4)) {
    const cells = grid.filled(next);
    const [only] = cells;
    // A sentence or the next numbered heading: this one has no table below it.
    if (cells.length === 1 && only && (!isCaptionRow(grid, next) || NUMBERED.test(only.text))) return false;
    if (cells.length > 1 && headerAt(grid, next) !== null) return true;
    if (cells.length > 1 && !isCaptionRow(grid, next)) {
      const first = cells[0];
      return (
        NUMBERED.test(grid.filled(row)[0]?.text ?? '') &&
        first !== undefined &&
        labelKind(first.text) !== null
      );
    }
    next += 1;
  }
  return false;
}
