import { format, isValidFormat } from 'numfmt';
import type { CellValue } from './value';

/** Text of a value in a number format, as an Excel with Chinese settings shows it in a wide enough column. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // A broken format in somebody's file must not hide her figure.
  return format(isValid(numberFormat) ? numberFormat : 'General', value, { locale: 'zh-CN', throws: false });
}

const known = new Map<string, boolean>();

function isValid(numberFormat: string): boolean {
  let valid = known.get(numberFormat);
  if (valid === undefined) {
    valid = isValidFormat(numberFormat);
    known.set(numberFormat, valid);
  }
  return valid;
}
