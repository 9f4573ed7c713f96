import type { Block } from './block';
import type { Grid } from './grid';
import { isPointsTotal, isScoreTotal } from './labels';
import { wordsOf } from './text';
import { isClass } from './vocabulary';

/** Rows of an indicator grid that are a form of their own: the cell that names it, no row for none, and its rows. */
export interface Band {
  readonly column: number;
  readonly heading: number | null;
  readonly from: number;
  readonly end: number;
}

/**
 * The forms that one header stands over, each with a heading and a total of its own: （一）甲项目 … 合计, （二）乙项目 … 合计; or
 * each with its name in a column of projects. One band of everything where there is only one.
 */
export function bandsOf(grid: Grid, block: Block, from: number, end: number): readonly Band[] {
  const bands: Band[] = [];
  let heading: number | null = null;
  let start = from;
  let column = block.left;
  // At the header, or below a total.
  let open = true;
  for (let row = from; row < end; row += 1) {
    const cells = grid.filled(row);
    const [first] = cells;
    if (!first) continue;
    if (open && cells.length === 1 && isHeading(first.text) && first.column <= block.key) {
      if (row > from) bands.push({ column, heading, from: start, end: row });
      heading = row;
      column = first.column;
      start = row + 1;
    }
    open = typeof first.value === 'string' && isScoreTotal(first.text);
  }
  const whole = [...bands, { column, heading, from: start, end }];
  if (whole.length > 1 && open) return whole;
  return byProject(grid, block, from, end) ?? [{ column: block.left, heading: null, from, end }];
}

/** Projects named in a column of their own left of their indicators, where the points of each add up to the same. */
function byProject(
  grid: Grid,
  { cells, columns, from: left }: Block,
  from: number,
  end: number,
): readonly Band[] | null {
  const project = cells.find(
    ({ column, lowest }) => column < left && wordsOf(lowest).key.endsWith('项目名称'),
  )?.column;
  const points = columns.find(({ role }) => role === 'points')?.column;
  if (project === undefined || points === undefined) return null;
  const bands: { column: number; heading: number; from: number; end: number; sum: number }[] = [];
  for (let row = from; row < end; row += 1) {
    const total = grid
      .filled(row)
      .some(({ text, value }) => typeof value === 'string' && isPointsTotal(text));
    const name = total ? '' : grid.text(row, project);
    const last = bands.at(-1);
    if (name !== '' && (!last || name !== grid.text(last.heading, project)))
      bands.push({ column: project, heading: row, from: row, end, sum: 0 });
    else if (!last) return null;
    if (last && bands.at(-1) !== last) last.end = row;
    const value = grid.value(row, points);
    const band = bands.at(-1);
    if (band && !total && typeof value === 'number') band.sum += value;
  }
  const [first] = bands;
  const alike = bands.every(({ sum }) => sum > 0 && Math.abs(sum - (first?.sum ?? 0)) < 1e-6);
  return bands.length > 1 && alike ? bands : null;
}

const isHeading = (text: string): boolean => text.length <= 40 && !isClass(text) && !isScoreTotal(text);
