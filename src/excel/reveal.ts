import type { CellAddress, HostFailure, Result } from '../workbook';
import { failed, ok } from '../workbook';

/** Shows and selects a cell; a hidden sheet is not shown against the person's will. */
export async function revealCell(
  context: Excel.RequestContext,
  cell: CellAddress,
): Promise<Result<null, HostFailure>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) return failed({ code: 'sheetGone', sheet: cell.sheet });
  if (sheet.visibility !== 'Visible') {
    return failed({ code: 'unsupported', sheet: cell.sheet, detail: 'The sheet is hidden.' });
  }
  sheet.activate();
  const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
  range.untrack();
  range.select();
  await context.sync();
  return ok(null);
}
