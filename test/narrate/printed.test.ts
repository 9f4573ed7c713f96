import { DOCUMENTS, compareFigures } from '../../scripts/report-figures';

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
