import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/findings';
import { judgeBy, RULES, type Rule } from '../../../src/rules';
import { formatCell } from '../../../src/workbook';
import { books, type Judgeable } from './books';

/**
 * What each rule says of workbooks that hold a slip for every rule, its neighbours' slips as well as its own: whoever changes a
 * rule sees which of these judgements change. `UPDATE=1 npx jest test/rules/corpus` writes them down anew, to be read before
 * they are kept.
 */
const fileOf = (group: string): string => join(__dirname, `${group}.json`);
const update = process.env['UPDATE'] === '1';

type Said = Readonly<Record<string, readonly string[]>>;
const kept = new Map<string, Said>();
function saidBefore(group: string): Said {
  const known = kept.get(group);
  if (known) return known;
  const read = existsSync(fileOf(group)) ? (JSON.parse(readFileSync(fileOf(group), 'utf8')) as Said) : {};
  kept.set(group, read);
  return read;
}

const lineOf = ({ cell, severity, words, verdict, related, fix, interval }: Finding): string =>
  [
    formatCell(cell),
    severity,
    words.key,
    JSON.stringify(words.values),
    verdict ?? '',
    interval ? `${interval.low}…${interval.high}` : '',
    related.map(formatCell).join(' '),
    fix ? `${fix.kind} ${JSON.stringify(fix.changes)}` : '',
  ].join(' | ');

/** Its findings in all workbooks; the same of several workbooks once, with how often. */
function said(rule: Rule, of: readonly Judgeable[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { evaluation, scheme } of of) {
    const { findings, faults } = judgeBy([rule], { ...evaluation }, scheme);
    expect(faults).toEqual([]);
    for (const line of findings.map(lineOf)) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count === 1 ? line : `${count} × ${line}`)).sort();
}

/** The same in short: the cells of each sentence by workbook, and a digest of all that was said there. */
function saidInShort(rule: Rule, of: readonly Judgeable[]): readonly string[] {
  return of.flatMap(({ evaluation, scheme }, index) => {
    const { findings, faults } = judgeBy([rule], { ...evaluation }, scheme);
    expect(faults).toEqual([]);
    if (findings.length === 0) return [];
    const cells = findings.map(({ cell, words, severity }) => `${words.key}/${severity} ${formatCell(cell)}`);
    const digest = createHash('sha256').update(findings.map(lineOf).join('\n')).digest('hex').slice(0, 8);
    return [`${index}: ${cells.join(', ')} #${digest}`];
  });
}

const written: Record<string, Record<string, readonly string[]>> = {};

function before(group: string, key: string, found: readonly string[]): readonly string[] | undefined {
  if (!update) return saidBefore(group)[key];
  (written[group] ??= {})[key] = found;
  return found;
}

test.each(RULES.map((rule) => [rule.head.id, rule] as const))(
  '%s says of the slips of all rules what it said before',
  (id, rule) => {
    const found = said(rule, books().slips);
    expect(found).toEqual(before(rule.head.group, id, found));
    expect(found.length).toBeGreaterThan(0);
  },
);

test.each(RULES.map((rule) => [rule.head.id, rule] as const))(
  '%s says of odd forms what it said before',
  (id, rule) => {
    const found = saidInShort(rule, books().odd);
    expect(found).toEqual(before(rule.head.group, `${id} odd`, found));
  },
);

test.each(RULES.map((rule) => [rule.head.id, rule] as const))(
  '%s withstands any words and figures',
  (_, rule) => {
    for (const { evaluation, scheme } of books().garbage) {
      expect(judgeBy([rule], { ...evaluation }, scheme).faults).toEqual([]);
    }
  },
);

afterAll(() => {
  for (const [group, rules] of Object.entries(written))
    writeFileSync(fileOf(group), `${JSON.stringify(rules, null, 2)}\n`);
});
