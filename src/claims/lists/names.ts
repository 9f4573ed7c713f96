import { countOf, judgeExact } from '../../quantity';
import type { Compact } from '../text/compact';
import { judgedIf, type Draft } from '../judging/draft';
import { figureFrom } from '../text/figures';
import type { Mark } from '../types';

const MEASURE = '个|项|家|类|种|所|户|条|名|部';
// 设7个内设机构：…; 内设职能部门13个，分别是…; 共设立6个项目：（1）…
const BEFORE_LIST = new RegExp(
  `(\\d{1,2}|[二两三四五六七八九十])(?:${MEASURE})([^，。；：、\\n（）\\d]{0,12})(?:：|[，]?分别(?:是|为)：?|[，]?即：?|[，]?包括：?)(?=[^\\n])`,
  'g',
);
// …共四个股室; 馨盛、星亚、印务共3个下属企业
const BEHIND_LIST = new RegExp(`共(?:计|有)?(\\d{1,2}|[二两三四五六七八九十])(?:${MEASURE})`, 'g');
const LIST_ENDS = /[，。；：\n\d]/;
const LONGEST_LIST = 200;
const SHORTEST_LIST = 3;
// Names may begin behind a verb: 内设综合部、采编部共2个股室.
const VERB = /内设|下设|设有|设立|设|包括|包含|辖|完成对|对|有|含|即/;
const LONGEST = 30;

// What 一是 marks may hold 、 itself.
const MARKS = [
  { first: /^（[1一]）/, each: /（[\d一二三四五六七八九十]{1,2}）([^（），；、。]{2,40})/g },
  { first: /^一是/, each: /(?<=^|[，；])[一二三四五六七八九十]是([^，；。]{2,40})/g },
];

interface Name {
  readonly from: number;
  readonly to: number;
}

/** Counts of things that are listed by name: 设3个科室：办公室、业务科、财务科。 */
export function listedNames(original: string, folded: Compact): readonly Draft[] {
  const { text } = folded;
  const drafts: Draft[] = [];
  for (const match of text.matchAll(BEFORE_LIST)) {
    const number = match[1] ?? '';
    const at = match.index;
    if (/[\d.,年第一二三四五六七八九十]/.test(text.charAt(at - 1))) continue;
    const names = marked(text, at + match[0].length) ?? plain(text, at + match[0].length);
    if (!names) continue;
    drafts.push(draft(original, folded, at, number, names, /分别|：/.test(match[0])));
  }
  let last = 0;
  for (const match of text.matchAll(BEHIND_LIST)) {
    const end = match.index;
    let from = end;
    const first = Math.max(last, end - LONGEST_LIST);
    while (from > first && !LIST_ENDS.test(text.charAt(from - 1))) from -= 1;
    if (end - from < SHORTEST_LIST) continue;
    last = end + match[0].length;
    const words = text.slice(from, end);
    if (!words.includes('、')) continue;
    const names = split(text, end - (words.split(VERB).at(-1) ?? '').length, end, /、|和|及|与/g);
    const number = match[1] ?? '';
    if (names) drafts.push(draft(original, folded, text.indexOf(number, end), number, names, false));
  }
  return drafts;
}

function draft(
  original: string,
  folded: Compact,
  at: number,
  number: string,
  names: readonly Name[],
  sure: boolean,
): Draft {
  const mark = ({ from, to }: Name): Mark => {
    const start = folded.at[from] ?? 0;
    const end = (folded.at[to - 1] ?? 0) + 1;
    return { text: original.slice(start, end), start, end };
  };
  const place = { from: at, to: at + number.length };
  const value = countOf(number) ?? 0;
  const own = mark(place);
  const figure = figureFrom(own, `${value}`, place);
  const judged = judgeExact({ value: `${value}`, decimals: 0 }, `${names.length}`);
  // Names may hold 和 and 及 themselves.
  const clear = sure && names.every(({ from, to }) => !/[和及与等其]/.test(folded.text.slice(from, to)));
  return {
    kind: 'counts',
    stated: { figure, minus: false },
    operands: [],
    ...judgedIf(clear, judged),
    word: { ...own, ...place },
    names: names.map(mark),
  };
}

/** （1）…，（2）…, 一是…；二是…: what stands behind list marks, up to the end of the sentence. */
function marked(text: string, from: number): readonly Name[] | null {
  const mark = MARKS.find(({ first }) => first.test(text.slice(from, from + 4)));
  if (!mark) return null;
  const stop = /[。\n]/.exec(text.slice(from, from + 600));
  const body = text.slice(from, from + (stop?.index ?? 600));
  const names: Name[] = [];
  for (const match of body.matchAll(mark.each)) {
    const start = from + match.index + match[0].length - (match[1]?.length ?? 0);
    // 一是群众体育553.90万元: the name ends where its figure begins.
    const name = /^\D{2,}(?=\d)/.exec(match[1] ?? '')?.[0] ?? match[1] ?? '';
    names.push({ from: start, to: start + name.length });
  }
  return names.length > 1 ? names : null;
}

/** Names divided by 、 up to the end of the clause; null where one is no name. */
function plain(text: string, from: number): readonly Name[] | null {
  const stop = /[。；\n]/.exec(text.slice(from, from + 400));
  if (!stop) return null;
  const body = text.slice(from, from + stop.index);
  if (!body.includes('、') || /等|\d|：|，/.test(body)) return null;
  return split(text, from, from + stop.index, /、/g);
}

function split(text: string, from: number, to: number, divider: RegExp): readonly Name[] | null {
  const names: Name[] = [];
  let start = from;
  const body = text.slice(from, to);
  for (const match of body.matchAll(divider)) {
    names.push({ from: start, to: from + match.index });
    start = from + match.index + match[0].length;
  }
  names.push({ from: start, to });
  if (names.some((name) => name.to <= name.from || name.to - name.from > LONGEST)) return null;
  const [last] = names.slice(-1);
  const words = last ? text.slice(last.from, last.to) : '';
  // …财务科和人事科 are two.
  const joint = /[和及与]/.exec(words);
  if (last && joint && divider.source === '、') {
    return [
      ...names.slice(0, -1),
      { from: last.from, to: last.from + joint.index },
      { from: last.from + joint.index + 1, to: last.to },
    ];
  }
  return names;
}
