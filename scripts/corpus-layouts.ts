import { layouts } from '../test/corpus/layouts';
import { scoreLayouts } from '../test/corpus/layouts/read';
import { printed } from '../test/corpus/layouts/score';
import {
  development,
  fourth,
  isBlind,
  isBlind3,
  retired,
  retired2,
  third,
} from '../test/corpus/layouts/split';

/** Prints what each part of the corpus of layouts scores, and what differs in those that may be looked at. */
const seen = [development, retired, retired2, third, fourth].map(scoreLayouts);
for (const miss of seen.flatMap(({ misses }) => misses)) console.log(miss);
seen.forEach((score, index) =>
  console.log(`${['development', 'retired', 'second', 'third', 'fourth'][index]}: ${printed(score)}`),
);
// Totals only: the reader is not written against these.
console.log(`held out: ${printed(scoreLayouts(layouts.map(({ id }) => id).filter(isBlind)))}`);
console.log(`held out of the fourth: ${printed(scoreLayouts(layouts.map(({ id }) => id).filter(isBlind3)))}`);
