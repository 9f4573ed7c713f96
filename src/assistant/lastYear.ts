import { planLastYear, type CarriedFigure, type LastYearPlan } from '../compute';
import {
  formatCell,
  ok,
  type BeforeImage,
  type Host,
  type HostFailure,
  type Json,
  type Result,
  type WorkbookSnapshot,
} from '../workbook';
import type { Options } from './options';
import { LAST_YEAR_KEY, recallOrigins, type Origin } from './origins';
import { applyChanges, remembered } from './session';
import { understand } from './understand';

/** What last year's file has for the blank cells of 上年. */
export interface LastYearResult {
  readonly file: string;
  readonly plan: LastYearPlan;
}

/** Plans which figures of last year's workbook go where; changes nothing. */
export function lastYear(
  workbook: WorkbookSnapshot,
  last: WorkbookSnapshot,
  options: Options = {},
): LastYearResult {
  const { evaluation, scheme } = understand(workbook, options);
  const { settings: _, ...general } = options;
  const then = understand(last, general);
  return {
    file: last.name,
    plan: planLastYear(evaluation, workbook, then.evaluation, scheme.percentDecimals),
  };
}

/** Reads the host's workbook, and plans the same. */
export async function planFromLastYear(
  host: Host,
  last: WorkbookSnapshot,
  options: Options = {},
): Promise<Result<LastYearResult, HostFailure>> {
  const read = await host.read();
  return read.ok ? ok(lastYear(read.value, last, await remembered(host, options))) : read;
}

/** Writes figures of last year's file, and keeps in the workbook where each came from. */
export async function applyLastYear(
  host: Host,
  file: string,
  figures: readonly CarriedFigure[],
): Promise<Result<BeforeImage, HostFailure>> {
  const applied = await applyChanges(
    host,
    figures.map(({ change }) => change),
  );
  if (!applied.ok) return applied;
  const origins = figures.map(({ cell, from, fromText }): Origin => ({
    cell: formatCell(cell),
    file,
    from: formatCell(from),
    text: fromText,
  }));
  const cells = new Set(origins.map(({ cell }) => cell));
  const earlier = (await recallOrigins(host)).filter(({ cell }) => !cells.has(cell));
  await host.remember(LAST_YEAR_KEY, [...earlier, ...origins] as unknown as Json);
  return applied;
}
