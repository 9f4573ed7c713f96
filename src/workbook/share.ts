import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/**
 * A later snapshot with the rows, the sheets, or the whole of an earlier one in place of their equals: what comes after can
 * then tell by identity what did not change. Holds the same content as `after`. One comparison a cell.
 */
export function shareRows(before: WorkbookSnapshot, after: WorkbookSnapshot): WorkbookSnapshot {
  const old = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = after.sheets.map((sheet) => {
    const earlier = old.get(sheet.name);
    return earlier ? shareSheet(earlier, sheet) : sheet;
  });
  const same =
    before.name === after.name &&
    before.sheets.length === sheets.length &&
    sheets.every((sheet, index) => sheet === before.sheets[index]);
  return same ? before : { ...after, sheets };
}

function shareSheet(before: SheetSnapshot, after: SheetSnapshot): SheetSnapshot {
  if (before === after) return before;
  const { area } = after;
  if (area.column !== before.area.column || area.columns !== before.area.columns) return after;
  const offset = area.row - before.area.row;
  const values = shareEach(before.values, after.values, offset);
  const formulas = shareEach(before.formulas, after.formulas, offset);
  const formats = shareEach(before.formats, after.formats, offset);
  const same =
    values === before.values &&
    formulas === before.formulas &&
    formats === before.formats &&
    area.row === before.area.row &&
    before.visibility === after.visibility &&
    before.protected === after.protected &&
    isSameData(before.merges, after.merges) &&
    isSameData(before.uncomputed, after.uncomputed);
  return same ? before : { ...after, values, formulas, formats };
}

/** Rows that are equal to the earlier one at their place are that one; the whole list where all are. */
function shareEach<T extends readonly unknown[] | null>(
  before: readonly T[],
  after: readonly T[],
  offset: number,
): readonly T[] {
  let same = offset === 0 && before.length === after.length;
  const rows = after.map((row, index) => {
    const old = before[index + offset];
    if (old !== undefined && isSameRow(old, row)) return old;
    same = false;
    return row;
  });
  return same ? before : rows;
}

function isSameRow(a: readonly unknown[] | null, b: readonly unknown[] | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (!Object.is(a[index], b[index])) return false;
  return true;
}

const isSameData = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
