/** Longest text that can be a figure or a target; anything longer is prose. */
export const LONGEST_FIGURE = 64;

const SINGLE: Readonly<Record<string, string>> = {
  '％': '%',
  '﹪': '%',
  '，': ',',
  '．': '.',
  '。': '.',
  '－': '-',
  '−': '-',
  '﹣': '-',
  '＋': '+',
  '（': '(',
  '）': ')',
  '／': '/',
  '＜': '<',
  '＞': '>',
  '＝': '=',
  '≧': '≥',
  '⩾': '≥',
  '≦': '≤',
  '⩽': '≤',
  '～': '~',
  '∼': '~',
  '〜': '~',
  '：': ':',
  '；': ';',
  '￥': '¥',
};

// Already plain: the most texts by far.
const PLAIN = /^[!-~≤≥\u4e00-\u9fa5]*$/;

/**
 * A cell's text with full-width digits, letters and signs as ASCII, every kind of space as one plain space, invisible
 * characters gone, and no space at its ends. Time grows linearly with the text.
 */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[！-～％﹪，．。－−﹣（）≧⩾≦⩽∼〜￥]/g, (character) => {
      const known = SINGLE[character];
      return known ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0);
    })
    .trim();
}

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters that write a number in Chinese, for use in a character class. */
export const CHINESE_NUMERAL = '〇零一二两三四五六七八九十百千万';

/** The value of a count in digits or in Chinese (3, 两, 十二); null for what is none. */
export const countOf = (text: string): number | null =>
  /^\d+$/.test(text) ? Number(text) : chineseNumber(text);

/** The value of a number written in Chinese (九十五, 一百零二, 两千, 一万二千); null for what is none. */
export function chineseNumber(text: string): number | null {
  const [front = '', back, ...more] = text.split('万');
  if (text === '' || more.length > 0) return null;
  const low = back === undefined ? 0 : belowTenThousand(back, true);
  const high = belowTenThousand(front, false);
  if (low === null || high === null) return null;
  return back === undefined ? high : high * 10_000 + low;
}

function belowTenThousand(text: string, mayBeEmpty: boolean): number | null {
  if (text === '') return mayBeEmpty ? 0 : null;
  let total = 0;
  let digit: number | null = null;
  let unit = 10_000;
  for (const character of text) {
    const ten = TENS[character];
    const value = DIGITS[character];
    if (ten !== undefined) {
      if (ten >= unit || (digit === null && ten !== 10 && total === 0)) return null;
      total += (digit ?? 1) * ten;
      unit = ten;
      digit = null;
    } else if (value === 0) {
      if (digit !== null) return null;
    } else if (value === undefined || digit !== null) {
      return null;
    } else {
      digit = value;
    }
  }
  return total + (digit ?? 0);
}
