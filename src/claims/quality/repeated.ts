import type { Blemish } from './types';

const SHORTEST = 4;
const LONGEST = 24;
/** So long a phrase is no name that a longer one may begin with. */
const NO_NAME = 10;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const BETWEEN = new Set([...'：:，,、；; '].map((mark) => mark.charCodeAt(0)));
/** Particles that stand twice only by a slip of the hand. */
const DOUBLED =
  /(?<!目)的的(?!确)|(?<![但可于])是是(?![非否])|(?<![行作认成])为为|(?<![总共温饱缓])和和(?!气)|及及(?![时格早])|了了(?![解无之然])/g;

/** Verbs of two characters that stand twice; nouns may end one name and begin the next. */
const DOUBLED_VERB =
  /(增加|减少|增长|下降|提高|降低|上升|进行|开展|加强|主要|通过|根据|按照|以及|其中)\1(?!\1)/g;

/** A phrase that follows itself at once, or behind one mark: 减少主要原因:减少主要原因:. */
export function repeatedPhrases(text: string): readonly Blemish[] {
  const found: Blemish[] = [];
  for (let from = 0; from < text.length; from += 1) {
    if (!isHan(text.charCodeAt(from))) continue;
    const length = phraseAt(text, from);
    if (length === 0) continue;
    const { end, times } = runOf(text, from, length);
    const phrase = text.slice(from, from + length);
    const tail = BETWEEN.has(text.charCodeAt(end)) && text.charAt(end) === text.charAt(from + length) ? 1 : 0;
    found.push({
      start: from,
      end: end + tail,
      message: 'phrase',
      values: { phrase, times: String(times) },
      replacement: phrase + text.slice(end, end + tail),
    });
    from = end - 1;
  }
  for (const match of text.matchAll(DOUBLED)) {
    const word = match[0].charAt(0);
    found.push({
      start: match.index,
      end: match.index + 2,
      message: 'word',
      values: { phrase: word },
      replacement: word,
    });
  }
  for (const match of text.matchAll(DOUBLED_VERB)) {
    const word = match[1] ?? '';
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      message: 'word',
      values: { phrase: word },
      replacement: word,
    });
  }
  return found;
}

/** How long the phrase is that stands here twice; 0 for none. The longest is meant: of 主要原因主要原因 not a part. */
function phraseAt(text: string, from: number): number {
  for (let length = LONGEST; length >= SHORTEST; length -= 1) {
    const second = nextAfter(text, from + length);
    if (text.charCodeAt(from) !== text.charCodeAt(second)) continue;
    if (!text.startsWith(text.slice(from, from + length), second) || !allHan(text, from, length)) continue;
    // 人员经费、人员经费以外的支出: behind a mark the second may begin another name.
    const apart = second > from + length;
    if (apart && length < NO_NAME && isHan(text.charCodeAt(second + length))) continue;
    return length;
  }
  return 0;
}

function runOf(text: string, from: number, length: number): { readonly end: number; readonly times: number } {
  const phrase = text.slice(from, from + length);
  let end = from + length;
  let times = 1;
  for (let next = nextAfter(text, end); text.startsWith(phrase, next); next = nextAfter(text, end)) {
    end = next + length;
    times += 1;
  }
  return { end, times };
}

const nextAfter = (text: string, at: number): number => (BETWEEN.has(text.charCodeAt(at)) ? at + 1 : at);

function allHan(text: string, from: number, length: number): boolean {
  for (let index = from; index < from + length; index += 1) if (!isHan(text.charCodeAt(index))) return false;
  return true;
}
