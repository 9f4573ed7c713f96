import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openInBrowser } from './openInBrowser';
import { fingerprint, localCertificate } from './certificate';
import { listen, workbenchServer } from './server';
import { say } from '../../src/messages';
import { serveTexts } from '../../src/messages/workbench';

/** Serves the built workbench: `tsx scripts/workbench/serve.ts [--port 3000] [--no-open]`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '3000' }, 'no-open': { type: 'boolean', default: false } },
  });
  const language = process.env['LANG']?.startsWith('en') ? 'en-US' : 'zh-CN';
  const wanted = Number(values.port);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new Error(say(language, serveTexts.badPort, { port: values.port }));
  }
  const root = resolve(import.meta.dirname, '..', '..');
  const certificate = await localCertificate(join(root, '.cache', 'workbench'));
  const port = await listen(workbenchServer(root, certificate), wanted);
  const address = `https://localhost:${port}/`;
  if (wanted !== 0 && port !== wanted) console.log(say(language, serveTexts.portTaken, { wanted, port }));
  console.log(say(language, serveTexts.ready, { address, fingerprint: fingerprint(certificate) }));
  if (!values['no-open']) openInBrowser(address);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
