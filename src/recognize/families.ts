import { asides, build, nameRows } from './block';
import type { Assigned, Block } from './block';
import { bodyStop, profile } from './evidence';
import type { HeaderCell } from './evidence';
import type { Grid } from './grid';
import {
  isCodeHeader,
  isHeaderWord,
  isNoteHeader,
  isOrdinalHeader,
  isUnitHeader,
  isValueHeader,
  moneyHeader,
} from './headers';
import { isDash, wordsOf } from './text';
import { indicatorBlock } from './indicatorBlock';
import { labelColumns } from './labelColumns';
import { moneyBlock } from './moneyBlock';
import { goalBlock, remarkBlock, taskBlock } from './wordBlocks';

/** Reads one part of a header as the family whose words it holds; null when it is none that we know. */
export function readBlock(
  grid: Grid,
  cells: readonly HeaderCell[],
  row: number,
  bodyRow: number,
): Block | null {
  return (
    indicatorBlock(grid, cells, row, bodyRow) ??
    goalBlock(grid, cells, row, bodyRow) ??
    taskBlock(grid, cells, row, bodyRow) ??
    moneyBlock(grid, cells, row, bodyRow) ??
    remarkBlock(grid, cells, row, bodyRow) ??
    valueBlock(grid, cells, row, bodyRow)
  );
}

const MOST_ELSE = 2;

/** What the words over names end with. */
const NAMED = /(?:项目|名称|事项|指标|类别|种类|内容|分类|活动|成果|工作|任务)$/u;

/** Whether most labels below a header are ratios by their names, whatever the header calls them. */
function namesRatios(grid: Grid, column: number, bodyRow: number): boolean {
  let named = 0;
  let ratios = 0;
  for (let row = bodyRow; row < bodyStop(grid, bodyRow); row += 1) {
    const { key } = wordsOf(grid.text(row, column));
    if (key === '') continue;
    named += 1;
    if (key.endsWith('率')) ratios += 1;
  }
  return ratios > 1 && ratios * 2 > named;
}

/** Of several columns of counts the one of the year itself: not what there was before, nor what was planned. */
function ofTheYear(cells: readonly HeaderCell[]): HeaderCell | undefined {
  const own = cells.filter(({ text }) => !/[年期]初|上年|去年|上期|同期|计划|目标/u.test(text));
  const latest = Math.max(...own.map(({ printed }) => wordsOf(printed).year ?? 0));
  return own.find(({ printed }) => (wordsOf(printed).year ?? latest) === latest) ?? cells[0];
}

/** Whether a column holds percents and nothing else. */
function percents(grid: Grid, { column }: HeaderCell, bodyRow: number): boolean {
  let seen = 0;
  for (let row = bodyRow; row < bodyStop(grid, bodyRow); row += 1) {
    const text = grid.text(row, column);
    if (text === '' || isDash(text)) continue;
    if (!/^[-+]?[\d.]+[%％]$/u.test(text.normalize('NFKC'))) return false;
    seen += 1;
  }
  return seen > 1;
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
  const counted = values.filter((cell) => profile(grid, cell.column, bodyRow).figures > 0);
  const ratio = rest.filter((cell) => percents(grid, cell, bodyRow));
  const value =
    (ratio.length === 1 && rest[0] && namesRatios(grid, rest[0].column, bodyRow) ? ratio[0] : undefined) ??
    ofTheYear(counted) ??
    values.findLast((cell) => cell !== rest[0]);
  if (!value) return null;
  // What else is told of each thing, and is no figure of it: a register, no list of counts.
  const told = rest.filter(
    (cell) => cell !== rest[0] && cell !== value && cell !== unitCell && !isHeaderWord(cell.lowest),
  );
  if (told.length > MOST_ELSE && value !== ratio[0]) return null;
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
  // Any name will do beside a column of measures: 服务项目 | 单位 | 完成数量.
  const named = labels !== null && unitCell !== undefined && NAMED.test(wordsOf(labels.label.lowest).key);
  if (!labels || (!labels.worded && !named && !namesRatios(grid, labels.label.column, bodyRow))) return null;
  nameRows(roles, labels);
  asides(roles, cells);
  return build('values', roles, cells, labels.label.column, row);
}
