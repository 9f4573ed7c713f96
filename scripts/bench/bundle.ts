import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './table';

/** Size of what the pane's page loads before anything is clicked: its own scripts and styles, office.js excluded. */
export function benchBundle(folder: string): readonly Row[] {
  const page = path.join(folder, 'taskpane.html');
  if (!existsSync(page)) return [{ what: 'first bundle: not built (npm run build)' }];
  const html = readFileSync(page, 'utf8');
  const files = [...html.matchAll(/(?:src|href)="?([^"\s>]+\.(?:js|css))/g)]
    .map((match) => match[1] ?? '')
    .filter((file) => !/office\.js$|^https:/.test(file));
  const gzipBytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length,
    0,
  );
  return [{ what: `first bundle (${files.length} files, gzip)`, gzipBytes }];
}
