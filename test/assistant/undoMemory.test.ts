import fc from 'fast-check';
import { packImage, unpackImage } from '../../src/assistant/undoMemory';
import type { BeforeImage, CellContent, Json } from '../../src/workbook';

const asKept = (packed: Json): Json => JSON.parse(JSON.stringify(packed)) as Json;

const value = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.boolean(),
  fc.integer(),
  fc.constantFrom('=A1', '12', '#N/A'),
);
const part = fc.constantFrom(
  'A1',
  'B12',
  '$C$3',
  "'表 2'!D12",
  '"A12"',
  'SUM(E2:E12)',
  'LOG10(5)',
  '待人工核实',
  '"\u0001"',
);
const formula = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => `=${parts.join('&')}`);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  value.map((one) => ({ formula: null, value: one })),
  fc.record({ formula, value }),
);
const image: fc.Arbitrary<BeforeImage> = fc.record({
  cells: fc.array(
    fc.record({
      cell: fc.record({
        sheet: fc.constantFrom('自评表', '表 2'),
        row: fc.integer({ min: 0, max: 30 }),
        column: fc.nat(10),
      }),
      before: content,
      after: content,
      style: fc.constantFrom(null, { numberFormat: '0.00%' }, { bold: true, fill: '' }),
    }),
  ),
  addedSheets: fc.array(fc.constantFrom('报告', '表')),
});

test('what was replaced comes back as it was', () => {
  fc.assert(fc.property(image, (one) => expect(unpackImage(asKept(packImage(one)))).toEqual(one)));
});

test('formulas that differ by their row are kept once', () => {
  const cells = Array.from({ length: 10_000 }, (_, row) => ({
    cell: { sheet: '自评表', row, column: 6 },
    before: { formula: null, value: null },
    after: {
      formula: `=ROUND(MIN(1,VALUE(SUBSTITUTE(E${row + 1},"篇",""))/VALUE(SUBSTITUTE(D${row + 1},"≥","")))*F${row + 1},2)`,
      value: 10,
    },
    style: null,
  }));
  const packed = JSON.stringify(packImage({ cells, addedSheets: [] }));
  expect(packed.length).toBeLessThan(JSON.stringify(cells).length / 7);
  expect(packed.length).toBeLessThan(350_000);
});
