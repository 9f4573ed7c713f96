import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { sample } from './selfeval';

const PROGRAM = join(__dirname, '../../bin/selfeval.cjs');
const start = (...args: readonly string[]) =>
  spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8', timeout: 60_000 });

test('the program prints one JSON object and nothing else, and ends with the exit code', () => {
  const { status, stdout, stderr } = start('check', sample['003'], '--json');
  expect([status, stderr]).toEqual([1, '']);
  expect(Object.keys(JSON.parse(stdout))).toEqual(['findings', 'checked']);
}, 60_000);

test('the program says on standard error what is wrong', () => {
  const { status, stdout, stderr } = start('check', 'missing.xlsx');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe('没有这个文件：missing.xlsx\n');
}, 60_000);

test('the program knows its version', () => {
  expect(start('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
}, 60_000);
