import {
  failed,
  ok,
  type BeforeImage,
  type Change,
  type Host,
  type HostFailure,
  type Result,
} from '../workbook';
import { checkAgain, type CheckMemory } from './check';
import { proposeFilling } from './fill';
import type { Options } from './options';
import { originsIn } from './origins';
import { recallSettings } from './settings';
import type { CheckResult, PlannedFill } from './types';
import { packImage, unpackImage } from './undoMemory';

/** Under this key the workbook keeps what the last apply replaced, so that it can be undone after the pane was closed. */
export const UNDO_KEY = 'undo';

/** Where the checks of one workbook leave to the next what it can build on. */
export interface Kept {
  memory: CheckMemory | null;
}

/** Reads the host's workbook and checks it; after an earlier check what did not change is not judged again. */
export async function checkWorkbook(
  host: Host,
  options: Options = {},
  kept: Kept = { memory: null },
): Promise<Result<CheckResult, HostFailure>> {
  const read = await host.read();
  if (!read.ok) return read;
  const { result, memory } = checkAgain(read.value, await remembered(host, options), kept.memory);
  kept.memory = memory;
  return ok(result);
}

/** Checks again after an edit, by what was settled at the last check: nothing but the cells is asked of the host. */
export async function recheckWorkbook(host: Host, kept: Kept): Promise<Result<CheckResult, HostFailure>> {
  const settings = kept.memory?.settings;
  return checkWorkbook(host, settings ? { settings } : {}, kept);
}

/** The options with what is settled in the host's workbook, unless they bring settings of their own. */
export async function remembered(host: Host, options: Options = {}): Promise<Options> {
  return options.settings ? options : { ...options, settings: await recallSettings(host) };
}

/** Reads the host's workbook and plans what to fill, proposals included; nothing is written. */
export async function planFill(host: Host, options: Options = {}): Promise<Result<PlannedFill, HostFailure>> {
  const read = await host.read();
  if (!read.ok) return read;
  const planned = proposeFilling(read.value, await remembered(host, options));
  return ok({ ...planned, origins: await originsIn(host, read.value) });
}

/**
 * Applies all changes or none, and keeps what they replaced in the workbook. A host that cannot remember still gives the
 * image back, so that it can be undone while the caller holds it.
 */
export async function applyChanges(
  host: Host,
  changes: readonly Change[],
): Promise<Result<BeforeImage, HostFailure>> {
  const applied = await host.apply(changes);
  const image = applied.ok ? applied.value : applied.failure.unrestored?.image;
  if (image) await host.remember(UNDO_KEY, packImage(image));
  return applied;
}

/** What the last apply replaced; null when there is nothing to undo. */
export async function recallUndo(host: Host): Promise<Result<BeforeImage | null, HostFailure>> {
  const recalled = await host.recall(UNDO_KEY);
  return recalled.ok ? ok(unpackImage(recalled.value)) : recalled;
}

/** Puts an image back exactly and forgets it. */
export async function undoChanges(host: Host, image: BeforeImage): Promise<Result<null, HostFailure>> {
  const undone = await host.undo(image);
  if (!undone.ok) return failed(undone.failure);
  await host.remember(UNDO_KEY, null);
  return undone;
}
