import { readClaims } from '../src/claims';
import { score, type Case, type Score } from '../test/corpus/claims/score';
import { seedAnswers, seedsPresent, seedText } from '../test/corpus/claims/seeds';
import {
  OPENED18,
  BLIND19,
  OPENED20,
  OPENED22,
  OPENED23,
  OPENED24,
  OPENED21,
  OPENED14,
  OPENED15,
  OPENED17,
  OPENED16,
  OPENED11,
  OPENED12,
  OPENED13,
  OPENED8,
  OPENED10,
  OPENED4,
  OPENED7,
  DEVELOPMENT,
  OPEN,
  OPENED2,
  OPENED3,
  OPENED5,
  OPENED6,
  OPENED9,
  RETIRED,
  RETIRED_BLIND,
  RETIRED_BLIND2,
  RETIRED_BLIND3,
} from '../test/corpus/claims/split';
import type { AnnotatedClaim, Paragraph } from '../test/corpus/claims/types';

/**
 * Prints how the reader of claims scores on what it may be written against; `--misses` lists what it misses,
 * `--held-out` adds the totals of what may only be measured.
 */
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
const sets: readonly (readonly [string, Score])[] = [
  ['open', scored(OPEN)],
  ['retired', scored(RETIRED)],
  ['blind', scored(RETIRED_BLIND)],
  ['opened', scored(OPENED2)],
  ['blind2', scored(RETIRED_BLIND2)],
  ['opened3', scored(OPENED3)],
  ['opened4', scored(OPENED4)],
  ['opened5', scored(OPENED5)],
  ['opened6', scored(OPENED6)],
  ['opened7', scored(OPENED7)],
  ['opened8', scored(OPENED8)],
  ['opened9', scored(OPENED9)],
  ['opened10', scored(OPENED10)],
  ['opened11', scored(OPENED11)],
  ['opened12', scored(OPENED12)],
  ['opened13', scored(OPENED13)],
  ['opened14', scored(OPENED14)],
  ['opened15', scored(OPENED15)],
  ['opened17', scored(OPENED17)],
  ['opened16', scored(OPENED16)],
  ['opened18', scored(OPENED18)],
  ['opened20', scored(OPENED20)],
  ['opened21', scored(OPENED21)],
  ['opened22', scored(OPENED22)],
  ['opened23', scored(OPENED23)],
  ['opened24', scored(OPENED24)],
  ['blind3', scored(RETIRED_BLIND3)],
  ['seeds', seeds],
];
if (process.argv.includes('--misses')) {
  for (const [name, { missed, alarms, disagreed }] of sets) {
    for (const each of alarms) console.log(`${name} alarm    ${each}`);
    for (const each of disagreed) console.log(`${name} differs  ${each}`);
    for (const each of missed) console.log(`${name} missed   ${each}`);
  }
}
for (const [name, result] of sets) console.log(`${name}: ${printed(result)}`);
console.log(`development: ${printed(scored(DEVELOPMENT))}`);
// Totals only: the reader is not written against these.
if (process.argv.includes('--held-out')) {
  console.log(`held out, nineteenth set: ${printed(scored(BLIND19))}`);
}
