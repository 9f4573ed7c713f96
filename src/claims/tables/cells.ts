import { shift, type Decimal } from '../../quantity';
import { placeIn, type Compact } from '../text/compact';
import { MEASURES, sizeOf, type TextFigure } from '../text/figures';
import type { Piece } from './lines';

/** A number as a cell prints it, at the offsets of its digits. */
export interface Digits extends Piece {
  readonly negative: boolean;
  readonly bare: string;
  readonly unit: string | null;
}

/**
 * What a cell holds. `dash`: it says that there is nothing; `blank`: it says nothing. A figure may have words before it
 * (期初 12.00), which name its column.
 */
export type Cell = Piece &
  (
    | { readonly kind: 'figure'; readonly words: string; readonly number: Digits }
    | { readonly kind: 'words'; readonly words: string }
    | { readonly kind: 'dash' | 'blank' }
  );

const UNIT = `万亿元|亿元|万元|千元|元|%|个?百分点|倍|分|${MEASURES}`;
const NUMBER = new RegExp(
  `^(?:([一-龥（）]{1,8})[：: ] *)?[¥￥]?([-+−]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,15})((?:\\.\\d{1,8})?) ?(${UNIT})?$`,
);
const DASH = /^(?:-{1,4}|—{1,3}|–|~|\/|\\|×|x|无|零)$/i;

/** Reads a cell; `folded` is the whole text, folded. */
export function cellOf(folded: string, { start, end }: Piece): Cell {
  const shown = folded.slice(start, Math.min(end, start + LONGEST_SHOWN)).trim();
  if (shown === '') return { start, end, kind: 'blank' };
  if (DASH.test(shown)) return { start, end, kind: 'dash' };
  const found = end - start <= LONGEST_NUMBER ? NUMBER.exec(shown) : null;
  if (!found) return { start, end, kind: 'words', words: shown.replaceAll(/\s+/g, '') };
  const [, words = '', minus = '', whole = '', fraction = '', unit = null] = found;
  const digits = whole + fraction;
  // 指标 1, 标段 2: a name with its number.
  if (words !== '' && digits.length < 3) return { start, end, kind: 'words', words: shown };
  const from = start + folded.slice(start, end).indexOf(digits, words.length);
  const bare = digits.replaceAll(',', '');
  return {
    start,
    end,
    kind: 'figure',
    words,
    number: {
      start: from,
      end: from + digits.length,
      negative: minus === '-' || minus === '−',
      bare,
      unit: unit === '个百分点' ? '百分点' : unit,
    },
  };
}

const LONGEST_SHOWN = 120;
const LONGEST_NUMBER = 40;

/**
 * A cell's number as a figure of the text; `unit` where the cell prints none. A bare 0 is as exact as its column (`least` decimals).
 */
export function figureOf(
  text: string,
  compact: Compact,
  { start, end, negative, bare, unit: printed }: Digits,
  unit: string | null,
  least: number,
): TextFigure {
  const dot = bare.indexOf('.');
  const decimals = bare === '0' ? least : dot < 0 ? 0 : bare.length - dot - 1;
  const meant = printed ?? unit;
  const value: Decimal = shift(negative ? `-${bare}` : bare, 0);
  return {
    text: text.slice(start, end),
    start,
    end,
    value,
    decimals,
    bare,
    ...sizeOf(negative ? -Number(bare) : Number(bare), decimals, meant),
    unit: meant,
    carried: printed === null && unit !== null,
    approximate: false,
    from: placeIn(compact, start),
    to: placeIn(compact, end),
  };
}
