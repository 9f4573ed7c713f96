/**
 * The benchmark: `npm run bench`. Prints medians; what is not built or not installed is said. Times are of this machine:
 * compare them only with each other.
 */
import path from 'node:path';
import { benchBundle } from './bundle';
import { benchClaims } from './claims';
import { benchCore } from './core';
import { benchExcel } from './excel';
import { benchFill } from './fill';
import { benchPane } from './pane';
import { printTable } from './table';

const root = path.resolve(import.meta.dirname, '../..');

async function run(): Promise<void> {
  const rows = [
    ...benchCore(),
    ...benchClaims(),
    ...(await benchExcel()),
    ...(await benchFill()),
    ...benchBundle(path.join(root, 'dist/pane')),
    ...(await benchPane(root)),
  ];
  console.log(printTable(rows));
}

void run();
