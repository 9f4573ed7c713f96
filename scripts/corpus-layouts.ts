import { scoreLayouts } from '../test/corpus/layouts/read';
import { printed } from '../test/corpus/layouts/score';
import { development, heldOut } from '../test/corpus/layouts/split';

/** Prints what each half of the corpus of layouts scores, and what differs in the half that may be looked at. */
const seen = scoreLayouts(development);
for (const miss of seen.misses) console.log(miss);
console.log(`development: ${printed(seen)}`);
// Totals only: the reader is not written against this half.
console.log(`held out:    ${printed(scoreLayouts(heldOut))}`);
