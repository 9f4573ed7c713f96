import { randomUUID } from 'node:crypto';
import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { cliTexts } from '../messages';
import { Stop } from './program';

/** What a folder is searched for; the old formats too, so that they are named instead of passed over. */
const WORKBOOKS = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm', '.xls', '.et']);

/** The files that a list of files and folders stands for; a folder's own workbooks by name, lock files left out. */
export async function workbookFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly many: boolean }> {
  const files: string[] = [];
  let many = paths.length > 1;
  for (const path of paths) {
    if (!(await isFolder(path))) {
      files.push(path);
      continue;
    }
    many = true;
    const found = (await readdir(path, { withFileTypes: true }))
      .filter((entry) => !entry.isDirectory() && WORKBOOKS.has(extname(entry.name).toLowerCase()))
      .map((entry) => entry.name)
      .filter((name) => !name.startsWith('~$') && !name.startsWith('.'))
      .sort();
    if (found.length === 0) throw new Stop(cliTexts.noWorkbooks, { file: path });
    files.push(...found.map((name) => join(path, name)));
  }
  return { files, many };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Reading it will say what is wrong with it.
    return false;
  }
}

/** Throws `Stop` when there is no such file or it may not be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Stop(cliTexts.notFound, { file: path });
    if (code === 'EACCES' || code === 'EPERM') throw new Stop(cliTexts.noAccess, { file: path });
    throw new Stop(cliTexts.notReadable, { file: path, detail: code });
  }
}

/** Throws `Stop` when the place to write to is the input (by whatever name or link) or a folder. */
export async function refuseInput(out: string, input: string): Promise<void> {
  if (resolve(out) === resolve(input)) throw new Stop(cliTexts.outIsInput);
  try {
    const [there, given] = await Promise.all([stat(out), stat(input)]);
    if (there.isDirectory()) throw new Stop(cliTexts.outIsFolder);
    const sameFile = there.ino === given.ino && there.dev === given.dev && there.ino !== 0;
    if (sameFile || (await realpath(out)) === (await realpath(input))) throw new Stop(cliTexts.outIsInput);
  } catch (error) {
    if (error instanceof Stop || codeOf(error) !== 'ENOENT') throw error;
  }
}

/** Writes a file whole or not at all: beside its place first, then renamed. Throws `Stop`. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new Stop(cliTexts.notWritten, { file: path, detail: codeOf(error) });
  }
}

function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return error instanceof Error ? error.message : String(error);
}
