/**
 * Mutation testing: `npm run mutation` changes the code of quantity, schemes and rules in one place at a time, and counts the
 * changes that no test notices. `npm run mutation -- quantity rules/budget` measures those parts alone, `--force` repeats what
 * was measured before. Installs the tool when it is missing; exits with 1 below the score that `parts.mjs` asks for.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PARTS, reportOf, WANTED } from '../tools/mutation/parts.mjs';
import { install } from './install.mjs';

install();
install('tools/mutation');
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const tool = path.join(root, 'tools/mutation/node_modules/@stryker-mutator/core/bin/stryker.js');
const given = process.argv.slice(2);
const named = given.filter((word) => Object.hasOwn(PARTS, word));
const options = given.filter((word) => !Object.hasOwn(PARTS, word));
const parts = named.length > 0 ? named : Object.keys(PARTS);

for (const part of parts) {
  spawnSync(process.execPath, [tool, 'run', 'tools/mutation/stryker.mjs', ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_PART: part },
  });
}

/** Mutants of a part that tests noticed, and all that could be noticed. */
function countOf(part) {
  const file = path.join(root, `${reportOf(part)}.json`);
  if (!existsSync(file)) return null;
  const { files } = JSON.parse(readFileSync(file, 'utf8'));
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted) => states.filter((state) => wanted.includes(state)).length;
  const noticed = count('Killed', 'Timeout');
  return { noticed, all: noticed + count('Survived', 'NoCoverage') };
}

const percent = ({ noticed, all }) => (Math.round((noticed / all) * 1000) / 10).toString();
let below = false;
const folders = new Map();
for (const part of Object.keys(PARTS)) {
  const count = countOf(part);
  if (!count) continue;
  console.log(
    `${part.padEnd(24)} ${String(count.noticed).padStart(5)} / ${String(count.all).padEnd(5)} ${percent(count)} %`,
  );
  const [folder = part] = part.split('/');
  const sum = folders.get(folder) ?? { noticed: 0, all: 0 };
  folders.set(folder, { noticed: sum.noticed + count.noticed, all: sum.all + count.all });
}
for (const [folder, sum] of folders) {
  console.log(`src/${folder}: ${percent(sum)} %`);
  below ||= (sum.noticed / sum.all) * 100 < WANTED;
}
process.exit(below ? 1 : 0);
