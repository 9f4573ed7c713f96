import type { HostFailure, Result, SheetSnapshot, WorkbookSnapshot } from '../workbook';
import { failed } from '../workbook';
import type { StoredPart } from './package';
import { Package } from './package';
import { attempt } from './refusal';
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
    return failed({ code: 'empty' });
  }
  return result;
}

/**
 * The same from an opened package, empty ones included. Sheets whose parts are in `known` are not read again, others are
 * added to it. Throws a `Refusal`.
 */
export function readPackage(
  pack: Package,
  name: string,
  known = new WeakMap<StoredPart, SheetSnapshot>(),
): WorkbookSnapshot {
  const workbook = readWorkbookPart(pack);
  const strings = workbook.sharedStrings === null ? [] : readSharedStrings(pack.text(workbook.sharedStrings));
  const formats = readCellFormats(workbook.styles === null ? null : pack.text(workbook.styles));
  const context = { strings, formats, date1904: workbook.date1904 };
  const sheets = workbook.sheets.filter((sheet) => sheet.kind === 'worksheet');
  return {
    name,
    sheets: sheets.map((entry) => {
      const stored = pack.stored(entry.part);
      const sheet = known.get(stored);
      if (sheet?.name === entry.name && sheet.visibility === entry.visibility) return sheet;
      const snapshot = readSheet(pack.text(entry.part), entry, context);
      pack.forget(entry.part);
      known.set(stored, snapshot);
      return snapshot;
    }),
  };
}
