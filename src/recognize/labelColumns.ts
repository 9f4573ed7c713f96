import { bodyStop, EVIDENCE_ROWS, knownLines, profile } from './evidence';
import type { HeaderCell } from './evidence';
import type { Grid } from './grid';
import {
  isCodeHeader,
  isFunctionHeader,
  isLabelHeader,
  isNoteHeader,
  isOrdinalHeader,
  isUnitHeader,
  isValueHeader,
} from './headers';
import { isSection, isTotalLabel } from './labels';
import { withoutUnitNote } from './text';

/** The columns that name a table's rows: the labels themselves, and the groups that they stand in. */
export interface LabelColumns {
  readonly label: HeaderCell;
  /** Columns of groups left of the labels, the outer one first; at most two. */
  readonly groups: readonly HeaderCell[];
  /** The label's header word is one that we know. */
  readonly worded: boolean;
  /** Its rows are the lines of a known form. */
  readonly evidence: boolean;
}

/**
 * Finds the label column by its body: of the columns of words left of the figures, the one with the most rows filled;
 * fuller ones further left name groups. A header cell may be blank (merged) or name the form's section.
 */
export function labelColumns(
  grid: Grid,
  cells: readonly HeaderCell[],
  figures: readonly HeaderCell[],
  bodyRow: number,
): LabelColumns | null {
  const used = new Set(figures.map(({ column }) => column));
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const from = Math.min(...cells.map(({ column }) => column));
  const first = Math.min(...used);
  const candidates: { cell: HeaderCell; text: number }[] = [];
  const consider = (column: number) => {
    if (used.has(column)) return;
    const cell = byColumn.get(column);
    const header = cell && !isSection(cell.upper) ? cell.text : '';
    if (cell && header !== '' && isOther(cell.lowest)) return;
    const seen = profile(grid, column, bodyRow);
    if (seen.text === 0 || seen.text < seen.figures) return;
    candidates.push({
      cell: {
        column,
        printed: header === '' ? '' : (cell?.printed ?? ''),
        text: header,
        lowest: header === '' ? '' : (cell?.lowest ?? ''),
        upper: header,
      },
      text: seen.text - totalsIn(grid, column, bodyRow),
    });
  };
  for (let column = from; column < first; column += 1) consider(column);
  // A label column whose header is blank may stand left of the first header cell.
  for (let column = from - 1; candidates.length === 0 && column >= grid.left; column -= 1) {
    if (withoutUnitNote(grid.text(bodyRow - 1, column)) !== '') break;
    consider(column);
  }
  if (candidates.length === 0) {
    for (const cell of cells) if (cell.column > first && isLabelHeader(cell.lowest)) consider(cell.column);
  }
  let best: { cell: HeaderCell; text: number } | null = null;
  for (const candidate of candidates)
    if (
      !best ||
      candidate.text > best.text ||
      (candidate.text === best.text && rank(candidate.cell) >= rank(best.cell))
    )
      best = candidate;
  if (!best) {
    const named = cells.find(
      (cell) =>
        !used.has(cell.column) &&
        isLabelHeader(cell.lowest) &&
        !isOther(cell.lowest) &&
        profile(grid, cell.column, bodyRow).figures === 0,
    );
    return named ? { label: named, groups: [], worded: true, evidence: false } : null;
  }
  const { cell: label } = best;
  const groups = candidates.filter(({ cell }) => cell.column < label.column).map(({ cell }) => cell);
  const printed = byColumn.get(label.column)?.lowest ?? '';
  const worded =
    isLabelHeader(label.lowest) ||
    // 人员情况 | 人数: the section's words, over labels without a gap.
    (isSection(printed) && isLabelHeader(printed) && profile(grid, label.column, bodyRow).blank === 0) ||
    isFunctionHeader(label.lowest) ||
    groups.some((cell) => isLabelHeader(cell.lowest));
  return { label, groups: groups.slice(-2), worded, evidence: knownLines(grid, label.column, bodyRow) };
}

/** How many cells of a column total others: 合计 and 小计 stand in the leftmost column, whatever it holds. */
function totalsIn(grid: Grid, column: number, bodyRow: number): number {
  let totals = 0;
  for (let row = bodyRow; row < Math.min(bodyStop(grid, bodyRow), bodyRow + EVIDENCE_ROWS); row += 1)
    if (isTotalLabel(grid.text(row, column))) totals += 1;
  return totals;
}

/** Of columns filled alike, the one whose header says that it names: 项目名称 beside 主管科室. */
const rank = ({ lowest }: HeaderCell): number =>
  /(?:名称|项目|科目|事项|任务)$/u.test(lowest) ? 2 : lowest === '' || isLabelHeader(lowest) ? 1 : 0;

/** Words about how a figure is found are no names. */
const ABOUT = /公式|标准$|依据|解释|口径|要点|释义|计算方法|评分办法/u;

const isOther = (header: string): boolean =>
  ABOUT.test(header) ||
  isOrdinalHeader(header) ||
  isCodeHeader(header) ||
  isNoteHeader(header) ||
  isUnitHeader(header) ||
  (isValueHeader(header) && !isLabelHeader(header));
