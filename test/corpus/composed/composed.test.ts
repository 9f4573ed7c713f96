import fc from 'fast-check';
import { readJson } from '../../../src/cli/contract';
import { recognize } from '../../../src/recognize';
import { workbookOf } from '../../support/workbook';
import { scoreOf } from '../layouts/score';
import { composed, COMPOSERS } from './index';

const SEEDS = 1_000_000;

test.each(Object.entries(COMPOSERS))('%s: whatever the composition, it reads as composed', (_, compose) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: SEEDS }), (seed) => {
      const layout = composed(seed, compose);
      expect(scoreOf(layout, readJson('', recognize(workbookOf(layout.sheets)))).misses).toEqual([]);
    }),
    // The same forms every time: what fails is mended, not run again.
    { seed: 3, numRuns: 120, endOnFailure: true },
  );
});
