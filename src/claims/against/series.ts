import type { Lead } from '../statements/leads';
import type { Project } from './projects';
import { severalIn } from './together';

/** The name and the year that a figure of a series has: 人员、公用经费分别为561万元、86万元. */
export interface InSeries {
  readonly words: string;
  readonly year: string | null;
  /** Of a project that is named elsewhere, in their order: 三个项目得分分别为. */
  readonly anywhere?: true;
}

const SHARED = /^(.*?)(?:分别|各自)[^、，]{0,6}$/;
const NEXT = /^(?:、|，|和|及|与|以及)$/;
const AND = /和|及|与|以及/g;
const YEAR = /^(20\d\d)年(?:度)?/;

/**
 * The figures of series by where they stand; null for those of a series that has not as many names: nobody knows which
 * is whose. Linear.
 *
 * @param known whether the tables have words as a name
 */
export function readSeries(
  leads: readonly Lead[],
  known: (words: string) => boolean,
  projects: readonly Project[],
): ReadonlyMap<number, InSeries | null> {
  const found = new Map<number, InSeries | null>();
  for (let index = 0; index < leads.length; index += 1) {
    const first = leads[index];
    if (!first?.gap.includes('分别')) continue;
    const said = SHARED.exec(first.gap.slice(lastDelimiter(first.gap)));
    if (!said) continue;
    let end = index + 1;
    while (NEXT.test(leads[end]?.gap ?? '')) end += 1;
    const names =
      namesIn(said[1] ?? '', end - index, first.topic, known) ?? eachOf(said[1] ?? '', end - index, projects);
    // 收入分别为2021年1846万元、2022年…: each says its own.
    if (end - index === 1) continue;
    for (let at = index; at < end; at += 1) {
      const lead = leads[at];
      if (lead) found.set(lead.figure.from, names?.[at - index] ?? null);
    }
    index = end - 1;
  }
  return found;
}

const lastDelimiter = (gap: string): number =>
  Math.max(...[...'，。；：\n（）'].map((char) => gap.lastIndexOf(char))) + 1;

function namesIn(
  words: string,
  count: number,
  topic: string,
  known: (words: string) => boolean,
): readonly InSeries[] | null {
  for (const names of splits(words)) {
    if (names.length !== count || count < 2) continue;
    const years = names.map((name) => YEAR.exec(name)?.[1] ?? null);
    const last = names.at(-1) ?? '';
    const shared = last.replace(YEAR, '');
    if (
      years.every((year) => year !== null) &&
      names.slice(0, -1).every((name) => name.replace(YEAR, '') === '')
    )
      return years.map((year) => ({ words: shared === '' ? topic : shared, year }));
    // 财政拨款、事业、其他收入: what all of them are stands behind the last.
    const kind = last.slice(-2);
    return names.map((name) => ({
      words: !known(name) && known(`${name}${kind}`) ? `${name}${kind}` : name,
      year: null,
    }));
  }
  return null;
}

function eachOf(words: string, count: number, projects: readonly Project[]): readonly InSeries[] | null {
  const several = severalIn(words, null, projects);
  if (several?.count !== count || projects.length !== count) return null;
  return projects.map(({ name }) => ({
    words: `${name}${several.rest}`,
    year: null,
    anywhere: true as const,
  }));
}

/** 、 divides; the last two may be joined by 和, which may belong to a name. */
function* splits(words: string): Generator<readonly string[]> {
  const names = words.split('、');
  yield names;
  const last = names.at(-1) ?? '';
  for (const { 0: and, index } of last.matchAll(AND))
    yield [...names.slice(0, -1), last.slice(0, index), last.slice(index + and.length)];
}
