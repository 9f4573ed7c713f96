import { remember } from './remember';

/** What a number format says about the figures that it prints. */
export interface NumberFormat {
  readonly kind: 'general' | 'number' | 'percent' | 'date' | 'text';
  /** Decimals it prints: always `least`, and up to `most` where optional digits (#) follow; null when it fixes none. */
  readonly decimals: { readonly least: number; readonly most: number } | null;
  /** A unit printed behind the number: `0.00"万元"`; null for none. */
  readonly unit: string | null;
}

const known = new Map<string, NumberFormat>();
const MOST_KNOWN = 500;

/** Reads a number format in Excel's invariant (en-US) notation; of several sections the first counts. */
export function numberFormat(format: string): NumberFormat {
  return remember(known, MOST_KNOWN, format, () => readFormat(format));
}

const GENERAL: NumberFormat = { kind: 'general', decimals: null, unit: null };

function readFormat(format: string): NumberFormat {
  const { codes, literals } = firstSection(format);
  if (/general/i.test(codes)) return { ...GENERAL, unit: literals };
  if (codes.includes('@')) return { kind: 'text', decimals: null, unit: null };
  if (/[ymdhs]/i.test(codes.replace(/e[+-]/gi, ''))) return { kind: 'date', decimals: null, unit: null };
  if (!/[0#?]/.test(codes) || /e[+-]/i.test(codes)) return GENERAL;
  // A comma after the last digit divides by a thousand: what is printed is not the value.
  if (/[0#?],+(?![0#?])/.test(codes)) return GENERAL;
  const places = /\.([0#?]*)/.exec(codes)?.[1] ?? '';
  return {
    kind: codes.includes('%') ? 'percent' : 'number',
    decimals: { least: places.lastIndexOf('0') + 1, most: places.length },
    unit: literals,
  };
}

/** The format codes of the first section without literal text and brackets, and the literal text behind the number. */
function firstSection(format: string): { codes: string; literals: string | null } {
  let codes = '';
  let literals = '';
  for (let index = 0; index < format.length; index += 1) {
    const character = format[index] ?? '';
    if (character === ';') break;
    if (character === '"') {
      const end = format.indexOf('"', index + 1);
      const stop = end < 0 ? format.length : end;
      literals += format.slice(index + 1, stop);
      index = stop;
    } else if (character === '[') {
      const end = format.indexOf(']', index);
      // Elapsed time is a date; colours, conditions and currencies print nothing that matters here.
      if (end < 0) break;
      if (/^\[[hms]+\]$/i.test(format.slice(index, end + 1))) codes += 'h';
      index = end;
    } else if (character === '\\' || character === '_' || character === '*') {
      if (character === '\\') literals += format[index + 1] ?? '';
      index += 1;
    } else {
      codes += character;
    }
  }
  const unit = literals.replace(/[\s¥￥$()-]/g, '');
  return { codes, literals: unit === '' ? null : unit };
}
