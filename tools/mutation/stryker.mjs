import { PARTS, reportOf } from './parts.mjs';

const part = process.env['MUTATION_PART'] ?? '';
const { mutate, roots, remembers, leaveOut } = PARTS[part];
const report = reportOf(part);

// Stryker reads the default export.
// oxlint-disable-next-line import/no-default-export
export default {
  testRunner: 'inProcess',
  plugins: ['./tools/mutation/runner.mjs', './tools/mutation/data.mjs'],
  ignorers: ['data'],
  inProcess: { roots, remembers, leaveOut },
  coverageAnalysis: 'perTest',
  mutate,
  symlinkNodeModules: true,
  concurrency: 1,
  // An endless loop is noticed by its time; a busy machine is no reason to call a mutant one.
  timeoutMS: 20_000,
  timeoutFactor: 4,
  dryRunTimeoutMinutes: 60,
  tempDirName: `.cache/stryker/${part.replace('/', '-')}`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false },
  jsonReporter: { fileName: `${report}.json` },
  // What was judged before and did not change keeps its result; `--force` judges all anew.
  incremental: true,
  incrementalFile: `${report}.before.json`,
  ignorePatterns: ['/dist', '/.cache', '/tools', '/docs', '/assets'],
  allowConsoleColors: false,
  disableTypeChecks: false,
};
