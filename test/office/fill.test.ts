import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changesOf, fill } from '../../src/assistant';
import { patchXlsx, readXlsx } from '../../src/files';
import { SCHEMES } from '../../src/schemes';
import { formatCell, sheetNamed, textAt, type CellAddress, type WorkbookSnapshot } from '../../src/workbook';
import { blankOf, bookOf } from '../support/generate/book';
import { bytesOf } from '../support/generate/xlsx';

/** The system's Python: only it knows LibreOffice's `uno`. */
const PYTHON = '/usr/bin/python3';
const SAMPLES = join(__dirname, '..', '..', 'assets', 'samples');
const SEEDS = [1, 2, 3, 4, 5];

interface Filled {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Filled cells with what they show by our own arithmetic. */
  readonly cells: readonly { readonly cell: CellAddress; readonly text: string; readonly formula: string }[];
}

function hasUno(): boolean {
  try {
    execFileSync(PYTHON, ['-c', 'import uno'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

function read(bytes: Uint8Array, name: string): WorkbookSnapshot {
  const result = readXlsx(bytes, name);
  if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
  return result.value;
}

function filledFile(name: string, bytes: Uint8Array, scheme?: string): Filled {
  const result = fill(read(bytes, name), scheme === undefined ? {} : { scheme });
  const patched = patchXlsx(bytes, changesOf(result));
  if (!patched.ok) throw new Error(`${name}: ${patched.failure.code}`);
  const cells = result.plan.fillings.map(({ cell, text, formula }) => ({ cell, text, formula }));
  return { name, bytes: patched.value, cells };
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

/** What LibreOffice shows otherwise than we, in the files of one ending. */
function differences(folder: string, files: readonly Filled[], ending: string, moved: number): string[] {
  return files.flatMap(({ name, cells }, index) => {
    const workbook = read(new Uint8Array(readFileSync(join(folder, `${index}.${ending}.xlsx`))), name);
    return cells.flatMap(({ cell, text, formula }) => {
      const sheet = sheetNamed(workbook, cell.sheet);
      const theirs = sheet ? textAt(sheet, cell.row + moved, cell.column + moved) : '';
      return theirs === text
        ? []
        : [`${name} ${formatCell(cell)} ${formula}: ${text}, LibreOffice ${theirs}`];
    });
  });
}

if (hasUno()) {
  describe('what was filled, computed anew by LibreOffice', () => {
    const folder = mkdtempSync(join(tmpdir(), 'selfeval-fill-'));
    const profile = mkdtempSync(join(tmpdir(), 'selfeval-profile-'));
    let files: readonly Filled[] = [];

    beforeAll(async () => {
      files = await filledFiles();
      files.forEach(({ bytes }, index) => writeFileSync(join(folder, `${index}.xlsx`), bytes));
      execFileSync(PYTHON, [join(__dirname, 'recalculate.py'), folder, profile], {
        stdio: 'pipe',
        timeout: 900_000,
      });
    }, 1_000_000);

    afterAll(() => {
      for (const one of [folder, profile]) rmSync(one, { recursive: true, force: true });
    });

    test('is worth the proof: formulas of every field, in every scheme', () => {
      expect(files.length).toBeGreaterThanOrEqual(SCHEMES.length * SEEDS.length);
      expect(files.reduce((sum, { cells }) => sum + cells.length, 0)).toBeGreaterThan(1000);
    });

    test('equals our own figures to the last printed digit', () => {
      expect(differences(folder, files, 'same', 0)).toEqual([]);
    });

    test('equals them after a row was inserted above and a column left of everything', () => {
      expect(differences(folder, files, 'moved', 1)).toEqual([]);
    });
  });
} else {
  test.todo('fill against LibreOffice needs python3-uno, which is missing (apt-get install python3-uno)');
}
