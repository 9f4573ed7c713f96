import type { Area, SheetSetup } from '../../workbook';
import { containsCell } from '../../workbook';
import { SIDES, type WorkbookStore } from '../store';

/** What an added sheet has beyond its cells, for the file. */
export function setupOf(store: WorkbookStore, sheet: string): SheetSetup {
  const { entries = [], heights = [], print = null } = store.extras.get(sheet) ?? {};
  const merges = store.merges(sheet);
  return { merges, borders: boxes(store, sheet, merges), heights, entries, print };
}

/** Areas whose cells have a line on each side; a merged area counts by the outer sides that it shows. */
function boxes(store: WorkbookStore, sheet: string, merges: readonly Area[]): Area[] {
  const used = store.usedArea(sheet, false);
  if (!used) return [];
  const found: Area[] = [];
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      if (!isBoxed(store, sheet, row, column, merges)) continue;
      const last = found.at(-1);
      if (last?.row === row && last.column + last.columns === column) {
        found[found.length - 1] = { ...last, columns: last.columns + 1 };
      } else found.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return stacked(found);
}

function isBoxed(
  store: WorkbookStore,
  sheet: string,
  row: number,
  column: number,
  merges: readonly Area[],
): boolean {
  const sides = store.borders(sheet, row, column);
  const merge = merges.find((area) => containsCell(area, { row, column }));
  if (!merge) return SIDES.every((side) => sides[side]);
  const outer = {
    top: row === merge.row,
    left: column === merge.column,
    bottom: row === merge.row + merge.rows - 1,
    right: column === merge.column + merge.columns - 1,
  };
  return SIDES.some((side) => outer[side])
    ? SIDES.every((side) => sides[side] || !outer[side])
    : store.borders(sheet, merge.row, merge.column).top;
}

/** Runs of the same columns in rows one below the other, as one area. */
function stacked(runs: readonly Area[]): Area[] {
  const areas: Area[] = [];
  for (const run of runs) {
    const above = areas.findIndex(
      (area) =>
        area.column === run.column && area.columns === run.columns && area.row + area.rows === run.row,
    );
    const area = areas[above];
    if (area) areas[above] = { ...area, rows: area.rows + 1 };
    else areas.push(run);
  }
  return areas;
}
