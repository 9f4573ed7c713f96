import { check } from '../../src/assistant';
import type { Finding } from '../../src/findings';
import { RULES } from '../../src/rules';
import { SCHEMES } from '../../src/schemes';
import { formatCell, sameCell } from '../../src/workbook';
import type { Book } from '../support/generate/book';
import { bookOf } from '../support/generate/book';
import { runs } from './runs';
import { SLIPS } from './slips';
import type { Planted } from './slips/plant';

const books = new Map<string, Book>();
function book(scheme: (typeof SCHEMES)[number], seed: number): Book {
  const key = `${scheme.id} ${seed}`;
  const known = books.get(key) ?? bookOf(scheme, seed);
  books.set(key, known);
  return known;
}

const MOST_SEEDS = 30;

/** So many workbooks that have a place for a rule's slip, of different schemes first. */
function planted(id: string, count: number): { place: string; made: Planted; scheme: string }[] {
  const found: { place: string; made: Planted; scheme: string }[] = [];
  const start = RULES.findIndex(({ head }) => head.id === id);
  for (let seed = 1; seed <= MOST_SEEDS * runs(1); seed += 1) {
    for (let index = 0; index < SCHEMES.length; index += 1) {
      const scheme = SCHEMES[(start + index) % SCHEMES.length];
      const made = scheme && SLIPS[id]?.plant(book(scheme, seed));
      if (!scheme || !made) continue;
      found.push({ place: `${scheme.id} ${seed}`, made, scheme: scheme.id });
      if (found.length >= count) return found;
    }
  }
  return found;
}

const keyOf = ({ words, cell }: Finding): string => `${words.key} ${formatCell(cell)}`;
const said = ({ rule, cell, words }: Finding): string =>
  `${rule} at ${formatCell(cell)} ${words.key} ${JSON.stringify(words.values)}`;

test('every rule has a slip, and every slip a rule', () => {
  expect(Object.keys(SLIPS).sort()).toEqual(RULES.map(({ head }) => head.id).sort());
});

test.each(RULES.map(({ head }) => head.id))(
  '%s finds its slip in clean workbooks at its cell, and no rule speaks that has nothing to do with it',
  (id) => {
    const wrong: string[] = [];
    const cases = planted(id, runs(2));
    expect(cases.length).toBeGreaterThan(0);
    for (const { place, made, scheme } of cases) {
      const options = made.own ? {} : { scheme };
      const before = check(made.base, options);
      const after = check(made.workbook, options);
      const unclean = before.findings.filter(({ severity }) => severity !== 'info');
      if (unclean.length > 0) wrong.push(`${place} is not clean: ${unclean.map(said).join('; ')}`);
      wrong.push(...after.faults.map(({ rule, detail }) => `${place}: ${rule} crashed, ${detail}`));
      const known = new Set(before.findings.map(keyOf));
      const fresh = after.findings.filter((finding) => !known.has(keyOf(finding)));
      if (!fresh.some(({ rule, cell }) => rule === id && sameCell(cell, made.cell)))
        wrong.push(`${place}: not found at ${formatCell(made.cell)}, but ${fresh.map(said).join('; ')}`);
      for (const finding of fresh) {
        if (finding.rule === id || SLIPS[id]?.also?.includes(finding.rule) === true) continue;
        wrong.push(`${place} (${formatCell(made.cell)}): ${said(finding)}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);
