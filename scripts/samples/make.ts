/** Writes the sample workbooks into assets/samples: `npx tsx scripts/samples/make.ts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { samples } from './data';
import { writeBook } from './write';

async function main(): Promise<void> {
  const folder = resolve(import.meta.dirname, '../../assets/samples');
  await mkdir(folder, { recursive: true });
  for (const book of samples) {
    const bytes = await writeBook(book);
    const file = join(folder, `${book.name}.xlsx`);
    await writeFile(file, bytes);
    process.stdout.write(`${file} ${bytes.length}\n`);
  }
}

void main();
