import { COUNTS } from './clauses';
import { dimension } from '../judging/judge';
import type { TextFigure } from '../text/figures';
import type { Lead } from './leads';
import type { Level } from './levels';
import { isRatio, type Basis } from './roles';
import { alike, keyOf, natureOf, sideOf } from './subjects';
import { OWN } from '../text/words';

/** 农村对象人数占88.55%: of the people, and not of the households beside them. */
const isMeasured = (words: string, { figure }: Level): boolean =>
  !dimension(figure).endsWith('户') || !/人数|人次/.test(words);

/** How far back a name may refer. */
export const REACH = 40;
const NEAR = 12;

/** Words that refer to a level that was printed before: 公车购置增加126.72万元, 2022年比2021年增加…. */
export interface Reference {
  readonly words: string;
  /** What is said of it: only a level of its dimension can change by an amount. */
  readonly figure: TextFigure;
  /** What the sentence is about, and the year that is spoken of. */
  readonly about: Level | null;
  readonly year: string | null;
  /** Whether its own sentence says the year. */
  readonly dated: boolean;
  readonly basis: Basis;
}

/** The earlier level that words refer to: of their name, their year and nature; null where there is none. */
export function namedLevel(levels: readonly Level[], reference: Reference): Level | null {
  const { words, figure } = reference;
  const key = keyOf(words);
  const sum = /合计|总计|总额/.test(words);
  const year = /(20\d\d)年/.exec(words)?.[1] ?? null;
  const near = levels
    .slice(-REACH)
    .filter(
      (level) =>
        level.nature !== 'previous' &&
        !level.aside &&
        !level.tabular &&
        (isRatio(figure)
          ? !(COUNTS.test(words) && dimension(level.figure) === '元') && isMeasured(words, level)
          : dimension(level.figure) === dimension(figure)),
    );
  // 收入合计: of no level that is only some 收入.
  // 资产总额减去负债864万元: not the 资产总额.
  const whole = sum
    ? near.findLast(({ label }) => label.includes(words) && !/减去|扣除|加上/.test(label))
    : undefined;
  if (whole && NO_NAME.test(words) && whole.paragraph !== levels.at(-1)?.paragraph)
    return /总/.test(words) ? headBefore(near, whole, levels.at(-1)) : null;
  if (whole) return whole;
  if (key.length >= 2) {
    const equal = near.filter((level) => level.key === key);
    // 基金收入…；基金支出: the other side.
    const own = sideOf(words);
    const isOther = (level: Level): boolean =>
      own !== null && sideOf(level.label) !== null && sideOf(level.label) !== own;
    const like = near.filter((level) => level.key !== '' && alike(level.key, key) && !isOther(level));
    // What its own paragraph calls 因公出国（境） comes before the 出国（境） of another one.
    const here = ({ paragraph }: Level): boolean => paragraph === levels.at(-1)?.paragraph;
    const all = equal.length > 0 && (equal.some(here) || !like.some(here)) ? equal : like;
    const found = equal.some(here) ? all : preferred(all, here);
    // 公务用车节约92.68万元: the outlay, not its budget.
    const fitting = preferred(found, ({ nature }) => reference.basis !== 'budget' || nature !== 'budget');
    // 2023年接待14万元。2022年接待15万元。接待较上年减少: of the later year.
    if (year === null && !reference.dated && reference.basis === 'year') {
      const latest = latestOf(fitting);
      if (latest) return latest;
    }
    const ofThatYear = fitting.findLast((level) => level.year === (year ?? reference.year));
    if (ofThatYear) return spentOf(levels, ofThatYear, words);
    // Of another year than the words say, there is none.
    const other = year === null ? fitting.at(-1) : fitting.findLast((level) => level.year === null);
    return other ? spentOf(levels, other, words) : null;
  }
  // 财政拨款支出: no name of a thing, but its very words.
  const very =
    words.length < SHORTEST_WORDS ? undefined : near.findLast(({ label }) => label.includes(words));
  if (very) return spentOf(levels, very, words);
  const nature = natureOf(words);
  if (!sum && year === null && (nature === 'plain' || reference.about !== null)) return null;
  const side = sideOf(words);
  const totals = near.filter(
    (level) =>
      /合计|总|三公|(?<!公)共/.test(level.label) &&
      (year === null || level.year === year) &&
      (side === null || level.side === null || level.side === side),
  );
  const own = preferred(totals, (level) => nature === 'plain' || level.nature === nature);
  return own.at(-1) ?? (year === null ? null : ofYear(near, reference, year, nature));
}

const NO_NAME = /^(?:合计|总计|总额|总量)(?:数|额)?$/;

/** 采购总额155万元。↵三公经费19万元，其中…。总额比上年减少: what its own paragraph begins with, and no total of another one. */
const headBefore = (near: readonly Level[], whole: Level, last: Level | undefined): Level | null =>
  near.find(
    ({ paragraph, lead, figure }) =>
      paragraph === last?.paragraph && lead.breaks && dimension(figure) === dimension(whole.figure),
  ) ?? null;

const SHORTEST_WORDS = 4;

/** 公务接待费支出预算9万元，支出决算5万元。…公务接待费支出较预算减少: what was spent, and no budget of it. */
function spentOf(levels: readonly Level[], level: Level, words: string): Level {
  if (level.nature !== 'budget' || words.includes('预算')) return level;
  const next = levels[level.index + 1];
  const own =
    next?.nature === 'actual' &&
    next.key === '' &&
    next.sentence === level.sentence &&
    next.topic === level.topic &&
    dimension(next.figure) === dimension(level.figure);
  return own ? next : level;
}

/** The level of the latest year, where they are of several. */
function latestOf(levels: readonly Level[]): Level | null {
  const years = new Set(levels.map(({ year }) => year));
  if (years.size < 2 || years.has(null)) return null;
  const last = [...years].toSorted().at(-1);
  return levels.findLast(({ year }) => year === last) ?? null;
}

const preferred = (levels: readonly Level[], fits: (level: Level) => boolean): readonly Level[] => {
  const fitting = levels.filter(fits);
  return fitting.length > 0 ? fitting : levels;
};

/** 2022年比2021年增加…: the one level that names that year, of the thing that the sentence speaks of. */
function ofYear(
  near: readonly Level[],
  { about }: Reference,
  year: string,
  nature: Level['nature'],
): Level | null {
  const found = near.filter(
    (level) =>
      level.year === year &&
      level.label.includes(`${year}年`) &&
      (about === null || level.topic === about.topic) &&
      (nature === 'plain' || level.nature === nature),
  );
  const [only] = found;
  return only && found.length === 1 ? only : null;
}

/** The levels that 分别 speaks of: by their names, by their years, or those that were named last. */
export function targetsOf(
  levels: readonly Level[],
  series: readonly Level[],
  count: number,
  names: readonly string[],
  { topic, gap, breaks }: Lead,
): readonly Level[] | null {
  const last = levels.at(-1);
  if (!last) return null;
  const near = levels.slice(-NEAR);
  const all = (found: readonly (Level | undefined)[]): readonly Level[] | null => {
    const known = found.filter((level) => level !== undefined);
    return known.length === count ? known : null;
  };
  if (names.length === count && names.some((name) => keyOf(name) !== '' && !OWN.test(keyOf(name))))
    return all(names.map((name) => near.findLast(({ key }) => key !== '' && alike(key, keyOf(name)))));
  // 2021年、2022年分别比上年增长…
  if (names.length === count && names.every((name) => /^\d{4}年/.test(name)))
    return all(
      names.map(
        (name) =>
          near.findLast(({ label }) => label.startsWith(name)) ??
          near.findLast(({ year }) => year === name.slice(0, 4)),
      ),
    );
  const [latest] = series;
  if (latest && series.length === count && last.sentence - latest.sentence <= 1) return series;
  const own = levels.slice(-count);
  // 。公益金用于甲、乙和丙，分别占比50%、30%和20%: of what the sentence itself names.
  if (own.length < count || (breaks && (topic !== '' || /[^。\n，]{4,}，[^，]*$/.test(gap)))) return null;
  return own.slice(1).every(({ lead }) => !lead.breaks && /[、和及；）（，与]|^ $/.test(lead.gap))
    ? own
    : null;
}

const isSeries = (levels: readonly Level[]): boolean =>
  levels.slice(1).every(({ lead }) => /^(?:、|和|及|与)$/.test(lead.gap));

/** 2023年a、b、c，2024年d、e、f: what stood in the same place of the year before, where both are nothing but a series. */
export function yearBeforeEach(
  levels: readonly Level[],
  targets: readonly Level[],
): readonly TextFigure[] | null {
  const [first] = targets;
  if (!first || targets.some(({ index }, at) => index !== first.index + at)) return null;
  const before = levels.slice(Math.max(0, first.index - targets.length), first.index);
  const [earlier] = before;
  if (before.length !== targets.length || earlier?.sentence !== first.sentence) return null;
  const years = [earlier, first].map(({ lead }) => /(20\d\d)年[^，。；]*$/.exec(lead.clause)?.[1]);
  if (years.some((year) => year === undefined) || Number(years[0]) >= Number(years[1])) return null;
  return isSeries(before) && isSeries(targets) ? before.map(({ figure }) => figure) : null;
}
