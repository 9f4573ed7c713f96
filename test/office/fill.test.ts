import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf, fill } from '../../src/assistant';
import { patchXlsx, readXlsx } from '../../src/files';
import { SCHEMES } from '../../src/schemes';
import { formatCell, sheetNamed, textAt, type CellAddress, type WorkbookSnapshot } from '../../src/workbook';
import { blankOf, bookOf } from '../support/generate/book';
import { bytesOf } from '../support/generate/xlsx';
import { recalculated, VARIANTS, type Variant } from './recalculate';

const SAMPLES = join(__dirname, '..', '..', 'assets', 'samples');
const SEEDS = [1, 2, 3, 4, 5, 6];

interface Filled {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Filled cells with what they show by our own arithmetic. */
  readonly cells: readonly { readonly cell: CellAddress; readonly text: string; readonly formula: string }[];
  /** How many cells filling once more would write. */
  readonly again: number;
}

function read(bytes: Uint8Array, name: string): WorkbookSnapshot {
  const result = readXlsx(bytes, name);
  if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
  return result.value;
}

function filledFile(name: string, bytes: Uint8Array, scheme?: string): Filled {
  const options = scheme === undefined ? {} : { scheme };
  const result = fill(read(bytes, name), options);
  const patched = patchXlsx(bytes, changesOf(result));
  if (!patched.ok) throw new Error(`${name}: ${patched.failure.code}`);
  const cells = result.plan.fillings.map(({ cell, text, formula }) => ({ cell, text, formula }));
  const again = fill(read(patched.value, name), options).plan.fillings.length;
  return { name, bytes: patched.value, cells, again };
}

async function filledFiles(): Promise<readonly Filled[]> {
  const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
  const files = samples.map((name) => filledFile(name, new Uint8Array(readFileSync(join(SAMPLES, name)))));
  for (const scheme of SCHEMES) {
    for (const seed of SEEDS) {
      const book = bookOf(scheme, seed);
      files.push(filledFile(book.workbook.name, await bytesOf(blankOf(book)), scheme.id));
    }
  }
  return files;
}

describe('what was filled, computed anew by LibreOffice', () => {
  let files: readonly Filled[] = [];
  let theirs: readonly Readonly<Record<Variant, Uint8Array>>[] = [];

  beforeAll(async () => {
    files = await filledFiles();
    theirs = recalculated(files.map(({ bytes }) => bytes));
  }, 1_000_000);

  /** What LibreOffice shows otherwise than we. */
  const differences = (variant: Variant): string[] =>
    files.flatMap(({ name, cells }, index) => {
      const workbook = read(theirs[index]?.[variant] ?? new Uint8Array(), name);
      const at = VARIANTS[variant];
      return cells.flatMap(({ cell, text, formula }) => {
        const sheet = sheetNamed(workbook, cell.sheet);
        const shown = sheet ? textAt(sheet, at(cell.row), at(cell.column)) : '';
        return shown === text
          ? []
          : [`${name} ${formatCell(cell)} ${formula}: ${text}, LibreOffice ${shown}`];
      });
    });

  test('is worth the proof: more than 50 workbooks of every scheme, many formulas', () => {
    expect(SCHEMES.length * SEEDS.length).toBeGreaterThan(50);
    expect(files.length).toBeGreaterThan(SCHEMES.length * SEEDS.length);
    expect(files.reduce((sum, { cells }) => sum + cells.length, 0)).toBeGreaterThan(1000);
  });

  test('is not filled a second time', () => {
    expect(files.filter(({ again }) => again > 0).map(({ name }) => name)).toEqual([]);
  });

  test.each([
    ['', 'same'],
    ['after a row was inserted above and a column left of everything', 'moved'],
    ['after rows and columns were inserted between all others', 'spread'],
  ] as const)('equals our own figures to the last printed digit %s', (_, variant) => {
    expect(differences(variant)).toEqual([]);
  });
});
