import { readClaims } from '../src/claims';
import { score, type Case, type Score } from '../test/corpus/claims/score';
import { seedAnswers, seedsPresent, seedText } from '../test/corpus/claims/seeds';
import { HELD_OUT, OPEN } from '../test/corpus/claims/split';
import type { AnnotatedClaim } from '../test/corpus/claims/types';

/** Prints how the reader of claims scores; misses only of what may be looked at (`--open` lists them). */
const caseOf = (id: string, text: string, expected: readonly AnnotatedClaim[]): Case => ({
  id,
  text,
  expected,
  reported: readClaims(text),
});
const printed = (result: Score): string =>
  `${result.found}/${result.claims} claims, ${result.caught}/${result.inconsistent} inconsistent, ` +
  `${result.agreed} same verdict, ${result.falseAlarms} false alarms`;

const open = score(OPEN.map(({ id, text, claims }) => caseOf(id, text, claims)));
const seeds = score(
  seedsPresent ? seedAnswers().map((answers) => caseOf(answers.file, seedText(answers), answers.claims)) : [],
);
if (process.argv.includes('--open')) {
  for (const [name, { missed, alarms, disagreed }] of Object.entries({ open, seeds })) {
    for (const each of alarms) console.log(`${name} alarm    ${each}`);
    for (const each of disagreed) console.log(`${name} differs  ${each}`);
    for (const each of missed) console.log(`${name} missed   ${each}`);
  }
}
console.log(`open:     ${printed(open)}`);
console.log(`seeds:    ${printed(seeds)}`);
// Totals only: the reader is not written against this half.
console.log(`held out: ${printed(score(HELD_OUT.map(({ id, text, claims }) => caseOf(id, text, claims))))}`);
