import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { demo, samples } from '../../scripts/samples/data';
import { type CellData, body, edited } from '../../scripts/samples/layout';
import { plant, slips } from '../../scripts/samples/plant';
import { writeBook } from '../../scripts/samples/write';

const FOLDER = join(__dirname, '../../assets/samples');

test.each(samples.map((book) => [book.name, book] as const))(
  '%s is what its data give',
  async (name, book) => {
    const written = await writeBook(book);
    expect(Buffer.from(written).equals(await readFile(join(FOLDER, `${name}.xlsx`)))).toBe(true);
  },
);

test.each(samples.map((book) => [book.name, book] as const))(
  '%s reads back cell by cell',
  async (_, book) => {
    const read = await readXlsx(await writeBook(book), { readStyles: true });
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(book.sheets.map((sheet) => sheet.name));
    for (const [s, sheet] of book.sheets.entries()) {
      for (const [r, row] of sheet.rows.entries()) {
        for (const [c, cell] of row.cells.entries()) {
          expect([sheet.name, r, c, read.sheets[s]?.rows[r]?.[c] ?? null]).toEqual([
            sheet.name,
            r,
            c,
            valueOf(cell),
          ]);
        }
      }
    }
  },
);

test('the demo workbook holds live formulas and empty computed cells', () => {
  const cells = demo.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
  expect(
    cells.filter((cell) => typeof cell === 'object' && cell?.formula !== undefined).length,
  ).toBeGreaterThan(40);
  expect(
    cells.filter((cell) => typeof cell === 'object' && cell?.value === null && cell.format !== undefined)
      .length,
  ).toBeGreaterThan(15);
});

test('there are ten slips and more, each at a cell of its own, each changing that cell', async () => {
  expect(slips.length).toBeGreaterThanOrEqual(10);
  expect(new Set(slips.map((slip) => slip.cell)).size).toBe(slips.length);
  const clean = await writeBook(demo);
  for (const slip of slips) {
    expect(Buffer.from(await writeBook(plant(demo, slip))).equals(Buffer.from(clean))).toBe(false);
  }
});

test('an edit of a cell that is not there is refused', () => {
  const book = { name: 'x', sheets: [{ name: 'S', widths: [8], rows: [body('a')] }] };
  expect(edited(book, [{ sheet: 'S', cell: 'A1', content: 'b' }]).sheets[0]?.rows[0]?.cells).toEqual(['b']);
  expect(() => edited(book, [{ sheet: 'S', cell: 'B1', content: 'b' }])).toThrow('S!B1');
});

function valueOf(cell: CellData): string | number | null {
  if (typeof cell === 'symbol') return null;
  return cell !== null && typeof cell === 'object' ? cell.value : cell;
}
