import type { Blemish } from './types';

/** The marks of headings and lists in official documents, each at the head of a line. */
const STYLES: readonly { readonly style: string; readonly pattern: RegExp }[] = [
  {
    style: '一、',
    pattern: /^([一二三四五六七八九十]{1,3})、(?![一二三四五六七八九十](?:季度|级|类|期|等|月|号|层|科室?))/,
  },
  { style: '（一）', pattern: /^[（(]([一二三四五六七八九十]{1,3})[）)]/ },
  { style: '1.', pattern: /^(\d{1,2})(?:、(?!\d{1,2}(?:、|\D|$))|[.．](?!\d))/ },
  { style: '（1）', pattern: /^[（(](\d{1,2})[）)]/ },
  { style: '①', pattern: /^([①-⑳])/ },
];

interface Level {
  readonly style: string;
  last: number;
  /** Whether its first item is prose; headings are not. */
  readonly prose: boolean;
}

const FARTHEST = 2000;

/** A line of prose: 一、开展宣传。二、守牢安全。 is somebody's list within a section, no heading. */
const PROSE = /。|^.{40}/;

/**
 * Gaps and repeats in 一、（一）1.（1）. Levels nest in whatever order the text opens them; a mark of a known level
 * closes those below it. A text may begin in the middle; a list below a heading begins with 1.
 */
export function numberingSlips(text: string): readonly Blemish[] {
  const found: Blemish[] = [];
  let open: Level[] = [];
  let seen = false;
  let from = 0;
  // 主要职责：（1）… on a heading's own line: the list goes on with （2）.
  const isInline = (style: string, mark: string, number: number, start: number): boolean =>
    text.slice(Math.max(from, start - FARTHEST), start).includes(markOf(style, mark, number - 1));
  for (const { style, number, mark, start, rest } of marksOf(text)) {
    // Of two lists with the same marks, one within the other, the one that goes on.
    const next = open.findLastIndex((level) => level.style === style && number === level.last + 1);
    const begun = open.findLastIndex((level) => level.style === style);
    const within = number === 1 && begun >= 0 && PROSE.test(rest) && open[begun]?.prose === false;
    const known = within ? -1 : next >= 0 ? next : begun;
    const level = open[known];
    open = known < 0 ? open : open.slice(0, known + 1);
    if (!level) {
      if (seen && number > 1 && !isInline(style, mark, number, start))
        found.push(slip(start, mark, 'begins', style, 1));
      open.push({ style, last: number, prose: PROSE.test(rest) });
    } else {
      if (number === level.last) found.push(slip(start, mark, 'repeats', style, level.last + 1));
      else if (number > level.last + 1 && !isInline(style, mark, number, start))
        found.push(slip(start, mark, 'jumps', style, level.last + 1));
      else if (number < level.last && number > 1)
        found.push(slip(start, mark, 'back', style, level.last + 1));
      level.last = number;
    }
    seen = true;
    from = start;
  }
  return found;
}

function slip(start: number, mark: string, message: string, style: string, expected: number): Blemish {
  const right = markOf(style, mark, expected);
  return {
    start,
    end: start + mark.length,
    message,
    values: { expected: right },
    replacement: message === 'repeats' ? right : null,
  };
}

function* marksOf(text: string) {
  for (const line of text.matchAll(/[^\n]+/g)) {
    const indent = /^[\s\u3000]*(?:[-•*]\s+)?/.exec(line[0])?.[0].length ?? 0;
    // 附件：1.…: the names of the attachments begin behind their label.
    const label = /^附件[：:]\s*/.exec(line[0].slice(indent))?.[0].length ?? 0;
    const from = indent + label;
    const body = line[0].slice(from, from + 8);
    for (const { style, pattern } of STYLES) {
      const match = pattern.exec(body);
      if (!match) continue;
      const start = line.index + from;
      const rest = line[0].slice(from + match[0].length);
      yield { style, number: numberOf(match[1] ?? ''), mark: match[0], start, rest };
      break;
    }
  }
}

const NUMERALS = '一二三四五六七八九十';

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const circled = text.charCodeAt(0) - 0x245f;
  if (circled >= 1 && circled <= 20) return circled;
  const at = text.indexOf('十');
  if (at < 0) return NUMERALS.indexOf(text) + 1;
  const tens = at === 0 ? 1 : NUMERALS.indexOf(text.slice(0, at)) + 1;
  return tens * 10 + NUMERALS.indexOf(text.slice(at + 1) || '\u0000') + 1;
}

/** The mark that should stand there, printed as the wrong one is. */
function markOf(style: string, mark: string, number: number): string {
  if (style === '①') return String.fromCharCode(0x245f + number);
  const figure = /\d/.test(mark) ? String(number) : chinese(number);
  return mark.replace(/\d+|[一二三四五六七八九十]+/, figure);
}

function chinese(number: number): string {
  const ones = NUMERALS.charAt((number % 10) - 1);
  if (number < 10) return ones;
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? NUMERALS.charAt(tens - 1) : ''}十${ones}`;
}
