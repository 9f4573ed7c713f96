import type { CellContent, CellValue } from '../../workbook';
import type { UniverCell } from './univer';

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
/** Text that looks like a number: Univer right-aligns and reads it as a number under any other type. */
const FORCED_TEXT = 4;

/** A content in Univer's terms; everything that the cell held before is replaced, formats stay. */
export function toUniverCell(content: CellContent): UniverCell {
  const cell: UniverCell = { p: null, si: null, f: content.formula, ...constant(content.value) };
  return cell;
}

function constant(value: CellValue): UniverCell {
  if (value === null || value === '') return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: looksNumeric(value) ? FORCED_TEXT : TEXT };
}

function looksNumeric(text: string): boolean {
  return text.trim() !== '' && (!Number.isNaN(Number(text)) || /^(true|false)$/i.test(text.trim()));
}

/** The value of a cell at full precision; null for none. */
export function fromUniverCell(cell: UniverCell | null | undefined): CellValue {
  if (!cell) return null;
  const { v, t } = cell;
  if (v === null || v === undefined || v === '') {
    const rich = cell.p?.body?.dataStream.replace(/\r?\n$/, '').replaceAll('\r', '\n');
    return rich ? rich : null;
  }
  if (t === BOOLEAN) return typeof v === 'string' ? v.toUpperCase() === 'TRUE' || v === '1' : Boolean(v);
  if (t === TEXT || t === FORCED_TEXT) return String(v);
  if (t === NUMBER && typeof v === 'string' && v.trim() !== '' && !Number.isNaN(Number(v))) return Number(v);
  return v;
}

/** Whether a cell holds a value or a formula. */
export function holdsContent(cell: UniverCell | null | undefined): boolean {
  return Boolean(cell) && (Boolean(cell?.f) || Boolean(cell?.si) || fromUniverCell(cell) !== null);
}
