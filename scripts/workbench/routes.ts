import { extname, join, relative, resolve, sep } from 'node:path';

/** A folder served under a path. The first whose path fits a request answers it. */
export interface Mount {
  /** Ends with a slash. */
  readonly path: string;
  readonly folder: string;
  readonly policy: ContentPolicy;
}

/** Which Content-Security-Policy goes with a file. */
export type ContentPolicy = 'pane' | 'page' | 'none';

/** What a request is answered with: a file, a redirect, or nothing. */
export type Route =
  | { readonly kind: 'file'; readonly file: string; readonly policy: ContentPolicy }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'none' };

/** The hash of the empty text: Fluent UI inserts empty style elements and fills them through the CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

export const POLICIES: Readonly<Record<ContentPolicy, string | null>> = {
  pane: `default-src 'self'; style-src 'self' ${EMPTY_STYLE}; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'self'`,
  // The grid writes style elements with text of its own and draws pictures from data and blob addresses.
  page: "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  none: null,
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.gif': 'image/gif',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The content type of a file by its ending. */
export function contentType(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** The folders of the workbench below a repository's root. */
export function workbenchMounts(root: string): readonly Mount[] {
  const office = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
  return [
    // The pane asks for the library beside itself; it is the same unmodified files.
    { path: '/pane/office-js/', folder: office, policy: 'pane' },
    { path: '/office-js/', folder: office, policy: 'pane' },
    { path: '/pane/', folder: join(root, 'dist', 'pane'), policy: 'pane' },
    { path: '/samples/', folder: join(root, 'assets', 'samples'), policy: 'none' },
    { path: '/', folder: join(root, 'dist', 'workbench'), policy: 'page' },
  ];
}

/**
 * The file behind a request's address, by its mounts. Nothing outside the mounted folders and no hidden file is ever
 * given, whatever the address is.
 */
export function route(url: string, mounts: readonly Mount[]): Route {
  const none: Route = { kind: 'none' };
  let path: string;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return none;
  }
  if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return none;
  if (path.split('/').some((part) => part.startsWith('.'))) return none;
  const bare = mounts.find((mount) => `${path}/` === mount.path);
  if (bare) return { kind: 'redirect', location: bare.path };
  const mount = mounts.find((candidate) => path.startsWith(candidate.path));
  if (!mount) return none;
  const inside = path.slice(mount.path.length);
  const file = resolve(
    mount.folder,
    `.${sep}${inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside}`,
  );
  const below = relative(mount.folder, file);
  if (below === '' || below.startsWith('..') || resolve(mount.folder, below) !== file) return none;
  return { kind: 'file', file, policy: mount.policy };
}
