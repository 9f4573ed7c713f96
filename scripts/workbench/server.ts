import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';
import type { Certificate } from './certificate';
import { contentType, POLICIES, route, workbenchMounts, type Mount } from './routes';

/** One entry of `/samples/index.json`. */
export interface Sample {
  /** File name, to be fetched as `/samples/FILE`. */
  readonly file: string;
  /** What a menu shows. */
  readonly title: string;
  readonly demo: boolean;
}

const COMPRESSIBLE = /^(text|application\/(json|xml)|image\/svg)/;

/**
 * The workbench's https server: static files of the mounts, the list of sample workbooks, and nothing else. Reads only;
 * answers only requests that name this machine, so that no foreign page can reach it by a name of its own.
 */
export function workbenchServer(
  root: string,
  certificate: Certificate,
  mounts: readonly Mount[] = workbenchMounts(root),
): Server {
  return createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer(request, response, mounts, join(root, 'assets', 'samples')).catch(() => {
      if (!response.headersSent) plain(response, 500, 'Internal error');
      else response.destroy();
    });
  });
}

/** The .xlsx files of a folder, the demo first, then by name. */
export async function listSamples(folder: string): Promise<Sample[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /\.xlsx$/i.test(name) && !name.startsWith('~') && !name.startsWith('.'))
    .map((file) => ({ file, title: file.replace(/\.xlsx$/i, ''), demo: /^(demo|示例|演示)/i.test(file) }))
    .sort((a, b) => Number(b.demo) - Number(a.demo) || a.file.localeCompare(b.file, 'zh-CN'));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  mounts: readonly Mount[],
  samples: string,
): Promise<void> {
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(request.headers.host ?? '')) {
    return plain(response, 421, 'Misdirected request');
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return plain(response, 405, 'Method not allowed');
  }
  const url = request.url ?? '/';
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  // A rebuilt page must show at the next reload.
  response.setHeader('Cache-Control', 'no-cache');
  if (url.split('?', 1)[0] === '/samples/index.json') {
    response.writeHead(200, { 'Content-Type': contentType('index.json') });
    response.end(JSON.stringify(await listSamples(samples)));
    return;
  }
  const found = route(url, mounts);
  if (found.kind === 'none') return plain(response, 404, 'Not found');
  if (found.kind === 'redirect') {
    response.writeHead(308, { Location: found.location });
    response.end();
    return;
  }
  const facts = await stat(found.file).catch(() => null);
  if (!facts?.isFile()) return plain(response, 404, 'Not found');
  const tag = `"${facts.size.toString(36)}-${facts.mtimeMs.toString(36)}"`;
  const policy = POLICIES[found.policy];
  if (policy !== null) response.setHeader('Content-Security-Policy', policy);
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304);
    response.end();
    return;
  }
  const type = contentType(found.file);
  const zipped = COMPRESSIBLE.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const head = { 'Content-Type': type, Vary: 'Accept-Encoding' };
  response.writeHead(
    200,
    zipped ? { ...head, 'Content-Encoding': 'gzip' } : { ...head, 'Content-Length': facts.size },
  );
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const stream = createReadStream(found.file);
  stream.on('error', () => response.destroy());
  if (zipped) stream.pipe(createGzip({ level: 1 })).pipe(response);
  else stream.pipe(response);
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(text);
}

/** Listens on a port of this machine alone; on the next free one (of twenty) when it is taken. Gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    const taken = await tryListen(server, candidate);
    if (!taken) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : candidate;
    }
    if (port === 0 || candidate >= port + 20) throw taken;
  }
}

function tryListen(server: Server, port: number): Promise<Error | null> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(error);
      else reject(error);
    };
    const onListening = (): void => {
      server.off('error', onError);
      resolve(null);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, 'localhost');
  });
}
