import { countOf, type Judgement } from '../../quantity';
import type { Compact } from '../text/compact';
import { judgedIf, type Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { dimension, inUnit, order } from '../judging/judge';
import type { Lead } from '../statements/leads';
import type { Level, List, Outline, Statements } from '../statements/levels';
import { alike, keyOf } from '../statements/subjects';
import { TOTAL_AFTER } from '../text/words';

const WORD =
  /最多|最大|最高|最少|最小|最低|最快|居[^，。；]{0,8}之首|居首位?|居第一位?|排名第一|位居首位|位列第一/g;
const REACH = 40;

interface Ranking {
  readonly own: TextFigure;
  readonly figures: readonly TextFigure[];
  readonly sure: boolean;
}

/** 市级最多: the item that is said to be first or last of a list, against the other items. */
export function rankClaims(
  original: string,
  folded: Compact,
  { levels, leads }: Statements,
  { listOf }: Outline,
): readonly Draft[] {
  const { text } = folded;
  const drafts: Draft[] = [];
  let next = 0;
  let ahead = 0;
  for (const match of text.matchAll(WORD)) {
    const from = match.index;
    const to = from + match[0].length;
    while (next < levels.length && (levels[next]?.figure.from ?? 0) < from) next += 1;
    while (ahead < leads.length && (leads[ahead]?.figure.from ?? 0) < from) ahead += 1;
    const words = wordsAround(text, from, to);
    if (words === null) continue;
    const last = levels[next - 1];
    const near = last && from - last.figure.to <= 2 * REACH;
    const ranking =
      (near
        ? (listed(levels, last, { text, from, words, word: match[0] }, listOf) ??
          besides(levels, last, text.slice(last.figure.to, from), match[0], listOf))
        : null) ??
      behind(levels, levels[next], text.slice(to, levels[next]?.figure.from ?? to), match[0]) ??
      ofRates(leads, ahead, text.slice(leads[ahead - 1]?.figure.to ?? from, from)) ??
      ofPercents(leads, ahead, words);
    if (ranking) drafts.push(ranked(original, folded, from, to, ranking));
  }
  return drafts;
}

/** An item of a list or series that the clause names, by its name or its year. */
function listed(
  levels: readonly Level[],
  last: Level,
  {
    text,
    from,
    words,
    word,
  }: { readonly text: string; readonly from: number; readonly words: string; readonly word: string },
  listOf: Outline['listOf'],
): Ranking | null {
  const list = listAt(last, listOf);
  // 最低的为运维，占9.55%。…；人均经费标准89元: what follows in another sentence without a mark is no item.
  const listedOnes = list?.items.filter(
    ({ index, sentence, lead }) => index <= last.index || sentence === last.sentence || lead.mark !== null,
  );
  const items = withoutTotal(
    (listedOnes ?? seriesBefore(levels, last)).filter(({ label }) => !TOTAL_AFTER.test(label)),
  );
  const named = items.filter(({ key }) => key !== '' && isNamed(key, words));
  // 2022年18万人，2023年41万人，以2023年最多.
  const said = /(20\d\d)年/.exec(text.slice(Math.max(0, from - 8), from))?.[1];
  const years = items.filter(
    ({ year, lead }) => said !== undefined && year === said && lead.clause.includes(`${said}年`),
  );
  const chosen = named.length > 0 ? named : years;
  const [item] = chosen;
  if (!item || chosen.length !== 1 || items.length < 2) return null;
  const figures = compared(items, words, word);
  const own = figures?.[items.indexOf(item)];
  if (!figures || !own) return null;
  const sure =
    list?.sure === true ||
    isCounted(words, items.length) ||
    (items.length > 2 && isSaidOf(words, item.key)) ||
    /[是为]$/.test(words);
  return { own, figures, sure };
}

// 占27.7%，占比: between an item and the word.
const BARE =
  /^，?(?:[^，。；\d]{0,4}占[^，。；]{1,16}%，)?(?:占比|比重|规模|金额|数额|数量|总量|总额|销量|得分|分值|投入|份额|(?:在|居)?(?:各|其|[两二三四五六七八九])[项类个]?(?:支出|费用|之)?中|(?:为|是)?各[项类个]|(?:为|是)?(?:各|全)[^，。；\d]{1,5}?中?)?$/;

/** 工程类384万元，最多；货物类160万元，最少；…: the item right before the word, against its list or all of its sentence. */
function besides(
  levels: readonly Level[],
  last: Level,
  between: string,
  word: string,
  listOf: Outline['listOf'],
): Ranking | null {
  if (!BARE.test(between)) return null;
  const all = (
    listAt(last, listOf)?.items ?? levels.slice(Math.max(0, last.index - MOST_ITEMS), last.index + MOST_ITEMS)
  ).filter(
    ({ sentence, depth, figure }) =>
      sentence === last.sentence && depth === last.depth && dimension(figure) === dimension(last.figure),
  );
  const items = withoutTotal(all);
  const whole = items.length < all.length;
  if (items.length < 2) return null;
  if (!items.includes(last) || items.some(({ label }) => TOTAL_AFTER.test(label))) return null;
  const figures = compared(items, between, word);
  const own = figures?.[items.indexOf(last)];
  const told =
    (/中$|各[项类个]$/.test(between) && !/全/.test(between)) ||
    isCounted(items[0]?.lead.gap ?? '', items.length);
  // 占41.8%，在各项中最高.
  return figures && own ? { own, figures, sure: whole || told || areShares(items) } : null;
}

/** 占17.32%，规模最大；…，占22.05%；…，占14.66%: each with its share of one whole. */
function areShares(items: readonly Level[]): boolean {
  const sum = items.reduce((size, { share }) => size + (share?.figure.size ?? Infinity), 0);
  return items.length > 2 && sum < 101 && items.every(({ share }) => share?.whole === items[0]?.share?.whole);
}

/** 三项之中，用车费最多，为1535万元；接待费876万元；出国费83万元: the item whose figure stands behind the word, against what follows it. */
function behind(
  levels: readonly Level[],
  own: Level | undefined,
  between: string,
  word: string,
): Ranking | null {
  if (!own || !/^，?(?:为|是|达|计|共)?$/.test(between)) return null;
  const items: Level[] = [];
  for (const level of levels.slice(own.index, own.index + MOST_ITEMS)) {
    if (level.sentence !== own.sentence) break;
    if (level.depth !== own.depth) continue;
    if (dimension(level.figure) !== dimension(own.figure) || level.lead.mark) return null;
    items.push(level);
  }
  if (items.length < 3 || items.some(({ label }) => TOTAL_AFTER.test(label))) return null;
  const figures = compared(items, '', word);
  return figures && { own: own.figure, figures, sure: true };
}

/** What they make together is none of them. */
function withoutTotal(levels: readonly Level[]): readonly Level[] {
  const [total, ...parts] = levels;
  const last = levels.at(-1);
  const others = levels.slice(0, -1);
  // Of what the others are shares, right or wrong.
  const isShared = total?.share === null && parts.length > 1 && parts.every(({ share }) => share !== null);
  if (total && (isShared || makes(total, parts))) return parts;
  return last && makes(last, others) ? others : levels;
}

const makes = ({ figure }: Level, parts: readonly Level[]): boolean =>
  parts.length > 1 &&
  Math.abs(parts.reduce((sum, each) => sum + each.figure.size, 0) - figure.size) <=
    figure.slack * (parts.length + 1);

const MOST_ITEMS = 20;

const RATE_FIRST =
  /^，(?:[^，。；：\d]{0,4}(?:率|进度|比例))?(?:(?:为|是|在|居)?(?:各|其|[两二三四五六七八九])[^，。；\d]{0,6}中)?$/;
const RATE = /(?:率|进度)为?$|^完成.*的$/;

/** 甲已用20万元，执行率86%；乙…，执行率99%，最高: the rates of the items, each by the same bare words. */
function ofRates(leads: readonly Lead[], ahead: number, between: string): Ranking | null {
  const last = leads[ahead - 1];
  if (last?.figure.unit !== '%' || !RATE_FIRST.test(between)) return null;
  const name = rateName(leads, ahead - 1);
  if (name.length > LONGEST_RATE || !RATE.test(name)) return null;
  const items: TextFigure[] = [];
  for (let at = Math.max(0, ahead - RATES_NEAR); at < Math.min(leads.length, ahead + RATES_NEAR); at += 1) {
    const lead = leads[at];
    if (lead?.sentence !== last.sentence || lead.depth !== last.depth || lead.figure.unit !== '%') continue;
    if (rateName(leads, at) !== name) continue;
    if (lead.figure.approximate) return null;
    items.push(lead.figure);
  }
  return items.length > 2 ? { own: last.figure, figures: items, sure: true } : null;
}

const LONGEST_RATE = 8;
const RATES_NEAR = 60;

/** 执行率; 完成目标8000人的286.5% bears the words before its base. */
function rateName(leads: readonly Lead[], at: number): string {
  const clause = leads[at]?.clause ?? '';
  return clause === '的' ? `${leads[at - 1]?.clause ?? ''}的` : clause;
}

/** 执行率：养老98.6%、社区95.2%，最高的是养老: percents with names of their own. */
function ofPercents(leads: readonly Lead[], ahead: number, words: string): Ranking | null {
  const last = leads[ahead - 1];
  if (last?.figure.unit !== '%' || !/[是为]$|^的|执行率|完成率|占比|比重/.test(words)) return null;
  const items: Lead[] = [];
  for (let index = ahead - 1; index >= Math.max(0, ahead - MOST_ITEMS); index -= 1) {
    const item = leads[index];
    if (item?.sentence !== last.sentence || item.figure.unit !== '%' || item.figure.approximate) break;
    items.unshift(item);
  }
  const names = items.map(({ clause }) => keyOf(clause.replace(/(?:执行|完成|支付|到位)?率?$/, '')));
  const chosen = items.filter(
    (_, index) => (names[index]?.length ?? 0) > 1 && words.includes(names[index] ?? ''),
  );
  const [item] = chosen;
  if (!item || chosen.length !== 1 || items.length < 3 || names.some((name) => name.length < 2)) return null;
  return { own: item.figure, figures: items.map(({ figure }) => figure), sure: true };
}

/** What the word from `from` to `to` says of one figure among all. */
export function ranked(
  original: string,
  folded: Compact,
  from: number,
  to: number,
  { own, figures, sure }: Ranking,
): Draft {
  const others = figures.filter((figure) => figure !== own);
  const start = folded.at[from] ?? 0;
  const end = (folded.at[to - 1] ?? 0) + 1;
  return {
    kind: 'rank',
    stated: { figure: own, minus: false },
    operands: [own, ...others],
    ...judgedIf(sure, judge(own, others, /少|小|低/.test(folded.text.slice(from, to)) ? -1 : 1)),
    word: { text: original.slice(start, end), start, end, from, to },
  };
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

/** 三地中…最高: as many as the items. */
function isCounted(words: string, count: number): boolean {
  const numeral = /([两二三四五六七八九十])(?:地|者|项|类|家|个|市|县|区)[^，]{0,6}(?:中|里|当中)/.exec(
    words,
  )?.[1];
  return numeral !== undefined && countOf(numeral) === count;
}

/** 三门27.13亿元，为全市最小: among all that are told. */
const OF_ALL_HERE = /^为?全[省市县区州]$/;

/** The clause of the word and, for 最大的是…, the name behind it. Null where an amount follows or others are meant. */
function wordsAround(text: string, from: number, to: number): string | null {
  const before = /[^，。；：、\n（）\d]*$/.exec(text.slice(Math.max(0, from - REACH), from))?.[0] ?? '';
  const after = /^[^，。；：、\n（）]*/.exec(text.slice(to, to + REACH))?.[0] ?? '';
  const others = `${before}${after}`.replace(OF_ALL_HERE, '');
  if (/\d/.test(after) || /历年|历史|全国|全省|全市|同期|近.年|一次|程度|限度/.test(others)) return null;
  return `${before}${after}`;
}

/** 乙镇最多, 其中乙镇最多, 最多的是乙镇. */
const isSaidOf = (words: string, key: string): boolean =>
  words.replace(/^(?:其中|以|而|又以)+/, '').startsWith(key) ||
  words.endsWith(`的是${key}`) ||
  words.endsWith(`的为${key}`) ||
  isLastOf(key, words);

/** 资金投向道路建设208万元，…，最多的是道路建设: what is named behind the word ends the name of the item. */
function isLastOf(key: string, words: string): boolean {
  const behind = /的[是为]([^，。；]{4,})$/.exec(words)?.[1];
  return behind !== undefined && key.endsWith(behind);
}

const isNamed = (key: string, words: string): boolean =>
  words.includes(key) || alike(key, keyOf(words)) || isLastOf(key, words);

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
    // 产出类得分率最高: of rates that were not told with them.
    if (/率/.test(words)) return null;
    return item.figure;
  });
  const known = figures.filter((figure) => figure !== null);
  return known.length === items.length ? known : null;
}
