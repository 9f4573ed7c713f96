import { countOf } from '../../quantity';
import { judgedIf, type Draft } from '../judging/draft';
import { digitsOf } from '../text/figures';
import { put } from '../text/grouped';
import { addUp, dimension, isRight } from '../judging/judge';
import type { Level, Outline } from '../statements/levels';

const REACH = 28;
const SENTENCES = 4;
const ENOUGH_DIGITS = 4;
const MOST = 12;

const MEASURE =
  /(收入|支出|结余|结存|剩余|尚余|未支付|未使用|未支出|未执行|收案|结案|受理|办结|新收|未结|审结|中标|成交|采购|销售|公益金)(?:资金|金额|数额|额|数|总额)?(?:合计|总计|共计|累计)?(?:为|达|是|共|到|分别)*$/;
const BARE = /^(?:年末|期末|当期|当年|累计|滚存|尚)?(?:结余|结存|剩余|尚余|未(?:支付|使用|支出|执行)?)$/;
// What is left, by whatever word.
const LEFT = /结存|剩余|尚余|未(?:支付|使用|支出|执行)/;
const TOTALED = /合计|总计|共计|总|(?<!公)共/;
const OPENING = /^(?:上年|年初|期初|上期|以前年度)/;
// 基金累计结余33029万元。职工结余5416万元，…；居民结余27474万元: of what stands behind it.
const SO_FAR = /累计|滚存/;
const COUNT = /([零一二两三四五六七八九十]{1,3})(?:大)?(?:项|类|种|个|家|者|块|支|只|部分|方面|单位)/;

/** A total of receipts, outlays or what is left, with what several statements tell of the same sort. */
interface Measured {
  readonly total: Level;
  readonly measure: string;
  readonly parts: readonly Level[];
  /** How many there are by the words of the total. */
  readonly count: number | null;
}

/**
 * 养老保险收入65793亿元、支出60197亿元，失业保险收入1460亿元、支出1500亿元。两项收入合计67253亿元，支出合计61697亿元: totals of one measure over statements that
 * each tell several, before or behind them. Known to be of all where the total says how many there are or names them, or where another
 * measure of the same things adds up.
 */
export function measuredClaims(levels: readonly Level[], { listOf }: Outline): readonly Draft[] {
  const found: Measured[] = [];
  const bySentence = new Map<number, Measured[]>();
  for (const total of levels) {
    const soFar = SO_FAR.test(total.label);
    if (total.tabular || total.aside || (!isTotal(total) && !soFar)) continue;
    const measure = measureOf(total);
    if (measure === null) continue;
    for (const step of soFar ? ([1] as const) : ([-1, 1] as const)) {
      const parts = partsOf(levels, total, measure, step, listOf);
      if (parts.length > 1 && parts.length <= MOST) {
        const each = { total, measure, parts, count: countIn(total) };
        found.push(each);
        put(bySentence, total.sentence, each);
      }
    }
  }
  return found.flatMap((each): readonly Draft[] => {
    const { total, parts } = each;
    const right = digitsOf(total.figure) >= ENOUGH_DIGITS && holds(each);
    const beside = (bySentence.get(total.sentence) ?? []).filter((other) => isBeside(each, other));
    const borne = beside.some((other) => digitsOf(other.total.figure) >= ENOUGH_DIGITS && holds(other));
    const told = each.count ?? beside.find(({ count }) => count !== null)?.count ?? null;
    const complete = borne || (told === null ? areNamed(total, parts) : told === parts.length);
    if (!right && !complete) return [];
    return [
      {
        kind: dimension(total.figure) === '元' ? 'sum' : 'counts',
        stated: { figure: total.figure, minus: false },
        operands: parts.map(({ figure }) => figure),
        ...judgedIf(complete, judgedOf(each)),
      },
    ];
  });
}

const judgedOf = ({ total, parts }: Measured) =>
  addUp(
    total.figure,
    parts.map(({ figure }) => figure),
  );

/** Exactly or within rounding; most that do not are told by doubles. */
const holds = (each: Measured): boolean => {
  const { total, parts } = each;
  let [apart, slack] = [total.figure.size, total.figure.slack];
  for (const { figure } of parts) {
    apart -= figure.size;
    slack += figure.slack;
  }
  return Math.abs(apart) <= slack + 1e-9 * total.figure.size && isRight(judgedOf(each));
};

/** What a level measures, and whether it is a total; asked for many totals, found once. */
interface Sort {
  readonly measure: string | null;
  readonly total: boolean;
}

const sorts = new WeakMap<Level, Sort>();

function sortOf(level: Level): Sort {
  const known = sorts.get(level);
  if (known) return known;
  const { label, topic, key, figure } = level;
  const measure = dimension(figure) === '' ? null : (MEASURE.exec(label)?.[1]?.replace(LEFT, '结余') ?? null);
  const total =
    measure !== null && (TOTALED.test(label) || COUNT.test(label) || (key === '' && COUNT.test(topic)));
  const sort = { measure, total };
  sorts.set(level, sort);
  return sort;
}

const measureOf = (level: Level): string | null => sortOf(level).measure;
const isTotal = (level: Level): boolean => sortOf(level).total;

const countIn = ({ label, topic, key }: Level): number | null =>
  countOf(COUNT.exec(label)?.[1] ?? (key === '' ? COUNT.exec(topic)?.[1] : undefined) ?? '');

/** What the sentences before a total, or behind it, tell in one measure, each of another thing. */
function partsOf(
  levels: readonly Level[],
  total: Level,
  measure: string,
  step: 1 | -1,
  listOf: Outline['listOf'],
): readonly Level[] {
  const parts: Level[] = [];
  for (let index = total.index + step; Math.abs(index - total.index) < REACH; index += step) {
    const level = levels[index];
    if (!level || level.paragraph !== total.paragraph || level.tabular) break;
    if (Math.abs(level.sentence - total.sentence) > SENTENCES) break;
    if (measureOf(level) !== measure || dimension(level.figure) !== dimension(total.figure)) continue;
    if (isTotal(level)) {
      // Another total of the measure: what stands beyond it is its own.
      if (level.sentence !== total.sentence || parts.length > 0) break;
      return [];
    }
    if (level.nature === 'previous' || level.aside || level.depth > total.depth) continue;
    if (OPENING.test(level.label)) continue;
    if (level.sentence === total.sentence && step > 0 && parts.length === 0 && !level.lead.gap.includes('：'))
      return [];
    // 养老收入65793亿元，其中职工收入60455亿元: a part of a part.
    const list = listOf.get(level);
    if (
      list &&
      list.total !== level &&
      list.total.sentence !== total.sentence &&
      measureOf(list.total) !== null
    )
      continue;
    if (!BARE.test(level.topic) && parts.some(({ topic }) => topic === level.topic)) return [];
    parts.push(level);
  }
  return step > 0 ? parts : parts.toReversed();
}

/** Totals that stand side by side, of as many things, told in the same order. */
const isBeside = (own: Measured, other: Measured): boolean =>
  own.measure !== other.measure &&
  own.parts.length === other.parts.length &&
  own.parts.every(({ sentence, index }, at) => {
    const beside = other.parts[at];
    return beside !== undefined && beside.sentence === sentence && Math.abs(beside.index - index) <= 2;
  });

/** 资金和物资合计支出: each of the names in one of the statements. */
function areNamed({ label }: Level, parts: readonly Level[]): boolean {
  const names = /^(?:上述|以上)?(.{2,40}?)(?:合计|共计|总计|共)/.exec(label)?.[1]?.split(/、|和|与|及/) ?? [];
  return (
    names.length === parts.length &&
    names.every((name, at) => {
      const words = name.replace(/收入|支出|结余/g, '');
      return words.length > 1 && parts[at]?.topic.includes(words) === true;
    })
  );
}
