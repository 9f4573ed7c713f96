import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, readDocument } from '../files';
import { run } from './run';

/** The version in the package's own description, wherever it is run from. */
function version(): string {
  for (const folder of ['..', '../..']) {
    try {
      const description: unknown = JSON.parse(readFileSync(join(__dirname, folder, 'package.json'), 'utf8'));
      if (typeof description === 'object' && description !== null && 'version' in description) {
        return String(description.version);
      }
    } catch {
      // Not there: the next place.
    }
  }
  return '0';
}

async function main(): Promise<void> {
  // Not exit(): output to a pipe may still be under way.
  process.exitCode = await run(process.argv.slice(2), {
    open: openFile,
    readDocument,
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    version: version(),
  });
}

// A reader that has seen enough (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
void main();
