import { cellAt, sheetNamed } from '../../workbook';
import type { CellAddress, WorkbookSnapshot } from '../../workbook';

/** Name of the sheet that holds a unit's own template: one line of it in each row of column A. */
export const TEMPLATE_SHEET = '报告模板';

/** The text of the workbook's own template; null where there is no such sheet, or nothing on it. */
export function templateOnSheet(workbook: WorkbookSnapshot): string | null {
  const sheet = sheetNamed(workbook, TEMPLATE_SHEET);
  if (!sheet) return null;
  const lines = Array.from({ length: sheet.area.row + sheet.area.rows }, (_, row) => {
    const { value } = cellAt(sheet, row, 0);
    // A line break inside a cell would shift all lines below it.
    return value === null ? '' : String(value).replace(/[\r\n]+/g, ' ');
  });
  const text = lines.join('\n');
  return text.trim() === '' ? null : text;
}

/** The cell that holds a line of the template. */
export function templateCell(line: number): CellAddress {
  return { sheet: TEMPLATE_SHEET, row: line - 1, column: 0 };
}
