import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../../src/cli/program';
import { run } from '../../src/cli/run';
import { openFile, readDocument } from '../../src/files';

export const SAMPLES = join(__dirname, '../../assets/samples');

/** The six samples by their short names. */
export const sample = {
  '000': join(SAMPLES, '000-番禺-部门整体自评.xlsx'),
  '001': join(SAMPLES, '001-番禺-部门整体目标申报.xlsx'),
  '002': join(SAMPLES, '002-金安-部门绩效自评.xlsx'),
  '003': join(SAMPLES, '003-乐昌-部门整体支出自评.xlsx'),
  '004': join(SAMPLES, '004-大祥-部门整体绩效评价.xlsx'),
  demo: join(SAMPLES, 'demo-示例区-全年绩效表.xlsx'),
} as const;

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. */
export async function selfeval(...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const world: World = {
    open: openFile,
    readDocument,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    version: '0.0.0-test',
  };
  const code = await run(args, world);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

export interface FindingJson {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly cell: string;
  readonly related: readonly string[];
  readonly stated: string | null;
  readonly expected: string | null;
  readonly interval: readonly [string, string] | null;
  readonly verdict: string | null;
  readonly fix: object | null;
}

export interface CheckedJson {
  readonly kind: string;
  readonly cell: string;
  readonly stated: string;
  readonly recomputed: string;
  readonly verdict: string;
}

export interface CheckJson {
  readonly findings: readonly FindingJson[];
  readonly checked: readonly CheckedJson[];
}

/** `check FILE --json` and its exit code. */
export async function checkOf(file: string): Promise<CheckJson & { readonly code: number }> {
  const { code, out } = await selfeval('check', file, '--json');
  return { ...(JSON.parse(out) as CheckJson), code };
}

/** A folder that lives as long as one test. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'selfeval-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
