import type { Compact } from '../text/compact';
import { MEASURES, numberAt, printedAt, type TextFigure } from '../text/figures';

/** One step of what is reckoned. */
export type Operator = '+' | '-' | '×' | '÷';

/** A piece of a written calculation; words name a figure or stand for it. */
export type Token =
  | { readonly kind: 'figure'; readonly figure: TextFigure }
  | { readonly kind: 'operator'; readonly operator: Operator }
  | { readonly kind: 'open' | 'close' | 'equals' | 'words' };

const SIGNS: Readonly<Record<string, Operator>> = {
  '+': '+',
  '＋': '+',
  '-': '-',
  '×': '×',
  '*': '×',
  '＊': '×',
  '✕': '×',
  '÷': '÷',
  '/': '÷',
  '／': '÷',
};
/** 加上, 减去, 乘以, 除以 behind a figure; 增加, 减少 tell how a level has moved. */
const SPOKEN = /加上?(?![强大快])|减去?(?![少小免轻]|收(?!入)|支(?!出))|扣除|扣减|乘以?|除以/y;
const SPOKEN_SIGNS: Readonly<Record<string, Operator>> = { 加: '+', 减: '-', 扣: '-', 乘: '×', 除: '÷' };
/** 50元/人×200人, 3.2万元/公里: of each, and divided by nothing. */
const EACH = new RegExp(`[/／](?:每?(?:${MEASURES}|月|年|天|日|学期|学年)[·/、]?){1,2}(?![\\d一-龥])`, 'y');
/** 结余32万元，即年初10万元加…: what stands on both sides is the same. */
const EQUALS = /[=＝]|，?等于|，即|，由(?=[^，。；\n]{0,30}\d[^，。；、\n]{0,4}[加减+])/y;
/** 115（万元）: a bracket that reckons nothing. */
const NOTE = /[（[【][^（）[\]【】\d]{0,8}[）\]】]/y;
/** 2023年, 12月: dates. A number of months or years is a factor. */
const DATE = /年|月|日|号/y;
const SPAN = /个?(?:月|年|学期|学年|季度|天|日|周)/y;

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);
const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** A stretch of folded text as tokens. Linear. */
export function tokensOf(original: string, folded: Compact, from: number, to: number): readonly Token[] {
  const { text } = folded;
  const tokens: Token[] = [];
  const words = (): void => {
    if (tokens.at(-1)?.kind !== 'words') tokens.push({ kind: 'words' });
  };
  let index = from;
  while (index < to) {
    const char = text.charAt(index);
    const before = tokens.at(-1)?.kind;
    if (isDigit(char)) {
      const number = numberAt(text, index);
      const end = index + number.length;
      if (isYear(number) && (lengthAt(DATE, text, end) > 0 || before === 'words')) {
        words();
        index = end + lengthAt(DATE, text, end);
        continue;
      }
      const figure = printedAt(original, folded, index, number, null);
      // A minus before it is an operator of its own here.
      const value = figure.value.replace(/^-/, '');
      // 13万元+: and no 13万元 and more.
      const approximate = figure.approximate && text.charAt(figure.to) !== '+';
      tokens.push({
        kind: 'figure',
        figure: { ...figure, value, size: Math.abs(figure.size), from: index, approximate },
      });
      index = Math.max(figure.to, end + (figure.unit === null ? lengthAt(SPAN, text, end) : 0));
      continue;
    }
    const each = before === 'figure' ? lengthAt(EACH, text, index) : 0;
    const sign = SIGNS[char];
    const spoken = before === 'figure' || before === 'close' ? lengthAt(SPOKEN, text, index) : 0;
    const note = before === 'figure' ? lengthAt(NOTE, text, index) : 0;
    const equals = lengthAt(EQUALS, text, index);
    if (each > 0) index += each;
    else if (note > 0) {
      words();
      index += note;
    } else if (equals > 0) {
      tokens.push({ kind: 'equals' });
      index += equals;
    } else if (sign) {
      tokens.push({ kind: 'operator', operator: sign });
      index += 1;
    } else if (spoken > 0) {
      tokens.push({ kind: 'operator', operator: SPOKEN_SIGNS[char] ?? '+' });
      index += spoken;
    } else {
      if ('（[【'.includes(char)) tokens.push({ kind: 'open' });
      else if ('）]】'.includes(char)) tokens.push({ kind: 'close' });
      else words();
      index += 1;
    }
  }
  return tokens;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
