/**
 * Installs a package's dependencies when they are missing or older than its lock file. Needs Node alone, so that the
 * README's commands work on a fresh clone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string} [folder] below the repository's root; the root itself when absent */
export function install(folder = '.') {
  const where = path.join(root, folder);
  const lock = path.join(where, 'package-lock.json');
  // npm writes this file at the end of an install.
  const mark = path.join(where, 'node_modules/.package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log(`正在安装依赖（${folder === '.' ? '首次约一分钟' : folder}）…… Installing dependencies`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: where,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('依赖安装失败：请检查网络或 npm 镜像设置后重试。 Installing dependencies failed.');
    process.exit(status ?? 1);
  }
  const now = new Date();
  utimesSync(mark, now, now);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) install();
