// Brings up the workbench from a fresh clone with Node alone: installs what is missing, builds what is stale, serves.
// Uses nothing but Node until the packages are there, so its texts stand here.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const cache = join(root, '.cache', 'workbench');

const texts = {
  oldNode: (version) =>
    `需要 Node.js 20.11 或更高版本，当前是 ${version}。请到 https://nodejs.org 安装后再试。`,
  usage:
    '用法：npm run workbench -- [--port 端口] [--no-open] [--build-only]\n' +
    '  --port 端口    监听的端口，默认 3000；被占用时自动用下一个空闲端口\n' +
    '  --no-open      不自动打开浏览器\n' +
    '  --build-only   只安装依赖并构建，不启动服务',
  unknown: (option) => `不认识的参数：${option}`,
  build: (what) => `正在构建${what}……`,
  fresh: '构建结果是最新的，直接使用。',
  done: (seconds) => `完成，用时 ${seconds} 秒。`,
  failed: (what, code) => `${what}失败（退出码 ${code}）。请查看上面的信息，解决后重新运行。`,
  built: '已构建：dist/pane（任务窗格）和 dist/workbench（浏览器工作台）。',
};

/** Every file below a folder, by name, so that the hash does not depend on the file system's order. */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path);
      return [path];
    });
}

/** A hash over the names and contents of files and folders. */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const whole = join(root, path);
    const kind = statSync(whole, { throwIfNoEntry: false });
    const files = kind?.isDirectory() ? filesBelow(whole) : kind ? [whole] : [];
    for (const file of files)
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Whether a stamp of earlier work still fits; `keep()` writes it after new work. */
function stamp(name, paths, ...mustExist) {
  const file = join(cache, `${name}.hash`);
  const now = hashOf(paths);
  return {
    fits:
      mustExist.every((path) => existsSync(join(root, path))) &&
      existsSync(file) &&
      readFileSync(file, 'utf8') === now,
    keep() {
      mkdirSync(cache, { recursive: true });
      writeFileSync(file, now);
    },
  };
}

class Failure extends Error {}

async function run(what, command, args) {
  const start = Date.now();
  const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status, signal) => resolve(status ?? signal));
  });
  if (code !== 0) throw new Failure(texts.failed(what, code));
  console.log(texts.done(Math.round((Date.now() - start) / 100) / 10));
}

async function build(what, name, config, sources, result) {
  const kept = stamp(name, sources, result);
  if (kept.fits) return false;
  console.log(texts.build(what));
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  await run(`构建${what}`, process.execPath, [
    webpack,
    '--mode',
    'production',
    '--stats',
    'errors-only',
    ...config,
  ]);
  kept.keep();
  return true;
}

function options(args) {
  const chosen = { serve: [], buildOnly: false };
  for (let i = 0; i < args.length; i += 1) {
    const option = args[i];
    if (option === '--no-open') chosen.serve.push(option);
    else if (option === '--build-only') chosen.buildOnly = true;
    else if (option === '--port') chosen.serve.push(option, args[(i += 1)] ?? '');
    else if (option.startsWith('--port=')) chosen.serve.push(option);
    else {
      const help = option === '--help' || option === '-h';
      if (!help) console.error(texts.unknown(option));
      console.log(texts.usage);
      process.exit(help ? 0 : 2);
    }
  }
  return chosen;
}

async function main() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 11)) throw new Failure(texts.oldNode(process.version));
  const chosen = options(process.argv.slice(2));
  install();
  install('tools/grid');
  const lock = 'package-lock.json';
  const pane = await build(
    '任务窗格',
    'pane',
    ['--env', 'only=pane'],
    ['src', 'assets/icons', 'webpack.config.js', 'manifest.xml', lock],
    'dist/pane/taskpane.html',
  );
  const page = await build(
    '浏览器工作台',
    'page',
    ['--config', join('src', 'workbench', 'webpack.config.js')],
    ['src', 'tools/grid', lock],
    'dist/workbench/index.html',
  );
  console.log(pane || page ? texts.built : texts.fresh);
  if (chosen.buildOnly) return;
  const serve = ['--import', 'tsx', join('scripts', 'workbench', 'serve.ts'), ...chosen.serve];
  const child = spawn(process.execPath, serve, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
}

main().catch((error) => {
  console.error(error instanceof Failure ? error.message : error);
  process.exit(1);
});
