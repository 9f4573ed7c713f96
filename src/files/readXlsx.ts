import type { HostFailure, Result, WorkbookSnapshot } from '../workbook';
import { Package } from './package';
import { attempt, Refusal } from './refusal';
import { readSheet } from './readSheet';
import { readSharedStrings } from './sharedStrings';
import { readCellFormats } from './styles';
import { readWorkbookPart } from './workbookPart';

/**
 * Reads a workbook file (.xlsx, .xlsm, .xltx, .xltm, transitional or strict) as it was last saved; nothing is computed.
 *
 * Values are exact: numbers as doubles, dates as their serial numbers, errors as their texts, rich text joined. Formulas
 * are spelled out for every cell, shared and array formulas too. Sheets that hold no cells (charts) are left out.
 *
 * Fails with `unreadable`, `oldFormat`, `encrypted`, `tooLarge` or `empty` (no sheet holds a value).
 */
export function readXlsx(bytes: Uint8Array, name: string): Result<WorkbookSnapshot, HostFailure> {
  const result = attempt(() => readPackage(Package.open(bytes), name));
  if (result.ok && result.value.sheets.every((sheet) => sheet.area.rows === 0)) {
    return attempt(() => {
      throw new Refusal({ code: 'empty' });
    });
  }
  return result;
}

/** The same from an opened package, empty ones included. Throws a `Refusal`. */
export function readPackage(pack: Package, name: string): WorkbookSnapshot {
  const workbook = readWorkbookPart(pack);
  const strings = workbook.sharedStrings === null ? [] : readSharedStrings(pack.text(workbook.sharedStrings));
  const { formats } = readCellFormats(workbook.styles === null ? null : pack.text(workbook.styles));
  const context = { strings, formats, date1904: workbook.date1904 };
  return {
    name,
    sheets: workbook.sheets
      .filter((sheet) => sheet.kind === 'worksheet')
      .map((sheet) => {
        const snapshot = readSheet(pack.text(sheet.part), sheet, context);
        pack.forget(sheet.part);
        return snapshot;
      }),
  };
}
