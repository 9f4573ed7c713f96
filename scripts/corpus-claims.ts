import { readClaims } from '../src/claims';
import { score, type Case, type Score } from '../test/corpus/claims/score';
import { seedAnswers, seedsPresent, seedText } from '../test/corpus/claims/seeds';
import { BLIND2, DEVELOPMENT, OPEN, OPENED2, RETIRED, RETIRED_BLIND } from '../test/corpus/claims/split';
import type { AnnotatedClaim, Paragraph } from '../test/corpus/claims/types';

/** Prints how the reader of claims scores; misses only of development (`--misses` lists them), never of the blind sets. */
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
if (process.argv.includes('--misses')) {
  for (const [name, { missed, alarms, disagreed }] of Object.entries({
    open,
    retired,
    blind,
    opened,
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
console.log(`development: ${printed(scored(DEVELOPMENT))}`);
console.log(`seeds:       ${printed(seeds)}`);
// Totals only: the reader is not written against this set, and what it misses there is shown nowhere.
console.log(`held out:    ${printed(scored(BLIND2))}`);
