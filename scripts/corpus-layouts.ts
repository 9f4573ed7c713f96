import { layouts } from '../test/corpus/layouts';
import { scoreLayouts } from '../test/corpus/layouts/read';
import { printed } from '../test/corpus/layouts/score';
import { development, isBlind, isBlind2, retired } from '../test/corpus/layouts/split';

/** Prints what each part of the corpus of layouts scores, and what differs in those that may be looked at. */
const seen = [development, retired].map(scoreLayouts);
for (const miss of seen.flatMap(({ misses }) => misses)) console.log(miss);
seen.forEach((score, index) =>
  console.log(`${index === 0 ? 'development' : 'retired    '}: ${printed(score)}`),
);
// Totals only: the reader is not written against these.
const ids = layouts.map(({ id }) => id);
console.log(`blind      : ${printed(scoreLayouts(ids.filter(isBlind)))}`);
console.log(`blind2     : ${printed(scoreLayouts(ids.filter(isBlind2)))}`);
