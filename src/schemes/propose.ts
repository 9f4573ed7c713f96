import { national2020, national2021 } from './national';
import {
  anhui,
  chongqing,
  guangdong2020,
  guangzhouDepartment,
  guangzhouTarget,
  hubei,
  hunan,
  sichuan,
} from './provinces';
import type { Scheme } from './types';

/** Every scheme that comes with the product; the first is the default. */
export const SCHEMES: readonly [Scheme, ...Scheme[]] = [
  national2020,
  national2021,
  guangzhouDepartment,
  guangzhouTarget,
  guangdong2020,
  anhui,
  hunan,
  hubei,
  sichuan,
  chongqing,
];

/** The scheme of an id; undefined when there is none. */
export function schemeById(id: string): Scheme | undefined {
  return SCHEMES.find((scheme) => scheme.id === id);
}

/** A proposed scheme and the words in the workbook that speak for it; none when it is only the default. */
export interface Proposal {
  readonly scheme: Scheme;
  readonly evidence: readonly string[];
}

/** What the words of the default's forms count together: every jurisdiction prints them. */
const MOST_COMMON = 2;

/**
 * The scheme for which most of its words were found; among equals the first, and the default where nothing was found. The
 * default's own words, which name forms that every jurisdiction prints, count as no more than two. One pass over the texts,
 * whatever the number of schemes.
 *
 * @param words texts of the workbook: titles, headers, labels, names
 * @param evaluates whether the workbook evaluates results: then no scheme of targets alone is proposed
 */
export function proposeScheme(words: Iterable<string>, evaluates = false): Proposal {
  const schemes = SCHEMES.filter(({ targetsOnly }) => !(evaluates && targetsOnly));
  const found = wordsFound(words, new Set(schemes.flatMap((scheme) => scheme.evidence)));
  const common = new Set(SCHEMES[0].evidence);
  let best: Proposal = { scheme: SCHEMES[0], evidence: [] };
  let most = 0;
  for (const scheme of schemes) {
    const evidence = scheme.evidence.filter((word) => found.has(word));
    const own = evidence.filter((word) => !common.has(word)).length;
    const weight = own + Math.min(MOST_COMMON, evidence.length - own);
    if (weight <= most) continue;
    best = { scheme, evidence };
    most = weight;
  }
  return best;
}

/** No word contains another, so that each is found where it stands. */
function wordsFound(texts: Iterable<string>, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const any = new RegExp(
    [...wanted].map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
    'g',
  );
  // A sign that no word has keeps the texts apart.
  const all = [...new Set(texts)].join('\u0001').replace(/\s/g, '');
  for (const [word] of all.matchAll(any)) found.add(word);
  return found;
}
