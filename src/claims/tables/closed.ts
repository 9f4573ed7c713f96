import type { Item } from './grid';
import { isTotal } from './roles';
import type { Node } from './trees';

/** Names that leave nothing out: each of `parts` once, `also` where they stand, `within` of what a part holds. */
interface Closed {
  readonly total: RegExp;
  readonly parts: readonly RegExp[];
  readonly also?: RegExp;
  readonly within?: RegExp;
}

const CLOSED: readonly Closed[] = [
  {
    total: /^(?:“?三公”?经费.{0,8})?(?:合计|总计|小计)$|^“?三公”?经费$/,
    parts: [/出国/, /用车购置(?:及|和|与).{0,2}运行|^用车$|^公务用车(?:费|小计)?$/, /接待/],
    within: /购置|运行|^小计$/,
  },
  {
    total: /用车购置(?:及|和|与).{0,2}运行|^小计$/,
    parts: [/^(?:公务)?(?:用车|车辆)?购置费?$/, /^(?:公务)?(?:用车|车辆)?运行(?:维护)?费?$/],
  },
  {
    total: /支出.{0,4}(?:合计|总计)$|^(?:合计|总计|小计)$/,
    parts: [/^基本支出$/, /^项目支出$/],
    also: /^(?:上缴上级支出|经营支出|对附属单位补助支出)$/,
  },
  {
    total: /采购.{0,6}(?:合计|总计|总额|金额)$|^(?:合计|总计|小计)$/,
    parts: [/^(?:政府采购)?货物/, /^(?:政府采购)?工程/, /^(?:政府采购)?服务/],
  },
  {
    total: /^(?:收入)?总计$/,
    parts: [/^本年收入合计$/, /^(?:年初|上年).{0,6}结转/],
    also: /非财政拨款结余|事业基金|^(?:其中：?)?(?:基本支出结转|项目支出结转)/,
  },
  { total: /^(?:支出)?总计$/, parts: [/^本年支出合计$/, /^(?:年末|结转下年).{0,10}/], also: /^结余分配/ },
  {
    total: /^(?:全年|合计|总计|年度合计)$/,
    parts: [/^(?:第)?一季度/, /^(?:第)?二季度/, /^(?:第)?三季度/, /^(?:第)?四季度/],
  },
];

const MOST = 12;

/** Totals with the rows that are all their parts by their names, whatever they add up to. */
export function closedNodes(items: readonly Item[]): readonly Node[] {
  const names = items.map(({ words }) => nameOf(words));
  return items.flatMap((item, total) => [...byNames(names, total), ...byNumbers(items, total, item)]);
}

/** The last of the names of a column, and as a part the one that its 小计 is of: 预算数 公务用车购置及运行维护费 小计. */
function nameOf(words: string): { readonly own: string; readonly part: string } {
  const names = words.split(' ').map((name) => name.replaceAll(MARKS, ''));
  const own = names.at(-1) ?? '';
  return { own, part: own === '小计' ? (names.at(-2) ?? own) : own };
}

const MARKS =
  /^其中：|^[一二三四五六七八九十]{1,2}、|^（[一二三四五六七八九十\d]{1,2}）|^\d{1,2}[.、]|（[^（）]*）$/g;

function byNames(names: readonly ReturnType<typeof nameOf>[], total: number): readonly Node[] {
  const own = names[total]?.own ?? '';
  for (const { total: name, parts, also, within } of CLOSED) {
    if (!name.test(own)) continue;
    for (const step of [1, -1]) {
      const found = new Map<RegExp, number>();
      const rest: number[] = [];
      for (let at = total + step; Math.abs(at - total) <= MOST; at += step) {
        const word = names[at]?.part ?? '';
        const part = parts.find((pattern) => !found.has(pattern) && pattern.test(word));
        if (part) found.set(part, at);
        else if (also?.test(word) === true) rest.push(at);
        else if (within?.test(word) !== true) break;
      }
      if (found.size === parts.length)
        return [
          { total, parts: [...found.values(), ...rest].toSorted((a, b) => a - b), told: true, closed: true },
        ];
    }
  }
  return [];
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 一、 二、 三、 and right behind them their total. */
function byNumbers(items: readonly Item[], total: number, { words }: Item): readonly Node[] {
  if (!isTotal(words) || NUMERALS.some((numeral) => words.startsWith(`${numeral}、`))) return [];
  const parts: number[] = [];
  for (let at = total - 1; at >= 0 && total - at <= 3 * MOST; at -= 1) {
    const name = items[at]?.words ?? '';
    if (isTotal(name)) return [];
    const ordinal = NUMERALS.findIndex((numeral) => name.startsWith(`${numeral}、`));
    if (ordinal < 0) continue;
    if (parts.length > 0 && ordinal !== ordinalOf(items[parts[0] ?? 0]) - 1) return [];
    parts.unshift(at);
    if (ordinal === 0) return parts.length > 1 ? [{ total, parts, told: true, closed: true }] : [];
  }
  return [];
}

const ordinalOf = (item: Item | undefined): number =>
  NUMERALS.findIndex((numeral) => item?.words.startsWith(`${numeral}、`) === true);
