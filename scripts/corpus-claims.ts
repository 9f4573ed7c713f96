import { readClaims } from '../src/claims';
import { score, type Case, type Score } from '../test/corpus/claims/score';
import { seedAnswers, seedsPresent, seedText } from '../test/corpus/claims/seeds';
import {
  BLIND3,
  DEVELOPMENT,
  OPEN,
  OPENED2,
  OPENED3,
  RETIRED,
  RETIRED_BLIND,
  RETIRED_BLIND2,
} from '../test/corpus/claims/split';
import type { AnnotatedClaim, Paragraph } from '../test/corpus/claims/types';

/** Prints how the reader of claims scores on what it may be written against; `--misses` lists what it misses. */
const caseOf = (id: string, text: string, expected: readonly AnnotatedClaim[]): Case => ({
  id,
  text,
  expected,
  reported: readClaims(text),
});
const printed = (result: Score): string =>
  `${result.found}/${result.claims} claims, ${result.caught}/${result.inconsistent} inconsistent, ` +
  `${result.agreed} same verdict, ${result.falseAlarms} false alarms`;

const scored = (paragraphs: readonly Paragraph[]): Score =>
  score(paragraphs.map(({ id, text, claims }) => caseOf(id, text, claims)));
const seeds = score(
  seedsPresent ? seedAnswers().map((answers) => caseOf(answers.file, seedText(answers), answers.claims)) : [],
);
const open = scored(OPEN);
const retired = scored(RETIRED);
const blind = scored(RETIRED_BLIND);
const opened = scored(OPENED2);
const blind2 = scored(RETIRED_BLIND2);
const opened3 = scored(OPENED3);
if (process.argv.includes('--misses')) {
  for (const [name, { missed, alarms, disagreed }] of Object.entries({
    open,
    retired,
    blind,
    opened,
    blind2,
    opened3,
    seeds,
  })) {
    for (const each of alarms) console.log(`${name} alarm    ${each}`);
    for (const each of disagreed) console.log(`${name} differs  ${each}`);
    for (const each of missed) console.log(`${name} missed   ${each}`);
  }
}
console.log(`open:        ${printed(open)}`);
console.log(`retired:     ${printed(retired)}`);
console.log(`blind:       ${printed(blind)}`);
console.log(`opened:      ${printed(opened)}`);
console.log(`blind2:      ${printed(blind2)}`);
console.log(`opened3:     ${printed(opened3)}`);
console.log(`development: ${printed(scored(DEVELOPMENT))}`);
console.log(`seeds:       ${printed(seeds)}`);
// Totals only, and on demand: the reader is not written against this set, and what it misses there is shown nowhere.
if (process.argv.includes('--held-out')) console.log(`held out:    ${printed(scored(BLIND3))}`);
