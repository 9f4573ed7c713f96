/** Offline check of the manifest: `npm run validate [-- FILE]`. Exit code 1 when something is wrong. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest, type Surroundings } from './rules';

const root = path.resolve(import.meta.dirname, '../..');

/** Width of a square PNG, from its header chunk; null when there is no such file or it is not square. */
function pngSize(file: string): number | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return null;
  const width = bytes.readUInt32BE(16);
  return width === bytes.readUInt32BE(20) ? width : null;
}

/** The manifest's surroundings in this repository. */
export function repositorySurroundings(): Surroundings {
  const commands = readFileSync(path.join(root, 'src/commands/main.ts'), 'utf8');
  return {
    iconSize: (address) => pngSize(path.join(root, 'assets/icons', path.basename(address))),
    functions: [...commands.matchAll(/Office\.actions\.associate\(\s*'(\w+)'/g)].map(
      (match) => match[1] ?? '',
    ),
    pages: ['taskpane.html', 'help.html'],
  };
}

if (process.argv[1] === import.meta.filename) {
  const file = process.argv[2] ?? path.join(root, 'manifest.xml');
  const problems = checkManifest(readFileSync(file, 'utf8'), repositorySurroundings());
  for (const problem of problems) console.error(`${file}:${problem.line}: ${problem.text}`);
  if (problems.length === 0) console.log(`${path.basename(file)}: valid`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
