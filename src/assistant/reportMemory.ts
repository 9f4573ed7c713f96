import type { Generation } from '../narrate';
import { ok } from '../workbook';
import type { BeforeImage, Change, Host, HostFailure, Json, Result } from '../workbook';
import type { Options } from './options';
import { applyChanges, remembered } from './session';
import type { ReportResult } from './types';

/** Under this key the workbook keeps what was generated, so that a person's edits can be told from it. */
export const REPORT_KEY = 'report';

/** The options of a report: what is settled in the workbook, and what was generated before. */
export async function rememberedReport(host: Host, options: Options = {}): Promise<Options> {
  const settled = await remembered(host, options);
  const recalled = await host.recall(REPORT_KEY);
  // What cannot be recalled is asked about in the preview, not taken for an edit or for ours.
  return { ...settled, generations: recalled.ok ? generationsIn(recalled.value) : [] };
}

/** Reads the host's workbook and writes its report; nothing is put on a sheet. */
export async function planReport(
  host: Host,
  options: Options = {},
): Promise<Result<ReportResult, HostFailure>> {
  // With it comes the template language, which nothing else needs.
  const [{ report }, read] = await Promise.all([import('./report'), host.read()]);
  return read.ok ? ok(report(read.value, await rememberedReport(host, options))) : read;
}

/** Puts a report on its sheet and keeps what was generated. */
export async function applyReport(
  host: Host,
  { generations }: Pick<ReportResult, 'generations'>,
  changes: readonly Change[],
): Promise<Result<BeforeImage, HostFailure>> {
  const applied = await applyChanges(host, changes);
  if (applied.ok) await host.remember(REPORT_KEY, generations as unknown as Json);
  return applied;
}

/** Somebody else may have written the part: only what has the shape of a generation is taken for one. */
function generationsIn(value: unknown): readonly Generation[] {
  return Array.isArray(value) ? value.filter(isGeneration) : [];
}

function isGeneration(value: unknown): value is Generation {
  if (typeof value !== 'object' || value === null) return false;
  const { template, blocks } = value as Partial<Record<keyof Generation, unknown>>;
  return typeof template === 'string' && Array.isArray(blocks) && blocks.every(isKept);
}

function isKept(value: unknown): value is Generation['blocks'][number] {
  if (typeof value !== 'object' || value === null) return false;
  const { id, text } = value as { readonly id?: unknown; readonly text?: unknown };
  return typeof id === 'string' && typeof text === 'string';
}
