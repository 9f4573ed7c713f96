#!/usr/bin/env node
// Runs the built command line where there is one, else the sources.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '../dist/cli/selfeval.cjs');
if (existsSync(built)) {
  require(built);
} else {
  require('tsx/cjs');
  require('../src/cli/main.ts');
}
