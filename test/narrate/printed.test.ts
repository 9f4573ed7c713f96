import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENTS, compareFigures, unlistedFigures } from '../../scripts/report-figures';
import { SEEDS_FOLDER, seedsPresent } from '../corpus/claims/seeds';

test('figures of five published documents are listed', () => {
  expect(DOCUMENTS).toEqual(['000', '001', '002', '003', '004']);
});

test.each(DOCUMENTS)(
  'document %s: every figure that it prints and its workbook holds is told',
  async (sample) => {
    const { figures } = await compareFigures(sample);
    const held = figures.filter((one) => one.held);
    expect(held.length).toBeGreaterThan(10);
    expect(held.filter((one) => !one.told && one.apart === null).map(({ figure }) => figure)).toEqual([]);
    // What is set apart is not told; else it need not be.
    expect(figures.filter((one) => one.apart !== null && one.told)).toEqual([]);
  },
);

test.each(DOCUMENTS)('document %s: each of its sections has a heading', async (sample) => {
  expect((await compareFigures(sample)).missing).toEqual([]);
});

const present = seedsPresent ? describe : describe.skip;

present(
  'the lists hold every figure that the documents print (set SELFEVAL_SEEDS where they are elsewhere)',
  () => {
    test.each(DOCUMENTS)('%s', (sample) => {
      const file = readdirSync(SEEDS_FOLDER).find((name) => name.startsWith(sample)) ?? '';
      expect(unlistedFigures(sample, readFileSync(join(SEEDS_FOLDER, file), 'utf8'))).toEqual([]);
    });
  },
);
