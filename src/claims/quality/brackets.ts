import type { Blemish } from './types';

const PAIRS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '[': ']',
  '【': '】',
  '〔': '〕',
  '《': '》',
};
const FULL: Readonly<Record<string, string>> = { '(': '（', ')': '）' };
const CLOSERS = new Set(['）', ')', '】', '〕', '》', ']']);
/** A bracket of prose closes within so many characters; beyond, its partner is lost. */
const FARTHEST = 300;

/** [80,90): a range of scores. */
const INTERVAL = /[[(]\s*\d+(?:\.\d+)?%?\s*[,，、]\s*\d+(?:\.\d+)?%?\s*[\])]/y;

interface Opened {
  readonly at: number;
  readonly mark: string;
}

/** Brackets that close with another kind, do not close, or were never opened. 1） at the head of an item is none. */
export function bracketSlips(text: string): readonly Blemish[] {
  const found: Blemish[] = [];
  let open: Opened[] = [];
  const lost = ({ at, mark }: Opened): void => {
    if (mark !== '【') found.push(blemish(at, 'open', { mark }, null));
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '[' || mark === '(') {
      INTERVAL.lastIndex = at;
      const interval = INTERVAL.exec(text)?.[0];
      if (interval !== undefined) {
        at += interval.length - 1;
        continue;
      }
    }
    while (open[0] && at - open[0].at > FARTHEST) {
      lost(open[0]);
      open = open.slice(1);
    }
    if (mark in PAIRS) open.push({ at, mark });
    else if (CLOSERS.has(mark)) {
      const last = open.at(-1);
      const wanted = last && PAIRS[last.mark];
      if (wanted === mark) open.pop();
      else if (last && isRound(last.mark) && isRound(mark)) {
        open.pop();
        found.push(mixed(text, last, at));
      } else if (!isItemMark(text, at)) {
        const other = open.findLastIndex((one) => PAIRS[one.mark] === mark);
        if (other >= 0) {
          for (const one of open.slice(other + 1)) lost(one);
          open = open.slice(0, other);
        } else found.push(blemish(at, 'close', { mark }, null));
      }
    }
  }
  for (const one of open) lost(one);
  return found.toSorted((a, b) => a.start - b.start);
}

const isRound = (mark: string): boolean => '（(）)'.includes(mark);

/** （…): written full-width on both sides, as Chinese text is. */
function mixed(text: string, { at, mark }: Opened, end: number): Blemish {
  const inner = text.slice(at + 1, end);
  const closer = text.charAt(end);
  return {
    start: at,
    end: end + 1,
    message: 'mixed',
    values: { pair: `${mark}${closer}` },
    replacement: `${FULL[mark] ?? mark}${inner}${FULL[closer] ?? closer}`,
  };
}

function blemish(
  start: number,
  message: string,
  values: Readonly<Record<string, string>>,
  replacement: string | null,
): Blemish {
  return { start, end: start + 1, message, values, replacement };
}

/** 1）, a) and 一） at the head of an item. */
const isItemMark = (text: string, at: number): boolean =>
  /(?:^|[\s。；：，、即为有是括含])[\d一二三四五六七八九十a-zA-Z]{1,3}$/.test(
    text.slice(Math.max(0, at - 5), at),
  );
