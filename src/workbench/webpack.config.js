const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const root = path.resolve(__dirname, '..', '..');
const grid = path.join(root, 'tools', 'grid');

/** The workbench's page: our code with the grid, which has its packages in a folder of its own. */
module.exports = {
  mode: 'production',
  target: ['web', 'es2022'],
  context: root,
  // Univer's tooling marks and the page's own code are both in the source; nothing is fetched from elsewhere.
  entry: { workbench: path.join(grid, 'main.ts') },
  output: {
    path: path.join(root, 'dist', 'workbench'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    clean: true,
  },
  resolve: {
    extensions: ['.ts', '.tsx', '.mjs', '.js'],
    modules: [path.join(grid, 'node_modules'), path.join(root, 'node_modules')],
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: path.join(__dirname, 'page', 'index.html'), scriptLoading: 'defer' }),
    new MiniCssExtractPlugin({ filename: '[name].css' }),
  ],
  optimization: {
    // The page is served from this machine; shrinking the grid's 10 MB takes longer than it ever saves.
    minimize: false,
    splitChunks: {
      cacheGroups: {
        grid: { test: /[\\/]tools[\\/]grid[\\/]node_modules[\\/]/, name: 'grid', chunks: 'all' },
      },
    },
  },
  performance: { hints: false },
  devtool: false,
  cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache', 'webpack-workbench') },
};
