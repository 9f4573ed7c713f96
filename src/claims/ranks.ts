import type { Judgement } from '../quantity';
import type { Compact } from './compact';
import { judgedIf, type Draft } from './draft';
import type { TextFigure } from './figures';
import { dimension, inUnit, order } from './judge';
import type { Level, List, Outline } from './levels';
import { alike, keyOf } from './subjects';
import { TOTAL_AFTER } from './words';

const WORD =
  /最多|最大|最高|最少|最小|最低|最快|居[^，。；]{0,8}之首|居首位?|居第一位?|排名第一|位居首位|位列第一/g;
const REACH = 40;

/** 市级最多: the item that is said to be first or last of a list, against the other items. */
export function rankClaims(
  original: string,
  folded: Compact,
  levels: readonly Level[],
  { listOf }: Outline,
): readonly Draft[] {
  const { text } = folded;
  const drafts: Draft[] = [];
  let next = 0;
  for (const match of text.matchAll(WORD)) {
    const from = match.index;
    const to = from + match[0].length;
    while (next < levels.length && (levels[next]?.figure.from ?? 0) < from) next += 1;
    const last = levels[next - 1];
    if (!last || from - last.figure.to > 2 * REACH) continue;
    const words = wordsAround(text, from, to);
    if (words === null) continue;
    const list = listAt(last, listOf);
    const items = (list?.items ?? seriesBefore(levels, last)).filter(({ label }) => !TOTAL_AFTER.test(label));
    const named = items.filter(({ key }) => key !== '' && isNamed(key, words));
    // 2022年18万人，2023年41万人，以2023年最多.
    const said = /(20\d\d)年/.exec(text.slice(Math.max(0, from - 8), from))?.[1];
    const years = items.filter(
      ({ year, lead }) => said !== undefined && year === said && lead.clause.includes(`${said}年`),
    );
    const chosen = named.length > 0 ? named : years;
    const [item] = chosen;
    if (!item || chosen.length !== 1 || items.length < 2) continue;
    const figures = compared(items, words, match[0]);
    const own = figures?.[items.indexOf(item)];
    if (!figures || !own) continue;
    const others = figures.filter((figure) => figure !== own);
    const start = folded.at[from] ?? 0;
    const end = (folded.at[to - 1] ?? 0) + 1;
    const judged = judge(own, others, /少|小|低/.test(match[0]) ? -1 : 1);
    drafts.push({
      kind: 'rank',
      stated: { figure: own, minus: false },
      operands: [own, ...others],
      ...judgedIf(
        list?.sure === true ||
          isCounted(words, items.length) ||
          (items.length > 2 && words.startsWith(item.key)) ||
          /[是为]$/.test(words),
        judged,
      ),
      word: { text: original.slice(start, end), start, end, from, to },
    });
  }
  return drafts;
}

function judge(own: TextFigure, others: readonly TextFigure[], way: 1 | -1): Judgement {
  const best = others.reduce((a, b) => (order(b, a) === way ? b : a));
  const { value } = inUnit(best, own.unit);
  const holds = others.every((other) => order(own, other) !== -way);
  return {
    recomputed: value,
    interval: { low: value, high: value },
    verdict: holds ? 'exact' : 'inconsistent',
  };
}

const NUMERALS = '零一二三四五六七八九十';

/** 三地中…最高: as many as the items. */
function isCounted(words: string, count: number): boolean {
  const numeral = /([两二三四五六七八九十])(?:地|者|项|类|家|个|市|县|区)[^，]{0,6}(?:中|里|当中)/.exec(
    words,
  )?.[1];
  return numeral !== undefined && (numeral === '两' ? 2 : NUMERALS.indexOf(numeral)) === count;
}

/** The clause of the word and, for 最大的是…, the name behind it. Null where an amount follows or others are meant. */
function wordsAround(text: string, from: number, to: number): string | null {
  const before = /[^，。；：、\n（）\d]*$/.exec(text.slice(Math.max(0, from - REACH), from))?.[0] ?? '';
  const after = /^[^，。；：、\n（）]*/.exec(text.slice(to, to + REACH))?.[0] ?? '';
  if (/\d/.test(after) || /历年|历史|全国|全省|全市|同期|近.年|一次|程度|限度/.test(`${before}${after}`))
    return null;
  return `${before}${after}`;
}

const isNamed = (key: string, words: string): boolean => words.includes(key) || alike(key, keyOf(words));

function listAt(last: Level, listOf: Outline['listOf']): List | null {
  const list = listOf.get(last);
  if (!list) return null;
  return list.items.length > 1 ? list : null;
}

/** Levels of one dimension that end with the last, in its sentence. */
function seriesBefore(levels: readonly Level[], last: Level): readonly Level[] {
  const items: Level[] = [];
  for (let back = last.index; back >= Math.max(0, last.index - 20); back -= 1) {
    const level = levels[back];
    if (!level || level.sentence !== last.sentence || dimension(level.figure) !== dimension(last.figure))
      break;
    items.unshift(level);
  }
  return items;
}

/** 占比最高 compares shares, 增幅最大 rates, anything else the levels themselves. */
function compared(items: readonly Level[], words: string, word: string): readonly TextFigure[] | null {
  const figures = items.map((item) => {
    if (/占比|比重|比例/.test(words)) return item.share?.figure ?? null;
    if (/增幅|增速|增长|降幅/.test(words) || word === '最快') {
      const [move, ...more] = item.moves;
      return more.length === 0 && move?.rate && !move.rate.minus ? move.rate.figure : null;
    }
    return item.figure;
  });
  const known = figures.filter((figure) => figure !== null);
  return known.length === items.length ? known : null;
}
