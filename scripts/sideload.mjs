/**
 * npm start | stop | dev-server: for people with Excel on Windows or Mac. Their tools are a package of their own
 * (`tools/sideload`), installed here when first used.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const verb = process.argv[2];
const tool = createRequire(path.join(root, 'tools/sideload/package.json'));

/** Path of a package's executable in tools/sideload. */
function executable(name) {
  const manifest = tool.resolve(`${name}/package.json`);
  const { bin } = tool(`${name}/package.json`);
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
}

/** Excel refuses a certificate that the system does not trust: this one is installed on first use. */
async function certificate() {
  return process.platform === 'linux' ? {} : tool('office-addin-dev-certs').getHttpsServerOptions();
}

const run = (file, ...args) =>
  spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;

install();
install('tools/sideload');

if ((verb === 'start' || verb === 'stop') && process.platform === 'linux') {
  console.error(
    'Linux 上没有 Excel：请用 npm run workbench 在浏览器中运行。 There is no Excel on Linux: use npm run workbench.',
  );
  process.exit(1);
}

switch (verb) {
  case 'dev-server': {
    // The static folder is served as it is built, at the address that manifest.xml names.
    const Server = tool('webpack-dev-server');
    const webpack = createRequire(import.meta.url)('webpack');
    const [pane] = createRequire(import.meta.url)('../webpack.config.js')(
      { only: 'pane' },
      { mode: 'development' },
    );
    const server = new Server(
      {
        server: { type: 'https', options: await certificate() },
        port: 3000,
        host: 'localhost',
        hot: false,
        liveReload: false,
        client: false,
        static: false,
        devMiddleware: { publicPath: '/pane/', writeToDisk: true },
      },
      webpack(pane),
    );
    await server.start();
    break;
  }
  case 'start':
    process.exitCode = run(
      executable('office-addin-debugging'),
      'start',
      'manifest.xml',
      'desktop',
      '--no-debug',
      '--dev-server',
      'npm run dev-server',
      '--dev-server-port',
      '3000',
    );
    break;
  case 'stop':
    process.exitCode = run(executable('office-addin-debugging'), 'stop', 'manifest.xml');
    break;
  default:
    console.error('用法 usage: node scripts/sideload.mjs start | stop | dev-server');
    process.exitCode = 2;
}
