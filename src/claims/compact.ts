/** A text without its meaningless white space, characters folded one to one; `at[i]` is where character i stood. */
export interface Compact {
  readonly text: string;
  readonly at: Int32Array;
}

const FOLDED: ReadonlyMap<string, string> = new Map([
  ...pairs(
    '計审審审數数萬万億亿購购車车務务費费運运減减長长壓压縮缩較较總总額额餘余結结轉转國国項项業业單单與与預预決决執执個个點点實实為为佔占際际獲获',
  ),
  ...pairs('(（)）;；:：．.％%－-–-−-！。？。!。?。｡。'),
  ['\u3000', ' '],
  ['\u00a0', ' '],
]);

function pairs(text: string): [string, string][] {
  const result: [string, string][] = [];
  for (let index = 0; index + 1 < text.length; index += 2) {
    result.push([text.charAt(index), text.charAt(index + 1)]);
  }
  return result;
}

function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (
    code < 0x80 &&
    char !== '(' &&
    char !== ')' &&
    char !== ';' &&
    char !== ':' &&
    char !== '!' &&
    char !== '?'
  ) {
    return char;
  }
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
  return FOLDED.get(char) ?? char;
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isSpace = (char: string): boolean =>
  char <= ' ' || char === '\u3000' || char === '\u00a0' || char === '\ufeff';

/**
 * Drops white space: a wrapped line goes on, a line after a full stop or before a list mark is a new one (`\n`). Between
 * two figures one space stays, after a figure a line break stays (rows of a flattened table). Linear.
 */
export function compact(text: string): Compact {
  const chars: string[] = [];
  const at = new Int32Array(text.length + 1);
  let lines = 0;
  let spaced = false;
  for (let index = 0; index < text.length; index += 1) {
    const raw = text.charAt(index);
    if (isSpace(raw)) {
      spaced = true;
      if (raw === '\n') lines += 1;
      continue;
    }
    const char = fold(raw);
    const before = chars.at(-1) ?? '\n';
    if (spaced && before !== '\n') {
      const kept = separator(before, char, lines, text, index);
      if (kept) {
        at[chars.length] = index - 1;
        chars.push(kept);
      }
    }
    spaced = false;
    lines = 0;
    at[chars.length] = index;
    chars.push(char);
  }
  at[chars.length] = text.length;
  return { text: chars.join(''), at: at.subarray(0, chars.length + 1) };
}

function separator(before: string, char: string, lines: number, text: string, index: number): string {
  const numeric = isDigit(before) || before === '%';
  const nextNumeric = isDigit(char) || (char === '-' && isDigit(text.charAt(index + 1)));
  if (lines > 0) {
    if ('。；：'.includes(before) || LIST_HEAD.test(text.slice(index, index + 6))) return '\n';
    if (numeric && !nextNumeric && !UNIT_HEAD.test(char)) return '\n';
    if (lines > 1 && !(numeric || before === '万' || before === '亿')) return '\n';
  }
  return numeric && nextNumeric ? ' ' : '';
}

const LIST_HEAD =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d))/;
const UNIT_HEAD = /[万亿千元%个人名条件篇次辆台项]/;
