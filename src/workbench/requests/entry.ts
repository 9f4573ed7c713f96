import type { CellContent, CellValue } from '../../workbook';
import { isErrorValue } from '../../workbook';
import { invalidArgument } from './errors';

/** What a cell holds after something was entered, and the number format that the entry brought along. */
export interface Entry {
  readonly content: CellContent;
  /** Only where the cell was `General`. */
  readonly numberFormat?: string;
}

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

/**
 * What Excel makes of a value that an add-in sets: text is read as if a person had typed it. Null leaves the cell alone
 * (undefined), an empty text empties it.
 */
export function readEntry(value: unknown, numberFormat: string): Entry | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'boolean') return constant(value);
  if (typeof value === 'number') return constant(numberFormat === '@' ? String(value) : value);
  if (typeof value !== 'string') throw invalidArgument();
  if (value === '') return constant(null);
  if (value.startsWith("'")) return text(value.slice(1));
  if (numberFormat === '@') return text(value);
  if (value.startsWith('=') && value.length > 1) return formula(value);
  return typed(value, numberFormat);
}

function typed(value: string, numberFormat: string): Entry {
  const plain = halfWidth(value.trim());
  const known = /^(?:true|false)$/i.test(plain) ? plain.toLowerCase() === 'true' : undefined;
  if (known !== undefined) return constant(known);
  if (isErrorValue(plain.toUpperCase())) return constant(plain.toUpperCase());
  const number = readNumber(plain) ?? readDate(plain);
  if (number) {
    const implied = numberFormat === 'General' && number.format !== 'General' ? number.format : undefined;
    return { ...constant(number.value), ...(implied !== undefined && { numberFormat: implied }) };
  }
  // A sign in front makes a formula of it; what cannot be one is refused, as in Excel.
  if (/^[+-]/.test(plain) && plain.length > 1) return formula(`=${value.trim()}`);
  if (plain.startsWith('@') && plain.length > 1) throw invalidArgument();
  return text(value);
}

const constant = (value: CellValue): Entry => ({ content: { formula: null, value } });

function text(value: string): Entry {
  if (value.length > MAX_TEXT) throw invalidArgument();
  return constant(value === '' ? null : value);
}

function formula(value: string): Entry {
  if (value.length > MAX_FORMULA || /[(,+*/^&=<>-]$/.test(value) || !balanced(value)) throw invalidArgument();
  return { content: { formula: value, value: null } };
}

/** Whether brackets close and quotes end: a formula that does not parse is refused. */
function balanced(value: string): boolean {
  let depth = 0;
  for (const part of value.replace(/"[^"]*"|'[^']*'/g, '')) {
    if (part === '(') depth += 1;
    if (part === ')') depth -= 1;
    if (depth < 0 || part === '"') return false;
  }
  return depth === 0;
}

/** Full-width digits and signs are typed as their narrow ones in East Asian versions. */
function halfWidth(value: string): string {
  return value.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

interface Read {
  readonly value: number;
  readonly format: string;
}

const NUMBER = /^(\()?([+-])?([¥￥$€])?([+-])?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%)?(\))?$/i;

function readNumber(value: string): Read | undefined {
  const match = NUMBER.exec(value);
  if (!match) return undefined;
  const [, open, sign1, currency, sign2, whole, fraction, exponent, percent, close] = match;
  if ((whole === undefined && (fraction === undefined || fraction === '.')) || !open !== !close)
    return undefined;
  if (sign1 !== undefined && sign2 !== undefined) return undefined;
  const size = Number(`${(whole ?? '0').replaceAll(',', '')}${fraction ?? ''}${exponent ?? ''}`);
  if (!Number.isFinite(size)) return undefined;
  const negative = open !== undefined || sign1 === '-' || sign2 === '-';
  const signed = negative ? -size : size;
  const decimals = (fraction?.length ?? 0) > 1;
  if (percent !== undefined) return { value: signed / 100, format: decimals ? '0.00%' : '0%' };
  if (exponent !== undefined) return { value: signed, format: '0.00E+00' };
  if (currency !== undefined) return { value: signed, format: `${currency}#,##0${decimals ? '.00' : ''}` };
  if (whole?.includes(',')) return { value: signed, format: decimals ? '#,##0.00' : '#,##0' };
  return { value: signed, format: 'General' };
}

const DATES: readonly (readonly [RegExp, string])[] = [
  [/^(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})$/, 'yyyy/m/d'],
  [/^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日?$/, 'yyyy"年"m"月"d"日"'],
  [/^(?<y>\d{4})[-/年](?<m>\d{1,2})月?$/, 'yyyy"年"m"月"'],
  [/^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/, 'm"月"d"日"'],
  [/^(?<m>\d{1,2})月(?<d>\d{1,2})日?$/, 'm"月"d"日"'],
];

const DAY = 86_400_000;

function readDate(value: string): Read | undefined {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(value);
  if (time) {
    const [, hours, minutes, seconds = '0'] = time;
    return {
      value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
      format: 'h:mm',
    };
  }
  for (const [pattern, format] of DATES) {
    const groups = pattern.exec(value)?.groups;
    if (!groups) continue;
    const year = Number(groups['y'] ?? new Date().getFullYear());
    const month = Number(groups['m']);
    const day = Number(groups['d'] ?? 1);
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) continue;
    return { value: Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / DAY), format };
  }
  return undefined;
}
