/**
 * Mutation testing of quantity, schemes and rules: `npm run mutation`, or a part of them with
 * `npm run mutation -- --mutate src/quantity/judge.ts`. Installs the tool when it is missing.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

install();
install('tools/mutation');
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const tool = path.join(root, 'tools/mutation/node_modules/@stryker-mutator/core/bin/stryker.js');
const { status } = spawnSync(
  process.execPath,
  [tool, 'run', 'tools/mutation/stryker.json', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
