import type { SheetSnapshot, WorkbookSnapshot } from '../workbook';
import type { Filling } from './types';

/** The workbook as it will be once the fillings are applied. */
export function withFillings(workbook: WorkbookSnapshot, fillings: readonly Filling[]): WorkbookSnapshot {
  const bySheet = new Map<string, Filling[]>();
  for (const filling of fillings) {
    const list = bySheet.get(filling.cell.sheet);
    if (list) list.push(filling);
    else bySheet.set(filling.cell.sheet, [filling]);
  }
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => filledSheet(sheet, bySheet.get(sheet.name) ?? [])),
  };
}

function filledSheet(sheet: SheetSnapshot, fillings: readonly Filling[]): SheetSnapshot {
  if (fillings.length === 0) return sheet;
  const { row: top, column: left, columns } = sheet.area;
  const values = [...sheet.values];
  const formulas = [...sheet.formulas];
  const formats = [...sheet.formats];
  const touched = new Set<number>();
  for (const { cell, change, formula, numberFormat } of fillings) {
    const row = cell.row - top;
    const column = cell.column - left;
    // Computed cells stand inside tables, and tables inside the area.
    if (row < 0 || column < 0 || row >= sheet.area.rows || column >= columns) continue;
    if (!touched.has(row)) {
      touched.add(row);
      values[row] = [...(values[row] ?? [])];
      formulas[row] = [...(formulas[row] ?? Array.from({ length: columns }, () => null))];
      formats[row] = [...(formats[row] ?? Array.from({ length: columns }, () => 'General'))];
    }
    Object.assign(values[row] ?? [], { [column]: change.content?.value ?? null });
    Object.assign(formulas[row] ?? [], { [column]: formula });
    Object.assign(formats[row] ?? [], { [column]: numberFormat });
  }
  return { ...sheet, values, formulas, formats };
}
