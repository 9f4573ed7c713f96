import { layouts } from '../test/corpus/layouts';
import { scoreLayouts } from '../test/corpus/layouts/read';
import { printed } from '../test/corpus/layouts/score';
import {
  blind6,
  development,
  fifth,
  fourth,
  isBlind,
  retired,
  retired2,
  retired3,
  sixth,
  third,
} from '../test/corpus/layouts/split';

const OPEN: readonly (readonly [string, readonly string[]])[] = [
  ['development', development],
  ['retired', retired],
  ['second', retired2],
  ['third', third],
  ['third, opened later', retired3],
  ['fourth', fourth],
  ['fifth', fifth],
  ['sixth', sixth],
];

/** Prints what each part of the corpus of layouts scores, and what differs in those that may be looked at. */
const seen = OPEN.map(([name, ids]) => ({ name, score: scoreLayouts(ids) }));
for (const miss of seen.flatMap(({ score }) => score.misses)) console.log(miss);
for (const { name, score } of seen) console.log(`${name}: ${printed(score)}`);
// Totals only: the reader is not written against these.
const heldOut = layouts.map(({ id }) => id).filter((id) => isBlind(id) && !blind6.includes(id));
console.log(`held out: ${printed(scoreLayouts(heldOut))}`);
console.log(`held out, the later corpus: ${printed(scoreLayouts(blind6))}`);
