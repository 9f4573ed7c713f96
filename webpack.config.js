/**
 * Builds the task pane (`dist/pane`) and the command line (`dist/cli`).
 *
 *   npm run build                                 for https://localhost:3000/pane, the workbench's address
 *   npm run build -- --env origin=https://…/path  for the address where the folder will be hosted
 *   npm run build -- --env officejs=cdn           office.js from Microsoft's CDN (`21vianet`: its mirror in China)
 */
const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { rulePages } = require('./scripts/rulePages.cjs');

const DEFAULT_ORIGIN = 'https://localhost:3000/pane';
const OFFICE_JS = {
  local: 'office-js/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};
const officeDist = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Fluent UI makes an empty style element and fills it by CSSOM; the hash is that of the empty text. */
const contentSecurityPolicy = (officeOrigin) =>
  [
    `default-src 'self'`,
    `script-src 'self'${officeOrigin}`,
    `style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

const source = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2020',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};
const resolve = { extensions: ['.tsx', '.ts', '.mjs', '.js'] };

/** @param {{ origin?: string, officejs?: 'local' | 'cdn' | '21vianet' }} env */
function pane(env, mode) {
  const origin = (env.origin ?? DEFAULT_ORIGIN).replace(/\/+$/, '');
  if (!/^https:\/\/[^\s"'<>]+$/.test(origin))
    throw new Error(`origin must be an https address, got ${origin}`);
  const officeJs = OFFICE_JS[env.officejs ?? 'local'];
  if (!officeJs) throw new Error(`officejs must be one of ${Object.keys(OFFICE_JS).join(', ')}`);
  const officeOrigin = officeJs.startsWith('https:') ? ` ${new URL(officeJs).origin}` : '';

  return {
    name: 'pane',
    mode,
    target: ['web', 'es2020'],
    devtool: mode === 'production' ? false : 'source-map',
    entry: { commands: './src/commands/main.ts', taskpane: './src/taskpane/main.tsx' },
    output: {
      path: path.resolve(__dirname, 'dist/pane'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    module: { rules: [source, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
    resolve,
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['commands', 'taskpane'],
        scriptLoading: 'defer',
        templateParameters: { officeJs, contentSecurityPolicy: contentSecurityPolicy(officeOrigin) },
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
          ...['unsupported.js', 'help.html', 'help.css'].map((name) => ({
            from: `src/taskpane/${name}`,
            to: name,
          })),
          {
            from: 'docs/rules/*.md',
            to: 'rules.json',
            transformAll: (pages) =>
              JSON.stringify(
                rulePages(
                  pages.map(({ data, sourceFilename }) => ({
                    name: path.basename(sourceFilename),
                    text: data.toString(),
                  })),
                ),
              ),
          },
          {
            from: 'manifest.xml',
            to: path.resolve(__dirname, 'dist/manifest.xml'),
            transform: (content) => content.toString().replaceAll(DEFAULT_ORIGIN, origin),
          },
          ...(env.officejs && env.officejs !== 'local' ? [] : officeFiles()),
        ],
      }),
    ],
  };
}

/** office.js as published, with what Excel loads beside it; other Office programs' files stay out. */
function officeFiles() {
  const scripts = fs
    .readdirSync(officeDist)
    .filter(
      (name) =>
        /^(office|o15apptofilemappingtable|es6-promise|excel.*)\.js$/.test(name) && !/debug|vsdoc/.test(name),
    );
  return [
    ...scripts.map((name) => ({
      from: path.join(officeDist, name),
      to: `office-js/${name}`,
      info: { minimized: true },
    })),
    {
      from: '*/office_strings.js',
      context: officeDist,
      to: 'office-js/[path][name][ext]',
      info: { minimized: true },
    },
    {
      from: 'telemetry/oteljs_agave.js',
      context: officeDist,
      to: 'office-js/telemetry/[name][ext]',
      info: { minimized: true },
    },
  ];
}

function cli(mode) {
  return {
    name: 'cli',
    mode,
    target: 'node20',
    devtool: false,
    entry: { selfeval: './src/cli/main.ts' },
    output: {
      path: path.resolve(__dirname, 'dist/cli'),
      filename: '[name].cjs',
      chunkFilename: '[name].cjs',
      clean: true,
    },
    module: { rules: [source] },
    resolve,
    optimization: { minimize: false },
    performance: { hints: false },
  };
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  const wanted = env.only ? [env.only] : ['pane', 'cli'];
  return wanted.map((name) => (name === 'cli' ? cli(mode) : pane(env, mode)));
};
