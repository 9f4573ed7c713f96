/**
 * A Stryker test runner that keeps to one process: it evaluates the test files itself, with Jest's own `expect` and tables, where
 * Jest would start anew for every mutant. Where mutants are in code whose results modules remember, each gets fresh modules, so
 * that nothing remembered under one is seen under another. A mutant meets first the test that is named like its file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

/** Where instrumented code looks for the mutant that is on, and counts what it passes. */
const NAMESPACE = INSTRUMENTER_CONSTANTS.NAMESPACE;

/** The copy of the repository that holds the mutants; it is the working folder only once the runner starts. */
let root = '';
let require = createRequire(import.meta.url);

class InProcessRunner {
  static inject = tokens(commonTokens.options);

  constructor(options) {
    const { roots, leaveOut, remembers } = options.inProcess;
    this.roots = roots;
    this.remembers = remembers;
    /** Tests of the files that are loaded, with no mutant on. */
    this.loaded = new Map();
    this.leaveOut = new RegExp(leaveOut);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    root = process.cwd();
    require = createRequire(path.join(root, 'package.json'));
    compileTypeScript();
    provideGlobals();
    this.files = this.roots.flatMap(testFilesIn).map((file) => ({ file, cost: 0 }));
  }

  async dryRun() {
    const context = (globalThis[NAMESPACE] ??= {});
    context.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const entry of this.files) {
      forgetModules();
      const started = Date.now();
      for (const test of this.collected(entry.file)) {
        context.currentTestId = test.id;
        tests.push(await resultOf(test));
        context.currentTestId = undefined;
      }
      entry.cost = Date.now() - started;
    }
    forgetModules();
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, disableBail, mutantActivation }) {
    const context = (globalThis[NAMESPACE] ??= {});
    context.mutantCoverage = undefined;
    context.hitCount = undefined;
    context.hitLimit = undefined;
    const files = ownFirst(this.files, sandboxFileName);
    // Code that runs while modules load needs them anew; so does code whose results modules keep.
    const atLoad = mutantActivation === 'static';
    const anew = atLoad || this.remembers;
    const aside = anew ? this.putAside() : null;
    if (!anew) this.load(files, testFilter);
    Object.assign(context, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    try {
      // Loading takes long: of a mutant there the tests of its folder have to take notice.
      const near = atLoad ? files.filter(({ distance }) => distance < 2) : files;
      const tests = await this.run(near, testFilter, disableBail);
      const endless = determineHitLimitReached(context.hitCount, hitLimit);
      return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, disableBail);
    } finally {
      context.activeMutant = undefined;
      aside?.();
    }
  }

  /** Makes room for fresh modules; gives what brings back those that were there. */
  putAside() {
    const { loaded } = this;
    const modules = forgetModules();
    this.loaded = new Map();
    return () => {
      forgetModules();
      Object.assign(require.cache, modules);
      this.loaded = loaded;
    };
  }

  /** Loads the files of these tests before a mutant is on. */
  load(files, testFilter) {
    const wanted = filesOf(testFilter);
    for (const { file } of files) {
      if (wanted?.has(file) && !this.loaded.has(file)) this.loaded.set(file, collected(file));
    }
  }

  /** The tests of a file, but for those that are left out. */
  collected(file) {
    return (this.loaded.get(file) ?? collected(file)).filter(({ name }) => !this.leaveOut.test(name));
  }

  async run(files, testFilter, disableBail) {
    const wanted = testFilter && new Set(testFilter);
    const wantedFiles = filesOf(testFilter);
    const results = [];
    for (const { file } of files) {
      if (wantedFiles && !wantedFiles.has(file)) continue;
      let tests;
      try {
        tests = this.collected(file);
      } catch (error) {
        // A mutant that lets no test load is noticed by all of them.
        return [...results, failed({ id: `${file}#0`, name: file }, error)];
      }
      for (const test of tests) {
        if (wanted && !wanted.has(test.id)) continue;
        const result = await resultOf(test);
        results.push(result);
        if (result.status === TestStatus.Failed && !disableBail) return results;
      }
    }
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'inProcess', InProcessRunner)];

export const strykerValidationSchema = {
  type: 'object',
  properties: {
    inProcess: {
      type: 'object',
      additionalProperties: false,
      required: ['roots', 'leaveOut', 'remembers'],
      properties: {
        roots: { type: 'array', items: { type: 'string' } },
        leaveOut: { type: 'string' },
        remembers: { type: 'boolean' },
      },
    },
  },
};

function testFilesIn(place) {
  if (place.endsWith('.test.ts')) return [place];
  return readdirSync(path.join(root, place), { withFileTypes: true })
    .flatMap((entry) => {
      const inner = `${place}/${entry.name}`;
      return entry.isDirectory() || inner.endsWith('.test.ts') ? testFilesIn(inner) : [];
    })
    .sort();
}

/** The files of tests; all of them where none are named. */
const filesOf = (testFilter) => testFilter && new Set(testFilter.map((id) => id.slice(0, id.indexOf('#'))));

/** The test named like the mutated file, then those of its folder, then the quickest. */
function ownFirst(files, mutated) {
  const source = path.relative(path.join(root, 'src'), mutated);
  const own = `test/${source.replace(/\.ts$/, '.test.ts')}`;
  const folder = `test/${path.dirname(source)}/`;
  const distanceOf = (file) => (file === own ? 0 : file.startsWith(folder) ? 1 : 2);
  return files
    .map(({ file, cost }) => ({ file, cost, distance: distanceOf(file) }))
    .sort((a, b) => a.distance - b.distance || a.cost - b.cost);
}

function compileTypeScript() {
  const { transformSync } = require('@swc/core');
  const compiled = new Map();
  require.extensions['.ts'] = (module, filename) => {
    let code = compiled.get(filename);
    if (code === undefined) {
      ({ code } = transformSync(readFileSync(filename, 'utf8'), {
        filename,
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
      }));
      compiled.set(filename, code);
    }
    // oxlint-disable-next-line no-underscore-dangle -- Node's own name
    module._compile(code, filename);
  };
}

/** Lets go of our own modules, and gives them; packages stay as they are. */
function forgetModules() {
  const own = Object.entries(require.cache).filter(
    ([file]) => !file.includes(`${path.sep}node_modules${path.sep}`),
  );
  for (const [file] of own) delete require.cache[file];
  return Object.fromEntries(own);
}

const noHooks = () => ({ beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] });
/** The describe blocks that are open while a file is read, outermost first. */
let open = [];
let found = [];

function collected(file) {
  open = [{ name: '', hooks: noHooks() }];
  found = [];
  require(path.join(root, file));
  if (found.length === 0) throw new Error(`no tests in ${file}`);
  return found.map((test, index) => ({ ...test, id: `${file}#${index}`, file }));
}

function describe(name, body) {
  open = [...open, { name: String(name), hooks: noHooks() }];
  body();
  open = open.slice(0, -1);
}

function test(name, run) {
  const blocks = open;
  const names = [...blocks.map((block) => block.name), String(name)];
  found.push({ name: names.filter((one) => one !== '').join(' '), run, blocks });
}

const hook = (kind) => (run) => open.at(-1).hooks[kind].push(run);

/** What Jest gives to test files without an import. */
function provideGlobals() {
  const { expect } = require('expect');
  const { bind } = require('jest-each');
  const { ModuleMocker } = require('jest-mock');
  const mocker = new ModuleMocker(globalThis);
  describe.each = bind(describe, false);
  test.each = bind(test, false);
  Object.assign(globalThis, {
    expect,
    describe,
    test,
    it: test,
    beforeAll: hook('beforeAll'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
    afterAll: hook('afterAll'),
    jest: {
      setTimeout: () => {},
      fn: mocker.fn.bind(mocker),
      spyOn: mocker.spyOn.bind(mocker),
      restoreAllMocks: mocker.restoreAllMocks.bind(mocker),
    },
  });
}

async function resultOf(test) {
  const started = performance.now();
  try {
    for (const { hooks } of test.blocks) {
      for (const once of hooks.beforeAll.splice(0)) await once();
      for (const each of hooks.beforeEach) await each();
    }
    try {
      await test.run();
    } finally {
      for (const { hooks } of test.blocks) for (const each of hooks.afterEach) await each();
    }
  } catch (error) {
    return failed(test, error);
  }
  return { ...said(test), status: TestStatus.Success, timeSpentMs: performance.now() - started };
}

const said = ({ id, name, file }) => ({ id, name, ...(file && { fileName: path.join(root, file) }) });

const failed = (test, error) => ({
  ...said(test),
  status: TestStatus.Failed,
  timeSpentMs: 0,
  failureMessage: error instanceof Error ? error.message : String(error),
});
