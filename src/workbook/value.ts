/** What a cell holds. Empty is null, an Excel error is its text (`#DIV/0!`), a date is its serial number. */
export type CellValue = string | number | boolean | null;

const ERROR_VALUE =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

/** Whether a value is one of Excel's error values. */
export function isErrorValue(value: CellValue): value is string {
  return typeof value === 'string' && ERROR_VALUE.test(value);
}
